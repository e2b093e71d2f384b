// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Bayfinder.Controls
import Bayfinder.Theme

// A button with words. `primary` is the one thing to do on a screen.
T.Button {
    id: root

    property bool primary: false
    property int textSize: Theme.bodyText

    implicitWidth: Math.max(implicitContentWidth + leftPadding + rightPadding, 2 * Theme.touch)
    implicitHeight: Math.max(implicitContentHeight + topPadding + bottomPadding, Theme.buttonHeight)
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    topPadding: Theme.smallGap
    bottomPadding: Theme.smallGap
    focusPolicy: Qt.TabFocus

    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.onPressAction: root.clicked()

    contentItem: PlainText {
        text: root.text
        font.pixelSize: root.textSize
        font.bold: root.primary
        color: !root.enabled ? Theme.textOff : root.primary ? Theme.accentText : Theme.text
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.WordWrap
        maximumLineCount: 2
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.smallText
        Accessible.ignored: true
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.primary && root.enabled
            ? (root.pressed ? Theme.accentPressed : Theme.accent)
            : (root.pressed ? Theme.surfacePressed : Theme.surface)
        border.width: root.visualFocus ? 3 * Theme.line : root.primary && root.enabled ? 0 : Theme.line
        border.color: root.visualFocus ? Theme.text : Theme.border
    }
}
