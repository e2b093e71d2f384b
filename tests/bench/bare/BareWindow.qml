// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The least that a Qt Quick program can be: what the kiosk is compared with.
Window {
    visible: true
    width: 1280
    height: 1024

    Text {
        anchors.centerIn: parent
        text: "Where is my car?"
    }
}
