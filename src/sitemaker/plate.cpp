// SPDX-License-Identifier: Apache-2.0
#include "sitemaker/plate.h"

#include <algorithm>

namespace bayfinder::sitemaker {

namespace {

// Chosen so that a level is about 1.7 times as long as it is deep.
int modulesFor(int baysPerLevel)
{
    int modules = 2;
    for (const int most : {130, 230, 400, 600, 850, 1150}) {
        if (baysPerLevel > most)
            ++modules;
    }
    return modules;
}

// Beside cores stand the bays for people who use a wheelchair.
bool isAtCore(const Plate &plate, int cell)
{
    const auto at = [cell](int core) { return cell >= core - 1 && cell <= core + 2; };
    return at(plate.southCoreCell) || at(plate.northCoreCell);
}

// The nearest cell to @p cell that cars can cross in.
int crossingNear(const Plate &plate, int cell)
{
    for (int away = 0;; ++away) {
        for (const int candidate : {cell - away, cell + away}) {
            if (!isAtCore(plate, candidate))
                return candidate;
        }
    }
}

} // namespace

Ring Plate::islandCell(int islandIndex, int cellIndex) const
{
    return rectangle(cellFrom(cellIndex), island(islandIndex) - rowDepth, cellFrom(cellIndex + 1),
                     island(islandIndex) + rowDepth);
}

Ring Plate::coreRing(bool north) const
{
    const double from = cellFrom(north ? northCoreCell : southCoreCell);
    const double middle = island(north ? northCoreIsland : southCoreIsland);
    return rectangle(from, middle - 5.2, from + 2 * cell, middle + 5.2);
}

int fewestCells(int baysPerLevel)
{
    const int perCell = 3 * 2 * modulesFor(baysPerLevel);
    return std::max(6, baysPerLevel / perCell);
}

Plate makePlate(int baysPerLevel, int cells)
{
    Plate plate;
    plate.modules = modulesFor(baysPerLevel);
    plate.cells = cells;
    // The cores are nearer to the mall, which is in the north.
    plate.southCoreIsland = std::max(1, plate.modules / 2);
    plate.northCoreIsland = plate.modules - 1;
    plate.southCoreCell = std::max(1, cells / 5);
    plate.northCoreCell = std::min(cells - 2, std::max(plate.southCoreCell + 3, cells * 3 / 5));
    plate.hallCell = (cells - 5) / 2;
    const int crossings = cells < 12 ? 0 : cells < 22 ? 1 : 2;
    for (int i = 1; i <= crossings; ++i)
        plate.crossCells.append(crossingNear(plate, cells * i / (crossings + 1)));
    if (plate.modules >= 4 && cells >= 10)
        plate.wellCell = cells - 3;
    // A slope of 15 % at most, and flatter where there is room.
    const bool tight = plate.modules == 2;
    plate.turningLength = tight ? 6.0 : 7.0;
    plate.rampLength = tight ? plate.depth() - 2 * plate.turningLength : 25.6;
    return plate;
}

} // namespace bayfinder::sitemaker
