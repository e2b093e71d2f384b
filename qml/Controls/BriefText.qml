// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Bayfinder.Controls

// A line that says less where not all of it fits.
PlainText {
    id: root

    required property string whole
    required property string brief

    text: size.advanceWidth <= root.width ? root.whole : root.brief
    maximumLineCount: 1

    TextMetrics {
        id: size

        font: root.font
        text: root.whole
    }
}
