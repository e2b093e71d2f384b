// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Bayfinder.Kiosk
import Bayfinder.Testing
import Bayfinder.Theme
import "Walk.js" as Walk

Item {
    id: root

    width: 1920
    height: 400

    Component {
        id: scene

        Item {
            id: set

            readonly property Stage stage: Stage {}
            property alias header: header

            anchors.fill: parent

            PageHeader {
                id: header

                languages: set.stage.languages
                backText: "Search by plate"
            }
        }
    }
    FontMetrics {
        id: metrics
    }

    TestCase {
        id: test

        name: "PageHeader"
        when: windowShown

        function init() {
            failOnWarning(/.?/);
        }

        function cleanup() {
            Theme.mm = 3.78;
            Theme.unit = 3.78;
        }

        function test_noTitleIsCut_data() {
            const rows = [];
            for (const [width, height] of [[1080, 1920], [1920, 1080], [768, 1366], [1280, 800]]) {
                for (const title of ["Your bay number", "Which one is yours?", "Your number plate", "您的车位号", "Your bay"])
                    rows.push({ tag: title + ", " + width + " x " + height, width: width, height: height, title: title });
            }
            return rows;
        }

        function test_noTitleIsCut(data) {
            // As Main.qml has it, on a screen of the usual density.
            const shortSide = Math.min(data.width, data.height);
            Theme.mm = Math.min(3.78, shortSide / 185);
            Theme.unit = Math.max(Theme.mm, shortSide / 200);
            const set = createTemporaryObject(scene, root);
            set.header.width = data.width - 2 * Theme.margin;
            set.header.title = data.title;
            waitForRendering(set.header);
            const titles = Walk.texts(set.header, data.title);
            compare(titles.length, 1);
            const title = titles[0];
            verify(!title.truncated);
            // Qt 6.4 does not call a text truncated that it has made smaller as well.
            metrics.font = title.font;
            metrics.font.pixelSize = title.fontInfo.pixelSize;
            verify(title.contentWidth >= metrics.advanceWidth(data.title) - 1, title.contentWidth + " of " + metrics.advanceWidth(data.title));
            verify(title.contentWidth <= title.width + 1);
            // Large enough to be the title of the page, and inside of its header.
            verify(title.fontInfo.pixelSize >= Theme.bodyText - 1);
            const bottom = title.mapToItem(set.header, 0, title.height).y;
            verify(bottom <= set.header.height + 0.5, bottom + " of " + set.header.height);
        }

        function test_aTitleStaysBesideTheButtonsWhereItFits() {
            Theme.mm = 3.78;
            Theme.unit = 5.4;
            const set = createTemporaryObject(scene, root);
            set.header.width = 1005;
            set.header.title = "Your bay number";
            verify(set.header.titleBelow);
            set.header.backText = "Back";
            set.header.title = "Yours";
            verify(!set.header.titleBelow);
            compare(set.header.height, Theme.buttonHeight);
            set.header.title = "";
            verify(!set.header.titleBelow);
        }
    }
}
