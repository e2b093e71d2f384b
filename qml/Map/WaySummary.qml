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

    implicitHeight: Theme.buttonHeight

    PlainText {
        objectName: "waySummary"
        anchors.left: parent.left
        anchors.right: stepFree.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        //: %1 is a length such as "150 m", %2 a time such as "3 minutes"
        text: root.guide.metres > 0 ? qsTr("%1 · %2").arg(root.languages.wording.length(root.guide.metres)).arg(root.languages.wording.walkingTime(root.guide.seconds)) : ""
        font.pixelSize: Theme.titleText
        font.bold: true
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.smallText
    }
    ToggleButton {
        id: stepFree

        objectName: "stepFreeButton"
        anchors.right: parent.right
        height: root.height
        sign: Pictogram.StepFree
        text: qsTr("Step-free", "a way without stairs and escalators, to be chosen")
        checked: root.guide.stepFree
        onClicked: root.guide.stepFree = !root.guide.stepFree
    }
}
