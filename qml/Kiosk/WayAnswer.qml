// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Bayfinder.Controls
import Bayfinder.Kiosk
import Bayfinder.Map
import Bayfinder.Quick
import Bayfinder.Theme

// Here it is, and this is how one walks there: the places, the map, the levels on the way, and the way in words. On a
// tall screen all below each other, on a wide one the map beside the rest.
Item {
    id: root

    required property Answer answer
    required property GarageMap map
    required property WayGuide guide
    required property LiveBays liveBays
    required property Pictures pictures
    required property Languages languages
    required property WallClock clock
    required property bool portrait

    signal enlarge(url picture)

    readonly property int count: root.answer.places.count
    readonly property bool walked: root.guide.state === WayGuide.Shown
    readonly property real sideWidth: root.portrait ? root.width : Math.round(0.43 * root.width)
    readonly property real mapX: root.portrait ? 0 : root.sideWidth + Theme.gap
    // Beside the map as many steps as fit. Below it all of them where they are four; of more as many as the map can
    // spare room for, two at least, with the buttons that lead to the others.
    readonly property real spared: Math.max(28 * Theme.unit + steps.buttonHeight, Math.min(76 * Theme.unit, root.height - mapView.y - 90 * Theme.unit))
    readonly property real stepsTop: root.portrait ? root.height - Math.min(steps.fullHeight, Math.max(53 * Theme.unit, root.spared)) : places.height + Theme.gap

    function reset(): void {
        mapView.reset();
        steps.showLeg(root.guide.leg);
    }

    Item {
        id: places

        readonly property real cardWidth: (root.sideWidth - (root.count - 1) * Theme.smallGap) / Math.max(1, root.count)
        property real tallest: 0

        width: root.sideWidth
        height: places.tallest

        Repeater {
            model: root.visible ? root.answer.places : null

            PlaceSummary {
                required property int index

                objectName: "place_" + index
                x: index * (places.cardWidth + Theme.smallGap)
                width: places.cardWidth
                height: places.tallest
                now: root.clock.now
                pictures: root.pictures
                languages: root.languages
                selectable: root.count > 1
                selected: root.guide.place === index
                level: root.guide.levelOnWalls(index)
                levelName: root.guide.levelName(index, root.languages.current)
                narrow: root.count > 1
                figureSize: root.count > 1 ? 0.6 * Theme.figureText : Math.max(Theme.leastFigureText, (root.portrait ? 1 : 0.72) * Theme.figureText)
                onImplicitHeightChanged: places.measure()
                Component.onCompleted: places.measure()
                onEnlarge: root.enlarge(picture)
                onChosen: root.guide.place = index
            }
        }

        // Cards side by side are as high as the highest.
        function measure(): void {
            let height = 0;
            for (let i = 0; i < places.children.length; ++i)
                height = Math.max(height, places.children[i].implicitHeight);
            places.tallest = height;
        }
    }

    NoteBar {
        id: note

        objectName: "wayNote"
        x: root.mapX
        y: root.portrait ? places.height + Theme.gap : 0
        width: root.width - root.mapX
        text: root.guide.obstacle.length > 0 ? root.guide.obstacle
            : root.guide.state === WayGuide.UnknownBay ? qsTr("The map does not show this bay. Please follow the signs to the level.")
            : root.guide.state === WayGuide.OnlyBay ? qsTr("This is the bay. The way from here is not known: please follow the signs.")
            : ""
    }
    WaySummary {
        id: summary

        x: root.mapX
        y: note.y + (note.visible ? note.height + Theme.smallGap : 0)
        width: root.width - root.mapX
        height: root.walked ? implicitHeight : 0
        visible: root.walked
        guide: root.guide
        languages: root.languages
    }
    LegStrip {
        id: strip

        x: root.mapX
        y: summary.y + (summary.visible ? summary.height + Theme.smallGap : 0)
        width: root.width - root.mapX
        height: strip.visible ? implicitHeight : 0
        map: root.map
        guide: root.guide
        onChosen: leg => {
            root.guide.leg = leg;
            // Also when it was the chosen one already, and its steps were scrolled away.
            steps.showLeg(leg);
        }
    }
    MapView {
        id: mapView

        objectName: "mapView"
        visible: root.guide.state !== WayGuide.UnknownBay
        x: root.mapX
        y: strip.y + (strip.visible ? strip.height + Theme.smallGap : 0)
        width: root.width - root.mapX
        height: (root.portrait && root.walked ? root.stepsTop - Theme.gap : root.height) - mapView.y
        map: root.map
        guide: root.guide
        liveBays: root.liveBays
        languages: root.languages
        leg: root.guide.leg
    }
    StepList {
        id: steps

        objectName: "stepList"
        y: root.stepsTop
        width: root.sideWidth
        height: Math.max(0, root.height - root.stepsTop)
        visible: root.walked
        guide: root.guide
    }
}
