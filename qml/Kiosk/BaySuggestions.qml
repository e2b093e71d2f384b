// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Bayfinder.Controls
import Bayfinder.Kiosk
import Bayfinder.Quick
import Bayfinder.Theme

// The bays that begin with what was typed, as cards to choose from; before that, what to type.
Item {
    id: root

    required property BayEntry entry
    required property BaySuggestionModel suggestions
    required property Languages languages
    property real cardHeight: 30 * Theme.unit
    property real leastCardWidth: 80 * Theme.unit

    signal chosen(int row)

    readonly property int columns: Math.max(1, Math.floor(root.width / root.leastCardWidth))
    readonly property bool refused: root.entry.refused.length > 0
    readonly property bool advises: root.refused || root.suggestions.count === 0

    Column {
        id: head

        width: root.width
        spacing: Theme.gap

        PlainText {
            id: title

            objectName: "bayTitle"
            width: head.width
            text: root.refused ? qsTr("No bay begins with %1", "%1 is what was typed").arg(root.entry.refused)
                : root.suggestions.count === 0 ? qsTr("The number painted on the floor of your bay")
                : root.suggestions.more ? qsTr("More than %n bay(s) fit. Type one more character.", "", root.suggestions.count)
                : qsTr("%n bay(s) fit. Touch yours.", "", root.suggestions.count)
            font.pixelSize: root.advises ? Theme.titleText : Theme.bodyText
            font.bold: true
            Accessible.role: Accessible.Heading
        }
        PlainText {
            objectName: "bayAdvice"
            width: head.width
            text: root.refused ? qsTr("Compare with the number on the floor. You can also search by number plate, or ask the staff.")
                : qsTr("Type it as it stands there. Zeros in front may be left out. What fits appears here while you type.")
            lineHeight: 1.15
            visible: root.advises
        }
    }

    GridView {
        id: grid

        objectName: "bayCards"
        y: head.height + (root.advises ? Theme.gap : Theme.smallGap)
        width: root.width
        height: Math.max(0, root.height - grid.y)
        cellWidth: root.width / root.columns
        cellHeight: root.cardHeight + Theme.smallGap
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        // A view that is not shown keeps its cards until it is: without a model it lets go of them at once.
        model: root.entry.text.length === 0 ? null : root.suggestions
        cacheBuffer: 0
        Accessible.role: Accessible.List
        Accessible.name: title.text

        delegate: Item {
            id: cell

            required property int index
            required property string bay
            required property string level
            required property string levelName

            width: grid.cellWidth
            height: grid.cellHeight

            BayCard {
                objectName: "bay_" + cell.index
                width: parent.width - (root.columns > 1 ? Theme.smallGap : 0)
                height: root.cardHeight
                bay: cell.bay
                level: cell.level
                levelName: cell.levelName
                languages: root.languages
                onClicked: root.chosen(cell.index)
            }
        }
    }
    MoreBelow {
        anchors.bottom: parent.bottom
        width: root.width
        visible: !grid.atYEnd && grid.count > 0
    }
}
