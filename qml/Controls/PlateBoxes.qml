// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Bayfinder.Controls
import Bayfinder.Quick

// What was typed of a plate.
CharacterBoxes {
    id: root

    required property PlateEntry entry

    characters: root.entry.characters
    spelled: root.entry.spelled
    boxCount: root.entry.boxCount
}
