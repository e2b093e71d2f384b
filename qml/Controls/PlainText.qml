// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Bayfinder.Theme

// A text in the house's type. Whatever it shows is plain: much of it comes from outside.
Text {
    textFormat: Text.PlainText
    color: Theme.text
    font.pixelSize: Theme.bodyText
    wrapMode: Text.Wrap
    elide: Text.ElideRight
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
