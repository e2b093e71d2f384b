// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Bayfinder.Kiosk
import Bayfinder.Testing
import Bayfinder.Theme
import "Walk.js" as Walk

Item {
    id: root

    width: 800
    height: 400

    Component {
        id: scene

        Item {
            id: set

            readonly property Stage stage: Stage {}
            property alias card: card

            anchors.fill: parent

            PlaceSummary {
                id: card

                width: 700
                height: card.implicitHeight
                areaName: "地下室"
                area: "01"
                bay: "017"
                parkedSince: new Date(set.stage.clock.now.getTime() - 7200000)
                picture: "https://images.example.com/017"
                hasPicture: true
                now: set.stage.clock.now
                pictures: set.stage.pictures
                languages: set.stage.languages
            }
        }
    }
    SignalSpy {
        id: chosen

        signalName: "chosen"
    }
    SignalSpy {
        id: enlarge

        signalName: "enlarge"
    }

    TestCase {
        id: test

        property Item set

        name: "PlaceSummary"
        when: windowShown

        function init() {
            failOnWarning(/.?/);
            Theme.mm = 3.78;
            Theme.unit = 3.78;
            test.set = createTemporaryObject(scene, root);
            chosen.target = test.set.card;
            enlarge.target = test.set.card;
            chosen.clear();
            enlarge.clear();
        }

        function test_figuresAreReadFromAfar() {
            // 25 mm of figure are 34 mm of em.
            compare(Walk.named(test.set.card, "bayFigure").font.pixelSize, Math.round(34 * 3.78));
        }

        function test_whatIsKnown() {
            verify(Walk.named(test.set.card, "parkedSince").text.includes("2 hours"));
            test.set.card.narrow = true;
            verify(!Walk.named(test.set.card, "parkedSince").text.includes("hours"));
            test.set.card.parkedSince = new Date(NaN);
            compare(Walk.named(test.set.card, "parkedSince"), null);
        }

        function test_pictureBesideTheFigures() {
            tryVerify(() => Walk.named(test.set.card, "answerPicture") !== null);
            tryVerify(() => {
                test.set.stage.answerPictures();
                return Walk.named(test.set.card, "answerPicture").shown;
            });
            mouseClick(Walk.named(test.set.card, "answerPicture"));
            compare(enlarge.count, 1);
            compare(chosen.count, 0);
            test.set.card.hasPicture = false;
            compare(Walk.named(test.set.card, "answerPicture"), null);
        }

        function test_longCodesShrinkTogether() {
            test.set.card.area = "B2-NORTH";
            test.set.card.bay = "EAST-0173";
            const level = Walk.named(test.set.card, "levelFigure");
            const bay = Walk.named(test.set.card, "bayFigure");
            compare(level.font.pixelSize, bay.font.pixelSize);
            verify(bay.mapToItem(test.set.card, bay.contentWidth, 0).x <= test.set.card.width);
        }

        function test_oneOfTwoIsChosen() {
            mouseClick(test.set.card, 100, 100);
            compare(chosen.count, 0);
            test.set.card.selectable = true;
            mouseClick(test.set.card, 100, 100);
            compare(chosen.count, 1);
            compare(test.set.card.Accessible.checkable, true);
            compare(test.set.card.Accessible.checked, false);
            test.set.card.selected = true;
            compare(test.set.card.Accessible.checked, true);
        }
    }
}
