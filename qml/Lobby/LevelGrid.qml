// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Bayfinder.Controls
import Bayfinder.Lobby
import Bayfinder.Quick
import Bayfinder.Theme

// The areas in rows and columns, from the top down; what stands there before the first answer, and where there never
// was one.
Item {
    id: root

    required property Languages languages
    required property LobbyModel vacancies
    required property LobbyMeasure measure

    readonly property int rows: root.measure.rows
    readonly property real gap: root.measure.gap * Theme.unit
    readonly property real cellWidth: (root.width - (root.measure.columns - 1) * root.gap) / root.measure.columns
    readonly property real cellHeight: Math.floor(Math.min(root.measure.highestCell * Theme.unit, (root.height - (root.rows - 1) * root.gap) / root.rows))
    // Few areas stand in the middle of their place.
    readonly property real firstY: Math.max(0, (root.height - root.rows * root.cellHeight - (root.rows - 1) * root.gap) / 2)

    // What the rows share, see there.
    property real figurePlace: 0
    property real figureShrinks: 1
    property int nameSize: Theme.bodyText

    function followFigures() {
        let needs = 1;
        let marked = 1;
        let unknown = 0;
        let left = root.width;
        for (let i = 0; i < list.count; ++i) {
            const row = list.itemAt(i) as LevelRow;
            if (row === null)
                continue;
            needs = Math.max(needs, row.figureNeeds);
            marked = Math.max(marked, row.markedNeeds);
            unknown = Math.max(unknown, row.unknownNeeds);
            left = Math.min(left, row.leftOfName);
        }
        root.figurePlace = Math.max(needs, Math.min(Math.max(marked, unknown), left));
        root.figureShrinks = Math.min(1, root.figurePlace / marked);
    }

    // Later than the figures, whose place leaves the names theirs.
    function followNames() {
        let size = Theme.bodyText * 100;
        for (let i = 0; i < list.count; ++i) {
            const row = list.itemAt(i) as LevelRow;
            size = row === null || row.nameSize < row.leastCommonSize ? size : Math.min(size, row.nameSize);
        }
        root.nameSize = size;
    }

    function follow() {
        root.followFigures();
        root.followNames();
    }

    Repeater {
        id: list

        model: root.vacancies
        onItemAdded: root.follow()
        onItemRemoved: root.follow()

        LevelRow {
            required property int index

            languages: root.languages
            x: Math.floor(index / root.rows) * (root.cellWidth + root.gap)
            y: root.firstY + (index % root.rows) * (root.cellHeight + root.gap)
            width: root.cellWidth
            height: root.cellHeight
            figurePlace: root.figurePlace
            commonNameSize: root.nameSize
            figureShrinks: root.figureShrinks
            onFigureNeedsChanged: root.followFigures()
            onMarkedNeedsChanged: root.followFigures()
            onUnknownNeedsChanged: root.followFigures()
            onLeftOfNameChanged: root.followFigures()
            onNameSizeChanged: root.followNames()
        }
    }
    Column {
        anchors.fill: parent
        spacing: root.gap

        Repeater {
            model: !root.vacancies.answered && root.vacancies.trouble === Trouble.None ? 3 : 0

            Skeleton {
                waiting: true
                width: root.width
                height: Math.min((root.height - 2 * root.gap) / 3, 24 * Theme.unit)
            }
        }
    }
    PlainText {
        objectName: "nothingKnown"
        anchors.fill: parent
        text: qsTr("How many bays are free is not known at the moment.")
        font.pixelSize: Theme.titleText
        color: Theme.textMuted
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        fontSizeMode: Text.Fit
        minimumPixelSize: Math.round(0.5 * Theme.smallText)
        visible: root.vacancies.count === 0 && (root.vacancies.answered || root.vacancies.trouble !== Trouble.None)
    }
}
