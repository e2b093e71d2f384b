// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Bayfinder.Controls
import Bayfinder.Lobby
import Bayfinder.Quick
import Bayfinder.Theme

// One area: its name, how many of its bays are free as a large figure and as a bar, or in words that it is full or not
// known. Figures that are no longer up to date are grey and bear a question mark.
//
// The figure stands beside the name, or below it where the place is high and narrow. All names of a display are of one size
// and all figures have places of one width: each row says what it needs, and the list tells all of them what they get.
Rectangle {
    id: root

    required property Languages languages
    required property string name
    required property string area
    required property int free
    required property int total
    required property int freshness
    // What the list gives.
    required property real figurePlace
    required property int commonNameSize
    required property real figureShrinks

    readonly property bool known: root.free >= 0
    readonly property bool full: root.free === 0
    readonly property bool stale: root.freshness === LobbyModel.Stale
    readonly property string shownName: root.name.length > 0 ? root.name : root.languages.wording.level(root.area)
    readonly property string value: !root.known ? qsTr("not known") : root.full ? root.fullWord : String(root.free)
    readonly property color tone: !root.known || root.stale ? Theme.textMuted : root.full ? Theme.bad : Theme.good

    readonly property bool stacked: root.height >= 38 * Theme.unit && root.width < 2.4 * root.height
    readonly property bool roomy: root.stacked || (root.height >= 27 * Theme.unit && root.width >= 110 * Theme.unit)
    readonly property int wishedNameSize: root.roomy ? Math.max(Theme.bodyText, Math.round(0.17 * root.height))
        : root.width >= 88 * Theme.unit ? Theme.bodyText : Theme.smallText
    // Smaller ones do not make the others smaller: a name without end is alone with its size, and is cut off at the least.
    readonly property int leastCommonSize: Math.round(0.5 * Theme.smallText)
    readonly property int leastNameSize: Math.round(0.45 * Theme.smallText)
    // In which all of the name is to be seen. A little smaller rather than in two lines. Fonts' widths are rounded here and
    // there, so a little room is left.
    readonly property real nameAdvance: plain.advanceWidth(root.shownName)
    readonly property real nameNarrowest: root.narrowest(root.shownName)
    readonly property real nameInOneLine: 0.97 * root.nameWidth / Math.max(0.1, root.nameAdvance / 100)
    readonly property real nameInTwoLines: Math.min(0.97 * root.nameWidth / Math.max(0.1, root.nameNarrowest / 100), root.nameHeight / 2.9)
    readonly property int nameSize: Math.min(root.wishedNameSize, root.nameInOneLine >= Math.min(root.wishedNameSize, 0.95 * Theme.smallText)
        ? root.nameInOneLine : Math.max(root.nameInOneLine, root.nameInTwoLines))
    readonly property real nameHeight: root.stacked ? 1.5 * root.wishedNameSize : root.wordsHeight
    readonly property real nameWidth: root.stacked ? root.inner : root.inner - root.figureWidth - root.labelWidth - Theme.smallGap
    readonly property real figureHeight: root.wordsHeight - (root.stacked ? Theme.smallGap + root.nameHeight : 0)
    readonly property real figureSize: root.roomy ? Math.min(0.72 * root.figureHeight, 1.4 * Theme.figureText) : Math.min(0.86 * root.figureHeight, 15 * Theme.unit)
    readonly property real fullSize: root.roomy ? root.figureSize : Math.min(0.86 * root.figureHeight, 12.5 * Theme.unit)
    readonly property real unknownSize: Math.min(0.5 * root.figureHeight, Math.max(Theme.smallText, 0.22 * root.height))
    // What the figure needs: at least, which is the most that it usually comes to say, so that nothing moves when the last bay
    // is taken; with a question mark; and in words. For these two names become no smaller: they get what is left, or shrink.
    readonly property int digitCount: Math.floor(Math.log10(Math.max(root.free, root.total, 10))) + 1
    readonly property string digits: "0".repeat(root.digitCount)
    readonly property string fullWord: qsTr("full")
    readonly property real figureNeeds: root.widthOf(root.digits, root.fullWord)
    readonly property real markedNeeds: root.stale ? root.widthOf(root.digits + "?", root.fullWord + "?") : root.figureNeeds
    readonly property real unknownNeeds: root.known ? 0 : 0.0104 * plain.advanceWidth(root.value) * root.unknownSize
    readonly property real leftOfName: root.inner - root.labelWidth - Theme.smallGap - 0.0104 * root.nameAdvance * root.wishedNameSize
    readonly property real inner: root.width - 2 * Theme.gap
    readonly property real labelWidth: label.visible ? label.implicitWidth + Theme.gap : 0
    readonly property real wordsHeight: root.height - (bar.visible ? bar.height + Theme.smallGap : 0)
    readonly property real figureWidth: root.stacked ? root.inner - root.labelWidth : Math.min(root.figurePlace, 0.6 * root.inner)

    objectName: "area_" + root.area
    color: Theme.surface
    radius: Theme.radius
    border.width: Theme.line
    border.color: Theme.border
    Accessible.role: Accessible.StaticText
    Accessible.name: root.shownName + ": " + (root.known && !root.full ? qsTr("%n bay(s) free", "", root.free) : root.value)
        + (root.known && root.stale ? ", " + qsTr("out of date") : "")

    function widthOf(digits: string, word: string): real {
        return 0.0104 * Math.max(bold.advanceWidth(digits) * root.figureSize, bold.advanceWidth(word) * root.fullSize);
    }

    // The least width in which the name fits in two lines.
    function narrowest(name: string): real {
        let least = plain.advanceWidth(name);
        for (let i = 1; i < name.length; ++i) {
            // Between words, and between Han characters.
            if (name[i - 1] !== " " && (name.charCodeAt(i) < 0x2e80 || name.charCodeAt(i - 1) < 0x2e80))
                continue;
            least = Math.min(least, Math.max(plain.advanceWidth(name.substring(0, i).trim()), plain.advanceWidth(name.substring(i))));
        }
        return least;
    }

    FontMetrics {
        id: plain

        font.pixelSize: 100
    }
    FontMetrics {
        id: bold

        font.pixelSize: 100
        font.bold: true
    }
    PlainText {
        id: nameText

        objectName: "areaName"
        x: Theme.gap
        y: root.stacked ? Theme.smallGap : 0
        width: root.nameWidth
        height: root.nameHeight
        text: root.shownName
        font.pixelSize: root.nameSize >= root.leastCommonSize ? root.commonNameSize : Math.max(root.leastNameSize, root.nameSize)
        wrapMode: Text.Wrap
        maximumLineCount: 2
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
    PlainText {
        id: figure

        objectName: "areaFigure"
        x: root.stacked ? Theme.gap : root.width - Theme.gap - root.labelWidth - root.figureWidth
        y: root.stacked ? nameText.y + nameText.height : 0
        width: root.figureWidth
        height: root.figureHeight
        //: Marks a figure, or the word "full", that is no longer up to date: %1 is what is marked
        text: root.stale && root.known ? qsTr("%1?", "out of date").arg(root.value) : root.value
        font.pixelSize: Math.round(root.known ? (root.stacked ? 1 : root.figureShrinks) * (root.full ? root.fullSize : root.figureSize) : root.unknownSize)
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
