// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Bayfinder.Controls
import Bayfinder.Quick
import Bayfinder.Theme

// The top of every page after the first: the way back, what this page asks, the languages.
RowLayout {
    id: root

    required property Languages languages
    required property string backText
    property string title
    default property alias content: middle.data

    signal back

    spacing: Theme.gap

    ActionButton {
        objectName: "backButton"
        text: root.backText
        onClicked: root.back()
        Layout.maximumWidth: root.width * 0.4
    }
    Item {
        id: middle

        Layout.fillWidth: true
        Layout.preferredHeight: Theme.buttonHeight

        PlainText {
            anchors.fill: parent
            text: root.title
            visible: text.length > 0
            font.pixelSize: Theme.titleText
            font.bold: true
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.WordWrap
            maximumLineCount: 2
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.smallText
            Accessible.role: Accessible.Heading
        }
    }
    LanguageSwitch {
        languages: root.languages
    }
}
