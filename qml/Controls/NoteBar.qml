// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Bayfinder.Controls
import Bayfinder.Theme

// A sentence that stands out: trouble, or that the trouble is over.
Rectangle {
    id: root

    property string text
    property bool good: false

    visible: root.text.length > 0
    implicitHeight: words.implicitHeight + 2 * Theme.smallGap
    radius: Theme.radius
    color: root.good ? Theme.goodBackground : Theme.noteBackground
    border.width: Theme.line
    border.color: root.good ? Theme.good : Theme.noteText
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    PlainText {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.gap
        text: root.text
        font.pixelSize: Theme.smallText
        color: root.good ? Theme.good : Theme.noteText
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }
}
