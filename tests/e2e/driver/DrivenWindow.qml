// SPDX-License-Identifier: Apache-2.0
import QtQuick

Window {
    id: root

    property bool complain: false

    width: 400
    height: 300
    visible: true

    Component.onCompleted: {
        if (root.complain)
            console.warn("as I was told");
    }

    component Key: Rectangle {
        id: key

        property string label
        property alias pressed: handler.pressed
        signal tapped

        Accessible.role: Accessible.Button
        Accessible.name: label
        Accessible.pressed: handler.pressed
        width: 60
        height: 40
        color: handler.pressed ? "#808080" : "#e0e0e0"

        Text {
            Accessible.role: Accessible.StaticText
            Accessible.name: text
            text: key.label
        }

        TapHandler {
            id: handler

            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: key.tapped()
        }
    }

    Text {
        id: typed

        objectName: "typed"
        y: 10
        text: ""
        focus: true
        Keys.onPressed: event => {
            if (event.key === Qt.Key_Backspace)
                typed.text = typed.text.slice(0, -1);
            else
                typed.text += event.text;
        }
    }

    Text {
        objectName: "held"
        y: 30
        text: one.pressed ? "held" : "free"
    }

    Key {
        id: one

        y: 60
        label: "1"
        onTapped: typed.text += "1"
    }

    Key {
        x: 80
        y: 60
        label: "disabled"
        enabled: false
        onTapped: typed.text += "!"
    }

    Key {
        x: 160
        y: 60
        label: "hidden"
        visible: false
    }

    Key {
        x: 240
        y: 60
        label: "later"
        onTapped: timer.start()
    }

    Key {
        x: 320
        y: 60
        label: "twin"
    }

    Key {
        x: 320
        y: 110
        label: "twin"
    }

    Timer {
        id: timer

        interval: 100
        onTriggered: loader.active = true
    }

    Loader {
        id: loader

        y: 110
        active: false
        sourceComponent: Text {
            objectName: "late"
            text: "here I am"
        }
    }

    Item {
        y: 200
        width: 100
        height: 50
        clip: true

        Key {
            y: 30
            label: "half"
            onTapped: typed.text += "h"
        }

        Key {
            y: 80
            label: "clipped"
        }
    }

    Rectangle {
        objectName: "red"
        x: 200
        y: 200
        width: 50
        height: 50
        color: "#ff0000"
    }

    TapHandler {
        acceptedDevices: PointerDevice.TouchScreen
        target: null
        onTapped: point => touched.text = "touch"
    }

    Text {
        id: touched

        objectName: "device"
        x: 200
        text: "none"
    }
}
