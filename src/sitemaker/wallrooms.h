// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sitemaker/garageplan.h"
#include "sitemaker/plate.h"

namespace bayfinder::sitemaker {

/// Keys of the stairs that are drawn by drawEscapeStairs().
[[nodiscard]] QStringList escapeStairs(const Plate &plate);

/// Draws the stairs in the corners of the rows along the walls.
void drawEscapeStairs(LevelPlan &level, const Plate &plate);

/// The cells of the wall rows that plant rooms may take, in the order in which they are taken: from the ends,
/// at most half of what the stairs and halls leave.
struct WallCell
{
    bool north = false;
    int cell = 0;
};
[[nodiscard]] QList<WallCell> cellsForRooms(const Plate &plate);

/// Draws rooms in the first @p count of cellsForRooms(); neighbours are one room of up to three cells.
void drawWallRooms(LevelPlan &level, const Plate &plate, int count);

} // namespace bayfinder::sitemaker
