// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Bayfinder.Quick

// What every page of the kiosk is given.
Item {
    id: root

    required property Visit visit
    required property Languages languages
    required property WallClock clock

    readonly property bool portrait: root.height > root.width
}
