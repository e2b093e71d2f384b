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

    width: 900
    height: 900

    Component {
        id: scene

        Item {
            id: set

            readonly property Stage stage: Stage {}
            property alias grid: grid

            anchors.fill: parent

            CandidateGrid {
                id: grid

                anchors.fill: parent
                candidates: set.stage.candidates
                pictures: set.stage.pictures
                languages: set.stage.languages
                clock: set.stage.clock
                missing: set.stage.entry.missing
            }
        }
    }
    SignalSpy {
        id: chosenSpy

        signalName: "chosen"
    }

    TestCase {
        id: test

        property Stage stage
        property CandidateGrid grid

        name: "CandidateGrid"
        when: windowShown

        function init() {
            failOnWarning(/.?/);
            Theme.mm = 3.78;
            Theme.unit = 3.78;
            const set = createTemporaryObject(scene, root);
            test.stage = set.stage;
            test.grid = set.grid;
            chosenSpy.target = test.grid;
            chosenSpy.clear();
        }

        function shown(name) {
            return Walk.named(test.grid, name);
        }

        function skeletons() {
            return Walk.items(test.grid).filter(item => item instanceof Skeleton);
        }

        function cards() {
            return Walk.items(test.grid).filter(item => item instanceof CandidateCard);
        }

        // Types, and waits until the question is asked.
        function ask(text) {
            const before = test.stage.searches;
            test.stage.type(text);
            tryCompare(test.stage, "searches", before + 1);
        }

        function find(cars, areaName) {
            ask("11N");
            test.stage.answerSearch(cars, areaName ?? "地下室");
            tryCompare(test.stage.candidates, "state", CandidateModel.Answered);
            // The view makes its cards with the next frame.
            tryVerify(() => cards().length >= Math.min(cars, 3));
        }

        function test_idleInvites() {
            compare(shown("adviceTitle").text, "The last five characters are enough");
            compare(shown("candidateSummary"), null);
            verify(shown("unknownPlate").text.includes("staff"));
            compare(shown("retryButton"), null);
            compare(cards().length, 0);
            compare(skeletons().length, 0);
        }

        function test_tooShortCountsDown() {
            test.stage.type("1");
            compare(shown("adviceTitle").text, "2 more characters");
            test.stage.type("1");
            compare(shown("adviceTitle").text, "1 more character");
            compare(cards().length, 0);
        }

        function test_aQuickAnswerShowsNoSkeleton() {
            ask("11N");
            compare(skeletons().length, 0);
            compare(shown("adviceTitle"), null);
            test.stage.answerSearch(2);
            tryVerify(() => cards().length === 2);
            compare(skeletons().length, 0);
        }

        function test_aSlowAnswerShowsASkeletonLate() {
            let shownAfter = -1;
            const started = Date.now();
            ask("11N");
            tryVerify(() => {
                if (skeletons().length > 0 && shownAfter < 0)
                    shownAfter = Date.now() - started;
                return shownAfter >= 0;
            });
            // Never early; how late it may come is the machine's affair.
            verify(shownAfter >= Theme.skeletonDelay - 20, "after " + shownAfter + " ms");
            test.stage.answerSearch(0);
            tryVerify(() => skeletons().length === 0);
        }

        function test_theSecondWaitIsNoShorter() {
            ask("11N");
            tryVerify(() => skeletons().length > 0);
            test.stage.answerSearch(0);
            tryVerify(() => skeletons().length === 0);
            test.stage.type("W");
            compare(test.stage.candidates.state, CandidateModel.Waiting);
            compare(skeletons().length, 0);
        }

        function similarCards() {
            return cards().filter(card => card.objectName.startsWith("similar_"));
        }

        function test_similarOnesSayHowTheyDiffer_data() {
            return [
                { tag: "wrong", plate: "川A11N05", says: "You typed D, we read 0", marked: "0" },
                { tag: "left out", plate: "川A11NAD5", says: "You left out A", marked: "A" },
                { tag: "too many", plate: "川A11N5", says: "You typed D, we read nothing there", marked: "" },
                { tag: "swapped", plate: "川A11DN5", says: "You typed ND, we read DN", marked: "DN" },
                { tag: "several", plate: "川A17N05", says: "Several characters differ", marked: "" },
            ];
        }

        function test_similarOnesSayHowTheyDiffer(data) {
            ask("11ND5");
            test.stage.answerSimilar([], [data.plate]);
            tryVerify(() => similarCards().length === 1);
            const card = similarCards()[0];
            compare(Walk.named(card, "explanation").text, data.says);
            verify(card.Accessible.name.includes(data.says));
            const marked = Walk.items(card).filter(item => item.objectName.startsWith("platePart_") && item.mark === PlateMark.Differs);
            if (data.tag !== "several")
                compare(marked.map(item => item.text).join(""), data.marked);
            compare(shown("similarHeading").text, "No car fits exactly. 1 car is similar:");
            compare(shown("candidateSummary"), null);
            compare(shown("adviceTitle"), null);
        }

        function test_similarOnesStandBelowThoseThatFit() {
            ask("11ND");
            test.stage.answerSimilar(["川A911ND", "川B911ND"], ["川A11N05", "川A11N06"]);
            tryVerify(() => cards().length === 4);
            compare(shown("candidateSummary").text, "2 cars fit. Touch yours.");
            compare(shown("similarHeading").text, "Similar, but not what you typed:");
            compare(similarCards().length, 2);
            const top = card => card.mapToItem(test.grid, 0, 0).y;
            const heading = top(shown("similarHeading"));
            for (const card of cards())
                compare(top(card) > heading, card.objectName.startsWith("similar_"), card.objectName);
            for (const card of cards().filter(card => !card.objectName.startsWith("similar_")))
                compare(Walk.named(card, "explanation"), null);
            // What is chosen is counted among all of them.
            similarCards()[1].clicked();
            compare(chosenSpy.count, 1);
            compare(chosenSpy.signalArguments[0][0], 3);
            // Gone with what was typed.
            test.stage.type("7");
            tryVerify(() => cards().length === 0);
        }

        function test_allSimilarOnesCanBeReached() {
            ask("11ND5");
            test.stage.answerSimilar([], ["川A11N05", "川B11N05", "川C11N05", "川D11N05", "川E11N05", "川F11N05"]);
            tryVerify(() => similarCards().length === 6);
            test.grid.leastCardWidth = 800;
            const view = shown("candidateCards");
            tryVerify(() => !view.atYEnd);
            view.contentY = view.originY + similarCards()[5].mapToItem(view.contentItem, 0, 0).y;
            view.returnToBounds();
            const last = similarCards()[5];
            verify(last.mapToItem(view, 0, last.height).y <= view.height + 1);
            verify(view.atYEnd);
        }

        function test_nothingSaysWhatToTry() {
            find(0);
            compare(shown("adviceTitle").text, "No car fits");
            verify(shown("adviceText").text.includes("8 and B"));
            verify(shown("unknownPlate").text.includes("staff"));
            compare(shown("retryButton"), null);
            compare(shown("candidateSummary"), null);
        }

        function test_failureSaysSoAndAsksAgain() {
            ask("11N");
            test.stage.failSearch();
            tryCompare(test.stage.candidates, "state", CandidateModel.Failed);
            compare(shown("adviceTitle").text, "No connection");
            verify(shown("adviceText").text.length > 20);
            const asked = test.stage.searches;
            mouseClick(shown("retryButton"));
            compare(test.stage.searches, asked + 1);
            compare(test.stage.candidates.state, CandidateModel.Waiting);
            compare(shown("retryButton"), null);
            test.stage.answerSearch(2);
            tryVerify(() => cards().length === 2);
            compare(shown("adviceTitle"), null);
        }

        function test_severalAreCounted() {
            find(2);
            compare(shown("candidateSummary").text, "2 cars fit. Touch yours.");
            compare(cards().length, 2);
            compare(shown("adviceTitle"), null);
        }

        function test_oneIsNotSeveral() {
            find(1);
            compare(shown("candidateSummary").text, "1 car fits. Touch it if it is yours.");
        }

        function test_manyAskForOneMoreCharacter() {
            find(40);
            compare(shown("candidateSummary").text, "More than 24 cars fit. Type one more character.");
            compare(test.stage.candidates.count, 24);
            // More below than is seen, and it can be reached.
            const view = shown("candidateCards");
            verify(!view.atYEnd);
            view.positionViewAtEnd();
            tryVerify(() => shown("candidate_23") !== null);
        }

        function test_touchChooses() {
            find(3);
            const touch = touchEvent(root);
            const card = shown("candidate_1");
            touch.press(0, card).commit();
            compare(chosenSpy.count, 0);
            verify(card.pressed);
            touch.release(0, card).commit();
            compare(chosenSpy.count, 1);
            compare(chosenSpy.signalArguments[0][0], 1);
        }

        function test_aDragChoosesNothing() {
            find(24);
            const before = shown("candidateCards").contentY;
            const card = shown("candidate_2");
            const from = card.mapToItem(root, card.width / 2, card.height / 2);
            const touch = touchEvent(root);
            touch.press(0, root, from.x, from.y).commit();
            let y = from.y;
            tryVerify(() => {
                y -= 8;
                touch.move(0, root, from.x, y).commit();
                return shown("candidateCards").contentY > before;
            });
            touch.release(0, root, from.x, y).commit();
            compare(chosenSpy.count, 0);
        }

        function test_aPressIsSeen() {
            find(2);
            const card = shown("candidate_0");
            const before = card.background.color.toString();
            mousePress(card);
            verify(card.background.color.toString() !== before);
            mouseRelease(card);
        }

        function test_whatTheVendorSendsIsNotMarkup_data() {
            return [
                { tag: "bold", name: "<b>B1</b>" },
                { tag: "an image from elsewhere", name: "<img src=\"https://example.com/x.png\"/>B1" },
                { tag: "a link", name: "<a href=\"https://example.com\">B1</a>" },
                { tag: "an entity", name: "B1 &amp; B2" },
                { tag: "place markers", name: "%1 %2 %n" }
            ];
        }

        function test_whatTheVendorSendsIsNotMarkup(row) {
            find(2, row.name);
            const card = shown("candidate_0");
            const holding = Walk.texts(card, row.name);
            compare(holding.length, 1);
            compare(holding[0].textFormat, Text.PlainText);
            // All of it where it fits.
            verify([row.name, row.name + " · Level 01"].includes(holding[0].text));
            verify(card.Accessible.name.includes(row.name));
        }

        function test_theTypedPartIsSetApart() {
            find(1);
            const label = Walk.items(test.grid).find(item => item instanceof PlateLabel);
            compare(label.parts.join("|"), "川A••|11N");
            compare(label.marks.join("|"), PlateMark.None + "|" + PlateMark.Typed);
            const parts = Walk.items(label).filter(item => item.textFormat !== undefined);
            const match = parts.find(item => item.text === "11N");
            const before = parts.find(item => item.text === "川A••");
            verify(!Qt.colorEqual(match.color, before.color));
            verify(label.children[0].width * label.children[0].scale <= label.width + 0.5);
        }

        function test_aCardThatStaysKeepsItsPicture() {
            ask("011");
            test.stage.answerSearch(1);
            tryVerify(() => cards().length === 1);
            const card = cards()[0];
            const frame = Walk.items(card).find(item => item instanceof PictureFrame);
            tryVerify(() => {
                test.stage.answerPictures();
                return frame.shown;
            });
            ask("N");
            compare(cards()[0], card);
            verify(frame.shown);
            compare(card.parts.join("|"), "川A•|011N");
            test.stage.answerSearch(1);
            tryCompare(test.stage.candidates, "state", CandidateModel.Answered);
            compare(cards()[0], card);
            verify(frame.shown);
        }

        function test_theGridFollowsTheLanguage() {
            find(2);
            test.stage.languages.current = "zh_CN";
            verify(shown("candidateSummary").text.startsWith("找到 2 辆车"));
            verify(Walk.texts(shown("candidate_0"), "01 层").length === 1);
            verify(Walk.texts(shown("candidate_0"), "今天 14:00").length === 1);
        }

        function test_whatIsUnderThePictureSaysSo() {
            find(1);
            const frame = Walk.items(test.grid).find(item => item instanceof PictureFrame);
            verify(!frame.shown);
            test.stage.answerPictures();
            tryVerify(() => frame.shown);
            verify(!Walk.texts(frame, "no picture").length);
        }
    }
}
