// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Bayfinder.Controls
import Bayfinder.Kiosk
import Bayfinder.Quick
import Bayfinder.Theme

// Here it is: where the car stands.
Page {
    id: root

    required property Answer answer
    required property Pictures pictures
    required property GarageMap map
    required property WayGuide guide
    required property LiveBays liveBays

    // The map has the bay, or one of them: then there is a way to show.
    readonly property bool mapped: root.found && root.map.state === GarageMap.Ready && root.guide.onMap
    readonly property bool unmapped: root.found && root.map.state === GarageMap.Ready && !root.guide.onMap
    readonly property bool ofBay: root.answer.subject === Answer.Bay
    readonly property bool found: root.answer.state === Answer.Found
    readonly property int places: root.answer.places.count
    property url enlarged
    property bool enlarging: false

    // The next visitor finds neither the picture nor where it was.
    onVisibleChanged: {
        root.enlarging = false;
        root.enlarged = "";
        way.reset();
    }

    PageHeader {
        id: header

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.margin
        languages: root.languages
        backText: root.ofBay ? qsTr("Not my bay") : qsTr("Not my car")
        title: root.ofBay ? qsTr("Your bay") : ""
        onBack: root.visit.back()

        PlateLabel {
            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width)
            plate: root.answer.plate
            parts: root.answer.plateParts
            marks: root.answer.plateMarks
            textSize: Math.round(1.2 * Theme.titleText)
        }
    }

    // No layouts: those of Qt 6.4 crash when a Repeater takes away what they hold.
    Item {
        id: body

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: header.bottom
        anchors.bottom: foot.top
        anchors.margins: Theme.margin
        anchors.topMargin: Theme.gap
        anchors.bottomMargin: Theme.gap

        NoteBar {
            id: several

            objectName: "severalPlaces"
            width: body.width
            text: root.answer.baysSeen > root.places ? qsTr("The cameras see this plate in %n bay(s). These two saw it last; the staff know the others.", "", root.answer.baysSeen)
                : root.places > 1 ? qsTr("The cameras see this plate in %n bay(s). Please look in each of them.", "", root.places)
                : ""
        }
        NoteBar {
            id: notOnMap

            objectName: "notOnMap"
            y: several.visible ? several.height + Theme.smallGap : 0
            width: body.width
            text: root.unmapped ? qsTr("The map does not show this bay. Please follow the signs to the level.") : ""
        }
        WayAnswer {
            id: way

            objectName: "wayAnswer"
            y: cards.y
            width: body.width
            height: cards.height
            visible: root.mapped
            answer: root.answer
            map: root.map
            guide: root.guide
            liveBays: root.liveBays
            pictures: root.pictures
            languages: root.languages
            clock: root.clock
            portrait: root.portrait
            onEnlarge: picture => {
                root.enlarged = picture;
                root.enlarging = true;
            }
        }
        Item {
            id: cards

            readonly property int columns: root.portrait || root.places < 2 ? 1 : 2
            readonly property int rows: Math.max(1, Math.ceil(root.places / cards.columns))
            readonly property real cardWidth: (cards.width - (cards.columns - 1) * Theme.gap) / cards.columns
            readonly property real cardHeight: (cards.height - (cards.rows - 1) * Theme.gap) / cards.rows

            y: notOnMap.visible ? notOnMap.y + notOnMap.height + Theme.gap : several.visible ? several.height + Theme.gap : 0
            width: body.width
            height: body.height - cards.y
            visible: root.found && !root.mapped

            Repeater {
                model: root.mapped ? null : root.answer.places

                PlaceCard {
                    id: card

                    required property int index

                    x: (index % cards.columns) * (cards.cardWidth + Theme.gap)
                    y: Math.floor(index / cards.columns) * (cards.cardHeight + Theme.gap)
                    width: cards.cardWidth
                    height: cards.cardHeight
                    now: root.clock.now
                    pictures: root.pictures
                    languages: root.languages
                    // The map may know the level of a bay that it does not have.
                    levelOnWalls: (root.unmapped ? root.guide.levelOnWalls(card.index) : "") || card.level
                    levelName: (root.unmapped ? root.guide.levelName(card.index, root.languages.current) : "") || card.areaName
                    narrow: root.places > 1
                    upright: root.portrait && root.places < 2
                    figureSize: root.places > 1 ? 0.55 * Theme.figureText : root.portrait ? 1.35 * Theme.figureText : Theme.figureText
                    onEnlarge: {
                        root.enlarged = picture;
                        root.enlarging = true;
                    }
                }
            }
        }

        Skeleton {
            anchors.fill: parent
            waiting: root.answer.state === Answer.Waiting
        }
        Column {
            id: trouble

            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(body.width, 220 * Theme.unit)
            spacing: Theme.gap
            visible: root.answer.state === Answer.NotFound || root.answer.state === Answer.Failed

            PlainText {
                objectName: "answerTrouble"
                width: trouble.width
                text: root.answer.state === Answer.NotFound ? qsTr("This car is no longer here") : root.languages.wording.troubleTitle(root.answer.trouble)
                font.pixelSize: Theme.headlineText
                font.bold: true
                horizontalAlignment: Text.AlignHCenter
                Accessible.role: Accessible.Heading
            }
            PlainText {
                width: trouble.width
                text: root.answer.state === Answer.NotFound
                    ? qsTr("The cameras have seen it leave its bay, or do not see its plate any more. Try again, or ask the staff.")
                    : root.languages.wording.trouble(root.answer.trouble)
                horizontalAlignment: Text.AlignHCenter
            }
            ActionButton {
                anchors.horizontalCenter: parent.horizontalCenter
                objectName: "retryButton"
                text: qsTr("Try again")
                primary: true
                onClicked: root.answer.retry()
            }
        }
    }

    ActionButton {
        id: foot

        objectName: "doneButton"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.margin
        text: qsTr("Done")
        primary: root.found
        textSize: Theme.titleText
        onClicked: root.visit.end()
    }

    PictureOverlay {
        anchors.fill: parent
        pictures: root.pictures
        address: root.enlarged
        open: root.enlarging
        onClosed: root.enlarging = false
    }
}
