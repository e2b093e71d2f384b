// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Bayfinder.Controls
import Bayfinder.Theme

// A key with one character. It types when it is pressed, not when it is let go, and its touch area
// includes the gaps around it: what is seen is smaller than what is touched.
T.AbstractButton {
    id: root

    required property string character
    required property bool offered

    signal typed(string character)

    // Not before it is let go: a mouse's button that goes off under the pointer stays pressed for ever.
    enabled: root.offered || root.pressed
    focusPolicy: Qt.TabFocus
    leftInset: Theme.keyGap / 2
    rightInset: Theme.keyGap / 2
    topInset: Theme.keyGap / 2
    bottomInset: Theme.keyGap / 2
    // Qt 6.4 says pressed() twice for a finger that comes while another one is down.
    property bool held: false

    onPressed: {
        if (!root.held) {
            root.held = true;
            root.typed(root.character);
        }
    }
    onPressedChanged: {
        if (!root.pressed)
            root.held = false;
    }

    Accessible.role: Accessible.Button
    Accessible.name: root.character
    Accessible.pressed: root.pressed
    Accessible.onPressAction: root.typed(root.character)
    Keys.onSpacePressed: root.typed(root.character)

    contentItem: PlainText {
        text: root.character
        font.pixelSize: Math.round(Math.min(Theme.keyText, root.height * 0.55, root.width * 0.6))
        font.bold: true
        color: root.pressed ? Theme.accentText : root.offered ? Theme.text : Theme.textOff
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.pressed ? Theme.accent : root.offered ? Theme.surface : Theme.background
        border.width: root.visualFocus ? 3 * Theme.line : Theme.line
        border.color: root.visualFocus ? Theme.text : root.offered ? Theme.border : Theme.background
    }
}
