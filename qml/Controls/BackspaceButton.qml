// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Bayfinder.Controls
import Bayfinder.Theme

// Deletes one character when it is pressed, and everything when it is held.
ActionButton {
    id: root

    // Whether there is something to delete.
    required property bool filled
    // Once, and enabled until it is let go: see KeyButton.
    property bool held: false

    signal erased
    signal wiped

    objectName: "backspace"
    text: qsTr("Delete", "one character")
    enabled: root.filled || root.pressed
    Accessible.description: qsTr("Hold to delete everything")
    Accessible.onPressAction: root.erased()
    onPressed: {
        if (!root.held) {
            root.held = true;
            root.erased();
        }
    }
    onPressedChanged: {
        if (!root.pressed)
            root.held = false;
    }

    Timer {
        interval: Theme.wipeHold
        running: root.pressed
        onTriggered: root.wiped()
    }
}
