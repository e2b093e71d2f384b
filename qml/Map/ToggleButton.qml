// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Bayfinder.Controls
import Bayfinder.Quick
import Bayfinder.Theme

// Something that is on or off, with a sign and a word. On is said by a tick box as well as by colour.
T.AbstractButton {
    id: root

    required property int sign

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Theme.buttonHeight
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    focusPolicy: Qt.TabFocus

    Accessible.role: Accessible.CheckBox
    Accessible.name: root.text
    Accessible.checkable: true
    Accessible.checked: root.checked
    Accessible.onPressAction: root.clicked()

    contentItem: Face {
        sign: root.sign
        text: root.text
        checked: root.checked
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.pressed ? (root.checked ? Theme.accentPressed : Theme.surfacePressed) : root.checked ? Theme.accent : Theme.surface
        border.width: root.visualFocus ? 3 * Theme.line : Theme.line
        border.color: root.visualFocus ? Theme.text : root.checked ? Theme.accent : Theme.border
    }

    component Face: Item {
        id: face

        required property int sign
        required property string text
        required property bool checked

        implicitWidth: row.implicitWidth

        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.smallGap

            Pictogram {
                anchors.verticalCenter: parent.verticalCenter
                width: 9 * Theme.unit
                height: 9 * Theme.unit
                kind: face.sign
                colour: face.checked ? Theme.accentText : Theme.text
                Accessible.ignored: true
            }
            PlainText {
                anchors.verticalCenter: parent.verticalCenter
                text: face.text
                font.bold: face.checked
                color: face.checked ? Theme.accentText : Theme.text
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
