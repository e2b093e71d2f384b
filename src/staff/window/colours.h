// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "floorplan/palette.h"
#include "platform/configuration.h"

#include <QColor>
#include <QPalette>

namespace bayfinder {

/// The colours of the desktop's windows beyond those of its palette. Ratios are those of text in the
/// colour on a window's or list's base.
struct StaffColours
{
    QColor free; ///< text: a bay or an area with room; 7:1
    QColor full; ///< text: none is free, something is wrong; 7:1
    QColor muted; ///< text that explains; 7:1
    QColor changed; ///< behind what has just changed
    QColor note; ///< behind a notice
    QColor noteText; ///< on it; 7:1
};

/// Whether text is lighter than what it stands on: which colours fit.
[[nodiscard]] bool isDark(const QPalette &palette);

/// Light or dark as the palette is.
[[nodiscard]] StaffColours staffColours(const QPalette &palette);
/// The colours of a garage's plan on the screen: those of the kiosk's map in the same scheme.
[[nodiscard]] Palette planPalette(const QPalette &palette);
/// The same for paper: light, and as little ink as possible.
[[nodiscard]] Palette paperPalette();

/// Gives the application, which there must be, light or dark colours of our own; the desktop's stay with
/// System.
void useColours(DesktopColours colours);

} // namespace bayfinder
