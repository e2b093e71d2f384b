// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Bayfinder.Controls
import Bayfinder.Quick
import Bayfinder.Theme

// The top of every page after the first: the way back, what this page asks, the languages. A title that would be small
// or cut between the buttons stands below them.
Item {
    id: root

    required property Languages languages
    required property string backText
    property string title
    default property alias content: middle.data

    signal back

    // By what the buttons need: a layout says only in the next frame what it leaves.
    readonly property real room: root.width - Math.min(backButton.implicitWidth, bar.backShare * root.width) - languageSwitch.implicitWidth - 2 * bar.spacing
    readonly property bool titleBelow: root.room < metrics.advanceWidth(root.title) * Theme.bodyText / metrics.font.pixelSize

    implicitHeight: root.titleBelow ? belowTitle.y + belowTitle.height : bar.implicitHeight

    FontMetrics {
        id: metrics

        font.pixelSize: 100
        font.bold: true
    }

    RowLayout {
        id: bar

        readonly property real backShare: 0.4

        width: root.width
        spacing: Theme.gap

        ActionButton {
            id: backButton

            objectName: "backButton"
            text: root.backText
            onClicked: root.back()
            Layout.maximumWidth: root.width * bar.backShare
        }
        Item {
            id: middle

            Layout.fillWidth: true
            Layout.preferredHeight: Theme.buttonHeight

            Title {
                anchors.fill: parent
                text: root.title
                visible: text.length > 0 && !root.titleBelow
                verticalAlignment: Text.AlignVCenter
            }
        }
        LanguageSwitch {
            id: languageSwitch

            languages: root.languages
        }
    }
    Title {
        id: belowTitle

        y: bar.implicitHeight + Theme.smallGap
        width: root.width
        text: root.title
        visible: root.titleBelow
    }

    component Title: PlainText {
        font.pixelSize: Theme.titleText
        font.bold: true
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.smallText
        Accessible.role: Accessible.Heading
    }
}
