// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Bayfinder.Map
import Bayfinder.Quick
import Bayfinder.Testing
import Bayfinder.Theme
import "Walk.js" as Walk

Item {
    id: root

    width: 800
    height: 1000

    Component {
        id: scene

        Item {
            id: set

            readonly property MapStage stage: MapStage {}
            readonly property MapView view: view
            readonly property LegStrip strip: strip
            readonly property StepList steps: steps
            readonly property WaySummary summary: summary

            anchors.fill: parent

            WaySummary {
                id: summary

                width: parent.width
                height: 80
                guide: set.stage.guide
                languages: set.stage.languages
            }
            LegStrip {
                id: strip

                y: 90
                width: parent.width
                height: 80
                map: set.stage.map
                guide: set.stage.guide
                onChosen: leg => {
                    set.stage.guide.leg = leg;
                    steps.showLeg(leg);
                }
            }
            MapView {
                id: view

                y: 180
                width: parent.width
                height: 600
                map: set.stage.map
                guide: set.stage.guide
                liveBays: set.stage.liveBays
                languages: set.stage.languages
                leg: set.stage.guide.leg
            }
            StepList {
                id: steps

                y: 790
                width: parent.width
                height: 200
                guide: set.stage.guide
            }
        }
    }

    TestCase {
        id: test

        property Item set

        name: "MapView"
        when: windowShown

        function init() {
            failOnWarning(/.?/);
            Theme.mm = 3.78;
            Theme.unit = 3.78;
            Theme.reducedMotion = true;
            test.set = createTemporaryObject(scene, root);
            test.set.stage.park("03", "044");
            tryCompare(test.set.stage.guide, "state", WayGuide.Shown, 30000);
            tryCompare(test.set.view, "busy", false, 10000);
            verify(test.plan().fitted);
        }

        function cleanup() {
            Theme.reducedMotion = false;
        }

        function plan(): MapItem {
            return test.set.view.plan;
        }

        function test_oneFingerMovesIt() {
            test.plan().northUp = true;
            tryCompare(test.plan(), "up", 0);
            const before = test.plan().pixelsPerMetre;
            // Numbers: a point would be the plan's own, and follow it.
            const [x, y] = [test.plan().centre.x, test.plan().centre.y];
            mouseDrag(test.set.view, 300, 300, 120, 60);
            verify(!test.plan().fitted);
            compare(test.plan().pixelsPerMetre, before);
            // To the right and down: more of the west and the north is seen. The first pixels tell a drag from a tap.
            const west = (x - test.plan().centre.x) * before;
            const north = (test.plan().centre.y - y) * before;
            verify(west > 80 && west <= 121, west);
            verify(north > 40 && north <= 61, north);
            tryCompare(test.set.view, "busy", false, 10000);
        }

        function test_twoFingersEnlargeIt() {
            const before = test.plan().pixelsPerMetre;
            const touch = touchEvent(test.set.view);
            touch.press(0, test.set.view, 350, 300).press(1, test.set.view, 450, 300).commit();
            const pinch = findChild(test.set.view, "pinch");
            // A window delivers what has come of fingers once a frame.
            const delivered = y => tryVerify(() => pinch.centroid.scenePosition.y === test.set.view.mapToItem(null, 0, y).y);
            // The first of it is what tells a pinch from two fingers that rest.
            for (let step = 1; step <= 20; ++step)
                touch.move(0, test.set.view, 350 - 10 * step, 300).move(1, test.set.view, 450 + 10 * step, 300).commit();
            touch.move(0, test.set.view, 150, 310).move(1, test.set.view, 650, 310).commit();
            delivered(310);
            const enlarged = test.plan().pixelsPerMetre;
            verify(enlarged > 1.5 * before, enlarged + " of " + before);
            verify(enlarged < 5 * before);
            // Both fingers on: the plan goes along, and is no larger.
            const [x, y] = [test.plan().centre.x, test.plan().centre.y];
            for (let step = 2; step <= 5; ++step)
                touch.move(0, test.set.view, 150, 300 + 10 * step).move(1, test.set.view, 650, 300 + 10 * step).commit();
            delivered(350);
            fuzzyCompare(test.plan().pixelsPerMetre, enlarged, 1e-6 * enlarged);
            fuzzyCompare(Math.hypot(test.plan().centre.x - x, test.plan().centre.y - y) * enlarged, 40, 0.01);
            touch.release(0, test.set.view, 150, 350).release(1, test.set.view, 650, 350).commit();
        }

        function test_touchingTwiceEnlargesIt() {
            const before = test.plan().pixelsPerMetre;
            const touch = touchEvent(test.set.view);
            for (let time = 0; time < 2; ++time) {
                touch.press(0, test.set.view, 300, 200).commit();
                touch.release(0, test.set.view, 300, 200).commit();
            }
            compare(test.plan().pixelsPerMetre, 2 * before);
        }

        function test_aWheelEnlargesIt() {
            const before = test.plan().pixelsPerMetre;
            mouseWheel(test.set.view, 300, 200, 0, 120);
            verify(test.plan().pixelsPerMetre > before);
            mouseWheel(test.set.view, 300, 200, 0, -120);
            fuzzyCompare(test.plan().pixelsPerMetre, before, 0.001);
        }

        function test_buttonsForThoseWhoDoNotPinch() {
            const before = test.plan().pixelsPerMetre;
            compare(Walk.named(test.set.view, "wholeButton"), null);
            mouseClick(Walk.named(test.set.view, "closerButton"));
            verify(test.plan().pixelsPerMetre > before);
            mouseClick(Walk.named(test.set.view, "fartherButton"));
            fuzzyCompare(test.plan().pixelsPerMetre, before, 0.001);
            mouseClick(Walk.named(test.set.view, "wholeButton"));
            verify(test.plan().fitted);
            compare(test.plan().pixelsPerMetre, before);
        }

        function test_northUp() {
            compare(test.plan().up, 258);
            mouseClick(Walk.named(test.set.view, "northButton"));
            tryCompare(test.plan(), "up", 0);
            verify(Walk.named(test.set.view, "northButton").checked);
            test.set.view.reset();
            tryCompare(test.plan(), "up", 258);
        }

        function test_buttonsFindRoomOnALowMap() {
            test.set.view.height = 200;
            const button = Walk.named(test.set.view, "northButton");
            tryVerify(() => button.parent.height <= 200);
        }

        function test_levelsOnTheWay() {
            const first = Walk.named(test.set.strip, "leg_0");
            const last = Walk.named(test.set.strip, "leg_1");
            verify(last.checked && !first.checked);
            compare(first.Accessible.checked, false);
            verify(first.Accessible.name.includes("B1"));
            mouseClick(first);
            compare(test.set.stage.guide.leg, 0);
            verify(first.checked && !last.checked);
            tryCompare(test.set.view, "busy", false, 10000);
            test.set.stage.park("01", "017");
            tryCompare(test.set.strip, "visible", false);
        }

        function test_theWayInWords() {
            // The steps of the level that the map shows, which is the bay's.
            const list = Walk.named(test.set.steps, "steps");
            verify(list.contentY > 0);
            compare(Walk.texts(test.set.steps, "Turn around").length, 0);
            verify(Walk.texts(test.set.steps, "Leave Stairs").length > 0);
            mouseClick(Walk.named(test.set.strip, "leg_0"));
            compare(list.contentY, 0);
            verify(Walk.texts(test.set.steps, "Turn around").length > 0);
            mouseClick(Walk.named(test.set.strip, "leg_1"));
            verify(list.contentY > 0);
            // Not only by the strip: by whatever changes it.
            test.set.stage.guide.leg = 0;
            compare(list.contentY, 0);
        }

        // The steps that are seen, from the top; each of them whole.
        function wholeSteps(): var {
            const list = Walk.named(test.set.steps, "steps");
            const seen = Walk.items(list).filter(item => item instanceof StepRow);
            for (const row of seen) {
                verify(row.y >= list.contentY - 0.5, row.sentence);
                verify(row.y + row.height <= list.contentY + list.height + 0.5, row.sentence);
            }
            return seen.map(row => row.sentence);
        }

        function test_stepsAreSeenWholeAndTheOthersCounted_data() {
            return [{ tag: "few at a time", height: 140 }, { tag: "some", height: 200 }, { tag: "most", height: 333 }];
        }

        function test_stepsAreSeenWholeAndTheOthersCounted(data) {
            test.set.steps.height = data.height;
            test.set.stage.guide.leg = 0;
            const all = test.set.stage.guide.steps.count;
            const list = Walk.named(test.set.steps, "steps");
            let read = test.wholeSteps();
            compare(Walk.named(test.set.steps, "earlierSteps"), null);
            while (read.length < all) {
                const more = Walk.named(test.set.steps, "moreSteps");
                verify(more !== null);
                verify(more.width >= Theme.touch && more.height >= Theme.touch);
                verify(more.text.includes(" " + (all - read.length) + " more step"), more.text);
                verify(!more.Accessible.ignored);
                mouseClick(more);
                // Nothing is skipped, and at the end the page is full.
                const seen = test.wholeSteps();
                const fresh = seen.slice(seen.indexOf(read[read.length - 1]) + 1);
                verify(fresh.length > 0);
                read = read.concat(fresh);
                verify(Walk.named(test.set.steps, "earlierSteps").text.includes(" " + (read.length - seen.length) + " earlier step"));
            }
            compare(Walk.named(test.set.steps, "moreSteps"), null);
            const back = [list.contentY];
            while (Walk.named(test.set.steps, "earlierSteps") !== null) {
                mouseClick(Walk.named(test.set.steps, "earlierSteps"));
                test.wholeSteps();
                verify(list.contentY < back[back.length - 1]);
                back.push(list.contentY);
            }
            compare(list.contentY, 0);
        }

        function test_noButtonsWhereAllStepsFit() {
            test.set.steps.height = test.set.steps.fullHeight;
            test.set.stage.guide.leg = 0;
            compare(test.wholeSteps().length, test.set.stage.guide.steps.count);
            compare(Walk.named(test.set.steps, "moreSteps"), null);
            compare(Walk.named(test.set.steps, "earlierSteps"), null);
            test.set.stage.guide.leg = 1;
            compare(test.wholeSteps().length, test.set.stage.guide.steps.count);
            test.set.steps.height -= 2;
            verify(Walk.named(test.set.steps, "moreSteps") !== null || Walk.named(test.set.steps, "earlierSteps") !== null);
        }

        function test_aFingerMayScrollTheSteps() {
            test.set.stage.guide.leg = 0;
            const list = Walk.named(test.set.steps, "steps");
            mouseDrag(list, 100, 100, 0, -70, Qt.LeftButton, Qt.NoModifier, 50);
            tryCompare(list, "moving", false);
            tryVerify(() => list.contentY > 0);
            // It comes to rest at a whole step.
            verify(test.wholeSteps().length > 0);
            const rows = Walk.items(list).filter(item => item instanceof StepRow);
            compare(Math.min(...rows.map(row => row.y)), list.contentY);
        }

        function test_anotherWayBeginsWithTheLegThatIsShown() {
            const list = Walk.named(test.set.steps, "steps");
            list.contentY = 0;
            compare(Walk.texts(test.set.steps, "Turn around").length, 1);
            test.set.stage.guide.stepFree = true;
            tryVerify(() => Walk.texts(test.set.steps, "Leave Lift").length > 0);
            compare(Walk.texts(test.set.steps, "Turn around").length, 0);
            test.wholeSteps();
        }

        function test_stepFree() {
            const button = Walk.named(test.set.summary, "stepFreeButton");
            verify(!button.checked);
            const summary = Walk.named(test.set.summary, "waySummary");
            const before = summary.text;
            verify(before.includes(" m "));
            mouseClick(button);
            verify(button.checked);
            compare(button.Accessible.checked, true);
            tryVerify(() => summary.text !== before);
            tryVerify(() => Walk.texts(test.set.steps, "Lift A").length > 0);
        }

        function test_theWayDrawsItselfOnce() {
            compare(test.plan().progress, 1);
            Theme.reducedMotion = false;
            test.set.stage.guide.leg = 0;
            verify(test.plan().progress < 1);
            tryCompare(test.plan(), "progress", 1);
            // The same way once more: nothing to show where it leads.
            test.set.stage.guide.stepFree = false;
            compare(test.plan().progress, 1);
            Theme.reducedMotion = true;
            test.set.stage.guide.leg = 1;
            compare(test.plan().progress, 1);
        }
    }
}
