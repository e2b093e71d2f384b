// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Bayfinder.Controls
import Bayfinder.Theme

// A level or a bay, so large that it is read from two metres. Not a Column: see FactLine.
Item {
    id: root

    required property string caption
    required property string value
    required property int size
    property bool strong: false

    width: Math.max(captionText.implicitWidth, valueText.implicitWidth)
    height: valueText.y + valueText.height
    visible: root.value.length > 0
    Accessible.role: Accessible.StaticText
    Accessible.name: root.caption + " " + root.value

    PlainText {
        id: captionText

        text: root.caption
        font.pixelSize: Theme.bodyText
        color: Theme.textMuted
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    PlainText {
        id: valueText

        objectName: root.strong ? "bayFigure" : "levelFigure"
        y: captionText.implicitHeight
        text: root.value
        // The font's own line is half as high again as its figures.
        height: 1.1 * font.pixelSize
        verticalAlignment: Text.AlignVCenter
        font.pixelSize: root.size
        font.bold: true
        color: root.strong ? Theme.accent : Theme.text
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
