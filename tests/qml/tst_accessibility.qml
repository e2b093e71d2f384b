// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import QtTest
import Bayfinder.Controls
import Bayfinder.Kiosk
import Bayfinder.Quick
import Bayfinder.Testing
import Bayfinder.Theme
import "Walk.js" as Walk

// Whatever can be touched says what it is, on every page and in both languages.
Item {
    id: root

    width: 1280
    height: 800

    Component {
        id: scene

        Item {
            id: set

            readonly property Stage stage: Stage {}
            readonly property MapStage mapStage: MapStage {}

            anchors.fill: parent

            AttractPage {
                objectName: "attract"
                anchors.fill: parent
                visible: set.stage.visit.page === Visit.Attract
                visit: set.stage.visit
                languages: set.stage.languages
                clock: set.stage.clock
                vacancies: set.stage.vacancies
                garageName: "Tianfu Square Car Park"
            }
            PlatePage {
                objectName: "plate"
                anchors.fill: parent
                visible: set.stage.visit.page === Visit.Plate
                visit: set.stage.visit
                languages: set.stage.languages
                clock: set.stage.clock
                entry: set.stage.entry
                candidates: set.stage.candidates
                pictures: set.stage.pictures
                offersBay: set.stage.bayEntry.available
            }
            CandidatesPage {
                objectName: "candidates"
                anchors.fill: parent
                visible: set.stage.visit.page === Visit.Candidates
                visit: set.stage.visit
                languages: set.stage.languages
                clock: set.stage.clock
                entry: set.stage.entry
                candidates: set.stage.candidates
                pictures: set.stage.pictures
            }
            BayPage {
                objectName: "bay"
                anchors.fill: parent
                visible: set.stage.visit.page === Visit.Bay
                visit: set.stage.visit
                languages: set.stage.languages
                clock: set.stage.clock
                entry: set.stage.bayEntry
                suggestions: set.stage.baySuggestions
            }
            AnswerPage {
                objectName: "answer"
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

        readonly property list<int> roles: [Accessible.Button, Accessible.RadioButton, Accessible.CheckBox, Accessible.Link, Accessible.Dialog]
        property Stage stage
        property Item scene

        name: "Accessibility"
        when: windowShown

        function init() {
            failOnWarning(/.?/);
            Theme.mm = 3.78;
            Theme.unit = 4;
            test.scene = createTemporaryObject(scene, root);
            test.stage = test.scene.stage;
        }

        function page() {
            return test.scene.children[test.stage.visit.page];
        }

        // What a touch area belongs to: itself, or the item around it that says what it is.
        function spokesman(item) {
            for (let around = item; around !== test.scene; around = around.parent) {
                if (test.roles.indexOf(around.Accessible.role) >= 0)
                    return around;
            }
            return null;
        }

        // How many can be touched; fails for one that does not say what it is.
        function checkAll(where) {
            let names = {};
            let count = 0;
            for (const item of Walk.items(page())) {
                const isButton = item instanceof T.AbstractButton;
                if (!isButton && !(item instanceof MouseArea))
                    continue;
                if (!isButton && item.Accessible.ignored)
                    continue;
                const speaks = isButton ? item : spokesman(item);
                const what = where + ": " + Walk.describe(item);
                verify(speaks !== null, what + " has no role");
                verify(test.roles.indexOf(speaks.Accessible.role) >= 0, what + " has no role");
                verify(speaks.Accessible.name.trim().length > 0, what + " has no name");
                verify(!speaks.Accessible.ignored, what + " is ignored");
                if (isButton) {
                    // Two buttons of one name cannot be told apart by ear.
                    verify(names[speaks.Accessible.name] === undefined, what + " has the name of another one");
                    names[speaks.Accessible.name] = true;
                }
                ++count;
            }
            return count;
        }

        // Texts of which nothing speaks: neither themselves nor an item around them.
        function checkTexts(where) {
            for (const item of Walk.items(page())) {
                if (item.textFormat === undefined || item.text.trim() === "")
                    continue;
                let spoken = false;
                for (let around = item; !spoken && around !== test.scene; around = around.parent)
                    spoken = !around.Accessible.ignored && around.Accessible.name.length > 0;
                verify(spoken, where + ": nothing speaks of \"" + item.text + "\"");
            }
        }

        function check(where, least) {
            for (const code of ["en", "zh_CN"]) {
                test.stage.languages.current = code;
                const count = checkAll(where + " " + code);
                verify(count >= least, where + ": only " + count);
                checkTexts(where + " " + code);
            }
            test.stage.languages.current = "en";
        }

        function find(cars) {
            test.stage.visit.start();
            test.stage.type("11N");
            tryCompare(test.stage, "searches", 1);
            test.stage.answerSearch(cars);
            tryCompare(test.stage.candidates, "state", CandidateModel.Answered);
        }

        function test_attract() {
            test.stage.answerVacancies(3, 61);
            tryCompare(test.stage.vacancies, "count", 3);
            check("attract", 2);
            // The page is one large button; the invitation speaks for it.
            const invitation = Walk.named(page(), "invitation");
            compare(invitation.Accessible.role, Accessible.Button);
            verify(invitation.Accessible.name.startsWith("Where is my car?"));
            verify(!invitation.Accessible.ignored);
        }

        function test_plate() {
            test.stage.visit.start();
            for (const keyPage of [PlateEntry.Provinces, PlateEntry.Endings, PlateEntry.LettersAndDigits]) {
                test.stage.entry.keyPage = keyPage;
                check("plate, page " + keyPage, 12);
            }
        }

        function test_plateWithCandidates() {
            find(2);
            tryVerify(() => Walk.named(page(), "candidate_1") !== null);
            check("plate with candidates", 40);
        }

        function test_plateInTrouble() {
            test.stage.visit.start();
            test.stage.type("11N");
            tryCompare(test.stage, "searches", 1);
            test.stage.failSearch();
            tryVerify(() => Walk.named(page(), "retryButton") !== null);
            check("plate in trouble", 40);
        }

        function test_candidates() {
            find(3);
            test.stage.visit.find();
            tryVerify(() => Walk.named(page(), "candidate_2") !== null);
            check("candidates", 6);
        }

        function test_bay_data() {
            return [
                { tag: "nothing typed", typed: "", least: 15 },
                { tag: "one fits", typed: "20", least: 16 },
                { tag: "several fit", typed: "017", least: 17 },
                { tag: "more than are shown", typed: "0", least: 20 },
                { tag: "no bay begins so", typed: "Z", least: 15 }
            ];
        }

        function test_bay(row) {
            test.stage.visit.start();
            const button = Walk.named(page(), "knowBayButton");
            compare(button.Accessible.name, "I know my bay number");
            mouseClick(button);
            compare(test.stage.visit.page, Visit.Bay);
            test.stage.typeBay(row.typed);
            if (test.stage.baySuggestions.count > 0)
                tryVerify(() => Walk.named(page(), "bay_0") !== null);
            check("bay, " + row.tag, row.least);
        }

        function test_bayAnswer() {
            test.stage.visit.start();
            test.stage.visit.knowBay();
            test.stage.typeBay("017");
            test.stage.visit.chooseBay(1);
            check("answer of a bay", 4);
        }

        function test_answer_data() {
            return [{ tag: "one bay", bays: 1 }, { tag: "two bays", bays: 2 }];
        }

        function test_answer(row) {
            find(1);
            test.stage.visit.choose(0);
            test.stage.answerLocates(row.bays);
            tryCompare(test.stage.answer, "state", Answer.Found);
            tryVerify(() => {
                test.stage.answerPictures();
                const frames = Walk.items(page()).filter(item => item instanceof PictureFrame);
                return frames.length === row.bays && frames.every(frame => frame.shown);
            });
            check("answer", 4);
        }

        function test_answerOnTheMap() {
            test.scene.mapStage.park("03", "044");
            tryCompare(test.scene.mapStage.guide, "state", WayGuide.Shown, 30000);
            find(1);
            test.stage.visit.choose(0);
            test.stage.answerLocates(1);
            tryVerify(() => Walk.named(page(), "leg_1") !== null);
            // Back, two languages, done; step-free, two levels, three buttons of the map.
            check("answer on the map", 10);
        }

        function test_answerInTrouble_data() {
            return [{ tag: "gone", gone: true }, { tag: "unreachable", gone: false }];
        }

        function test_answerInTrouble(row) {
            find(1);
            test.stage.visit.choose(0);
            test.stage.failLocates(row.gone);
            tryVerify(() => Walk.named(page(), "retryButton") !== null);
            check("answer in trouble", 5);
        }

        function test_picture() {
            find(1);
            test.stage.visit.choose(0);
            test.stage.answerLocates(1);
            const frame = () => Walk.named(page(), "answerPicture");
            tryVerify(() => frame() !== null);
            test.stage.answerPictures();
            tryVerify(() => frame().shown);
            mouseClick(frame());
            tryVerify(() => Walk.named(page(), "closePicture") !== null);
            const overlay = Walk.items(page()).find(item => item instanceof PictureOverlay);
            compare(overlay.Accessible.role, Accessible.Dialog);
            compare(overlay.Accessible.name, "Picture of the car");
            mouseClick(Walk.named(page(), "closePicture"));
            compare(Walk.named(page(), "closePicture"), null);
        }
    }
}
