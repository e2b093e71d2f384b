// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Bayfinder.Map
import Bayfinder.Quick
import Bayfinder.Theme

// The map of one leg, to be moved with one finger, enlarged with two, by touching twice, or by its buttons.
Item {
    id: root

    required property GarageMap map
    required property WayGuide guide
    required property LiveBays liveBays
    required property Languages languages
    property int leg: 0

    readonly property bool busy: plan.busy
    readonly property MapItem plan: plan

    // The next visitor finds the map as it was made for him.
    function reset(): void {
        drawing.stop();
        plan.progress = 1;
        plan.northUp = false;
        plan.fit();
    }

    function drawRoute(): void {
        drawing.stop();
        plan.progress = 1;
        if (Theme.routeDuration > 0) {
            plan.progress = 0;
            drawing.start();
        }
    }

    Item {
        id: window

        // Whole pixels: the map's own are not smoothed.
        x: Math.ceil(Theme.line)
        y: Math.ceil(Theme.line)
        width: Math.floor(root.width - 2 * window.x)
        height: Math.floor(root.height - 2 * window.y)
        clip: true

        Rectangle {
            anchors.fill: parent
            color: Theme.mapOutside
        }
        MapItem {
            id: plan

            objectName: "map"
            anchors.fill: parent
            map: root.map
            guide: root.guide
            leg: root.leg
            liveBays: root.liveBays
            language: root.languages.current
            textSize: Theme.smallText
            unit: Theme.unit
            covered: Qt.rect(buttons.x - window.x, buttons.y - window.y, buttons.width, buttons.height)
            colours: ThemeColours {}
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Map")
            onRouteChanged: root.drawRoute()
        }
        NumberAnimation {
            id: drawing

            target: plan
            property: "progress"
            from: 0
            to: 1
            duration: Theme.routeDuration
            easing.type: Easing.InOutQuad
        }

        DragHandler {
            id: drag

            // What the fingers have moved of it already.
            property real movedX: 0
            property real movedY: 0

            target: null
            onActiveChanged: {
                drag.movedX = 0;
                drag.movedY = 0;
            }
            onActiveTranslationChanged: {
                plan.pan(drag.activeTranslation.x - drag.movedX, drag.activeTranslation.y - drag.movedY);
                drag.movedX = drag.activeTranslation.x;
                drag.movedY = drag.activeTranslation.y;
            }
        }
        PinchHandler {
            id: pinch
            objectName: "pinch"

            // What of it the plan has followed already. Their middle is what the fingers move by: the handler's own
            // translation has another name in every other release of Qt.
            property real zoomed: 1
            property point middle

            target: null
            onActiveChanged: {
                pinch.zoomed = 1;
                pinch.middle = pinch.centroid.position;
            }
            onCentroidChanged: {
                if (pinch.active) {
                    plan.pan(pinch.centroid.position.x - pinch.middle.x, pinch.centroid.position.y - pinch.middle.y);
                    pinch.middle = pinch.centroid.position;
                }
            }
            onActiveScaleChanged: {
                if (pinch.active) {
                    plan.zoom(pinch.activeScale / pinch.zoomed, pinch.centroid.position.x, pinch.centroid.position.y);
                    pinch.zoomed = pinch.activeScale;
                }
            }
        }
        TapHandler {
            onDoubleTapped: eventPoint => plan.zoom(2, eventPoint.position.x, eventPoint.position.y)
        }
        WheelHandler {
            onWheel: event => plan.zoom(Math.pow(1.002, event.angleDelta.y), event.x, event.y)
        }
    }

    Grid {
        id: buttons

        // On a low map side by side.
        columns: root.height - 2 * Theme.smallGap < 4 * north.implicitHeight ? 2 : 1
        layoutDirection: Qt.RightToLeft

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.smallGap

        MapButton {
            id: north

            objectName: "northButton"
            // Where it is not known how one looks, north is up anyway.
            visible: root.guide.hasHeading
            sign: Pictogram.North
            angle: -plan.up
            text: plan.northUp ? qsTr("Turn the map as you look") : qsTr("Turn the map with north up")
            checked: plan.northUp
            onClicked: plan.northUp = !plan.northUp
        }
        MapButton {
            objectName: "wholeButton"
            sign: Pictogram.Whole
            text: qsTr("Show the whole way")
            visible: !plan.fitted
            onClicked: plan.fit()
        }
        MapButton {
            objectName: "closerButton"
            sign: Pictogram.Plus
            text: qsTr("Closer")
            enabled: plan.canGrow
            onClicked: plan.zoom(1.6, plan.width / 2, plan.height / 2)
        }
        MapButton {
            objectName: "fartherButton"
            sign: Pictogram.Minus
            text: qsTr("Farther away")
            enabled: plan.canShrink
            onClicked: plan.zoom(1 / 1.6, plan.width / 2, plan.height / 2)
        }
    }
    Rectangle {
        anchors.fill: parent
        color: "transparent"
        radius: Theme.radius
        border.width: Theme.line
        border.color: Theme.border
    }
}
