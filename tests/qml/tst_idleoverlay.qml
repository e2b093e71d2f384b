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
    height: 600

    Component {
        id: scene

        Item {
            id: set

            readonly property Stage stage: Stage {}
            property IdleWatch idle

            anchors.fill: parent

            ActionButton {
                id: below

                objectName: "below"
                anchors.fill: parent
                text: "below"
                onPressed: set.pressed += 1
                onClicked: set.clicked += 1
            }
            Loader {
                anchors.fill: parent
                active: set.idle !== null

                sourceComponent: IdleOverlay {
                    idle: set.idle
                }
            }

            property int pressed: 0
            property int clicked: 0
        }
    }
    SignalSpy {
        id: expiredSpy

        signalName: "expired"
    }

    TestCase {
        id: test

        property Item scene

        name: "IdleOverlay"
        when: windowShown

        function init() {
            failOnWarning(/.?/);
            Theme.mm = 3.78;
            Theme.unit = 3.78;
            test.scene = createTemporaryObject(scene, root);
        }

        // Times in milliseconds: until it counts, and between two seconds.
        function watch(idle, seconds, tick) {
            test.scene.idle = test.scene.stage.watchIdle(root.Window.window, idle, seconds, tick);
            expiredSpy.target = test.scene.idle;
            expiredSpy.clear();
        }

        function overlay() {
            return Walk.items(test.scene).find(item => item instanceof IdleOverlay) ?? null;
        }

        function test_isNotThereAtFirst() {
            watch(3600000, 15, 1000);
            compare(overlay(), null);
        }

        function test_asksWhenNobodyTouches() {
            watch(30, 15, 3600000);
            tryVerify(() => overlay() !== null);
            compare(Walk.texts(overlay(), "Are you still there?").length, 1);
            compare(Walk.texts(overlay(), "15").length, 1);
            compare(overlay().Accessible.role, Accessible.AlertMessage);
            compare(overlay().Accessible.name, "Are you still there?");
        }

        function test_countsVisibly() {
            watch(30, 3, 60);
            let seen = [];
            tryVerify(() => {
                const countdown = overlay() === null ? null : Walk.items(overlay()).find(item => item instanceof Countdown);
                if (countdown !== null) {
                    const figure = Walk.items(countdown).find(item => item.textFormat !== undefined).text;
                    if (!seen.includes(figure))
                        seen.push(figure);
                    // The bar runs out with the figure, and stays inside.
                    const bar = Walk.items(countdown).find(item => item instanceof Rectangle);
                    fuzzyCompare(bar.width / countdown.width, Number(figure) / 3, 0.01);
                }
                return expiredSpy.count > 0;
            });
            // Polling may miss a figure; what it saw fell.
            verify(seen.length > 0);
            for (let i = 1; i < seen.length; ++i)
                verify(Number(seen[i]) < Number(seen[i - 1]));
        }

        function test_theTouchThatStopsItDoesNothingElse_data() {
            const touch = touchEvent(root);
            return [
                {
                    tag: "touch",
                    press: () => touch.press(0, root, 300, 300).commit(),
                    move: () => touch.move(0, root, 310, 300).commit(),
                    release: () => touch.release(0, root, 310, 300).commit()
                },
                {
                    tag: "mouse",
                    press: () => mousePress(root, 300, 300),
                    move: () => mouseMove(root, 310, 300, -1, Qt.LeftButton),
                    release: () => mouseRelease(root, 310, 300)
                }
            ];
        }

        function test_theTouchThatStopsItDoesNothingElse(input) {
            watch(30, 15, 3600000);
            tryVerify(() => overlay() !== null);
            input.press();
            compare(overlay(), null);
            compare(test.scene.pressed, 0);
            input.move();
            input.release();
            compare(test.scene.pressed, 0);
            compare(test.scene.clicked, 0);
            compare(expiredSpy.count, 0);
            // The next touch is for the page again; after a pause that the double click does not bridge.
            input.press();
            input.release();
            compare(test.scene.pressed, 1);
            compare(test.scene.clicked, 1);
        }

        function test_asksInTheLanguageThatIsShown() {
            watch(30, 15, 3600000);
            tryVerify(() => overlay() !== null);
            test.scene.stage.languages.current = "zh_CN";
            compare(overlay().Accessible.name.slice(0, 4), "您还在吗");
            test.scene.stage.languages.current = "en";
        }
    }
}
