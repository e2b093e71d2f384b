// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Bayfinder.Controls
import Bayfinder.Quick
import Bayfinder.Theme

// One bay that may be meant: its number, and on which level.
T.AbstractButton {
    id: root

    required property string bay
    required property string level
    required property string levelName
    required property Languages languages

    padding: Theme.gap
    focusPolicy: Qt.TabFocus

    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Bay %1", "the number of a place to park").arg(root.bay) + ", " + root.languages.wording.place(root.levelName, root.level)
    Accessible.onPressAction: root.clicked()

    background: Rectangle {
        radius: Theme.radius
        color: root.pressed ? Theme.surfacePressed : Theme.surface
        border.width: root.visualFocus ? 3 * Theme.line : Theme.line
        border.color: root.visualFocus ? Theme.text : root.pressed ? Theme.accent : Theme.border
    }
    contentItem: RowLayout {
        spacing: Theme.gap

        PlainText {
            objectName: "suggestedBay"
            text: root.bay
            font.pixelSize: Theme.headlineText
            font.bold: true
            color: Theme.accent
            wrapMode: Text.NoWrap
            // Never cut: half a number is another bay.
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(0.8 * Theme.smallText)
            Accessible.ignored: true
            // A long one gets more of the card.
            Layout.maximumWidth: Math.min(0.5, 0.12 * root.bay.length) * root.availableWidth
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            BriefText {
                whole: root.languages.wording.level(root.level)
                brief: root.level
                font.bold: true
                horizontalAlignment: Text.AlignRight
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Math.round(0.8 * Theme.smallText)
                Accessible.ignored: true
                Layout.fillWidth: true
            }
            PlainText {
                text: root.levelName
                font.pixelSize: Theme.smallText
                color: Theme.textMuted
                horizontalAlignment: Text.AlignRight
                maximumLineCount: 1
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Math.round(0.8 * Theme.smallText)
                visible: text.length > 0
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }
    }
}
