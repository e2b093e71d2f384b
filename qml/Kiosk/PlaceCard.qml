// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Bayfinder.Controls
import Bayfinder.Kiosk
import Bayfinder.Quick
import Bayfinder.Theme

// One place where the car stands: area, level and bay so large that they are read from two metres, since
// when, and the picture. What the vendor left out leaves no hole. The
// picture's side is where a map of the level stands once there is one.
Rectangle {
    id: root

    required property string areaName
    required property string area
    required property string bay
    required property date parkedSince
    required property url picture
    required property bool hasPicture
    required property date now
    required property Pictures pictures
    required property Languages languages
    property bool upright: true
    property bool narrow: false
    // Two places share the screen: a little smaller then.
    property real figureSize: Theme.figureText

    signal enlarge

    readonly property string since: root.languages.wording.since(root.parkedSince, root.now)
    readonly property string duration: root.languages.wording.duration(root.parkedSince, root.now)

    color: Theme.surface
    radius: 2 * Theme.radius
    border.width: Theme.line
    border.color: Theme.border

    component Figure: Column {
        id: figure

        required property string caption
        required property string value
        property bool strong: false

        visible: figure.value.length > 0
        Accessible.role: Accessible.StaticText
        Accessible.name: figure.caption + " " + figure.value

        PlainText {
            text: figure.caption
            font.pixelSize: Theme.bodyText
            color: Theme.textMuted
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        PlainText {
            objectName: figure.strong ? "bayFigure" : "levelFigure"
            text: figure.value
            // The font's own line is half as high again as its figures.
            height: 1.1 * font.pixelSize
            verticalAlignment: Text.AlignVCenter
            font.pixelSize: figures.fontSize
            font.bold: true
            color: figure.strong ? Theme.accent : Theme.text
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }

    GridLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        columns: root.upright ? 1 : 2
        columnSpacing: Theme.margin
        rowSpacing: Theme.gap

        ColumnLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: !root.upright || !root.hasPicture
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: 10

            PlainText {
                objectName: "areaName"
                text: root.areaName
                font.pixelSize: 1.2 * Theme.titleText
                font.bold: true
                maximumLineCount: 2
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.bodyText
                visible: text.length > 0
                Layout.fillWidth: true
            }
            Row {
                id: figures

                // Without a bay there is more to read below. Long codes shrink together. A capital of the bold font is at most 0.75 em wide.
                readonly property real characters: root.area.length + root.bay.length
                readonly property real fontSize: Math.min(root.bay.length > 0 ? root.figureSize : root.figureSize / 2, (figures.width - figures.spacing) / (0.75 * Math.max(1, figures.characters)))

                spacing: 2 * Theme.margin
                Layout.fillWidth: true

                Figure {
                    caption: qsTr("Level")
                    value: root.area
                }
                Figure {
                    caption: qsTr("Bay")
                    value: root.bay
                    strong: true
                }
            }
            PlainText {
                text: root.area.length > 0 || root.areaName.length > 0
                    ? qsTr("The bay is not known. Please look for your car on this level.")
                    : qsTr("Where it stands is not known. The staff can help you.")
                visible: root.bay.length === 0
                Layout.fillWidth: true
            }
            PlainText {
                text: qsTr("On which level is not known. The staff can tell you from the bay.")
                visible: root.bay.length > 0 && root.area.length === 0 && root.areaName.length === 0
                Layout.fillWidth: true
            }
            GridLayout {
                columns: root.narrow ? 1 : 2
                columnSpacing: Theme.margin
                rowSpacing: 0

                FactLine {
                    caption: qsTr("Parked since")
                    fact: root.since
                    alone: root.narrow
                    Layout.fillWidth: true
                    Layout.preferredWidth: 10
                    Layout.alignment: Qt.AlignTop
                }
                FactLine {
                    caption: qsTr("For")
                    fact: root.duration
                    alone: root.narrow
                    Layout.fillWidth: true
                    Layout.preferredWidth: 10
                    Layout.alignment: Qt.AlignTop
                }
            }
            Item {
                visible: !root.upright || !root.hasPicture
                Layout.fillHeight: true
            }
        }

        PictureFrame {
            id: frame

            objectName: "answerPicture"
            visible: root.hasPicture
            pictures: root.pictures
            address: root.picture
            absentText: qsTr("The picture cannot be shown.")
            Accessible.role: Accessible.Button
            Accessible.name: qsTr("Picture of the car. Touch to enlarge.")
            Accessible.onPressAction: root.enlarge()
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 10

            MouseArea {
                anchors.fill: parent
                enabled: !frame.absent
                onClicked: root.enlarge()
            }
            Rectangle {
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                anchors.margins: Theme.smallGap
                width: enlargeHint.implicitWidth + 2 * Theme.gap
                height: enlargeHint.implicitHeight + Theme.smallGap
                radius: Theme.radius
                color: Theme.scrim
                visible: frame.shown

                PlainText {
                    id: enlargeHint

                    anchors.centerIn: parent
                    text: qsTr("Touch to enlarge")
                    font.pixelSize: Theme.smallText
                    color: Theme.scrimText
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
        }
    }
}
