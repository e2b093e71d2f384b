// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Bayfinder.Theme

// Lies over a list's lower edge while there is more below than is seen: a list that ends at a card's edge looks
// complete.
Rectangle {
    height: 6 * Theme.unit
    gradient: Gradient {
        GradientStop { position: 0; color: Qt.alpha(Theme.background, 0) }
        GradientStop { position: 1; color: Theme.background }
    }
}
