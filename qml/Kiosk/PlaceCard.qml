// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Bayfinder.Controls
import Bayfinder.Kiosk
import Bayfinder.Quick
import Bayfinder.Theme

// One place where the car stands: area, level and bay so large that they are read from two metres, since when, and
// the picture. What the vendor left out leaves no hole. Where the map knows the bay, PlaceSummary stands in its place.
Rectangle {
    id: root

    required property string areaName
    required property string area
    required property string level
    required property string bay
    required property date parkedSince
    required property url picture
    required property bool hasPicture
    required property date now
    required property Pictures pictures
    required property Languages languages
    // As they are on the walls and on the map, where it knows more than the place does.
    property string levelOnWalls: root.level
    property string levelName: root.areaName
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

    // Sizes go one way here, from the card's width to the words and from their height to the picture. Layouts within
    // layouts ask back and forth, and in Qt 6.4 give up after two rounds with texts across each other.
    Item {
        id: content

        readonly property bool beside: root.hasPicture && !root.upright

        anchors.fill: parent
        anchors.margins: Theme.margin

        Column {
            id: words

            width: content.beside ? (content.width - Theme.margin) / 2 : content.width
            spacing: Theme.gap

            PlainText {
                objectName: "areaName"
                width: words.width
                text: root.levelName
                font.pixelSize: Math.round(1.2 * Theme.titleText)
                font.bold: true
                maximumLineCount: 2
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.bodyText
                visible: text.length > 0
            }
            Item {
                id: figures

                // Without a bay there is more to read below. Long codes shrink together. A capital of the bold font is
                // at most 0.75 em wide.
                readonly property real characters: root.levelOnWalls.length + root.bay.length
                readonly property int fontSize: Math.round(Math.min(root.bay.length > 0 ? root.figureSize : root.figureSize / 2, (figures.width - 2 * Theme.margin) / (0.75 * Math.max(1, figures.characters))))

                width: words.width
                height: Math.max(level.visible ? level.height : 0, bay.visible ? bay.height : 0)

                PlaceFigure {
                    id: level

                    size: figures.fontSize
                    caption: qsTr("Level")
                    value: root.levelOnWalls
                }
                PlaceFigure {
                    id: bay

                    size: figures.fontSize
                    x: level.visible ? level.width + 2 * Theme.margin : 0
                    caption: qsTr("Bay")
                    value: root.bay
                    strong: true
                }
            }
            PlainText {
                width: words.width
                text: root.area.length > 0 || root.areaName.length > 0
                    ? qsTr("The bay is not known. Please look for your car on this level.")
                    : qsTr("Where it stands is not known. The staff can help you.")
                visible: root.bay.length === 0
            }
            PlainText {
                width: words.width
                text: qsTr("On which level is not known. The staff can tell you from the bay.")
                visible: root.bay.length > 0 && root.area.length === 0 && root.areaName.length === 0
            }
            Grid {
                id: facts

                readonly property real factWidth: root.narrow ? words.width : (words.width - Theme.margin) / 2

                columns: root.narrow ? 1 : 2
                columnSpacing: Theme.margin

                FactLine {
                    objectName: "parkedSince"
                    width: facts.factWidth
                    caption: qsTr("Parked since")
                    fact: root.since
                    alone: root.narrow
                }
                FactLine {
                    objectName: "parkedFor"
                    width: facts.factWidth
                    caption: qsTr("For")
                    fact: root.duration
                    alone: root.narrow
                }
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
            x: content.beside ? words.width + Theme.margin : 0
            y: content.beside ? 0 : words.height + Theme.gap
            width: content.width - frame.x
            // On a very low card the words leave nothing.
            height: Math.max(0, content.height - frame.y)

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
