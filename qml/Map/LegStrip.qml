// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Bayfinder.Map
import Bayfinder.Quick
import Bayfinder.Theme

// The levels that the way crosses, in the order in which they are walked.
Item {
    id: root

    required property GarageMap map
    required property WayGuide guide

    // Somebody wants to see it.
    signal chosen(int leg)

    readonly property real legWidth: (root.width - (root.guide.legs.count - 1) * Theme.smallGap) / Math.max(1, root.guide.legs.count)

    implicitHeight: Theme.buttonHeight
    visible: root.guide.legs.count > 1
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Levels on the way")

    Repeater {
        model: root.guide.legs

        LegButton {
            required property int index

            objectName: "leg_" + index
            x: index * (root.legWidth + Theme.smallGap)
            width: root.legWidth
            height: root.height
            map: root.map
            guide: root.guide
            leg: index
            checked: root.guide.leg === index
            onClicked: root.chosen(index)
        }
    }
}
