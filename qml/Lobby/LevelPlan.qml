// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Bayfinder.Controls
import Bayfinder.Map
import Bayfinder.Quick
import Bayfinder.Theme

// The live plan of one level: free and taken bays, never a plate, never a picture. What has grown old is grey and says so, as
// the figures do. The layout has its place, which it takes as soon as `shown` is true.
Rectangle {
    id: root

    // The vendor's code of the area whose level is drawn.
    required property string area
    required property GarageMap map
    required property LiveBays liveBays
    required property Languages languages

    readonly property bool shown: root.area.length > 0
    readonly property bool stale: root.liveBays.freshness === LiveBays.Stale
    readonly property bool hidden: root.liveBays.freshness === LiveBays.Hidden
    readonly property string since: root.languages.wording.timeOfDay(root.liveBays.asOf)
    //: Below a plan: %1 is the time of day from which its bays are
    readonly property string staleWords: qsTr("Not up to date: from %1").arg(root.since)
    //: The same where there is little room
    readonly property string staleWord: qsTr("old: %1", "what has grown old").arg(root.since)
    readonly property string freeWord: qsTr("free")
    readonly property string takenWord: qsTr("taken")
    //: A bay of which it is not known whether it is free
    readonly property string unknownWord: qsTr("not known")
    // Seen from ten metres: what is free shines.
    readonly property color freeColour: root.stale ? Theme.textMuted : Theme.good
    readonly property color takenColour: root.stale ? Theme.mapCar : Theme.planTaken
    property bool someUnknown: false

    objectName: "levelPlan"
    visible: root.shown
    color: Theme.mapOutside
    radius: Theme.radius
    border.width: Theme.line
    border.color: Theme.border
    Accessible.role: Accessible.Graphic
    Accessible.name: name.text

    function follow() {
        root.someUnknown = root.liveBays.hasUnknown(root.area);
    }

    onAreaChanged: root.follow()

    Connections {
        target: root.liveBays

        function onChanged() {
            root.follow();
        }
    }
    PlainText {
        id: name

        objectName: "planName"
        x: Theme.smallGap
        y: Theme.smallGap
        width: root.width - 2 * Theme.smallGap
        text: root.shown ? root.map.levelName(root.area, root.languages.current) : ""
        font.pixelSize: Theme.bodyText
        font.bold: true
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Math.round(0.6 * Theme.smallText)
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }
    MapItem {
        objectName: "plan"
        x: Math.ceil(Theme.smallGap)
        y: Math.ceil(name.y + name.height)
        width: Math.floor(root.width - 2 * Theme.smallGap)
        height: Math.floor(legend.y - y)
        map: root.map
        area: root.area
        liveBays: root.liveBays
        detailed: false
        unit: Theme.unit
        colours: ThemeColours {
            bay: Theme.planUnknown
            bayFree: root.freeColour
            bayTaken: root.takenColour
            car: Qt.darker(root.takenColour, 1.3)
        }
        Accessible.ignored: true
    }
    // Said in words, too, in the plan's own colours.
    Column {
        id: legend

        // Whether all three entries stand side by side.
        readonly property bool fits: words.advanceWidth + 3 * (5 * Theme.unit + Theme.smallGap) + 2 * Theme.gap <= root.width - 2 * Theme.smallGap

        width: root.width
        y: root.height - legend.height - Theme.smallGap

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.gap
            visible: !root.hidden

            LegendEntry {
                colour: root.freeColour
                word: root.freeWord
            }
            LegendEntry {
                colour: root.takenColour
                word: root.takenWord
            }
            LegendEntry {
                colour: Theme.planUnknown
                word: root.unknownWord
                visible: root.someUnknown && legend.fits
            }
        }
        LegendEntry {
            anchors.horizontalCenter: parent.horizontalCenter
            colour: Theme.planUnknown
            word: root.unknownWord
            // Where there is no room for three lines, the age of the states is worth more.
            visible: root.someUnknown && !legend.fits && !root.stale && !root.hidden
        }
        BriefText {
            objectName: "planAge"
            anchors.horizontalCenter: parent.horizontalCenter
            width: root.width - 2 * Theme.smallGap
            whole: root.hidden ? qsTr("Which bays are free is not known at the moment.") : root.staleWords
            brief: root.hidden ? qsTr("Not known at the moment") : root.staleWord
            font.pixelSize: Theme.smallText
            font.bold: root.stale
            color: root.stale ? Theme.bad : Theme.textMuted
            horizontalAlignment: Text.AlignHCenter
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(0.5 * Theme.smallText)
            visible: root.stale || root.hidden
        }
    }

    TextMetrics {
        id: words

        font.family: name.font.family
        font.pixelSize: Theme.smallText
        text: root.freeWord + root.takenWord + root.unknownWord
    }

    component LegendEntry: Row {
        id: entry

        required property color colour
        required property string word

        spacing: Theme.smallGap

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: 5 * Theme.unit
            height: 5 * Theme.unit
            color: entry.colour
            border.width: Theme.line
            border.color: Theme.border
        }
        PlainText {
            objectName: "legendWord"
            text: entry.word
            font.pixelSize: Theme.smallText
            wrapMode: Text.NoWrap
        }
    }
}
