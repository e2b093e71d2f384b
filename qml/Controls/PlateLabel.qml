// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Bayfinder.Controls
import Bayfinder.Theme

// A masked plate with the typed part set apart by colour, weight and a line, so that it does not hang on
// colour alone.
Item {
    id: root

    required property string before
    required property string match
    required property string after
    property int textSize: Theme.titleText
    // Narrow places shrink the plate instead of cutting it: half a plate is a wrong plate.
    readonly property real fit: Math.min(1, root.width > 0 ? root.width / Math.max(1, row.implicitWidth) : 1)

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: root.before + root.match + root.after

    Row {
        id: row

        transformOrigin: Item.TopLeft
        scale: root.fit

        PlainText {
            text: root.before
            font.pixelSize: root.textSize
            font.bold: true
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        PlainText {
            id: matched

            text: root.match
            font.pixelSize: root.textSize
            font.bold: true
            wrapMode: Text.NoWrap
            color: Theme.match
            Accessible.ignored: true

            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: 2 * Theme.line
                color: Theme.match
                visible: matched.text.length > 0
            }
        }
        PlainText {
            text: root.after
            font.pixelSize: root.textSize
            font.bold: true
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
