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

    width: 1200
    height: 700

    Component {
        id: scene

        Item {
            id: set

            readonly property Stage stage: Stage {}
            property alias keyboard: keyboard
            property bool latin: false

            anchors.fill: parent

            PlateKeyboard {
                id: keyboard

                anchors.fill: parent
                entry: set.latin ? set.stage.latinEntry : set.stage.entry
            }
        }
    }
    SignalSpy {
        id: findSpy

        signalName: "find"
    }

    TestCase {
        id: test

        property PlateKeyboard keyboard
        property PlateEntry entry

        name: "PlateKeyboard"
        when: windowShown

        function init() {
            failOnWarning(/.?/);
            Theme.mm = 3.78;
            Theme.unit = 3.78;
            show(false);
        }

        function show(latin) {
            const set = createTemporaryObject(scene, root, { latin: latin });
            test.keyboard = set.keyboard;
            test.entry = test.keyboard.entry;
            findSpy.target = test.keyboard;
            findSpy.clear();
            waitForRendering(test.keyboard);
        }

        function key(character) {
            return Walk.named(test.keyboard, "key_" + character);
        }

        function typed(text) {
            for (const character of text)
                test.entry.press(character);
        }

        function button(name) {
            return Walk.named(test.keyboard, name);
        }

        function keysOf(keyboard) {
            return Walk.items(keyboard).filter(item => item instanceof KeyButton);
        }

        function test_touchTypesOnPress() {
            const touch = touchEvent(root);
            touch.press(0, key("1")).commit();
            compare(test.entry.text, "1");
            verify(key("1").pressed);
            touch.release(0, key("1")).commit();
            compare(test.entry.text, "1");
            verify(!key("1").pressed);
        }

        function test_mouseTypesOnPress() {
            mousePress(key("N"));
            compare(test.entry.text, "N");
            mouseRelease(key("N"));
            compare(test.entry.text, "N");
        }

        function test_twoThumbsTypeBoth() {
            const touch = touchEvent(root);
            touch.press(0, key("1")).commit();
            touch.stationary(0).press(1, key("7")).commit();
            compare(test.entry.text, "17");
            touch.release(0, key("1")).stationary(1).commit();
            touch.release(1, key("7")).commit();
            compare(test.entry.text, "17");
        }

        function test_twoThumbsDeleteTwice() {
            typed("11N");
            const touch = touchEvent(root);
            touch.press(0, key("8")).commit();
            compare(test.entry.text, "11N8");
            touch.stationary(0).press(1, button("backspace")).commit();
            compare(test.entry.text, "11N");
            touch.release(0, key("8")).release(1, button("backspace")).commit();
            compare(test.entry.text, "11N");
        }

        function test_slidingOffAndOnTypesOnce() {
            const touch = touchEvent(root);
            touch.press(0, key("5")).commit();
            touch.move(0, key("6")).commit();
            touch.move(0, key("5")).commit();
            touch.release(0, key("5")).commit();
            compare(test.entry.text, "5");
        }

        function test_aKeyThatGoesOffUnderTheFingerWorksAgain_data() {
            const touch = touchEvent(root);
            return [
                { tag: "touch", press: item => touch.press(0, item).commit(), release: item => touch.release(0, item).commit() },
                // Some touch screens say that they are a mouse.
                { tag: "mouse", press: item => mousePress(item), release: item => mouseRelease(item) }
            ];
        }

        function test_aKeyThatGoesOffUnderTheFingerWorksAgain(input) {
            typed("NW");
            for (let i = 0; i < 2; ++i) {
                input.press(key("X"));
                compare(test.entry.text, "NWX");
                input.release(key("X"));
                verify(!key("X").pressed);
                verify(!key("X").enabled);
                input.press(button("backspace"));
                input.release(button("backspace"));
                compare(test.entry.text, "NW");
            }
            test.entry.wipe();
            for (let i = 0; i < 2; ++i) {
                input.press(key("X"));
                input.release(key("X"));
                compare(test.entry.text, "X");
                input.press(button("backspace"));
                compare(test.entry.text, "");
                input.release(button("backspace"));
                verify(!button("backspace").pressed);
                verify(!button("backspace").enabled);
            }
        }

        function test_spaceOnAFocusedKeyTypes() {
            key("5").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            compare(test.entry.text, "5");
        }

        function test_gapsBetweenKeysType() {
            // What is touched is larger than what is seen: no touch falls between two keys.
            mouseClick(key("1"), 0, 0);
            mouseClick(key("1"), key("1").width - 1, key("1").height - 1);
            compare(test.entry.text, "11");
        }

        function test_keysThatCannotComeNextDoNothing() {
            typed("NWX");
            verify(!key("Y").enabled);
            mouseClick(key("Y"));
            const touch = touchEvent(root);
            touch.press(0, key("Z")).commit();
            touch.release(0, key("Z")).commit();
            compare(test.entry.text, "NWX");
            verify(key("8").enabled);
            mouseClick(key("8"));
            compare(test.entry.text, "NWX8");
        }

        function test_keysThatCannotComeNextAreStillSeen() {
            typed("NWX");
            verify(key("Y").visible);
            verify(!Qt.colorEqual(key("Y").contentItem.color, key("Y").background.color));
            verify(!Qt.colorEqual(key("Y").contentItem.color, key("8").contentItem.color));
        }

        function test_aPressIsSeen() {
            const before = key("1").background.color.toString();
            mousePress(key("1"));
            verify(key("1").background.color.toString() !== before);
            compare(key("1").contentItem.color, Theme.accentText);
            mouseRelease(key("1"));
            compare(key("1").background.color.toString(), before);
        }

        function test_pageButtons() {
            mouseClick(button("provincesPage"));
            compare(test.entry.keyPage, PlateEntry.Provinces);
            verify(button("provincesPage").checked);
            verify(!button("lettersPage").checked);
            verify(key("川"));
            compare(key("1"), null);
            mouseClick(button("endingsPage"));
            verify(key("警"));
            mouseClick(button("lettersPage"));
            verify(key("1"));
            verify(button("lettersPage").checked);
        }

        function test_thePageTurnsUnderTheFinger() {
            mouseClick(button("provincesPage"));
            const touch = touchEvent(root);
            touch.press(0, key("川")).commit();
            compare(test.entry.text, "川");
            tryVerify(() => key("A") !== null);
            // The finger is lifted where a letter is by now.
            touch.release(0, root, 100, 100).commit();
            compare(test.entry.text, "川");
            mouseClick(key("A"));
            compare(test.entry.text, "川A");
        }

        function test_theKeyboardDoesNotJumpWhenPagesTurn() {
            const before = button("findButton").mapToItem(root, 0, 0).y;
            mouseClick(button("endingsPage"));
            compare(button("findButton").mapToItem(root, 0, 0).y, before);
        }

        function test_aPlainLatinKeyboardHasNoPages() {
            show(true);
            compare(button("provincesPage"), null);
            compare(button("endingsPage"), null);
            compare(button("lettersPage"), null);
            for (const character of "IO19Z")
                mouseClick(key(character));
            compare(test.entry.text, "IO19Z");
        }

        function test_deleteTakesOneCharacter() {
            typed("11NW5");
            mousePress(button("backspace"));
            compare(test.entry.text, "11NW");
            mouseRelease(button("backspace"));
            compare(test.entry.text, "11NW");
        }

        function test_holdingDeleteWipes() {
            typed("11NW5");
            const touch = touchEvent(root);
            touch.press(0, button("backspace")).commit();
            compare(test.entry.text, "11NW");
            tryCompare(test.entry, "text", "");
            touch.release(0, button("backspace")).commit();
            compare(test.entry.text, "");
        }

        function test_aShortPressDoesNotWipeLater() {
            typed("11NW5");
            mouseClick(button("backspace"));
            // Another press, held, is what the first one's timer would have come before.
            typed("8");
            compare(test.entry.text, "11NW8");
            mousePress(button("backspace"));
            compare(test.entry.text, "11NW");
            tryCompare(test.entry, "text", "");
            mouseRelease(button("backspace"));
        }

        function test_deleteIsOffWhenThereIsNothing() {
            verify(!button("backspace").enabled);
            mouseClick(key("1"));
            verify(button("backspace").enabled);
            mouseClick(button("backspace"));
            verify(!button("backspace").enabled);
        }

        function test_findWaitsForThreeCharacters() {
            mouseClick(key("1"));
            mouseClick(key("1"));
            verify(!button("findButton").enabled);
            mouseClick(button("findButton"));
            compare(findSpy.count, 0);
            mouseClick(key("N"));
            verify(button("findButton").enabled);
            mouseClick(button("findButton"));
            compare(findSpy.count, 1);
        }

        function test_aKeysNameIsItsCharacter() {
            for (const page of ["lettersPage", "provincesPage", "endingsPage"]) {
                mouseClick(button(page));
                const keys = keysOf(test.keyboard);
                verify(keys.length > 10);
                for (const item of keys) {
                    compare(item.Accessible.role, Accessible.Button);
                    compare(item.Accessible.name, item.character);
                }
            }
        }
    }
}
