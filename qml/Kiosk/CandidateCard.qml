// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Bayfinder.Controls
import Bayfinder.Kiosk
import Bayfinder.Quick
import Bayfinder.Theme

// One car that may be the driver's: its masked plate, its picture, where roughly, since when.
T.AbstractButton {
    id: root

    required property string before
    required property string match
    required property string after
    required property string areaName
    required property string area
    required property date parkedSince
    required property url picture
    required property Pictures pictures
    required property Languages languages
    required property date now

    readonly property string place: root.languages.wording.place(root.areaName, root.area)
    readonly property string since: root.languages.wording.since(root.parkedSince, root.now)

    padding: Theme.smallGap
    focusPolicy: Qt.TabFocus

    Accessible.role: Accessible.Button
    Accessible.name: root.before + root.match + root.after + (root.place.length > 0 ? ", " + root.place : "") + (root.since.length > 0 ? ", " + root.since : "")
    Accessible.onPressAction: root.clicked()

    background: Rectangle {
        radius: Theme.radius
        color: root.pressed ? Theme.surfacePressed : Theme.surface
        border.width: root.visualFocus ? 3 * Theme.line : Theme.line
        border.color: root.visualFocus ? Theme.text : root.pressed ? Theme.accent : Theme.border
    }
    contentItem: RowLayout {
        spacing: Theme.gap

        PictureFrame {
            pictures: root.pictures
            address: root.picture
            absentText: qsTr("no picture")
            Layout.fillHeight: true
            Layout.preferredWidth: Math.min(height * 4 / 3, root.width * 0.31)
        }
        ColumnLayout {
            spacing: Theme.smallGap / 2
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter

            PlateLabel {
                before: root.before
                match: root.match
                after: root.after
                Layout.fillWidth: true
            }
            BriefText {
                // Half a level is worse than none.
                whole: root.place
                brief: root.areaName.length > 0 ? root.areaName : root.place
                font.pixelSize: Theme.smallText
                maximumLineCount: 1
                visible: text.length > 0
                Accessible.ignored: true
                Layout.fillWidth: true
            }
            PlainText {
                text: root.since
                font.pixelSize: Theme.smallText
                color: Theme.textMuted
                maximumLineCount: 1
                visible: text.length > 0
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }
    }
}
