// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Bayfinder.Controls
import Bayfinder.Kiosk
import Bayfinder.Quick
import Bayfinder.Theme

// The cars that fit, as cards to choose from, with everything that can stand in their place.
Item {
    id: root

    required property CandidateModel candidates
    required property Pictures pictures
    required property Languages languages
    required property WallClock clock
    required property int missing
    property real cardHeight: 45 * Theme.unit
    property real leastCardWidth: 95 * Theme.unit

    property bool offersChange: false
    property bool offersBay: false

    signal chosen(int row)
    signal changeWanted
    signal bayKnown

    readonly property int columns: Math.max(1, Math.floor(root.width / root.leastCardWidth))
    readonly property bool waiting: root.candidates.state === CandidateModel.Waiting
    readonly property CandidateModel similar: root.candidates.similar
    readonly property bool empty: root.candidates.count === 0 && root.similar.count === 0

    PlainText {
        id: summary

        objectName: "candidateSummary"
        width: root.width
        text: root.candidates.count === 0 ? ""
            : root.candidates.tooMany && root.candidates.canGrow ? qsTr("More than %n car(s) fit. Type one more character.", "", root.candidates.count)
            : root.candidates.tooMany ? qsTr("More than %n car(s) fit.", "", root.candidates.count)
            : qsTr("%n car(s) fit. Touch yours.", "", root.candidates.count)
        font.pixelSize: Theme.bodyText
        font.bold: true
        visible: text.length > 0
        Accessible.role: Accessible.Heading
    }

    GridView {
        id: grid

        objectName: "candidateCards"
        anchors.top: summary.visible ? summary.bottom : parent.top
        anchors.topMargin: summary.visible ? Theme.smallGap : 0
        anchors.bottom: parent.bottom
        width: root.width
        cellWidth: root.width / root.columns
        cellHeight: root.cardHeight + Theme.smallGap
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        // A view that is not shown keeps its cards until it is: without a model it lets go of them at once.
        model: root.candidates.state === CandidateModel.Idle ? null : root.candidates
        // Nothing ahead: a card that is still being made when its row goes makes Qt 6.4 complain.
        cacheBuffer: 0
        Accessible.role: Accessible.List
        Accessible.name: summary.text

        // Room for the similar ones. Not a footer: Qt 6.4 refuses bound components there.
        bottomMargin: similarCars.visible ? similarCars.height : 0

        // Never among those that fit: a car that is only similar is most often somebody else's.
        SimilarCars {
            id: similarCars

            parent: grid.contentItem
            y: Math.ceil(root.candidates.count / root.columns) * grid.cellHeight
            width: grid.width
            model: grid.model === null ? null : root.similar
            exactCount: root.candidates.count
            columns: root.columns
            cardHeight: root.cardHeight + 10 * Theme.unit
            pictures: root.pictures
            languages: root.languages
            now: root.clock.now
            onChosen: row => root.chosen(root.similar.firstRow + row)
        }

        delegate: Item {
            id: cell

            required property int index
            required property string plate
            required property list<string> parts
            required property list<int> marks
            required property int deviation
            required property string typed
            required property string read
            required property string levelName
            required property string level
            required property date parkedSince
            required property url picture

            width: grid.cellWidth
            height: grid.cellHeight

            CandidateCard {
                objectName: "candidate_" + cell.index
                width: parent.width - (root.columns > 1 ? Theme.smallGap : 0)
                height: root.cardHeight
                plate: cell.plate
                parts: cell.parts
                marks: cell.marks
                deviation: cell.deviation
                typed: cell.typed
                read: cell.read
                levelName: cell.levelName
                level: cell.level
                parkedSince: cell.parkedSince
                picture: cell.picture
                pictures: root.pictures
                languages: root.languages
                now: root.clock.now
                onClicked: root.chosen(cell.index)
            }
        }
    }

    MoreBelow {
        anchors.bottom: parent.bottom
        width: root.width
        visible: !grid.atYEnd && !root.empty
    }

    Column {
        width: root.width
        spacing: Theme.smallGap
        visible: root.empty

        Repeater {
            model: 3

            Skeleton {
                waiting: root.waiting && root.empty
                width: root.width / root.columns
                height: root.cardHeight
            }
        }
    }

    SearchAdvice {
        width: root.width
        room: root.height
        candidates: root.candidates
        languages: root.languages
        missing: root.missing
        offersChange: root.offersChange
        offersBay: root.offersBay
        onChangeWanted: root.changeWanted()
        onBayKnown: root.bayKnown()
    }
}
