// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Bayfinder.Controls
import Bayfinder.Kiosk
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
            property alias languageSwitch: languageSwitch
            property alias advice: advice

            anchors.fill: parent

            LanguageSwitch {
                id: languageSwitch

                languages: set.stage.languages
            }
            SearchAdvice {
                id: advice

                y: 200
                width: 800
                candidates: set.stage.candidates
                languages: set.stage.languages
                missing: set.stage.entry.missing
            }
        }
    }

    TestCase {
        id: test

        property Stage stage
        property Item scene

        name: "LanguageSwitch"
        when: windowShown

        function init() {
            failOnWarning(/.?/);
            Theme.mm = 3.78;
            Theme.unit = 3.78;
            test.scene = createTemporaryObject(scene, root);
            test.stage = test.scene.stage;
            tryVerify(() => button("English").width > 0);
        }

        function button(name) {
            return Walk.items(test.scene.languageSwitch).find(item => item instanceof SegmentButton && item.text === name);
        }

        function title() {
            return Walk.named(test.scene.advice, "adviceTitle").text;
        }

        function test_eachLanguageByItsOwnName() {
            verify(button("English"));
            verify(button("中文"));
            verify(button("English").checked);
            verify(!button("中文").checked);
            compare(button("中文").Accessible.role, Accessible.RadioButton);
            compare(button("中文").Accessible.name, "中文");
            verify(button("English").Accessible.checked);
            verify(!button("中文").Accessible.checked);
        }

        function test_switchesLiveAndBack() {
            compare(title(), "The last five characters are enough");
            mouseClick(button("中文"));
            compare(test.stage.languages.current, "zh_CN");
            compare(title(), "只需输入后五位");
            verify(button("中文").checked);
            verify(!button("English").checked);
            mouseClick(button("English"));
            compare(title(), "The last five characters are enough");
            verify(button("English").checked);
        }

        function test_theSameLanguageAgainChangesNothing() {
            mouseClick(button("English"));
            verify(button("English").checked);
            compare(title(), "The last five characters are enough");
        }

        function test_countsFollow() {
            test.stage.type("11");
            compare(title(), "1 more character");
            mouseClick(button("中文"));
            compare(title(), "还需输入 1 个字符");
            test.stage.entry.backspace();
            compare(title(), "还需输入 2 个字符");
            mouseClick(button("English"));
            compare(title(), "2 more characters");
        }

        function test_followsWhoeverSwitches() {
            mouseClick(button("中文"));
            // The next visitor's language is the kiosk's own.
            test.stage.visit.end();
            verify(button("English").checked);
            compare(title(), "The last five characters are enough");
        }

        function test_buttonsAreLargeEnough() {
            for (const name of ["English", "中文"]) {
                verify(button(name).width >= 20 * Theme.mm - 0.01);
                verify(button(name).height >= 20 * Theme.mm - 0.01);
            }
        }
    }
}
