// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Bayfinder.Controls
import Bayfinder.Quick
import Bayfinder.Theme

// A car's picture on the whole screen. A touch anywhere closes it.
Rectangle {
    id: root

    required property Pictures pictures
    required property url address
    required property bool open

    signal closed

    color: Theme.scrim
    visible: root.open
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Picture of the car")

    MouseArea {
        anchors.fill: parent
        onClicked: root.closed()
    }
    PictureItem {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.bottomMargin: 2 * Theme.margin + close.height
        pictures: root.pictures
        address: root.address
        crop: false
    }
    ActionButton {
        id: close

        objectName: "closePicture"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.margins: Theme.margin
        width: 100 * Theme.unit
        text: qsTr("Close")
        primary: true
        onClicked: root.closed()
    }
}
