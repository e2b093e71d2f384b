// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Bayfinder.Controls
import Bayfinder.Map
import Bayfinder.Quick
import Bayfinder.Theme

// How far it is and how long it takes, and whether steps are in the way.
Item {
    id: root

    required property WayGuide guide
    required property Languages languages

    implicitHeight: Math.max(Theme.buttonHeight, figures.height + (caption.visible ? caption.height : 0))

    PlainText {
        id: figures

        objectName: "waySummary"
        y: (root.height - figures.height - (caption.visible ? caption.height : 0)) / 2
        width: Math.max(0, stepFree.x - Theme.gap)
        //: %1 is a length such as "150 m", %2 a time such as "3 minutes"
        text: root.guide.metres > 0 ? qsTr("%1 · %2").arg(root.languages.wording.length(root.guide.metres)).arg(root.languages.wording.walkingTime(root.guide.seconds)) : ""
        font.pixelSize: Theme.titleText
        font.bold: true
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.smallText
    }
    PlainText {
        id: caption

        objectName: "waySummaryCaption"
        y: figures.y + figures.height
        width: figures.width
        //: Below a length and a time: how far it is to where a way ends that does not lead to the bay
        text: qsTr("to the nearest point")
        visible: root.guide.metres > 0 && !root.guide.reached
        font.pixelSize: Theme.smallText
        color: Theme.textMuted
        maximumLineCount: 1
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Math.round(0.7 * Theme.smallText)
    }
    ToggleButton {
        id: stepFree

        objectName: "stepFreeButton"
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        height: Theme.buttonHeight
        sign: Pictogram.StepFree
        text: qsTr("Step-free", "a way without stairs and escalators, to be chosen")
        checked: root.guide.stepFree
        onClicked: root.guide.stepFree = !root.guide.stepFree
    }
}
