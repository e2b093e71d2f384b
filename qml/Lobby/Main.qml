// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Bayfinder.Lobby
import Bayfinder.Quick
import Bayfinder.Theme

// The lobby's window: one picture for everybody who walks past, read from afar and never touched. Nothing on it moves
// by itself; what moves it are the minute, the turns of languages, levels and messages, and what the garage says.
Window {
    id: root

    required property LobbyModel vacancies
    required property Languages languages
    required property WallClock clock
    required property LobbyMessages messages
    required property ClosedConnections closed
    required property Rotation messageTurn
    required property Rotation planTurn
    // The areas whose levels the map has, in the order of their turns.
    required property list<string> planAreas
    required property GarageMap map
    required property LiveBays liveBays
    required property Dimming dimming
    required property BurnInShift burnIn
    required property string garageName
    // 0: as the screen says.
    required property real pixelsPerMillimetre
    required property real viewingMetres
    required property int colourScheme

    // A screen that does not know its size says so with nonsense; a desktop's usual density is a fair guess then.
    readonly property real screenDensity: root.Screen.pixelDensity > 0.2 && root.Screen.pixelDensity < 40 ? root.Screen.pixelDensity : 3.78
    readonly property real density: root.pixelsPerMillimetre > 0 ? root.pixelsPerMillimetre : root.screenDensity
    readonly property bool anyClosed: root.closed.names.length > 0
    readonly property bool anyMessage: root.messages.lines.length > 0
    // Estimated in the wished size, because the size depends on them. What is longer is written smaller.
    readonly property real noteWidth: root.width - 4 * measure.edge * measure.wished
    readonly property int closedLines: !root.anyClosed ? 0 : 1.6 * probe.advanceWidth(root.closed.names) > root.noteWidth ? 2 : 1
    readonly property int messageLines: !root.anyMessage ? 0 : probe.advanceWidth(root.messages.longest) > root.noteWidth ? 2 : 1
    readonly property real line: measure.noteLine * Theme.unit
    readonly property real gap: measure.gap * Theme.unit
    // How high the smallest letters are that do not shrink alone, in millimetres; for whoever hangs it up.
    readonly property real smallestLetters: 0.73 * 7 * measure.unit / root.density
    // How high they should be for where people stand.
    readonly property real wishedLetters: measure.wishedLetters

    color: Theme.background
    title: root.garageName

    Binding { target: Theme; property: "scheme"; value: root.colourScheme }
    Binding { target: Theme; property: "reducedMotion"; value: true }
    Binding { target: Theme; property: "mm"; value: root.density }
    Binding { target: Theme; property: "unit"; value: measure.unit }

    LobbyMeasure {
        id: measure

        width: root.width
        height: root.height
        density: root.density
        viewingMetres: root.viewingMetres
        areas: root.vacancies.count
        withPlan: plan.shown
        noteLines: root.messageLines + root.closedLines
        noteBars: (root.anyMessage ? 1 : 0) + (root.anyClosed ? 1 : 0)
    }
    FontMetrics {
        id: probe

        font.pixelSize: Math.round(7 * measure.wished)
    }

    Item {
        id: page

        readonly property real edge: measure.edge * Theme.unit
        readonly property real planWidth: !plan.shown || measure.portrait ? 0 : Math.round(measure.planShare * (root.width - 2 * page.edge))
        readonly property real planHeight: !plan.shown || !measure.portrait ? 0 : measure.planHeight * Theme.unit

        objectName: "page"
        x: Math.round(page.edge)
        y: Math.round(page.edge)
        width: root.width - 2 * page.edge
        height: root.height - 2 * page.edge
        transform: Translate {
            x: Math.round(root.burnIn.x * Theme.unit)
            y: Math.round(root.burnIn.y * Theme.unit)
        }

        LobbyHeader {
            id: head

            width: page.width
            height: measure.head * Theme.unit
            languages: root.languages
            clock: root.clock
            garageName: root.garageName
            portrait: measure.portrait
        }
        GarageTotal {
            id: total

            anchors.top: head.bottom
            anchors.topMargin: root.gap
            width: page.width - (page.planWidth > 0 ? page.planWidth + root.gap : 0)
            height: measure.total * Theme.unit
            languages: root.languages
            vacancies: root.vacancies
            portrait: measure.portrait
        }
        LevelGrid {
            anchors.top: total.bottom
            anchors.topMargin: root.gap
            anchors.bottom: notices.top
            anchors.bottomMargin: page.planHeight > 0 ? page.planHeight + root.gap : 0
            width: total.width
            languages: root.languages
            vacancies: root.vacancies
            measure: measure
        }
        LevelPlan {
            id: plan

            area: root.planTurn.current < root.planAreas.length ? root.planAreas[root.planTurn.current] : ""
            map: root.map
            liveBays: root.liveBays
            languages: root.languages
            // In whole pixels, like the picture in it: half ones leave lines where the software renderer dims.
            x: Math.round(measure.portrait ? 0 : page.width - page.planWidth)
            y: Math.round(measure.portrait ? notices.y - page.planHeight : head.height + root.gap)
            width: Math.floor(measure.portrait ? page.width : page.planWidth)
            height: Math.floor(measure.portrait ? page.planHeight : notices.y - plan.y)
        }
        Notices {
            id: notices

            width: page.width
            height: measure.notes * Theme.unit
            anchors.bottom: parent.bottom
            spacing: root.gap
            topPadding: root.gap
            closedNames: root.closed.names
            message: root.messageTurn.current < root.messages.lines.length ? root.messages.lines[root.messageTurn.current] : ""
            closedLines: root.closedLines
            messageLines: root.messageLines
            lineHeight: root.line
            padding: measure.notePadding * Theme.unit
        }
    }

    Rectangle {
        objectName: "shade"
        anchors.fill: parent
        color: Theme.night
        opacity: root.dimming.shade
        visible: root.dimming.shade > 0
        Accessible.ignored: true
    }
}
