// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Bayfinder.Controls
import Bayfinder.Quick
import Bayfinder.Theme

// One area and how many of its bays are free.
Rectangle {
    id: root

    required property Languages languages
    required property string levelName
    required property string level
    required property int free
    required property int total

    readonly property bool known: root.free >= 0
    readonly property bool full: root.free === 0
    // Many areas share the height: one line each then, as large as fits.
    readonly property bool lowRow: root.height < 25 * Theme.unit

    color: Theme.surface
    radius: Theme.radius
    border.width: Theme.line
    border.color: Theme.border
    Accessible.role: Accessible.StaticText
    Accessible.name: name.text + ": " + (root.known && !root.full ? qsTr("%n bay(s) free", "", root.free) : figure.text)

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        spacing: Theme.gap

        ColumnLayout {
            spacing: 0

            PlainText {
                id: name

                text: root.levelName.length > 0 ? root.levelName : root.languages.wording.level(root.level)
                font.pixelSize: root.lowRow ? Math.min(Theme.bodyText, Math.round(root.height * 0.55)) : Theme.bodyText
                maximumLineCount: 1
                wrapMode: Text.NoWrap
                Accessible.ignored: true
                Layout.fillWidth: true
            }
            PlainText {
                text: root.languages.wording.level(root.level)
                font.pixelSize: Theme.smallText
                color: Theme.textMuted
                maximumLineCount: 1
                visible: !root.lowRow && root.levelName.length > 0 && root.level.length > 0
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }
        PlainText {
            id: figure

            text: !root.known ? qsTr("not known") : root.full ? qsTr("full") : String(root.free)
            font.pixelSize: Math.min(root.known && !root.full ? Theme.headlineText : Theme.titleText, Math.round(root.height * 0.62))
            wrapMode: Text.NoWrap
            font.bold: true
            color: !root.known ? Theme.textMuted : root.full ? Theme.bad : Theme.good
            Accessible.ignored: true
        }
        PlainText {
            text: qsTr("free")
            font.pixelSize: Math.min(Theme.smallText, Math.round(root.height * 0.5))
            wrapMode: Text.NoWrap
            color: Theme.textMuted
            visible: root.known && !root.full
            Accessible.ignored: true
        }
    }
}
