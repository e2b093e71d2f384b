// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Bayfinder.Kiosk
import Bayfinder.Quick
import Bayfinder.Theme

// Choosing the car among those that fit, on the whole screen.
Page {
    id: root

    required property PlateEntry entry
    required property CandidateModel candidates
    required property Pictures pictures
    property bool offersBay: false

    PageHeader {
        id: header

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.margin
        languages: root.languages
        backText: qsTr("Change plate")
        title: qsTr("Which one is yours?")
        onBack: root.visit.back()
    }

    CandidateGrid {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        anchors.margins: Theme.margin
        anchors.topMargin: 2 * Theme.gap
        candidates: root.candidates
        pictures: root.pictures
        languages: root.languages
        clock: root.clock
        missing: root.entry.missing
        cardHeight: 46 * Theme.unit
        leastCardWidth: 120 * Theme.unit
        offersChange: true
        offersBay: root.offersBay
        onChosen: row => root.visit.choose(row)
        onChangeWanted: root.visit.back()
        onBayKnown: root.visit.knowBay()
    }
}
