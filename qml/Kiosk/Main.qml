// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Bayfinder.Controls
import Bayfinder.Kiosk
import Bayfinder.Quick
import Bayfinder.Theme

// The kiosk's window: one page at a time, and what lies over all of them.
//
// A page is made when it is first needed, and then kept: the next visitor's touch shows it in the next frame, and
// nothing is ever torn down under a binding that still looks at it. It is made by a Repeater of one, because a
// Loader of Qt 6.4 refuses bound components. What pages show is forgotten in C++, not by destroying them.
Window {
    id: root

    required property Visit visit
    required property PlateEntry entry
    required property CandidateModel candidates
    required property BayEntry bayEntry
    required property BaySuggestionModel baySuggestions
    required property Answer answer
    required property Pictures pictures
    required property VacancyModel vacancies
    required property GarageMap map
    required property WayGuide guide
    required property LiveBays liveBays
    required property IdleWatch idle
    required property Languages languages
    required property WallClock clock
    required property string garageName
    // 0: as the screen says.
    required property real pixelsPerMillimetre
    required property int colourScheme
    required property bool reducedMotion

    // A screen that does not know its size says so with nonsense; a desktop's usual density is a fair guess then.
    readonly property real screenDensity: root.Screen.pixelDensity > 1 && root.Screen.pixelDensity < 40 ? root.Screen.pixelDensity : 3.78
    // The pages need 185 steps on the short side. A panel with fewer millimetres than that, such as one of ten
    // inches, shows them smaller: it is looked at from closer by, and a cut-off page helps nobody.
    readonly property real shortSide: Math.min(root.width, root.height)
    readonly property real density: Math.min(root.pixelsPerMillimetre > 0 ? root.pixelsPerMillimetre : root.screenDensity, root.shortSide / 185)

    property bool attractMade: true
    property bool plateMade: false
    property bool candidatesMade: false
    property bool bayMade: false
    property bool answerMade: false

    color: Theme.background
    title: root.garageName

    Binding { target: Theme; property: "scheme"; value: root.colourScheme }
    Binding { target: Theme; property: "reducedMotion"; value: root.reducedMotion }
    Binding { target: Theme; property: "mm"; value: root.density }
    Binding { target: Theme; property: "unit"; value: Math.max(root.density, root.shortSide / 200) }

    Connections {
        target: root.visit

        function onPageChanged(): void {
            if (root.visit.page === Visit.Plate)
                root.plateMade = true;
            else if (root.visit.page === Visit.Candidates)
                root.candidatesMade = true;
            else if (root.visit.page === Visit.Bay)
                root.bayMade = true;
            else if (root.visit.page === Visit.Answer)
                root.answerMade = true;
        }
    }

    Repeater {
        model: root.attractMade ? 1 : 0

        AttractPage {
            objectName: "attractPage"
            visible: root.visit.page === Visit.Attract
            width: root.width
            height: root.height
            visit: root.visit
            languages: root.languages
            clock: root.clock
            vacancies: root.vacancies
            garageName: root.garageName
        }
    }
    Repeater {
        model: root.plateMade ? 1 : 0

        PlatePage {
            objectName: "platePage"
            visible: root.visit.page === Visit.Plate
            width: root.width
            height: root.height
            visit: root.visit
            languages: root.languages
            clock: root.clock
            entry: root.entry
            candidates: root.candidates
            pictures: root.pictures
            offersBay: root.bayEntry.available
        }
    }
    Repeater {
        model: root.candidatesMade ? 1 : 0

        CandidatesPage {
            objectName: "candidatesPage"
            visible: root.visit.page === Visit.Candidates
            width: root.width
            height: root.height
            visit: root.visit
            languages: root.languages
            clock: root.clock
            entry: root.entry
            candidates: root.candidates
            pictures: root.pictures
            offersBay: root.bayEntry.available
        }
    }
    Repeater {
        model: root.bayMade ? 1 : 0

        BayPage {
            objectName: "bayPage"
            visible: root.visit.page === Visit.Bay
            width: root.width
            height: root.height
            visit: root.visit
            languages: root.languages
            clock: root.clock
            entry: root.bayEntry
            suggestions: root.baySuggestions
        }
    }
    Repeater {
        model: root.answerMade ? 1 : 0

        AnswerPage {
            objectName: "answerPage"
            visible: root.visit.page === Visit.Answer
            width: root.width
            height: root.height
            visit: root.visit
            languages: root.languages
            clock: root.clock
            answer: root.answer
            pictures: root.pictures
            map: root.map
            guide: root.guide
            liveBays: root.liveBays
        }
    }

    NoteBar {
        id: recoveredNote

        property bool shown: false

        objectName: "recoveredNote"
        anchors.top: parent.top
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.margins: Theme.smallGap
        width: Math.min(root.width - 2 * Theme.margin, 160 * Theme.unit)
        good: true
        text: recoveredNote.shown ? qsTr("The connection is back.") : ""

        Timer {
            id: recoveredTimer

            interval: Theme.noteDuration
            onTriggered: recoveredNote.shown = false
        }

        function show(): void {
            recoveredNote.shown = true;
            recoveredTimer.restart();
        }

        Connections {
            target: root.candidates

            function onRecovered(): void {
                recoveredNote.show();
            }
        }
        Connections {
            target: root.answer

            function onRecovered(): void {
                recoveredNote.show();
            }
        }
        Connections {
            target: root.vacancies

            function onRecovered(): void {
                recoveredNote.show();
            }
        }
    }

    IdleOverlay {
        anchors.fill: parent
        idle: root.idle
    }
}
