// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Bayfinder.Controls
import Bayfinder.Testing
import Bayfinder.Theme
import "Walk.js" as Walk

Item {
    id: root

    width: 900
    height: 200

    Component {
        id: scene

        Item {
            id: set

            readonly property Stage stage: Stage {}
            property alias boxes: boxes

            anchors.fill: parent

            PlateBoxes {
                id: boxes

                width: set.width
                entry: set.stage.latinEntry
            }
        }
    }

    TestCase {
        id: test

        property PlateBoxes boxes

        name: "PlateBoxes"
        when: windowShown

        function init() {
            failOnWarning(/.?/);
            Theme.mm = 3.78;
            Theme.unit = 3.78;
            test.boxes = createTemporaryObject(scene, root).boxes;
        }

        function rectangles() {
            return Walk.items(test.boxes).filter(item => item instanceof Rectangle);
        }

        function written() {
            return rectangles().map(box => Walk.items(box).find(item => item.textFormat !== undefined).text).join("|");
        }

        function typed(text) {
            for (const character of text)
                test.boxes.entry.press(character);
        }

        function test_usuallyFive() {
            compare(written(), "||||");
            compare(test.boxes.Accessible.name.trim(), "Typed so far:");
        }

        function test_aBoxACharacter() {
            typed("11NW");
            compare(written(), "1|1|N|W|");
            typed("5");
            compare(written(), "1|1|N|W|5|");
            compare(test.boxes.Accessible.name, "Typed so far: 1 1 N W 5");
            compare(test.boxes.Accessible.role, Accessible.EditableText);
            test.boxes.entry.wipe();
            compare(written(), "||||");
        }

        function test_theNextBoxIsMarked() {
            typed("11");
            const widths = rectangles().map(box => box.border.width);
            const marked = widths.map((width, i) => width > Math.min(...widths) ? i : -1).filter(i => i >= 0);
            compare(marked.join(), "2");
        }

        function test_noBoxIsMarkedWhenFull() {
            typed("ABCDEFGHIJ");
            const widths = rectangles().map(box => box.border.width);
            compare(widths.length, 10);
            compare(Math.max(...widths), Math.min(...widths));
        }

        function test_allFitWhateverTheWidth_data() {
            return [{ tag: "narrow", width: 300 }, { tag: "wide", width: 900 }];
        }

        function test_allFitWhateverTheWidth(row) {
            test.boxes.width = row.width;
            for (const text of ["", "ABCDE", "FGHIJ"]) {
                typed(text);
                for (const box of rectangles()) {
                    const place = box.mapToItem(test.boxes, 0, 0, box.width, box.height);
                    verify(place.left >= -0.5 && place.right <= row.width + 0.5, place.toString());
                    const letter = Walk.items(box).find(item => item.textFormat !== undefined);
                    verify(letter.implicitWidth <= box.width, letter.text + " is wider than its box");
                }
            }
        }
    }
}
