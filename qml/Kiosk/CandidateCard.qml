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

    required property string plate
    required property list<string> parts
    required property list<int> marks
    // A Deviation: None for a car that fits.
    required property int deviation
    required property string typed
    required property string read
    required property string levelName
    required property string level
    required property date parkedSince
    required property url picture
    required property Pictures pictures
    required property Languages languages
    required property date now

    readonly property string place: root.languages.wording.place(root.levelName, root.level)
    readonly property string explanation: root.languages.wording.deviation(root.deviation, root.typed, root.read)
    readonly property string since: root.languages.wording.since(root.parkedSince, root.now)

    padding: Theme.smallGap
    focusPolicy: Qt.TabFocus

    Accessible.role: Accessible.Button
    Accessible.name: root.plate + (root.explanation.length > 0 ? ", " + root.explanation : "")
        + (root.place.length > 0 ? ", " + root.place : "") + (root.since.length > 0 ? ", " + root.since : "")
    Accessible.onPressAction: root.clicked()

    background: Rectangle {
        radius: Theme.radius
        color: root.pressed ? Theme.surfacePressed : Theme.surface
        border.width: root.visualFocus ? 3 * Theme.line : Theme.line
        border.color: root.visualFocus ? Theme.text : root.pressed ? Theme.accent : Theme.border
    }
    contentItem: ColumnLayout {
        spacing: Theme.smallGap / 2

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: true

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
                    plate: root.plate
                    parts: root.parts
                    marks: root.marks
                    Layout.fillWidth: true
                }
                BriefText {
                    // Half a level is worse than none.
                    whole: root.place
                    brief: root.levelName.length > 0 ? root.levelName : root.place
                    font.pixelSize: Theme.smallText
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
        // Below both, where it has the whole width: it must not be cut.
        PlainText {
            objectName: "explanation"
            text: root.explanation
            font.pixelSize: Theme.smallText
            font.bold: true
            fontSizeMode: Text.HorizontalFit
            wrapMode: Text.NoWrap
            color: Theme.noteText
            visible: text.length > 0
            Accessible.ignored: true
            Layout.fillWidth: true
        }
    }
}
