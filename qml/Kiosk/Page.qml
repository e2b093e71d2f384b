// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Bayfinder.Quick
import Bayfinder.Theme

// What every page of the kiosk is given.
Item {
    id: root

    required property Visit visit
    required property Languages languages
    required property WallClock clock

    readonly property bool portrait: root.height > root.width
    // A screen so small, for its pixels, that full-sized keys leave no room for anything beside them.
    readonly property bool compact: !root.portrait && root.height < 170 * Theme.mm
}
