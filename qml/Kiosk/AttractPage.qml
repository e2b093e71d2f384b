// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Bayfinder.Controls
import Bayfinder.Kiosk
import Bayfinder.Quick
import Bayfinder.Theme

// Nobody is here: which garage this is, what is free, the time, and one invitation. A touch anywhere begins.
Page {
    id: root

    required property VacancyModel vacancies
    required property string garageName

    // Against burn-in everything moves a little now and then; one frame each time.
    property int burnInStep: 0
    readonly property real shift: 1.2 * Theme.unit

    readonly property int columns: root.portrait ? (root.vacancies.count > 6 ? 2 : 1) : (root.vacancies.count > 8 ? 2 : 1)
    readonly property int rows: Math.max(1, Math.ceil(root.vacancies.count / root.columns))
    readonly property bool stale: root.vacancies.asOf.getTime() > 0
        && root.clock.now.getTime() - root.vacancies.asOf.getTime() > 120000

    Timer {
        interval: Theme.burnInStep
        running: root.visible
        repeat: true
        onTriggered: root.burnInStep = (root.burnInStep + 1) % 8
    }

    MouseArea {
        objectName: "anywhere"
        anchors.fill: parent
        onPressed: root.visit.start()
        Accessible.ignored: true
    }

    Item {
        width: root.width
        height: root.height
        transform: Translate {
            x: root.shift * Math.cos(root.burnInStep * Math.PI / 4)
            y: root.shift * Math.sin(root.burnInStep * Math.PI / 4)
        }

        ColumnLayout {
            id: head

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: 1.5 * Theme.margin
            spacing: Theme.smallGap

            RowLayout {
                spacing: Theme.gap

                PlainText {
                    text: root.garageName
                    font.pixelSize: Theme.headlineText
                    font.bold: true
                    maximumLineCount: 2
                    fontSizeMode: Text.Fit
                    minimumPixelSize: Theme.bodyText
                    verticalAlignment: Text.AlignVCenter
                    Accessible.role: Accessible.Heading
                    Layout.fillWidth: true
                    Layout.preferredHeight: 1.6 * Theme.headlineText
                }
                ColumnLayout {
                    spacing: 0

                    PlainText {
                        objectName: "time"
                        text: root.languages.wording.timeOfDay(root.clock.now)
                        font.pixelSize: Theme.headlineText
                        font.bold: true
                        Layout.alignment: Qt.AlignRight
                    }
                    PlainText {
                        text: root.languages.wording.date(root.clock.now)
                        font.pixelSize: Theme.smallText
                        color: Theme.textMuted
                        Layout.alignment: Qt.AlignRight
                    }
                }
            }
        }

        GridLayout {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: head.bottom
            anchors.bottom: foot.top
            anchors.margins: 1.5 * Theme.margin
            anchors.topMargin: Theme.gap
            anchors.bottomMargin: Theme.gap
            columns: root.portrait ? 1 : 2
            columnSpacing: 2 * Theme.margin
            rowSpacing: 2 * Theme.margin

            Rectangle {
                id: invitation

                radius: 2 * Theme.radius
                color: Theme.accent
                Accessible.role: Accessible.Button
                Accessible.name: question.text + ". " + hint.text
                Accessible.onPressAction: root.visit.start()
                objectName: "invitation"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 10
                Layout.preferredHeight: 12

                Column {
                    anchors.centerIn: parent
                    width: parent.width - 2 * Theme.margin
                    spacing: Theme.margin

                    PlainText {
                        id: question

                        width: parent.width
                        text: qsTr("Where is my car?")
                        font.pixelSize: Math.round(1.3 * Theme.headlineText)
                        font.bold: true
                        color: Theme.accentText
                        horizontalAlignment: Text.AlignHCenter
                        Accessible.ignored: true
                    }
                    PlainText {
                        id: hint

                        width: parent.width
                        text: qsTr("Touch the screen")
                        font.pixelSize: Theme.titleText
                        color: Theme.accentText
                        horizontalAlignment: Text.AlignHCenter
                        Accessible.ignored: true
                    }
                }
            }

            ColumnLayout {
                spacing: Theme.gap
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 8
                Layout.preferredHeight: 12

                ColumnLayout {
                    spacing: 0

                    PlainText {
                        text: qsTr("Free parking bays")
                        font.pixelSize: Theme.titleText
                        font.bold: true
                        Accessible.role: Accessible.Heading
                        Layout.fillWidth: true
                    }
                    PlainText {
                        objectName: "areasShown"
                        //: More areas than fit on the screen: %1 is how many are shown, %2 how many there are
                        text: qsTr("%1 of %2 areas").arg(root.vacancies.count).arg(root.vacancies.areaCount)
                        font.pixelSize: Theme.smallText
                        color: Theme.textMuted
                        visible: root.vacancies.areaCount > root.vacancies.count
                        Layout.fillWidth: true
                    }
                }
                Item {
                    id: areas

                    readonly property real cellWidth: (areas.width - (root.columns - 1) * Theme.smallGap) / root.columns
                    readonly property real cellHeight: Math.min(30 * Theme.unit, (areas.height - (root.rows - 1) * Theme.smallGap) / root.rows)

                    Layout.fillWidth: true
                    Layout.fillHeight: true

                    Repeater {
                        model: root.vacancies

                        VacancyRow {
                            required property int index

                            languages: root.languages
                            x: (index % root.columns) * (areas.cellWidth + Theme.smallGap)
                            y: Math.floor(index / root.columns) * (areas.cellHeight + Theme.smallGap)
                            width: areas.cellWidth
                            height: areas.cellHeight
                        }
                    }
                    Column {
                        anchors.fill: parent
                        spacing: Theme.smallGap

                        Repeater {
                            model: root.vacancies.count === 0 && root.vacancies.trouble === Trouble.None ? 3 : 0

                            Skeleton {
                                waiting: true
                                width: areas.width
                                height: 24 * Theme.unit
                            }
                        }
                    }
                    PlainText {
                        anchors.fill: parent
                        text: qsTr("How many bays are free is not known at the moment.")
                        color: Theme.textMuted
                        visible: root.vacancies.count === 0 && root.vacancies.trouble !== Trouble.None
                    }
                }
            }
        }

        ColumnLayout {
            id: foot

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: 1.5 * Theme.margin
            spacing: Theme.gap

            NoteBar {
                objectName: "attractTrouble"
                text: root.languages.wording.trouble(root.vacancies.trouble)
                Layout.fillWidth: true
            }
            RowLayout {
                spacing: Theme.gap

                PlainText {
                    objectName: "figuresAge"
                    text: root.vacancies.count === 0 ? ""
                        : root.stale ? qsTr("Figures from %1, %2").arg(root.languages.wording.timeOfDay(root.vacancies.asOf)).arg(root.languages.wording.age(root.vacancies.asOf, root.clock.now))
                        : qsTr("Figures from %1").arg(root.languages.wording.timeOfDay(root.vacancies.asOf))
                    font.pixelSize: Theme.smallText
                    color: root.stale ? Theme.bad : Theme.textMuted
                    Layout.fillWidth: true
                }
                LanguageSwitch {
                    languages: root.languages
                }
            }
        }
    }
}
