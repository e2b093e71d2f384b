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
    // Where there is a map, a way without a plate.
    property bool offersBay: false

    signal changeWanted
    signal bayKnown

    readonly property bool nothing: root.candidates.state === CandidateModel.Answered && root.candidates.count === 0
        && root.candidates.similar.count === 0
    readonly property bool failed: root.candidates.state === CandidateModel.Failed
    readonly property bool typing: root.candidates.state === CandidateModel.Idle || root.candidates.state === CandidateModel.TooShort

    // Of the way without a plate, and of the button that may stand with it.
    readonly property real buttonsHeight: !root.offersBay ? 0
        : knowBay.height + root.spacing + (root.failed ? retry.height + root.spacing : 0)
            + (root.offersChange && root.nothing ? change.height + root.spacing : 0)

    // Never drawn: how high these words would be.
    component Measure: Text {
        readonly property real needed: 1.15 * height

        textFormat: Text.PlainText
        font.pixelSize: Theme.bodyText
        wrapMode: Text.Wrap
        visible: false
        Accessible.ignored: true
    }

    // Whether what is so high fits below the heading and what is so high in between, and above the buttons.
    function fits(needed: real, between: real): bool {
        return title.height + root.spacing + between + needed + root.buttonsHeight <= root.room;
    }

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
        readonly property string whole: root.failed ? root.languages.wording.trouble(root.candidates.trouble)
            : root.nothing && root.candidates.lookedForSimilar ? qsTr("We found no similar plate either. Type fewer characters, or other ones.")
            : root.nothing ? qsTr("Compare with your plate: 0 and D, 8 and B, 2 and Z look alike.\nType fewer characters, or other ones.")
            : qsTr("Type them as they stand on your number plate. What fits appears here while you type.")
        // The heading alone says what is wrong.
        readonly property string brief: root.failed ? ""
            : root.nothing ? qsTr("Type fewer characters, or other ones.")
            : qsTr("What fits appears here while you type.")

        text: !root.offersBay || root.fits(wholeAdvice.needed, 0) ? advice.whole : advice.brief
        color: Theme.text
        lineHeight: 1.15
        visible: text.length > 0

        Measure {
            id: wholeAdvice

            width: root.width
            text: advice.whole
        }
    }
    PlainText {
        id: unknownPlate

        objectName: "unknownPlate"
        width: root.width
        // The garage's system knows cars by their plates alone; asking it for more would list everybody's.
        readonly property string whole: qsTr("You do not know your plate? Cars cannot be searched for by colour, time or level here. Please ask the staff.")
        readonly property string brief: qsTr("The staff can search for you, too.")
        readonly property real above: advice.text.length > 0 ? advice.height + root.spacing : 0

        text: root.fits(wholePlate.needed, unknownPlate.above) ? unknownPlate.whole : unknownPlate.brief
        lineHeight: 1.15
        visible: root.nothing ? !root.offersBay || root.fits(briefPlate.needed, unknownPlate.above) : root.typing && root.fits(wholePlate.needed, unknownPlate.above)

        Measure {
            id: wholePlate

            width: root.width
            text: unknownPlate.whole
        }
        Measure {
            id: briefPlate

            width: root.width
            text: unknownPlate.brief
        }
    }
    ActionButton {
        id: change

        objectName: "changeButton"
        text: qsTr("Change plate")
        primary: true
        visible: root.offersChange && root.nothing
        onClicked: root.changeWanted()
    }
    ActionButton {
        id: retry

        objectName: "retryButton"
        text: qsTr("Try again")
        primary: true
        visible: root.failed
        onClicked: root.candidates.retry()
    }
    ActionButton {
        id: knowBay

        objectName: "knowBayButton"
        width: Math.min(implicitWidth, root.width)
        text: qsTr("I know my bay number")
        visible: root.offersBay
        onClicked: root.bayKnown()
    }
}
