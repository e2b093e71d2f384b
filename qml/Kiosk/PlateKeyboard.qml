// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Bayfinder.Controls
import Bayfinder.Quick
import Bayfinder.Theme

// The keyboard for plates: only what can come next can be touched. Where a keyboard's own rows fit with
// keys of full size they are kept; on narrow screens the keys flow in as many columns as fit.
ColumnLayout {
    id: root

    required property PlateEntry entry

    signal find

    readonly property KeyModel keys: root.entry.keys
    readonly property real leastPitch: Theme.touch
    // The same for every page: one with shorter rows has keys of the same width.
    readonly property bool ownRows: Math.max(10, root.keys.longestRow) * root.leastPitch <= root.width + 1
    readonly property int columns: root.ownRows ? Math.max(10, root.keys.longestRow) : Math.max(1, Math.floor(root.width / root.leastPitch))
    readonly property int rowTotal: root.ownRows ? root.keys.rowTotal : Math.ceil(root.keys.keyTotal / root.columns)
    // Rows of the fullest page, so that the keyboard does not jump when pages turn.
    readonly property int reservedRows: root.ownRows ? 4 : Math.ceil(36 / root.columns)
    readonly property real pitchX: root.width / root.columns
    readonly property real pitchY: Math.min(root.pitchX * 1.1, keyArea.height / Math.max(root.rowTotal, root.reservedRows))

    spacing: Theme.smallGap

    Item {
        id: keyArea

        Layout.fillWidth: true
        Layout.fillHeight: true
        implicitHeight: root.reservedRows * Math.max(Theme.touch, Math.min(root.pitchX, 21 * Theme.unit))

        Repeater {
            model: root.keys

            KeyButton {
                required property int index
                required property int keyRow
                required property int keyColumn
                required property int rowLength

                readonly property int row: root.ownRows ? keyRow : Math.floor(index / root.columns)
                readonly property real column: root.ownRows ? keyColumn + (root.columns - rowLength) / 2 : index % root.columns

                objectName: "key_" + character
                x: column * root.pitchX
                y: keyArea.height - (root.rowTotal - row) * root.pitchY
                width: root.pitchX
                height: root.pitchY
                onTyped: character => root.entry.press(character)
            }
        }
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
        ActionButton {
            id: backspace

            objectName: "backspace"
            text: qsTr("Delete", "one character")
            enabled: root.entry.text.length > 0 || backspace.pressed
            Accessible.description: qsTr("Hold to delete everything")
            // Once, and enabled until it is let go: see KeyButton.
            property bool held: false

            onPressed: {
                if (!backspace.held) {
                    backspace.held = true;
                    root.entry.backspace();
                }
            }
            onPressedChanged: {
                if (!backspace.pressed)
                    backspace.held = false;
            }
            Accessible.onPressAction: root.entry.backspace()
            Layout.fillWidth: true
            Layout.preferredWidth: 10

            Timer {
                interval: Theme.wipeHold
                running: backspace.pressed
                onTriggered: root.entry.wipe()
            }
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
