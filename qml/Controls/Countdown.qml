// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Bayfinder.Controls
import Bayfinder.Theme

// Seconds that run out, as a figure and as a bar.
Item {
    id: root

    required property int secondsLeft
    required property int countdownSeconds

    implicitHeight: figure.implicitHeight + bar.height + Theme.gap

    PlainText {
        id: figure

        anchors.horizontalCenter: parent.horizontalCenter
        text: root.secondsLeft
        font.pixelSize: 2 * Theme.figureText
        font.bold: true
        color: Theme.scrimText
    }
    Rectangle {
        id: bar

        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: root.width * root.secondsLeft / Math.max(1, root.countdownSeconds)
        height: Theme.smallGap
        radius: height / 2
        color: Theme.scrimText
    }
}
