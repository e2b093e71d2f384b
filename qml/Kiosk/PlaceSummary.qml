// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Bayfinder.Controls
import Bayfinder.Kiosk
import Bayfinder.Quick
import Bayfinder.Theme

// One place where the car stands, beside its map: level and bay as large as ever, the rest in little room. Of several
// places it is one to choose: the map shows the chosen one.
Rectangle {
    id: root

    required property string areaName
    required property string area
    required property string bay
    required property date parkedSince
    required property url picture
    required property bool hasPicture
    required property date now
    required property Pictures pictures
    required property Languages languages
    // Two places share the screen: less is said of each.
    property bool narrow: false
    // As they are on the walls and on the map; a vendor may call them otherwise.
    property string level: root.area
    property string levelName: root.areaName
    property bool selectable: false
    property bool selected: false
    property real figureSize: Theme.leastFigureText

    signal enlarge
    signal chosen

    readonly property string since: root.languages.wording.since(root.parkedSince, root.now)
    readonly property string duration: root.languages.wording.duration(root.parkedSince, root.now)
    readonly property real margin: Theme.gap

    implicitHeight: (facts.visible ? facts.y + facts.height : figures.y + figures.height) + 2 * root.margin
    color: touch.pressed ? Theme.surfacePressed : Theme.surface
    radius: 2 * Theme.radius
    border.width: root.activeFocus || (root.selectable && root.selected) ? 3 * Theme.line : Theme.line
    border.color: root.selectable && root.selected ? Theme.accent : root.activeFocus ? Theme.text : Theme.border
    activeFocusOnTab: root.selectable
    Keys.onSpacePressed: root.chosen()
    Accessible.role: root.selectable ? Accessible.RadioButton : Accessible.Grouping
    Accessible.name: root.languages.wording.place(root.levelName, root.level) + (root.bay.length > 0 ? ", " + qsTr("Bay") + " " + root.bay : "")
    Accessible.checkable: root.selectable
    Accessible.checked: root.selectable && root.selected
    Accessible.onPressAction: root.chosen()

    MouseArea {
        id: touch

        anchors.fill: parent
        visible: root.selectable
        onPressed: root.chosen()
        Accessible.ignored: true
    }

    Item {
        id: content

        anchors.fill: parent
        anchors.margins: root.margin

        PlainText {
            id: name

            objectName: "areaName"
            width: figures.width
            text: root.levelName
            font.pixelSize: Theme.titleText
            font.bold: true
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.smallText
            visible: text.length > 0
        }
        Item {
            id: figures

            readonly property real between: root.narrow ? Theme.margin : 2 * Theme.margin
            // How wide both are at a size of 100 pixels; a picture beside them takes a fifth at least.
            readonly property real characters: Math.max(1, metrics.advanceWidth(root.level) + metrics.advanceWidth(root.bay))
            readonly property real room: (frame.wanted ? 0.78 : 1) * content.width - figures.between
            readonly property int fontSize: Math.floor(Math.min(root.figureSize, 100 * figures.room / figures.characters))

            y: name.visible ? name.height : 0
            width: frame.wanted ? Math.max(bay.x + bay.width, 0.5 * content.width) : content.width
            height: Math.max(level.visible ? level.height : 0, bay.height)

            PlaceFigure {
                id: level

                size: figures.fontSize
                caption: qsTr("Level")
                value: root.level
            }
            PlaceFigure {
                id: bay

                x: level.visible ? level.width + figures.between : 0
                size: figures.fontSize
                caption: qsTr("Bay")
                value: root.bay
                strong: true
            }
        }
        PlainText {
            id: facts

            objectName: "parkedSince"
            y: figures.y + figures.height
            width: content.width
            //: %1 is a time such as "today, 12:36", %2 a duration such as "2 hours 5 minutes"
            text: root.since.length === 0 ? "" : root.narrow || root.duration.length === 0 ? root.since : qsTr("%1 (%2)", "parked since").arg(root.since).arg(root.duration)
            font.pixelSize: Theme.smallText
            color: Theme.textMuted
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(0.7 * Theme.smallText)
            visible: text.length > 0
            Accessible.name: qsTr("Parked since") + " " + facts.text
        }

        FontMetrics {
            id: metrics

            font.pixelSize: 100
            font.bold: true
        }
        PictureFrame {
            id: frame

            readonly property bool wanted: root.hasPicture && !root.narrow

            objectName: "answerPicture"
            visible: frame.wanted && frame.width >= Theme.touch
            pictures: root.pictures
            address: root.picture
            absentText: qsTr("The picture cannot be shown.")
            Accessible.role: Accessible.Button
            Accessible.name: qsTr("Picture of the car. Touch to enlarge.")
            Accessible.onPressAction: root.enlarge()
            x: figures.width + Theme.gap
            width: content.width - frame.x
            height: figures.y + figures.height

            MouseArea {
                anchors.fill: parent
                enabled: !frame.absent
                onClicked: root.enlarge()
            }
        }
    }
}
