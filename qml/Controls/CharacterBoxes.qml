// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Bayfinder.Controls
import Bayfinder.Theme

// What was typed, a box a character. The box that comes next is marked, without blinking: a screen on
// which nothing happens draws nothing.
Item {
    id: root

    required property list<string> characters
    // The same, as a screen reader should spell it.
    required property string spelled
    required property int boxCount
    // Boxes keep this size until more than eight are needed.
    readonly property int widest: Math.max(8, root.boxCount)
    readonly property real boxWidth: Math.min(17 * Theme.unit, (root.width - (root.widest - 1) * Theme.smallGap) / root.widest)

    implicitHeight: 22 * Theme.unit
    Accessible.role: Accessible.EditableText
    Accessible.name: qsTr("Typed so far: %1").arg(root.spelled)

    Row {
        spacing: Theme.smallGap
        anchors.horizontalCenter: parent.horizontalCenter

        Repeater {
            model: root.boxCount

            Rectangle {
                id: box

                required property int index
                readonly property bool filled: box.index < root.characters.length
                readonly property bool next: box.index === root.characters.length

                width: root.boxWidth
                height: root.height
                radius: Theme.radius
                color: box.filled || box.next ? Theme.surface : Theme.background
                border.width: box.next ? 3 * Theme.line : Theme.line
                border.color: box.next ? Theme.accent : Theme.border

                PlainText {
                    anchors.centerIn: parent
                    text: box.filled ? root.characters[box.index] : ""
                    font.pixelSize: Math.min(Theme.headlineText, Math.round(box.width * 0.86))
                    font.bold: true
                    Accessible.ignored: true
                }
            }
        }
    }
}
