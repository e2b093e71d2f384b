// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Bayfinder.Controls
import Bayfinder.Quick
import Bayfinder.Theme

// The keyboard for bays: the characters of this garage's codes, and no others.
ColumnLayout {
    id: root

    required property BayEntry entry

    spacing: Theme.smallGap

    CharacterKeys {
        id: characterKeys

        keys: root.entry.keys
        span: root.width
        onTyped: character => root.entry.press(character)
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
    BackspaceButton {
        filled: root.entry.text.length > 0
        onErased: root.entry.backspace()
        onWiped: root.entry.wipe()
        Layout.alignment: Qt.AlignRight
        Layout.preferredWidth: Math.max(implicitWidth, 3 * characterKeys.pitchX)
        Layout.preferredHeight: Theme.buttonHeight
    }
}
