// SPDX-License-Identifier: Apache-2.0
pragma Singleton

import QtQuick

// Every colour, size and duration of the screens. Nothing outside this file is a literal colour or pixel.
//
// Two measures: `mm` is a millimetre on the glass (less only where the glass is too small for the pages), for what
// a finger or an eye needs at least; `unit` is the
// step of the layout, never smaller than a millimetre and larger on large screens, so that a tall kiosk is
// filled and not merely obeyed.
QtObject {
    id: root

    enum Scheme { Light, Dark, HighContrast }

    // Set by the window, from the screen and the configuration.
    property int scheme: Theme.Light
    property real mm: 3.78
    property real unit: 5
    property bool reducedMotion: false

    readonly property bool dark: root.scheme !== Theme.Light
    readonly property bool strong: root.scheme === Theme.HighContrast

    // Colours. With each text colour its contrast at least, on `background` and on `surface`, light / dark /
    // high contrast, by WCAG 2.1; tst_theme computes them anew.
    readonly property color background: root.strong ? "#000000" : root.dark ? "#0e141b" : "#eef2f6"
    readonly property color surface: root.strong ? "#000000" : root.dark ? "#1a232e" : "#ffffff"
    readonly property color surfacePressed: root.strong ? "#404040" : root.dark ? "#33445a" : "#c9d8ea"
    readonly property color border: root.strong ? "#ffffff" : root.dark ? "#4b5d73" : "#a9b8c8"
    // 15:1 / 14:1 / 21:1
    readonly property color text: root.strong ? "#ffffff" : root.dark ? "#f3f7fb" : "#0f1823"
    // 8:1 / 9:1 / 21:1
    readonly property color textMuted: root.strong ? "#ffffff" : root.dark ? "#bcc8d6" : "#3a4757"
    // A key that cannot come next: out of use, so exempt from the contrast rule, but still to be seen.
    readonly property color textOff: root.strong ? "#8a8a8a" : root.dark ? "#55636f" : "#a3adb8"
    // The one primary action of a screen.
    readonly property color accent: root.strong ? "#ffe100" : root.dark ? "#8fc4ff" : "#0a4a99"
    readonly property color accentPressed: root.strong ? "#fff59a" : root.dark ? "#c4e0ff" : "#06326b"
    // accentText on accent: 8:1 / 9:1 / 16:1
    readonly property color accentText: root.strong ? "#000000" : root.dark ? "#04172d" : "#ffffff"
    // What was typed, inside a plate: accent as text, 7:1 / 8:1 / 16:1
    readonly property color match: root.accent
    // Free bays and good news.
    readonly property color good: root.strong ? "#7dff9a" : root.dark ? "#7fe0a3" : "#08562f"
    // Full areas and trouble.
    readonly property color bad: root.strong ? "#ffb3b3" : root.dark ? "#ffb4ab" : "#8a1010"
    readonly property color noteBackground: root.strong ? "#000000" : root.dark ? "#3a2c08" : "#fff1cc"
    readonly property color noteText: root.strong ? "#ffe100" : root.dark ? "#ffe9b0" : "#4a3500"
    readonly property color goodBackground: root.strong ? "#000000" : root.dark ? "#0c3320" : "#d7f3e1"
    readonly property color skeleton: root.strong ? "#303030" : root.dark ? "#263240" : "#dde4ec"
    readonly property color scrim: root.dark ? "#f2000000" : "#f20f1823"
    readonly property color scrimText: "#ffffff"
    // What lies over a display that is dimmed.
    readonly property color night: "#000000"

    // The map: what is built is quiet, what matters to the one who looks for a car is loud. Text on it stands on plates
    // of `surface`.
    readonly property color mapOutside: root.strong ? "#000000" : root.dark ? "#0e141b" : "#dce3ea"
    readonly property color mapFloor: root.strong ? "#1c1c1c" : root.dark ? "#263240" : "#f8fafb"
    readonly property color mapRoad: root.strong ? "#262626" : root.dark ? "#212c38" : "#e9edf2"
    readonly property color mapRoom: root.strong ? "#2e2a1c" : root.dark ? "#38342a" : "#e8e1d3"
    readonly property color mapSolid: root.strong ? "#9a9a9a" : root.dark ? "#5f7186" : "#8d9aaa"
    readonly property color mapPassage: root.strong ? "#1c3a5c" : root.dark ? "#2d4a6b" : "#c5d5ea"
    readonly property color mapLine: root.strong ? "#7a7a7a" : root.dark ? "#46566a" : "#b4c0cd"
    readonly property color mapBay: root.strong ? "#303030" : root.dark ? "#2c3947" : "#dde4eb"
    readonly property color mapBayFree: root.strong ? "#0f5a28" : root.dark ? "#1d5a3a" : "#bfe8cd"
    readonly property color mapBayTaken: root.strong ? "#3a3a3a" : root.dark ? "#303d4c" : "#d3dae2"
    readonly property color mapCar: root.strong ? "#6a6a6a" : root.dark ? "#4c5c6f" : "#a9b4c1"
    // On a display that is read from afar free bays are `good`, and taken ones differ from them, from the road and from what
    // is not known (an outline only) by brightness, too: 2.5:1 / 2.7:1 / 3:1
    readonly property color planTaken: root.strong ? "#c05c5c" : root.dark ? "#b0625c" : "#c9736b"
    readonly property color planUnknown: "transparent"
    readonly property color mapRoute: root.strong ? "#ffe100" : root.dark ? "#8fc4ff" : "#0a4a99"
    readonly property color mapRouteEdge: root.strong ? "#000000" : root.dark ? "#04172d" : "#ffffff"
    // White on it: 7:1. In high contrast black on white, 21:1.
    readonly property color mapTarget: root.strong ? "#ffffff" : root.dark ? "#ffb59a" : "#a32008"
    readonly property color mapTargetText: root.strong ? "#000000" : root.dark ? "#3b0d00" : "#ffffff"

    // Type: pixel sizes of the em square. Noto Sans CJK's capitals are 0.73 em high, so that 7 mm of em are
    // 5 mm of letter, the smallest that we show. Rounded here, because a font's size is a whole number: given a
    // fraction, compiled QML cuts it off and interpreted QML rounds it.
    readonly property int smallText: Math.round(7 * root.unit)
    readonly property int bodyText: Math.round(8 * root.unit)
    readonly property int titleText: Math.round(11 * root.unit)
    readonly property int headlineText: Math.round(16 * root.unit)
    readonly property int keyText: Math.round(10 * root.unit)
    // 25 mm of figure height.
    readonly property int figureText: Math.round(34 * root.unit)
    // The same on the glass, whatever the layout has room for.
    readonly property int leastFigureText: Math.round(34 * root.mm)

    // Space.
    readonly property real margin: 7 * root.unit
    readonly property real gap: 4 * root.unit
    readonly property real smallGap: 2 * root.unit
    readonly property real radius: 3 * root.unit
    readonly property real line: Math.max(1, Math.round(root.unit * (root.strong ? 0.6 : 0.35)))
    // The least side of anything to touch.
    readonly property real touch: 20 * root.mm
    readonly property real buttonHeight: Math.max(root.touch, 20 * root.unit)
    readonly property real keyGap: 1.6 * root.unit

    // Durations in milliseconds.
    readonly property int moveDuration: root.reducedMotion ? 0 : 140
    // A way that draws itself shows where it leads.
    readonly property int routeDuration: root.reducedMotion ? 0 : 800
    readonly property int skeletonDelay: 300
    readonly property int noteDuration: 6000
    readonly property int wipeHold: 700
    readonly property int burnInStep: 30000
}
