// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Bayfinder.Controls
import Bayfinder.Quick
import Bayfinder.Theme

// The way in words, to be read from the top. The signs of the leg that the map shows stand out.
Item {
    id: root

    required property WayGuide guide

    function showLeg(leg: int): void {
        list.positionViewAtIndex(root.guide.steps.firstOfLeg(leg), ListView.Beginning);
    }

    ListView {
        id: list

        objectName: "steps"
        anchors.fill: parent
        model: root.guide.steps
        spacing: Theme.smallGap
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        // See CandidateGrid.
        cacheBuffer: 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("The way in words")

        delegate: Item {
            id: step

            required property string sentence
            required property int leg
            required property int symbol
            required property double angle

            readonly property bool current: step.leg === root.guide.leg

            width: list.width
            height: Math.max(sign.height, sentenceText.height)
            Accessible.role: Accessible.ListItem
            Accessible.name: step.sentence

            Pictogram {
                id: sign

                width: 10 * Theme.unit
                height: 10 * Theme.unit
                kind: step.symbol
                angle: step.angle
                colour: step.current ? Theme.accent : Theme.textMuted
                Accessible.ignored: true
            }
            PlainText {
                id: sentenceText

                anchors.left: sign.right
                anchors.right: parent.right
                anchors.leftMargin: Theme.gap
                text: step.sentence
                Accessible.ignored: true
            }
        }
    }
    MoreBelow {
        anchors.bottom: parent.bottom
        width: root.width
        visible: !list.atYEnd
    }
}
