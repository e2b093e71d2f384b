// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Bayfinder.Controls
import Bayfinder.Quick
import Bayfinder.Theme

// What stands where candidates would stand: what to type, what to try, or what went wrong.
Column {
    id: root

    required property CandidateModel candidates
    required property Languages languages
    required property int missing
    // How high it may be: on a low screen the invitation to type is all there is room for.
    property real room: 0
    // Where there is no keyboard, a way back to it.
    property bool offersChange: false

    signal changeWanted

    readonly property bool nothing: root.candidates.state === CandidateModel.Answered && root.candidates.count === 0
        && root.candidates.similar.count === 0
    readonly property bool failed: root.candidates.state === CandidateModel.Failed
    readonly property bool typing: root.candidates.state === CandidateModel.Idle || root.candidates.state === CandidateModel.TooShort

    spacing: Theme.gap
    visible: root.nothing || root.failed || root.typing

    PlainText {
        id: title

        objectName: "adviceTitle"
        width: root.width
        text: root.failed ? root.languages.wording.troubleTitle(root.candidates.trouble)
            : root.nothing ? qsTr("No car fits")
            : root.candidates.state === CandidateModel.Idle ? qsTr("The last five characters are enough")
            : qsTr("%n more character(s)", "to type before the search can begin", root.missing)
        font.pixelSize: Theme.titleText
        font.bold: true
        Accessible.role: Accessible.Heading
    }
    PlainText {
        id: advice

        objectName: "adviceText"
        width: root.width
        text: root.failed ? root.languages.wording.trouble(root.candidates.trouble)
            : root.nothing && root.candidates.lookedForSimilar ? qsTr("We found no similar plate either. Type fewer characters, or other ones.")
            : root.nothing ? qsTr("Compare with your plate: 0 and D, 8 and B, 2 and Z look alike.\nType fewer characters, or other ones.")
            : qsTr("Type them as they stand on your number plate. What fits appears here while you type.")
        color: Theme.text
        lineHeight: 1.15
    }
    PlainText {
        id: unknownPlate

        objectName: "unknownPlate"
        width: root.width
        // The garage's system knows cars by their plates alone; asking it for more would list everybody's.
        readonly property string whole: qsTr("You do not know your plate? Cars cannot be searched for by colour, time or level here. Please ask the staff.")
        readonly property bool fits: title.height + advice.height + wholeSize.height * unknownPlate.lineHeight + 2 * root.spacing <= root.room

        text: unknownPlate.fits ? unknownPlate.whole : qsTr("The staff can search for you, too.")
        lineHeight: 1.15
        visible: root.nothing || (root.typing && unknownPlate.fits)

        // Never drawn: how high the whole of it would be.
        Text {
            id: wholeSize

            width: unknownPlate.width
            text: unknownPlate.whole
            textFormat: Text.PlainText
            font: unknownPlate.font
            wrapMode: Text.Wrap
            visible: false
            Accessible.ignored: true
        }
    }
    ActionButton {
        objectName: "changeButton"
        text: qsTr("Change plate")
        primary: true
        visible: root.offersChange && root.nothing
        onClicked: root.changeWanted()
    }
    ActionButton {
        objectName: "retryButton"
        text: qsTr("Try again")
        primary: true
        visible: root.failed
        onClicked: root.candidates.retry()
    }
}
