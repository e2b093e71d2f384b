// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Bayfinder.Controls
import Bayfinder.Theme

// One of several choices of which one is chosen.
T.AbstractButton {
    id: root

    implicitWidth: Math.max(implicitContentWidth + leftPadding + rightPadding + Theme.gap, Theme.touch)
    implicitHeight: Theme.buttonHeight
    leftPadding: Theme.smallGap
    rightPadding: Theme.smallGap
    focusPolicy: Qt.TabFocus

    Accessible.role: Accessible.RadioButton
    Accessible.name: root.text
    Accessible.checkable: true
    Accessible.checked: root.checked
    Accessible.onPressAction: root.clicked()

    contentItem: PlainText {
        text: root.text
        font.bold: root.checked
        color: root.checked ? Theme.accent : Theme.text
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
        elide: Text.ElideNone
        maximumLineCount: 1
        fontSizeMode: Text.HorizontalFit
        // A word that does not fit otherwise.
        minimumPixelSize: Math.round(0.8 * Theme.smallText)
        Accessible.ignored: true
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.pressed ? Theme.surfacePressed : Theme.surface
        border.width: root.checked || root.visualFocus ? 3 * Theme.line : Theme.line
        border.color: root.checked ? Theme.accent : root.visualFocus ? Theme.text : Theme.border
    }
}
