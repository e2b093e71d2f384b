// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>

namespace bayfinder {

/// The colours of a plan. There are no defaults to be seen by anybody: who shows a plan takes them from its
/// theme.
struct Palette
{
    QColor outside; ///< beyond the footprint
    QColor floor; ///< where people walk
    QColor road;
    QColor room;
    QColor solid; ///< walls, pillars, rooms for staff
    QColor passage; ///< stairs, escalators, lifts, ramps
    QColor opening; ///< where one looks down to the level below
    QColor line; ///< painted lines, and between bays
    QColor bay; ///< of which nothing is known; of no opacity: an outline, however small
    QColor bayFree;
    QColor bayTaken;
    QColor car; ///< in a taken bay
    QColor text; ///< labels
    QColor halo; ///< around them
    QColor symbol; ///< the plate of a landmark
    QColor symbolText; ///< what is on it
    QColor route;
    QColor routeEdge;
    QColor target; ///< the bay that one looks for, and its label
    QColor targetText;
    QColor kiosk; ///< you are here
    QColor kioskText;

    friend bool operator==(const Palette &, const Palette &) = default;
};

} // namespace bayfinder
