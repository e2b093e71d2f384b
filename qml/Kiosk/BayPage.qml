// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Bayfinder.Controls
import Bayfinder.Kiosk
import Bayfinder.Quick
import Bayfinder.Theme

// Typing the number of a bay instead of a plate: whoever knows it needs no vendor to find the way.
Page {
    id: root

    required property BayEntry entry
    required property BaySuggestionModel suggestions

    readonly property real keyboardWidth: root.portrait ? root.width - 2 * Theme.margin
        : Math.max(10.05 * Theme.touch, 0.62 * (root.width - 3 * Theme.margin))

    PageHeader {
        id: header

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.margin
        languages: root.languages
        backText: qsTr("Search by plate")
        title: qsTr("Your bay number")
        onBack: root.visit.back()
    }

    CharacterBoxes {
        id: boxes

        objectName: "bayBoxes"
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        // As on the page for the plate.
        y: root.portrait ? header.y + header.height + Theme.gap
            : Math.max(header.y + header.height + Theme.gap, (header.y + header.height + keyboard.y - height) / 2)
        width: root.keyboardWidth
        height: Math.min(implicitHeight, Math.max(15 * Theme.unit, root.height - header.y - header.height - keyboard.implicitHeight - Theme.margin - 2 * Theme.gap))
        characters: root.entry.characters
        spelled: root.entry.spelled
        boxCount: root.entry.boxCount
    }

    BayKeyboard {
        id: keyboard

        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.margins: Theme.margin
        width: root.keyboardWidth
        height: Math.min(implicitHeight, root.height - header.y - header.height - boxes.height - Theme.margin - 2 * Theme.gap)
        entry: root.entry
    }

    BaySuggestions {
        anchors.left: root.portrait ? parent.left : keyboard.right
        anchors.right: parent.right
        anchors.top: root.portrait ? boxes.bottom : header.bottom
        anchors.bottom: root.portrait ? keyboard.top : parent.bottom
        anchors.margins: Theme.margin
        anchors.topMargin: Theme.gap
        entry: root.entry
        suggestions: root.suggestions
        languages: root.languages
        onChosen: row => root.visit.chooseBay(row)
    }
}
