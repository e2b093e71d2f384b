// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Bayfinder.Controls
import Bayfinder.Quick
import Bayfinder.Theme

// The languages, each by its own name.
Row {
    id: root

    required property Languages languages

    spacing: Theme.smallGap

    Repeater {
        model: root.languages.codes

        SegmentButton {
            required property int index
            required property string modelData

            text: root.languages.names[index]
            checked: root.languages.current === modelData
            onClicked: root.languages.current = modelData
        }
    }
}
