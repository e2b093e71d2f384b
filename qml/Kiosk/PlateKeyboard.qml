// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Bayfinder.Controls
import Bayfinder.Quick
import Bayfinder.Theme

// The keyboard for plates, with what it takes to turn its pages, to delete and to find.
ColumnLayout {
    id: root

    required property PlateEntry entry

    signal find

    spacing: Theme.smallGap

    CharacterKeys {
        keys: root.entry.keys
        span: root.width
        mostRows: 4
        mostKeys: 36
        onTyped: character => root.entry.press(character)
        Layout.fillWidth: true
        Layout.fillHeight: true
    }

    RowLayout {
        spacing: Theme.smallGap
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.buttonHeight

        SegmentButton {
            objectName: "lettersPage"
            leftPadding: Theme.smallGap
            rightPadding: Theme.smallGap
            text: qsTr("ABC 123", "keyboard page with letters and digits")
            checked: root.entry.keyPage === PlateEntry.LettersAndDigits
            visible: root.entry.hasProvinces
            onClicked: root.entry.keyPage = PlateEntry.LettersAndDigits
            Layout.fillWidth: true
            Layout.preferredWidth: 10
        }
        SegmentButton {
            objectName: "provincesPage"
            leftPadding: Theme.smallGap
            rightPadding: Theme.smallGap
            text: qsTr("京沪粤", "keyboard page with the provinces' characters; keep")
            checked: root.entry.keyPage === PlateEntry.Provinces
            visible: root.entry.hasProvinces
            onClicked: root.entry.keyPage = PlateEntry.Provinces
            Layout.fillWidth: true
            Layout.preferredWidth: 10
        }
        SegmentButton {
            objectName: "endingsPage"
            leftPadding: Theme.smallGap
            rightPadding: Theme.smallGap
            text: qsTr("警学挂", "keyboard page with special endings; keep")
            checked: root.entry.keyPage === PlateEntry.Endings
            visible: root.entry.hasEndings
            onClicked: root.entry.keyPage = PlateEntry.Endings
            Layout.fillWidth: true
            Layout.preferredWidth: 10
        }
        BackspaceButton {
            filled: root.entry.text.length > 0
            onErased: root.entry.backspace()
            onWiped: root.entry.wipe()
            Layout.fillWidth: true
            Layout.preferredWidth: 10
        }
        ActionButton {
            objectName: "findButton"
            text: qsTr("Find")
            primary: true
            textSize: Theme.titleText
            enabled: root.entry.searchable
            onClicked: root.find()
            Layout.fillWidth: true
            Layout.preferredWidth: 16
        }
    }
}
