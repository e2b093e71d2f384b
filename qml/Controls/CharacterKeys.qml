// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Bayfinder.Controls
import Bayfinder.Quick
import Bayfinder.Theme

// The character keys of a keyboard: only what can come next can be touched. Where a keyboard's own rows fit with
// keys of full size they are kept; on narrow screens the keys flow in as many columns as fit.
Item {
    id: root

    required property KeyModel keys
    // How wide it will be. Not asked of itself: layouts of Qt 6.4 set a width too late for a height to follow it.
    required property real span
    // Rows and keys of the fullest page, so that a keyboard does not jump when its pages turn.
    property int mostRows: root.keys.rowTotal
    property int mostKeys: root.keys.keyTotal

    signal typed(string character)

    readonly property real leastPitch: Theme.touch
    // The same for every page: one with shorter rows has keys of the same width.
    readonly property bool ownRows: Math.max(10, root.keys.longestRow) * root.leastPitch <= root.span + 1
    readonly property int columns: root.ownRows ? Math.max(10, root.keys.longestRow) : Math.max(1, Math.floor(root.span / root.leastPitch))
    readonly property int rowTotal: root.ownRows ? root.keys.rowTotal : Math.ceil(root.keys.keyTotal / root.columns)
    readonly property int reservedRows: root.ownRows ? root.mostRows : Math.ceil(root.mostKeys / root.columns)
    readonly property real pitchX: root.span / root.columns
    readonly property real pitchY: Math.min(root.pitchX * 1.1, root.height / Math.max(1, root.rowTotal, root.reservedRows))

    implicitHeight: root.reservedRows * Math.max(Theme.touch, Math.min(root.pitchX, 21 * Theme.unit))

    Repeater {
        model: root.keys

        KeyButton {
            required property int index
            required property int keyRow
            required property int keyColumn
            required property int rowLength

            readonly property int row: root.ownRows ? keyRow : Math.floor(index / root.columns)
            readonly property real column: root.ownRows ? keyColumn + (root.columns - rowLength) / 2 : index % root.columns

            objectName: "key_" + character
            x: column * root.pitchX
            y: root.height - (root.rowTotal - row) * root.pitchY
            width: root.pitchX
            height: root.pitchY
            onTyped: character => root.typed(character)
        }
    }
}
