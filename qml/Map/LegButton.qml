// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Bayfinder.Controls
import Bayfinder.Map
import Bayfinder.Quick
import Bayfinder.Theme

// One leg of the way: its level, small, with the part of the way that lies on it. The one that is chosen is the large map.
T.AbstractButton {
    id: root

    required property GarageMap map
    required property WayGuide guide
    required property int leg
    required property string level
    required property string via

    implicitHeight: Theme.buttonHeight
    focusPolicy: Qt.TabFocus

    Accessible.role: Accessible.RadioButton
    Accessible.name: root.via.length > 0 ? qsTr("Map of level %1, to %2").arg(root.level).arg(root.via) : qsTr("Map of level %1").arg(root.level)
    Accessible.checkable: true
    Accessible.checked: root.checked
    Accessible.onPressAction: root.clicked()

    contentItem: Face {
        map: root.map
        guide: root.guide
        leg: root.leg
        level: root.level
        via: root.via
        checked: root.checked
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.pressed ? Theme.surfacePressed : Theme.surface
        border.width: root.checked || root.visualFocus ? 3 * Theme.line : Theme.line
        border.color: root.checked ? Theme.accent : root.visualFocus ? Theme.text : Theme.border
    }

    component Face: Item {
        id: face

        required property GarageMap map
        required property WayGuide guide
        required property int leg
        required property string level
        required property string via
        required property bool checked

        Item {
            id: small

            x: Math.ceil(Theme.smallGap)
            y: Math.ceil(Theme.smallGap)
            width: Math.floor(Math.min(1.3 * small.height, face.width / 2))
            height: Math.floor(face.height - 2 * small.y)
            visible: face.width > 2 * face.height
            clip: true

            MapItem {
                anchors.fill: parent
                map: face.map
                guide: face.guide
                leg: face.leg
                detailed: false
                // The same things, drawn thinner.
                unit: Theme.unit / 3
                colours: ThemeColours {}
                Accessible.ignored: true
            }
        }
        PlainText {
            id: name

            x: small.visible ? small.x + small.width + Theme.smallGap : Theme.smallGap
            width: Math.min(name.implicitWidth, face.width - name.x - Theme.smallGap)
            height: face.height
            text: face.level
            font.bold: true
            color: face.checked ? Theme.accent : Theme.text
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        PlainText {
            x: name.x + name.width + Theme.smallGap
            width: Math.max(0, face.width - x - Theme.smallGap)
            height: face.height
            text: face.via
            font.pixelSize: Theme.smallText
            color: Theme.textMuted
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.NoWrap
            visible: text.length > 0 && width > 12 * Theme.unit
            Accessible.ignored: true
        }
    }
}
