// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plane/geometry.h"
#include "site/site.h"

#include <QPointF>

#include <vector>

namespace bayfinder {

/// What somebody would stand on.
enum class Ground : unsigned char {
    Blocked, ///< in a wall, a bay, a room, outside; or closer to one than a body is wide
    Open,
    Road,
    Ramp,
};

/// A level cut into square cells, row by row from the least x and y. Pure values.
struct GroundGrid
{
    QPointF origin; ///< the corner with the least x and y, metres in the garage's frame
    double cell = 0; ///< metres
    int width = 0; ///< cells; 0 for a level without a footprint
    int height = 0;
    std::vector<Ground> cells;

    [[nodiscard]] Ground at(int column, int row) const
    {
        return cells[static_cast<std::size_t>(row) * static_cast<std::size_t>(width)
                     + static_cast<std::size_t>(column)];
    }
};

/// Of 0.2 m they cover a level of 800 m by 400 m.
inline constexpr double mostCellsOfALevel = 8e6;

/// Whether one walks over units of @p kind; the others stand in the way.
[[nodiscard]] bool isWalkedOn(UnitKind kind);

/// Where people can walk on @p level: on its footprint, wherever no bay, no wall and no other unit that is
/// not for walking stands in the way. Ways between levels, such as lifts, are not walked through but used, so
/// they stand in the way, too; ramps do not. What is drawn as a line only blocks nothing.
///
/// Cells measure 0.2 m, more on levels that would need over @p mostCells of them. A cell is open only where
/// a body of 0.5 m finds room: a door of 0.9 m is open, a gap of 0.5 m between two cars is not.
[[nodiscard]] GroundGrid groundOf(const SiteLevel &level, double mostCells = mostCellsOfALevel);

/// How many cells a level of @p levels may have, so that 24 million are enough for all of them: a garage then
/// takes seconds and not minutes, however many levels of whatever extent its map claims to have. Levels that
/// need less keep their fine cells.
[[nodiscard]] double cellLimit(const QList<SiteLevel> &levels);

} // namespace bayfinder
