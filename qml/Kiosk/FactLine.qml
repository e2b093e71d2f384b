// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Bayfinder.Controls
import Bayfinder.Theme

// A small caption over a fact.
Column {
    id: root

    required property string caption
    required property string fact
    // Where room is short the fact stands alone; screen readers still say what it is.
    property bool alone: false

    visible: root.fact.length > 0
    spacing: 0
    Accessible.role: Accessible.StaticText
    Accessible.name: root.caption + ": " + root.fact

    PlainText {
        width: root.width
        text: root.caption
        font.pixelSize: Theme.smallText
        color: Theme.textMuted
        maximumLineCount: 1
        visible: !root.alone
        Accessible.ignored: true
    }
    PlainText {
        width: root.width
        text: root.fact
        font.pixelSize: root.alone ? Theme.smallText : Theme.bodyText
        font.bold: true
        wrapMode: Text.WordWrap
        maximumLineCount: 2
        Accessible.ignored: true
    }
}
