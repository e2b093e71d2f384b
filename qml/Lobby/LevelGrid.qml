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

    Repeater {
        model: root.vacancies

        LevelRow {
            required property int index

            languages: root.languages
            x: Math.floor(index / root.rows) * (root.cellWidth + root.gap)
            y: root.firstY + (index % root.rows) * (root.cellHeight + root.gap)
            width: root.cellWidth
            height: root.cellHeight
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
