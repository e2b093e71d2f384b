// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Bayfinder.Controls
import Bayfinder.Kiosk
import Bayfinder.Quick
import Bayfinder.Testing
import Bayfinder.Theme
import "Walk.js" as Walk

Item {
    id: root

    width: 1280
    height: 800

    Component {
        id: scene

        Item {
            id: set

            readonly property Stage stage: Stage {}
            property alias page: page

            anchors.fill: parent

            AttractPage {
                id: page

                anchors.fill: parent
                visit: set.stage.visit
                languages: set.stage.languages
                clock: set.stage.clock
                vacancies: set.stage.vacancies
                garageName: "Tianfu Square Car Park"
                visible: set.stage.visit.page === Visit.Attract
            }
        }
    }

    SignalSpy {
        id: changedSpy

        signalName: "changed"
    }

    TestCase {
        id: test

        property Stage stage
        property AttractPage page

        name: "AttractPage"
        when: windowShown

        function init() {
            failOnWarning(/.?/);
            Theme.mm = 3.78;
            Theme.unit = 4;
            const set = createTemporaryObject(scene, root);
            test.stage = set.stage;
            test.page = set.page;
            changedSpy.target = test.stage.vacancies;
        }

        function answer(areas, free) {
            changedSpy.clear();
            test.stage.answerVacancies(areas, free);
            tryCompare(changedSpy, "count", 1);
        }

        function rows() {
            return Walk.items(test.page).filter(item => item instanceof VacancyRow);
        }

        function shown(name) {
            return Walk.named(test.page, name);
        }

        // Waits until everything that is to be drawn has been drawn.
        function settle() {
            test.stage.settle();
            tryVerify(() => test.stage.settled);
        }

        function test_touchAnywhereStarts_data() {
            return [
                { tag: "the invitation", at: () => shown("invitation") },
                { tag: "the figures", at: () => rows()[0] },
                { tag: "the time", at: () => shown("time") },
                { tag: "the note on the figures", at: () => shown("figuresAge") },
                { tag: "a corner", at: () => null }
            ];
        }

        function test_touchAnywhereStarts(row) {
            answer(2, 61);
            settle();
            const item = row.at();
            const place = item === null ? Qt.point(2, 2) : item.mapToItem(root, item.width / 2, item.height / 2);
            const touch = touchEvent(root);
            // Feedback is on press: nobody waits for the finger to be lifted.
            touch.press(0, root, place.x, place.y).commit();
            compare(test.stage.visit.page, Visit.Plate);
            touch.release(0, root, place.x, place.y).commit();
            compare(test.stage.visit.page, Visit.Plate);
        }

        function test_theNextVisitStartsLikeTheFirst() {
            settle();
            for (let visit = 0; visit < 3; ++visit) {
                const touch = touchEvent(root);
                touch.press(0, root, 100, 300).commit();
                touch.release(0, root, 100, 300).commit();
                compare(test.stage.visit.page, Visit.Plate);
                test.stage.visit.end();
                mousePress(root, 200, 300);
                compare(test.stage.visit.page, Visit.Plate);
                mouseRelease(root, 200, 300);
                test.stage.visit.end();
            }
        }

        function test_languageButtonsDoNotStart() {
            settle();
            const chinese = Walk.items(test.page).find(item => item instanceof SegmentButton && item.text === "中文");
            mouseClick(chinese);
            compare(test.stage.visit.page, Visit.Attract);
            compare(test.stage.languages.current, "zh_CN");
            verify(Walk.texts(test.page, "请触摸屏幕").length === 1);
            const touch = touchEvent(root);
            const english = Walk.items(test.page).find(item => item instanceof SegmentButton && item.text === "English");
            touch.press(0, english).commit();
            touch.release(0, english).commit();
            compare(test.stage.visit.page, Visit.Attract);
            compare(test.stage.languages.current, "en");
        }

        function test_saysWhatIsFree() {
            answer(3, 61);
            compare(rows().length, 3);
            compare(rows()[0].Accessible.name, "地下1层: 61 bays free");
            verify(Walk.texts(rows()[0], "61").length === 1);
            answer(3, 1);
            compare(rows()[0].Accessible.name, "地下1层: 1 bay free");
            answer(3, 0);
            compare(rows()[0].Accessible.name, "地下1层: full");
            answer(3, -1);
            compare(rows()[0].Accessible.name, "地下1层: not known");
        }

        function test_saysHowManyAreasThereAre() {
            answer(16, 61);
            compare(rows().length, 16);
            compare(shown("areasShown"), null);
            answer(17, 61);
            compare(rows().length, 16);
            compare(shown("areasShown").text, "16 of 17 areas");
        }

        function test_saysHowOldTheFiguresAre() {
            answer(1, 61);
            compare(shown("figuresAge").text, "Figures from 15:09");
            test.stage.advanceClock(121);
            compare(shown("figuresAge").text, "Figures from 15:09, 2 minutes ago");
            verify(Qt.colorEqual(shown("figuresAge").color, Theme.bad));
        }

        function test_inTroubleOldFiguresStay() {
            answer(2, 61);
            test.stage.failVacancies();
            tryCompare(test.stage.vacancies, "trouble", Trouble.Unreachable);
            compare(rows().length, 2);
            verify(shown("attractTrouble").text.length > 20);
            answer(2, 61);
            compare(shown("attractTrouble"), null);
        }

        function test_troubleFromTheStartSaysThatNothingIsKnown() {
            test.stage.failVacancies();
            tryCompare(test.stage.vacancies, "trouble", Trouble.Unreachable);
            compare(Walk.texts(test.page, "not known at the moment").length, 1);
            compare(rows().length, 0);
        }

        function test_beforeTheFirstAnswerItWaits() {
            const skeletons = () => Walk.items(test.page).filter(item => item instanceof Skeleton);
            compare(skeletons().length, 0);
            tryVerify(() => skeletons().length > 0);
            answer(2, 61);
            compare(skeletons().length, 0);
        }

        function test_nothingIsDrawnWhileNothingChanges() {
            answer(3, 61);
            settle();
            test.stage.watchFrames(root.Window.window);

            // Everything that happens while nobody is there and nothing is new: the same figures again, and
            // the clock's tick within the same minute.
            for (let i = 0; i < 5; ++i) {
                answer(3, 61);
                test.stage.advanceClock(5);
                settle();
            }
            compare(test.stage.frames, 0);

            // And the counter counts: one frame for a new figure, one for a new minute.
            answer(3, 60);
            tryVerify(() => test.stage.frames > 0);
            settle();
            const before = test.stage.frames;
            verify(before <= 2, before + " frames for one figure");
            test.stage.advanceClock(60);
            tryVerify(() => test.stage.frames > before);
            settle();
            verify(test.stage.frames <= before + 2, test.stage.frames - before + " frames for one minute");
        }

        function test_movesALittleAgainstBurnIn() {
            settle();
            const place = () => shown("invitation").mapToItem(root, 0, 0);
            const first = place();
            let places = [first.x.toFixed(2) + "," + first.y.toFixed(2)];
            for (let step = 1; step < 8; ++step) {
                test.page.burnInStep = step;
                const moved = place();
                verify(Math.hypot(moved.x - first.x, moved.y - first.y) < 20);
                places.push(moved.x.toFixed(2) + "," + moved.y.toFixed(2));
            }
            compare(new Set(places).size, 8);
        }

        function test_showsNoPlate() {
            answer(2, 61);
            test.stage.type("11N");
            tryCompare(test.stage, "searches", 1);
            test.stage.answerSearch(2);
            tryCompare(test.stage.candidates, "count", 2);
            compare(test.stage.visit.page, Visit.Attract);
            compare(Walk.texts(test.page, "川").length, 0);
            compare(Walk.texts(test.page, "11N").length, 0);
        }

        function test_theGaragesNameIsNotMarkup() {
            test.page.garageName = "<b>Garage</b>";
            const name = Walk.texts(test.page, "<b>Garage</b>");
            compare(name.length, 1);
            compare(name[0].textFormat, Text.PlainText);
        }
    }
}
