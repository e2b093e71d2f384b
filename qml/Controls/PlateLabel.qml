// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Bayfinder.Controls
import Bayfinder.Quick
import Bayfinder.Theme

// A masked plate. What was typed is set apart by colour and a line, what differs from it by a box, so that neither
// hangs on colour alone.
Item {
    id: root

    required property string plate
    // The same in parts that are marked alike.
    required property list<string> parts
    // Of each part its PlateMark.
    required property list<int> marks
    property int textSize: Theme.titleText
    // Narrow places shrink the plate instead of cutting it: half a plate is a wrong plate.
    readonly property real fit: Math.min(1, root.width > 0 ? root.width / Math.max(1, row.implicitWidth) : 1)

    implicitWidth: row.implicitWidth
    // Not the row's: a row finds out its size only while the frame is prepared, too late for layouts of Qt 6.4.
    implicitHeight: line.implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: root.plate

    PlainText {
        id: line

        text: root.plate
        font.pixelSize: root.textSize
        font.bold: true
        wrapMode: Text.NoWrap
        visible: false
        Accessible.ignored: true
    }
    Row {
        id: row

        transformOrigin: Item.TopLeft
        scale: root.fit

        Repeater {
            model: root.parts.length

            PlainText {
                id: part

                required property int index
                readonly property int mark: part.index < root.marks.length ? root.marks[part.index] : PlateMark.None
                readonly property bool differs: part.mark === PlateMark.Differs

                objectName: "platePart_" + part.index
                text: part.index < root.parts.length ? root.parts[part.index] : ""
                font.pixelSize: root.textSize
                font.bold: true
                wrapMode: Text.NoWrap
                color: part.differs ? Theme.noteText : part.mark === PlateMark.Typed ? Theme.match : Theme.text
                leftPadding: part.differs ? Theme.smallGap / 2 : 0
                rightPadding: part.differs ? Theme.smallGap / 2 : 0
                Accessible.ignored: true

                Rectangle {
                    z: -1
                    anchors.fill: parent
                    radius: Theme.radius / 2
                    color: Theme.noteBackground
                    border.width: Theme.line
                    border.color: Theme.noteText
                    visible: part.differs
                }
                Rectangle {
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: 2 * Theme.line
                    color: Theme.match
                    visible: part.mark === PlateMark.Typed
                }
            }
        }
    }
}
