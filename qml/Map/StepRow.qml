// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Bayfinder.Controls
import Bayfinder.Quick
import Bayfinder.Theme

// One step of the way: its sign and its sentence. `current`: it lies on the leg that the map shows.
Item {
    id: root

    required property string sentence
    required property int symbol
    required property double angle
    property bool current: false

    height: Math.max(sign.height, sentenceText.height)
    Accessible.role: Accessible.ListItem
    Accessible.name: root.sentence

    Pictogram {
        id: sign

        width: 10 * Theme.unit
        height: 10 * Theme.unit
        kind: root.symbol
        angle: root.angle
        colour: root.current ? Theme.accent : Theme.textMuted
        Accessible.ignored: true
    }
    PlainText {
        id: sentenceText

        anchors.left: sign.right
        anchors.right: parent.right
        anchors.leftMargin: Theme.gap
        text: root.sentence
        Accessible.ignored: true
    }
}
