// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Bayfinder.Theme

// How much of an area is free: the longer, the more. Says nothing that is not said in words beside it.
Rectangle {
    id: root

    required property int free
    required property int total
    property color fill: Theme.good

    visible: root.free >= 0 && root.total > 0
    radius: height / 2
    color: Theme.skeleton
    border.width: Theme.dark ? 0 : Theme.line / 2
    border.color: Theme.border
    Accessible.ignored: true

    Rectangle {
        // A single free bay is more than none.
        width: root.free > 0 ? Math.max(root.height, Math.round(root.width * Math.min(1, root.free / Math.max(1, root.total)))) : 0
        height: root.height
        radius: root.radius
        color: root.fill
        visible: root.free > 0
    }
}
