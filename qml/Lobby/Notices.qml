// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Bayfinder.Controls
import Bayfinder.Quick
import Bayfinder.Theme

// What is out of order, always, and the message whose turn it is.
Column {
    id: root

    required property string closedNames
    required property string message
    required property int closedLines
    required property int messageLines
    required property real lineHeight
    required property real padding

    Rectangle {
        width: root.width
        height: root.closedLines * root.lineHeight + root.padding
        radius: Theme.radius
        color: Theme.noteBackground
        border.width: Theme.line
        border.color: Theme.noteText
        visible: root.closedNames.length > 0

        PlainText {
            objectName: "closedConnections"
            anchors.fill: parent
            anchors.leftMargin: Theme.gap
            anchors.rightMargin: Theme.gap
            //: Lifts and escalators; %1 is a list of their names
            text: qsTr("Out of order: %1").arg(root.closedNames)
            font.pixelSize: Theme.smallText
            font.bold: true
            color: Theme.noteText
            verticalAlignment: Text.AlignVCenter
            fontSizeMode: Text.Fit
            minimumPixelSize: Math.round(0.4 * Theme.smallText)
        }
    }
    Rectangle {
        width: root.width
        height: root.messageLines * root.lineHeight + root.padding
        radius: Theme.radius
        color: Theme.surface
        border.width: Theme.line
        border.color: Theme.border
        visible: root.message.length > 0

        PlainText {
            objectName: "message"
            anchors.fill: parent
            anchors.leftMargin: Theme.gap
            anchors.rightMargin: Theme.gap
            text: root.message
            font.pixelSize: Theme.smallText
            verticalAlignment: Text.AlignVCenter
            fontSizeMode: Text.Fit
            minimumPixelSize: Math.round(0.4 * Theme.smallText)
        }
    }
}
