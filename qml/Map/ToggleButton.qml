// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Bayfinder.Controls
import Bayfinder.Map
import Bayfinder.Quick
import Bayfinder.Theme

// Something that is on or off, with a sign and a word. On is said by a tick box as well as by colour.
T.AbstractButton {
    id: root

    required property int sign

    implicitWidth: row.implicitWidth + leftPadding + rightPadding
    implicitHeight: Theme.buttonHeight
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    focusPolicy: Qt.TabFocus

    Accessible.role: Accessible.CheckBox
    Accessible.name: root.text
    Accessible.checkable: true
    Accessible.checked: root.checked
    Accessible.onPressAction: root.clicked()

    contentItem: Item {
        implicitWidth: row.implicitWidth

        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.smallGap

            Pictogram {
                anchors.verticalCenter: parent.verticalCenter
                width: 9 * Theme.unit
                height: 9 * Theme.unit
                kind: root.sign
                colour: root.checked ? Theme.accentText : Theme.text
                Accessible.ignored: true
            }
            PlainText {
                anchors.verticalCenter: parent.verticalCenter
                text: root.text
                font.bold: root.checked
                color: root.checked ? Theme.accentText : Theme.text
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.pressed ? (root.checked ? Theme.accentPressed : Theme.surfacePressed) : root.checked ? Theme.accent : Theme.surface
        border.width: root.visualFocus ? 3 * Theme.line : Theme.line
        border.color: root.visualFocus ? Theme.text : root.checked ? Theme.accent : Theme.border
    }
}
