// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Bayfinder.Controls
import Bayfinder.Kiosk
import Bayfinder.Quick
import Bayfinder.Theme

// The cars whose plates are only similar to what was typed, below a heading that says so. Mostly a handful, and never
// more than SearchSession::mostCandidates, so that their cards can all be made at once.
Column {
    id: root

    required property CandidateModel model
    required property int exactCount
    required property int columns
    required property real cardHeight
    required property Pictures pictures
    required property Languages languages
    required property date now

    readonly property int count: root.model === null ? 0 : root.model.count

    signal chosen(int row)

    spacing: Theme.smallGap
    visible: root.count > 0
    Accessible.role: Accessible.List
    Accessible.name: heading.text

    PlainText {
        id: heading

        objectName: "similarHeading"
        width: root.width
        topPadding: root.exactCount > 0 ? Theme.gap : 0
        text: root.exactCount > 0 ? qsTr("Similar, but not what you typed:")
            : qsTr("No car fits exactly. %n car(s) are similar:", "", root.count)
        font.pixelSize: Theme.bodyText
        font.bold: true
        Accessible.role: Accessible.Heading
    }
    PlainText {
        objectName: "similarAdvice"
        width: root.width
        text: qsTr("Compare the marked characters with your plate.")
        font.pixelSize: Theme.smallText
    }
    Grid {
        columns: root.columns
        columnSpacing: Theme.smallGap
        rowSpacing: Theme.smallGap

        Repeater {
            model: root.model

            CandidateCard {
                id: card

                required property int index

                objectName: "similar_" + card.index
                width: (root.width - (root.columns > 1 ? root.columns * Theme.smallGap : 0)) / root.columns
                height: root.cardHeight
                pictures: root.pictures
                languages: root.languages
                now: root.now
                onClicked: root.chosen(card.index)
            }
        }
    }
}
