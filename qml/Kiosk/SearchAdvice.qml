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
    // Where there is no keyboard, a way back to it.
    property bool offersChange: false

    signal changeWanted

    readonly property bool nothing: root.candidates.state === CandidateModel.Answered && root.candidates.count === 0
    readonly property bool failed: root.candidates.state === CandidateModel.Failed
    readonly property bool typing: root.candidates.state === CandidateModel.Idle || root.candidates.state === CandidateModel.TooShort

    spacing: Theme.gap
    visible: root.nothing || root.failed || root.typing

    PlainText {
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
        objectName: "adviceText"
        width: root.width
        text: root.failed ? root.languages.wording.trouble(root.candidates.trouble)
            : root.nothing ? qsTr("Compare with your plate: 0 and D, 8 and B, 2 and Z look alike.\nType fewer characters, or other ones.\nThe staff can search for you, too.")
            : qsTr("Type them as they stand on your number plate. What fits appears here while you type.")
        color: Theme.text
        lineHeight: 1.15
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
