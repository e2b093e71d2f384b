// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sitemaker/shapes.h"

#include <QList>

namespace bayfinder::sitemaker {

/// The measures that all levels share, because columns, shafts and ramps stand above each other.
///
/// From west to east: a service strip (ramp, or bays along the end wall), a cross aisle, the rows of bays, a
/// cross aisle, a service strip. From south to north: modules of a row, an aisle and a row; where two modules
/// meet, rows stand back to back, and that band is an island. Cores (lifts, stairs, lobby) are parts of
/// islands, so that people step out into an aisle on both sides. Columns stand where bays touch the walls and
/// each other, every 8 metres: three bays and a column.
struct Plate
{
    // Bays as GA 36-2018 and JGJ 100-2015 have them for cars; people who use a wheelchair get 1.2 m more.
    static constexpr double bayWidth = 2.5;
    static constexpr double bayDepth = 5.3;
    static constexpr double accessibleWidth = 3.7;
    static constexpr double cell = 8.0;
    static constexpr double module = 16.8;
    static constexpr double rowDepth = 5.4; ///< with what is left behind the bays
    static constexpr double crossAisle = 7.0;
    static constexpr double strip = 7.6; ///< a ramp with its wall
    static constexpr double outerWall = 0.3;
    static constexpr double wall = 0.2;
    static constexpr double columnWidth = 0.4;
    static constexpr double hallDepth = 9.0; ///< of the entrance hall, beyond the garage's wall

    int modules = 2;
    int cells = 6; ///< in the length of the rows
    int southCoreCell = 0; ///< a core is two cells long
    int southCoreIsland = 1;
    int northCoreCell = 0;
    int northCoreIsland = 1;
    QList<int> crossCells; ///< cells of islands that are left open for cars to cross
    int wellCell = -1; ///< cell of the first island that is open to the level below; -1: none
    int hallCell = 0; ///< the first of the entrance hall's five
    double rampLength = 0;
    double turningLength = 0; ///< before and behind a ramp

    [[nodiscard]] double rowsFrom() const { return strip + crossAisle; }
    [[nodiscard]] double rowsTo() const { return rowsFrom() + cell * cells; }
    [[nodiscard]] double length() const { return rowsTo() + crossAisle + strip; }
    [[nodiscard]] double depth() const { return module * modules; }
    [[nodiscard]] double cellFrom(int index) const { return rowsFrom() + cell * index; }
    [[nodiscard]] double island(int index) const { return module * index; } ///< its middle
    [[nodiscard]] double aisle(int index) const { return module * (index + 0.5); } ///< its middle
    [[nodiscard]] double rampComplex() const { return rampLength + 2 * turningLength; }
    /// Where the outer wall is behind the bays at the end walls.
    [[nodiscard]] double endWallWest() const { return strip - rowDepth; }
    [[nodiscard]] double endWallEast() const { return length() - endWallWest(); }
    [[nodiscard]] double hallMiddle() const { return cellFrom(hallCell) + 2.5 * cell; }
    [[nodiscard]] Ring islandCell(int islandIndex, int cellIndex) const;
    [[nodiscard]] Ring coreRing(bool north) const;
};

/// A plate for levels of about @p baysPerLevel bays, with rows of @p cells cells.
[[nodiscard]] Plate makePlate(int baysPerLevel, int cells);
/// How many cells the rows of such a plate surely need.
[[nodiscard]] int fewestCells(int baysPerLevel);

} // namespace bayfinder::sitemaker
