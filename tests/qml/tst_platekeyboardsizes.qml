// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Bayfinder.Controls
import Bayfinder.Kiosk
import Bayfinder.Quick
import Bayfinder.Testing
import Bayfinder.Theme
import "Walk.js" as Walk

// The keyboard on its page, on panels that are sold: every key large enough, inside of the screen, apart from the
// others.
Item {
    id: root

    width: 1200
    height: 700

    Component {
        id: page

        Item {
            id: set

            readonly property Stage stage: Stage {}
            property alias page: platePage
            property bool latin: false

            PlatePage {
                id: platePage

                anchors.fill: parent
                visit: set.stage.visit
                languages: set.stage.languages
                clock: set.stage.clock
                entry: set.latin ? set.stage.latinEntry : set.stage.entry
                candidates: set.stage.candidates
                pictures: set.stage.pictures
            }
        }
    }
    TestCase {
        id: test

        name: "PlateKeyboardSizes"
        when: windowShown

        function init() {
            failOnWarning(/.?/);
        }

        // Waits until layouts have placed everything.
        function settle(stage) {
            stage.settle();
            tryVerify(() => stage.settled);
        }

        function apart(a, b) {
            return a.right <= b.left + 0.5 || b.right <= a.left + 0.5 || a.bottom <= b.top + 0.5 || b.bottom <= a.top + 0.5;
        }

        function test_sizes_data() {
            // Real panels: their diagonal decides how many pixels a millimetre has.
            const panels = [
                { w: 1280, h: 800, inches: 15.6 },
                { w: 1280, h: 800, inches: 13.3 },
                { w: 1280, h: 800, inches: 12.1 },
                { w: 1080, h: 1920, inches: 43 },
                { w: 1080, h: 1920, inches: 32 },
                { w: 1080, h: 1920, inches: 21.5 },
                { w: 1080, h: 1920, inches: 15.6 },
                { w: 1920, h: 1080, inches: 43 },
                { w: 1920, h: 1080, inches: 32 },
                { w: 1920, h: 1080, inches: 21.5 },
                { w: 1920, h: 1080, inches: 15.6 },
                { w: 3840, h: 2160, inches: 55 },
                { w: 3840, h: 2160, inches: 27 }
            ];
            let rows = [];
            for (const panel of panels) {
                for (const latin of [false, true]) {
                    const mm = Math.hypot(panel.w, panel.h) / (panel.inches * 25.4);
                    rows.push({
                        tag: panel.w + "x" + panel.h + " " + panel.inches + " inches" + (latin ? " Latin" : ""),
                        w: panel.w, h: panel.h, mm: mm, latin: latin
                    });
                }
            }
            return rows;
        }

        function test_sizes(panel) {
            Theme.mm = panel.mm;
            Theme.unit = Math.max(panel.mm, Math.min(panel.w, panel.h) / 200);
            const set = createTemporaryObject(page, root, { width: panel.w, height: panel.h, latin: panel.latin });
            settle(set.stage);
            const entry = set.page.entry;
            const keyPages = panel.latin ? [PlateEntry.LettersAndDigits] : [PlateEntry.LettersAndDigits, PlateEntry.Provinces, PlateEntry.Endings];
            for (const keyPage of keyPages) {
                entry.keyPage = keyPage;
                settle(set.stage);
                const keyboard = Walk.items(set.page).find(item => item instanceof PlateKeyboard);
                const touched = Walk.items(keyboard).filter(item => item instanceof KeyButton || item instanceof ActionButton || item instanceof SegmentButton);
                verify(touched.length > 10);
                const boxes = Walk.named(set.page, "plateBoxes");
                const top = boxes.mapToItem(set, 0, boxes.height).y;
                for (const item of touched) {
                    const what = Walk.describe(item) + " on page " + keyPage;
                    verify(item.width / panel.mm >= 19.99, what + " is " + (item.width / panel.mm).toFixed(1) + " mm wide");
                    verify(item.height / panel.mm >= 19.99, what + " is " + (item.height / panel.mm).toFixed(1) + " mm high");
                    const place = item.mapToItem(set, 0, 0, item.width, item.height);
                    verify(place.left >= -0.5 && place.right <= panel.w + 0.5 && place.bottom <= panel.h + 0.5, what + " is outside the screen: " + place);
                    verify(place.top >= top - 0.5, what + " covers the boxes");
                }
                const places = touched.map(item => item.mapToItem(set, 0, 0, item.width, item.height));
                for (let i = 0; i < places.length; ++i) {
                    for (let j = i + 1; j < places.length; ++j) {
                        if (!apart(places[i], places[j]))
                            fail(Walk.describe(touched[i]) + " overlaps " + Walk.describe(touched[j]));
                    }
                }
            }
        }
    }
}
