// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Bayfinder.Controls
import Bayfinder.Quick
import Bayfinder.Theme

// What all areas have together, and how old the figures are as soon as they are older than they should be. Of one area alone the
// area says all but the age, which then takes the heading's place.
Item {
    id: root

    required property Languages languages
    required property LobbyModel vacancies
    required property bool portrait

    readonly property bool stale: root.vacancies.freshness === LobbyModel.Stale
    readonly property bool aging: root.vacancies.freshness === LobbyModel.Aging
    // Also where an area is told without a figure, unless there is an age to tell. Where there is no area at all the list
    // says it.
    readonly property bool hidden: root.vacancies.freshness === LobbyModel.Hidden
        || (root.vacancies.answered && root.vacancies.count > 0 && root.vacancies.garageFree < 0 && !root.stale && !root.aging)
    readonly property string since: root.languages.wording.timeOfDay(root.vacancies.asOf)
    readonly property string age: root.languages.wording.age(root.vacancies.asOf, root.vacancies.saidAt)
    // "Just now" would take back what is said beside it.
    readonly property bool minutesOld: root.vacancies.saidAt.getTime() - root.vacancies.asOf.getTime() >= 60000
    readonly property string staleWords: root.minutesOld ? qsTr("Not up to date: from %1, %2").arg(root.since).arg(root.age) : root.fewerStaleWords
    readonly property string fewerStaleWords: qsTr("Not up to date: from %1").arg(root.since)
    readonly property string agingWords: root.minutesOld ? qsTr("Figures from %1, %2").arg(root.since).arg(root.age)
        : qsTr("Figures from %1").arg(root.since)
    //: The same as "Not up to date: from %1" where there is little room; %1 is a time of day
    readonly property string staleWord: qsTr("old: %1", "what has grown old").arg(root.since)
    //: The same as "Figures from %1, %2" where there is little room
    readonly property string agingWord: root.minutesOld ? qsTr("%1, %2", "time and age of figures").arg(root.since).arg(root.age)
        : qsTr("from %1", "time of figures").arg(root.since)
    readonly property bool single: root.vacancies.count === 1 && root.vacancies.areaCount === 1
    readonly property string value: root.vacancies.garageFree === 0 ? qsTr("full") : String(root.vacancies.garageFree)
    readonly property real besideFigure: root.width - (figure.visible ? figure.width + Theme.gap : 0)

    PlainText {
        id: heading

        width: root.besideFigure
        height: root.single ? root.height : root.portrait ? 20 * Theme.unit : 0.52 * root.height
        visible: !root.single || ageText.text.length === 0
        text: qsTr("Free bays")
        font.pixelSize: Theme.bodyText
        font.bold: true
        wrapMode: Text.NoWrap
        verticalAlignment: Text.AlignVCenter
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Math.round(0.6 * Theme.smallText)
        Accessible.role: Accessible.Heading
    }
    PlainText {
        id: figure

        objectName: "garageFree"
        anchors.right: parent.right
        height: root.portrait ? heading.height : root.height
        // Of one area the area says it.
        visible: root.vacancies.garageFree >= 0 && !root.single
        text: root.stale ? qsTr("%1?", "out of date").arg(root.value) : root.value
        font.pixelSize: Math.round(18 * Theme.unit)
        font.bold: true
        wrapMode: Text.NoWrap
        verticalAlignment: Text.AlignVCenter
        color: root.stale ? Theme.textMuted : root.vacancies.garageFree === 0 ? Theme.bad : Theme.good
        Accessible.name: qsTr("%n bay(s) free", "", root.vacancies.garageFree) + (root.stale ? ", " + qsTr("out of date") : "")
    }
    TextMetrics {
        id: fewerSize

        font: ageText.font
        text: root.fewerStaleWords
    }
    BriefText {
        id: ageText

        objectName: "figuresAge"
        y: root.single ? 0 : heading.height
        width: root.portrait ? root.width : root.besideFigure
        height: root.height - y
        whole: root.hidden ? qsTr("How many bays are free is not known at the moment.")
            : root.stale ? root.staleWords
            : root.aging ? root.agingWords
            : root.vacancies.areaCount > root.vacancies.count ? qsTr("%1 of %2 areas").arg(root.vacancies.count).arg(root.vacancies.areaCount)
            : root.vacancies.garageTotal >= 0 && !root.single ? qsTr("of %1 in all").arg(root.vacancies.garageTotal) : ""
        brief: root.hidden ? qsTr("Not known at the moment")
            : root.stale ? (fewerSize.advanceWidth <= ageText.width ? root.fewerStaleWords : root.staleWord) : root.aging ? root.agingWord : whole
        font.pixelSize: Theme.smallText
        font.bold: root.stale
        color: root.stale ? Theme.bad : Theme.textMuted
        verticalAlignment: Text.AlignVCenter
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Math.round(0.5 * Theme.smallText)
    }
}
