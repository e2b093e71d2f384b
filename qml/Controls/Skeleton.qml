// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Bayfinder.Theme

// The shape of something that is still coming. Shown only when it takes a while, so that a quick answer
// does not flash; it stands still.
Rectangle {
    id: root

    property bool waiting: false

    objectName: "skeleton"
    radius: Theme.radius
    color: Theme.skeleton
    visible: late.elapsed && root.waiting
    // Not when the timer stops: by then it may have stopped by itself.
    onWaitingChanged: late.elapsed = false
    Accessible.ignored: true

    Timer {
        id: late

        property bool elapsed: false

        interval: Theme.skeletonDelay
        running: root.waiting
        onTriggered: late.elapsed = true
    }
}
