// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sitemaker/garageplan.h"

namespace bayfinder::sitemaker {

/// A door in a wall, by where its middle is along the wall's line.
struct Door
{
    double middle = 0;
    double width = 1.2;
    QString category{}; ///< of the opening
    DoorKind kind = DoorKind::Swinging;
    QString key{};
    Names name{};
};

/// Draws a wall whose middle line goes from @p from to @p to, parallel to an axis, with gaps where its doors
/// are, and the doors as openings on that line. Units that it divides meet on the line.
void drawWall(LevelPlan &level, QPointF from, QPointF to, const QList<Door> &doors = {});

/// Draws the outer walls along LevelPlan::inside with gaps at the outer openings, and the footprint around
/// them. Last of all.
void drawOuterWalls(LevelPlan &level);

/// Adds a unit, and takes its place from the bays.
void drawRoom(LevelPlan &level, PlannedUnit unit);

} // namespace bayfinder::sitemaker
