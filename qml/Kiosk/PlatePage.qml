// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Bayfinder.Controls
import Bayfinder.Kiosk
import Bayfinder.Quick
import Bayfinder.Theme

// Typing the plate; what fits stands beside the keyboard (above it on a tall screen) while one types.
Page {
    id: root

    required property PlateEntry entry
    required property CandidateModel candidates
    required property Pictures pictures
    property bool offersBay: false

    readonly property real keyboardWidth: root.portrait ? root.width - 2 * Theme.margin
        : Math.max(10.05 * Theme.touch, 0.62 * (root.width - 3 * Theme.margin))

    PageHeader {
        id: header

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.margin
        languages: root.languages
        backText: qsTr("Cancel")
        title: qsTr("Your number plate")
        onBack: root.visit.back()
    }

    PlateBoxes {
        id: boxes

        objectName: "plateBoxes"
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        // On a wide screen in the middle of the space that the keyboard leaves.
        y: root.portrait ? header.y + header.height + Theme.gap
            : Math.max(header.y + header.height + Theme.gap, (header.y + header.height + keyboard.y - height) / 2)
        width: root.keyboardWidth
        // On a low screen keys keep their size at the cost of the boxes.
        height: Math.min(implicitHeight, Math.max(15 * Theme.unit, root.height - header.y - header.height - keyboard.implicitHeight - Theme.margin - 2 * Theme.gap))
        entry: root.entry
    }

    PlateKeyboard {
        id: keyboard

        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.margins: Theme.margin
        width: root.keyboardWidth
        height: Math.min(implicitHeight, root.height - header.y - header.height - boxes.height - Theme.margin - 2 * Theme.gap)
        entry: root.entry
        onFind: root.visit.find()
    }

    CandidateGrid {
        anchors.left: root.portrait ? parent.left : keyboard.right
        anchors.right: parent.right
        anchors.top: root.portrait ? boxes.bottom : header.bottom
        anchors.bottom: root.portrait ? keyboard.top : parent.bottom
        anchors.margins: Theme.margin
        anchors.topMargin: Theme.gap
        candidates: root.candidates
        pictures: root.pictures
        languages: root.languages
        clock: root.clock
        missing: root.entry.missing
        offersBay: root.offersBay
        onChosen: row => root.visit.choose(row)
        onBayKnown: root.visit.knowBay()
    }
}
