// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Bayfinder.Controls
import Bayfinder.Quick
import Bayfinder.Theme

// Which garage this is, and the time; on a high screen below it, with the date where it can be read from afar. Of a garage
// without a name there is the date in its place.
Item {
    id: root

    required property Languages languages
    required property WallClock clock
    required property string garageName
    required property bool portrait

    readonly property bool named: root.garageName.length > 0
    readonly property string today: root.languages.wording.date(root.clock.now)

    PlainText {
        id: nameText

        objectName: "garageName"
        width: root.portrait ? root.width : root.width - time.width - Theme.gap
        height: root.portrait ? root.height / 2 : root.height
        text: root.named ? root.garageName : root.today
        font.pixelSize: Theme.bodyText
        font.bold: true
        maximumLineCount: 1
        verticalAlignment: Text.AlignVCenter
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Math.round(0.6 * Theme.bodyText)
        Accessible.role: Accessible.Heading
    }
    PlainText {
        id: date

        objectName: "date"
        y: nameText.height
        width: root.width - time.width - Theme.gap
        height: root.height - y
        text: root.today
        font.pixelSize: Theme.smallText
        color: Theme.textMuted
        maximumLineCount: 1
        verticalAlignment: Text.AlignVCenter
        visible: root.named && root.portrait && dateSize.advanceWidth <= date.width
    }
    TextMetrics {
        id: dateSize

        font: date.font
        text: date.text
    }
    PlainText {
        id: time

        objectName: "time"
        anchors.right: parent.right
        y: root.portrait ? nameText.height : 0
        height: root.height - y
        text: root.languages.wording.timeOfDay(root.clock.now)
        font.pixelSize: Theme.titleText
        font.bold: true
        wrapMode: Text.NoWrap
        verticalAlignment: Text.AlignVCenter
    }
}
