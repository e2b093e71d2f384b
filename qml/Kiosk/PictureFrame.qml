// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Bayfinder.Controls
import Bayfinder.Quick
import Bayfinder.Theme

// A car's picture in its place, or what stands there instead while it comes and when there is none.
Rectangle {
    id: root

    required property Pictures pictures
    required property url address
    property alias crop: picture.crop
    readonly property bool shown: picture.status === PictureItem.Shown
    readonly property bool absent: picture.status === PictureItem.Empty || picture.status === PictureItem.Failed
    property string absentText

    color: Theme.skeleton
    radius: Theme.radius
    clip: true

    PictureItem {
        id: picture

        anchors.fill: parent
        pictures: root.pictures
        address: root.address
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Picture of the car")
        Accessible.ignored: !root.shown
    }
    PlainText {
        anchors.fill: parent
        anchors.margins: Theme.smallGap
        text: root.absentText
        visible: root.absent
        font.pixelSize: Theme.smallText
        color: Theme.textMuted
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.smallText * 0.7
    }
}
