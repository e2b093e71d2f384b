// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Bayfinder.Controls
import Bayfinder.Lobby
import Bayfinder.Quick
import Bayfinder.Theme

// One area: its name, how many of its bays are free as a large figure and as a bar, or in words that it is full or not
// known. Figures that are no longer up to date are grey and bear a question mark.
//
// The figure stands beside the name, or below it where the place is high and narrow. It always has the same place,
// however many digits it has, so that all names of a display are of one size.
Rectangle {
    id: root

    required property Languages languages
    required property string name
    required property string area
    required property int free
    required property int total
    required property int freshness

    readonly property bool known: root.free >= 0
    readonly property bool full: root.free === 0
    readonly property bool stale: root.freshness === LobbyModel.Stale
    readonly property string shownName: root.name.length > 0 ? root.name : root.languages.wording.level(root.area)
    readonly property string value: !root.known ? qsTr("not known") : root.full ? qsTr("full") : String(root.free)
    readonly property color tone: !root.known || root.stale ? Theme.textMuted : root.full ? Theme.bad : Theme.good

    readonly property bool stacked: root.height >= 38 * Theme.unit && root.width < 2.4 * root.height
    readonly property bool roomy: root.stacked || (root.height >= 27 * Theme.unit && root.width >= 110 * Theme.unit)
    readonly property int nameTextSize: root.roomy ? Math.max(Theme.bodyText, Math.round(0.17 * root.height))
        : root.width >= 88 * Theme.unit ? Theme.bodyText : Theme.smallText
    readonly property real inner: root.width - 2 * Theme.gap
    readonly property real labelWidth: label.visible ? label.implicitWidth + Theme.gap : 0
    readonly property real wordsHeight: root.height - (bar.visible ? bar.height + Theme.smallGap : 0)
    readonly property real figureWidth: root.stacked ? root.inner - root.labelWidth
        : root.roomy ? 0.36 * root.inner : 30 * Theme.unit

    objectName: "area_" + root.area
    color: Theme.surface
    radius: Theme.radius
    border.width: Theme.line
    border.color: Theme.border
    Accessible.role: Accessible.StaticText
    Accessible.name: root.shownName + ": " + (root.known && !root.full ? qsTr("%n bay(s) free", "", root.free) : root.value)
        + (root.known && root.stale ? ", " + qsTr("out of date") : "")

    PlainText {
        id: nameText

        objectName: "areaName"
        x: Theme.gap
        y: root.stacked ? Theme.smallGap : 0
        width: root.stacked ? root.inner : root.inner - root.figureWidth - root.labelWidth - Theme.smallGap
        height: root.stacked ? 1.5 * nameText.font.pixelSize : root.wordsHeight
        text: root.shownName
        font.pixelSize: root.nameTextSize
        // A little smaller rather than in two lines; a name that has no end goes on in the second.
        wrapMode: nameSize.advanceWidth > 1.5 * nameText.width ? Text.WordWrap : Text.NoWrap
        maximumLineCount: 2
        verticalAlignment: Text.AlignVCenter
        fontSizeMode: Text.Fit
        minimumPixelSize: Math.round(0.45 * Theme.smallText)
        Accessible.ignored: true
    }
    TextMetrics {
        id: nameSize

        font.family: nameText.font.family
        font.pixelSize: root.nameTextSize
        text: root.shownName
    }
    PlainText {
        id: figure

        objectName: "areaFigure"
        x: root.stacked ? Theme.gap : root.width - Theme.gap - root.labelWidth - root.figureWidth
        y: root.stacked ? nameText.y + nameText.height : 0
        width: root.figureWidth
        height: root.wordsHeight - figure.y
        //: Marks a figure, or the word "full", that is no longer up to date: %1 is what is marked
        text: root.stale && root.known ? qsTr("%1?", "out of date").arg(root.value) : root.value
        font.pixelSize: Math.round(root.known ? (root.roomy ? Math.min(0.72 * figure.height, 1.4 * Theme.figureText) : Math.min(0.86 * figure.height, root.figureWidth / (root.full ? 2.4 : 2)))
            : Math.min(0.5 * figure.height, Math.max(Theme.smallText, 0.22 * root.height)))
        font.bold: root.known
        wrapMode: Text.NoWrap
        horizontalAlignment: root.stacked ? Text.AlignLeft : Text.AlignRight
        verticalAlignment: Text.AlignVCenter
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Math.round(0.5 * Theme.smallText)
        color: root.tone
        Accessible.ignored: true
    }
    Column {
        id: label

        x: root.stacked ? figure.x + figure.contentWidth + Theme.gap : root.width - Theme.gap - label.width
        y: figure.y + (figure.height - label.height) / 2
        visible: root.roomy && root.known && !root.full

        PlainText {
            text: qsTr("free")
            font.pixelSize: Theme.smallText
            wrapMode: Text.NoWrap
            color: Theme.textMuted
            Accessible.ignored: true
        }
        PlainText {
            //: Of how many bays; %1 is their number
            text: qsTr("of %1").arg(root.total)
            font.pixelSize: Theme.smallText
            wrapMode: Text.NoWrap
            color: Theme.textMuted
            visible: root.total >= 0
            Accessible.ignored: true
        }
    }
    FreeBar {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        anchors.bottomMargin: Theme.smallGap
        height: Math.round(Math.max(2 * Theme.unit, 0.08 * root.height))
        free: root.free
        total: root.total
        fill: root.tone
    }
}
