// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Bayfinder.Controls
import Bayfinder.Kiosk
import Bayfinder.Quick
import Bayfinder.Testing
import Bayfinder.Theme
import "Walk.js" as Walk

// From the page for the plate to that for a bay's number, and on to the bay.
Item {
    id: root

    width: 1080
    height: 1920

    Component {
        id: scene

        Item {
            id: set

            readonly property Stage stage: Stage {}
            // Nobody is guided here: the answer is as without a map.
            readonly property MapStage mapStage: MapStage {}
            property alias plate: platePage
            property alias bay: bayPage
            property alias answer: answerPage
            property bool offersBay: true

            PlatePage {
                id: platePage

                anchors.fill: parent
                visible: set.stage.visit.page === Visit.Plate
                visit: set.stage.visit
                languages: set.stage.languages
                clock: set.stage.clock
                entry: set.stage.entry
                candidates: set.stage.candidates
                pictures: set.stage.pictures
                offersBay: set.offersBay
            }
            BayPage {
                id: bayPage

                anchors.fill: parent
                visible: set.stage.visit.page === Visit.Bay
                visit: set.stage.visit
                languages: set.stage.languages
                clock: set.stage.clock
                entry: set.stage.bayEntry
                suggestions: set.stage.baySuggestions
            }
            AnswerPage {
                id: answerPage

                anchors.fill: parent
                visible: set.stage.visit.page === Visit.Answer
                visit: set.stage.visit
                languages: set.stage.languages
                clock: set.stage.clock
                answer: set.stage.answer
                pictures: set.stage.pictures
                map: set.mapStage.map
                guide: set.mapStage.guide
                liveBays: set.mapStage.liveBays
            }
        }
    }
    TestCase {
        id: test

        property Item scene
        property Stage stage

        name: "BayEntryPage"
        when: windowShown

        function init() {
            failOnWarning(/.?/);
            Theme.mm = 3.78;
            Theme.unit = 5;
            show(1080, 1920, true);
        }

        function show(width, height, offersBay) {
            test.scene = createTemporaryObject(scene, root, { width: width, height: height, offersBay: offersBay });
            test.stage = test.scene.stage;
            test.stage.visit.start();
            settle();
        }

        // Waits until layouts have placed everything.
        function settle() {
            test.stage.settle();
            tryVerify(() => test.stage.settled);
        }

        function onBayPage() {
            test.stage.visit.knowBay();
            settle();
            return test.scene.bay;
        }

        function tapKeys(text) {
            for (const character of text)
                mouseClick(Walk.named(test.scene.bay, "key_" + character));
        }

        function card(row) {
            return Walk.named(test.scene.bay, "bay_" + row);
        }

        function title() {
            return Walk.named(test.scene.bay, "bayTitle").text;
        }

        function test_theWayIn_data() {
            return [
                { tag: "portrait", width: 1080, height: 1920 },
                { tag: "landscape", width: 1920, height: 1080 }
            ];
        }

        function test_theWayIn(row) {
            show(row.width, row.height, true);
            const button = Walk.named(test.scene.plate, "knowBayButton");
            verify(button.height >= Theme.touch);
            verify(!button.primary);
            mouseClick(button);
            compare(test.stage.visit.page, Visit.Bay);
            verify(test.scene.bay.visible);
        }

        function test_noWayInWithoutAMap() {
            show(1080, 1920, false);
            compare(Walk.named(test.scene.plate, "knowBayButton"), null);
        }

        function test_theWayInIsThereWhereNothingHelps_data() {
            return [{ tag: "nothing fits", fails: false }, { tag: "trouble", fails: true }];
        }

        function test_theWayInIsThereWhereNothingHelps(row) {
            test.stage.type("11N");
            tryCompare(test.stage, "searches", 1);
            if (row.fails)
                test.stage.failSearch();
            else
                test.stage.answerSearch(0);
            tryVerify(() => Walk.named(test.scene.plate, "knowBayButton") !== null);
        }

        function test_itIsOutOfTheWayOfCarsThatFit() {
            test.stage.type("11N");
            tryCompare(test.stage, "searches", 1);
            test.stage.answerSearch(2);
            tryVerify(() => Walk.named(test.scene.plate, "candidate_1") !== null);
            compare(Walk.named(test.scene.plate, "knowBayButton"), null);
        }

        function test_saysWhatToType() {
            onBayPage();
            compare(title(), "The number painted on the floor of your bay");
            verify(Walk.named(test.scene.bay, "bayAdvice").text.includes("Zeros in front may be left out"));
            compare(card(0), null);
        }

        function test_keysAreThoseOfTheMap() {
            onBayPage();
            const keys = Walk.items(test.scene.bay).filter(item => item instanceof KeyButton);
            compare(keys.map(key => key.character).join(""), "1234567890A-");
            verify(Walk.named(test.scene.bay, "key_0").enabled);
            verify(!Walk.named(test.scene.bay, "key_-").enabled);
        }

        function test_fromTypingToTheAnswer() {
            onBayPage();
            tapKeys("17");
            compare(test.stage.bayEntry.text, "17");
            compare(title(), "2 bays fit. Touch yours.");
            tryVerify(() => card(1) !== null);
            compare(card(0).Accessible.name, "Bay 017, Basement 1 · Level B1");
            compare(card(1).Accessible.name, "Bay 017, Basement 2 · Level B2");
            verify(card(1).height >= Theme.touch);
            mouseClick(card(1));
            compare(test.stage.visit.page, Visit.Answer);
            settle();
            const answer = test.scene.answer;
            compare(Walk.named(answer, "levelFigure").text, "B2");
            compare(Walk.named(answer, "bayFigure").text, "017");
            compare(Walk.named(answer, "areaName").text, "Basement 2");
            compare(Walk.texts(answer, "Not my bay").length, 1);
            compare(Walk.texts(answer, "Your bay").length, 1);
            compare(Walk.named(answer, "answerPicture"), null);
            compare(Walk.named(answer, "parkedSince"), null);
            test.stage.languages.current = "zh_CN";
            compare(Walk.named(answer, "areaName").text, "地下2层");
            // No vendor was asked anything.
            compare(test.stage.searches, 0);
            compare(test.stage.locates, 0);

            mouseClick(Walk.named(answer, "backButton"));
            compare(test.stage.visit.page, Visit.Bay);
            compare(test.stage.bayEntry.text, "17");
            mouseClick(Walk.named(test.scene.bay, "backButton"));
            compare(test.stage.visit.page, Visit.Plate);
        }

        function test_theAnswerOfACarSaysSo() {
            test.stage.type("11N");
            tryCompare(test.stage, "searches", 1);
            test.stage.answerSearch(1);
            tryCompare(test.stage.candidates, "state", CandidateModel.Answered);
            test.stage.visit.choose(0);
            test.stage.answerLocates(1);
            tryCompare(test.stage.answer, "state", Answer.Found);
            compare(Walk.texts(test.scene.answer, "Not my car").length, 1);
            compare(Walk.texts(test.scene.answer, "Your bay").length, 0);
        }

        function test_manyBays() {
            onBayPage();
            tapKeys("0");
            compare(test.stage.baySuggestions.count, 12);
            compare(title(), "More than 12 bays fit. Type one more character.");
            tapKeys("20");
            compare(title(), "1 bay fits. Touch it if it is yours.");
        }

        function test_saysThatNoBayBeginsSo() {
            onBayPage();
            // Only a keyboard can type what no key offers.
            test.stage.typeBay("0179");
            compare(title(), "No bay begins with 0179");
            verify(Walk.named(test.scene.bay, "bayAdvice").text.includes("search by number plate"));
            // What stands still has its bays.
            tryVerify(() => card(1) !== null);
            mouseClick(Walk.named(test.scene.bay, "backspace"));
            verify(title().startsWith("More than 12 bays fit") || title().endsWith("Touch yours."));
        }

        function test_deletes() {
            onBayPage();
            const backspace = Walk.named(test.scene.bay, "backspace");
            verify(!backspace.enabled);
            tapKeys("017");
            mouseClick(backspace);
            compare(test.stage.bayEntry.text, "01");
            compare(Walk.named(test.scene.bay, "bayBoxes").Accessible.name, "Typed so far: 0 1");
            tapKeys("7");
            mousePress(backspace);
            tryCompare(test.stage.bayEntry, "text", "");
            mouseRelease(backspace);
            verify(!backspace.enabled);
        }

        function test_theEndForgetsIt() {
            onBayPage();
            tapKeys("017");
            tryVerify(() => card(0) !== null);
            mouseClick(card(0));
            settle();
            test.stage.visit.end();
            compare(test.stage.bayEntry.text, "");
            test.stage.visit.start();
            onBayPage();
            tryVerify(() => card(0) === null);
            compare(Walk.texts(test.scene.bay, "017").length, 0);
        }
    }
}
