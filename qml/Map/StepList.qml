// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Bayfinder.Controls
import Bayfinder.Map
import Bayfinder.Quick
import Bayfinder.Theme

// The way in words. It begins with the leg that the map shows, whose signs stand out. Steps are seen whole or not at
// all, and buttons say how many there are before and after them: a list that ends at its edge looks complete.
Item {
    id: root

    required property WayGuide guide

    // Of all steps below each other.
    property real fullHeight: 0
    readonly property bool fits: root.fullHeight < root.height + 0.5
    readonly property real buttonHeight: Math.max(Theme.touch, 14 * Theme.unit)
    // How many steps are out of sight.
    property int before: 0
    property int after: 0
    // The step that was last asked for, which stays at the top when sizes change; the last ones may be further down.
    property int wanted: 0

    function showLeg(leg: int): void {
        root.show(root.guide.steps.firstOfLeg(leg));
    }

    function show(step: int): void {
        root.wanted = step;
        if (rows.count > 0)
            list.contentY = root.topOf(Math.max(0, Math.min(step, root.farthest())));
        root.look();
    }

    function topOf(step: int): real {
        return (rows.itemAt(step) as StepRow)?.y ?? 0;
    }

    // The step at the top when the last one is in sight.
    function farthest(): int {
        let step = rows.count - 1;
        while (step > 0 && root.fullHeight - root.topOf(step - 1) <= list.height)
            --step;
        return step;
    }

    function showEarlier(): void {
        let step = root.before;
        while (step > 0 && root.topOf(root.before) - Theme.smallGap - root.topOf(step - 1) <= list.height)
            --step;
        // One that is higher than the list is turned to all the same.
        root.show(Math.min(step, root.before - 1));
    }

    function showNearest(): void {
        let step = 0;
        while (step + 1 < rows.count && Math.abs(root.topOf(step + 1) - list.contentY) < Math.abs(root.topOf(step) - list.contentY))
            ++step;
        root.show(step);
    }

    // Not by a positioner: that would wait for the next frame, and what is shown depends on it.
    function layOut(): void {
        let y = 0;
        for (let i = 0; i < rows.count; ++i) {
            const row = rows.itemAt(i) as StepRow;
            // Another one comes, or goes, and then this is done again.
            if (row === null)
                return;
            row.y = y;
            y += row.height + Theme.smallGap;
        }
        root.fullHeight = Math.max(0, y - Theme.smallGap);
        root.show(root.wanted);
    }

    function isWhole(y: real, height: real): bool {
        return y > list.contentY - 1 && (y + height < list.contentY + list.height + 1 || y < list.contentY + 1);
    }

    function look(): void {
        let before = 0;
        let after = 0;
        for (let i = 0; i < rows.count; ++i) {
            const row = rows.itemAt(i) as StepRow;
            if (row === null)
                return;
            if (row.y <= list.contentY - 1)
                ++before;
            else if (!root.isWhole(row.y, row.height))
                ++after;
        }
        root.before = before;
        root.after = after;
    }

    Component.onCompleted: root.showLeg(root.guide.leg)

    Connections {
        target: root.guide

        function onLegChanged(): void {
            root.showLeg(root.guide.leg);
        }
    }

    Flickable {
        id: list

        objectName: "steps"
        width: root.width
        height: Math.max(0, root.height - (root.fits ? 0 : root.buttonHeight + Theme.smallGap))
        contentWidth: list.width
        // As far as the last steps can be scrolled with a whole one at the top.
        contentHeight: root.fits ? root.fullHeight : root.topOf(root.farthest()) + list.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("The way in words")
        onContentYChanged: root.look()
        onHeightChanged: root.show(root.wanted)
        onMovementEnded: root.showNearest()

        Repeater {
            id: rows

            model: root.guide.steps
            onItemAdded: root.layOut()
            onCountChanged: root.layOut()

            StepRow {
                id: row

                required property int leg

                width: list.width
                current: row.leg === root.guide.leg
                visible: list.moving || root.isWhole(row.y, row.height)
                onHeightChanged: root.layOut()
            }
        }
    }

    component Turner: ActionButton {
        id: turner

        // Where the words have no room.
        required property string brief

        width: (parent.width - Theme.smallGap) / 2
        anchors.bottom: parent.bottom
        topPadding: 0
        bottomPadding: 0
        leftPadding: Theme.smallGap
        rightPadding: Theme.smallGap
        contentItem: BriefText {
            whole: turner.text
            brief: turner.brief
            font.pixelSize: turner.width > 71 * Theme.unit ? Theme.bodyText : Theme.smallText
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
    }

    Turner {
        objectName: "earlierSteps"
        height: root.buttonHeight
        visible: !root.fits && root.before > 0
        //: A button below the way in words that shows those before the ones that are seen
        text: qsTr("↑ %n earlier step(s)", "", root.before)
        brief: "↑ " + root.before
        onClicked: root.showEarlier()
    }
    Turner {
        objectName: "moreSteps"
        height: root.buttonHeight
        anchors.right: parent.right
        visible: !root.fits && root.after > 0
        //: A button below the way in words that shows those after the ones that are seen
        text: qsTr("↓ %n more step(s)", "", root.after)
        brief: "↓ " + root.after
        onClicked: root.show(rows.count - root.after)
    }
}
