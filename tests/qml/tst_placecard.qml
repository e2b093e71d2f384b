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
    height: 800

    Component {
        id: scene

        Item {
            id: set

            readonly property Stage stage: Stage {}
            property alias card: card

            anchors.fill: parent

            PlaceCard {
                id: card

                width: 700
                areaName: "地下室"
                area: "01"
                level: "01"
                bay: "017"
                parkedSince: set.stage.clock.now
                picture: "https://images.example.com/017"
                hasPicture: true
                now: set.stage.clock.now
                pictures: set.stage.pictures
                languages: set.stage.languages
            }
        }
    }

    TestCase {
        id: test

        name: "PlaceCard"
        when: windowShown

        function init() {
            failOnWarning(/.?/);
            Theme.mm = 3.78;
            Theme.unit = 3.78;
        }

        function test_thePictureTakesWhatTheWordsLeave_data() {
            return [
                { tag: "room for both", height: 700, leaves: true },
                { tag: "room for some of the words", height: 120, leaves: false },
                { tag: "no height yet", height: 0, leaves: false }
            ];
        }

        function test_thePictureTakesWhatTheWordsLeave(row) {
            const set = createTemporaryObject(scene, root);
            set.card.height = row.height;
            const frame = Walk.named(set.card, "answerPicture");
            compare(frame.height > 0, row.leaves);
            verify(frame.height >= 0, frame.height);
            verify(frame.width > 0);
        }
    }
}
