// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Bayfinder.Controls
import Bayfinder.Theme

// A small caption over a fact. Not a Column, which would know its height one polish later than who asks for it.
Item {
    id: root

    required property string caption
    required property string fact
    // Where room is short the fact stands alone; screen readers still say what it is.
    property bool alone: false

    implicitWidth: Math.max(captionText.implicitWidth, factText.implicitWidth)
    implicitHeight: factText.y + factText.implicitHeight
    visible: root.fact.length > 0
    Accessible.role: Accessible.StaticText
    Accessible.name: root.caption + ": " + root.fact

    PlainText {
        id: captionText

        width: root.width
        text: root.caption
        font.pixelSize: Theme.smallText
        color: Theme.textMuted
        maximumLineCount: 1
        visible: !root.alone
        Accessible.ignored: true
    }
    PlainText {
        id: factText

        y: root.alone ? 0 : captionText.implicitHeight
        width: root.width
        text: root.fact
        font.pixelSize: root.alone ? Theme.smallText : Theme.bodyText
        font.bold: true
        wrapMode: Text.WordWrap
        maximumLineCount: 2
        Accessible.ignored: true
    }
}
