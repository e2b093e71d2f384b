// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Bayfinder.Controls
import Bayfinder.Quick
import Bayfinder.Theme

// Asks whether somebody is still there. The touch that answers is swallowed before it gets to any item.
Rectangle {
    id: root

    required property IdleWatch idle

    color: Theme.scrim
    visible: root.idle.counting
    Accessible.role: Accessible.AlertMessage
    Accessible.name: question.text

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, 180 * Theme.unit)
        // On a low screen all of it smaller.
        scale: Math.min(1, (parent.height - Theme.margin) / height)
        spacing: 2 * Theme.margin

        PlainText {
            id: question

            width: parent.width
            text: qsTr("Are you still there?")
            font.pixelSize: Theme.headlineText
            font.bold: true
            color: Theme.scrimText
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
        Countdown {
            width: parent.width
            secondsLeft: root.idle.secondsLeft
            countdownSeconds: root.idle.countdownSeconds
        }
        PlainText {
            width: parent.width
            text: qsTr("Touch the screen to go on. Otherwise everything you typed will be forgotten.")
            font.pixelSize: Theme.titleText
            color: Theme.scrimText
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
