// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Bayfinder.Quick
import Bayfinder.Theme

// A button with a sign that lies on the map: what is seen is smaller than what is touched.
T.AbstractButton {
    id: root

    required property int sign
    property double angle: 0

    implicitWidth: Math.max(Theme.touch, 15 * Theme.unit)
    implicitHeight: implicitWidth
    focusPolicy: Qt.TabFocus
    leftInset: Theme.keyGap / 2
    rightInset: Theme.keyGap / 2
    topInset: Theme.keyGap / 2
    bottomInset: Theme.keyGap / 2
    padding: 0.28 * implicitWidth

    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.onPressAction: root.clicked()

    contentItem: Pictogram {
        kind: root.sign
        angle: root.angle
        colour: root.enabled ? Theme.text : Theme.textOff
        Accessible.ignored: true
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.pressed ? Theme.surfacePressed : Theme.surface
        border.width: root.checked || root.visualFocus ? 3 * Theme.line : Theme.line
        border.color: root.checked ? Theme.accent : root.visualFocus ? Theme.text : Theme.border
    }
}
