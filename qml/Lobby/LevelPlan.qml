// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The live plan of one level: free and taken bays, never a plate, never a picture. The layout has its place, which it
// takes as soon as `shown` is true.
Item {
    id: root

    // The vendor's code of the area whose level is drawn.
    required property string area

    readonly property bool shown: false

    objectName: "levelPlan"
    visible: root.shown
}
