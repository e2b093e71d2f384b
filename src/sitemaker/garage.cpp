// SPDX-License-Identifier: Apache-2.0
#include "sitemaker/garage.h"

#include "sitemaker/bays.h"
#include "sitemaker/connections.h"
#include "sitemaker/core.h"
#include "sitemaker/dice.h"
#include "sitemaker/drafting.h"
#include "sitemaker/entrancehall.h"
#include "sitemaker/floor.h"
#include "sitemaker/levelnames.h"
#include "sitemaker/plate.h"
#include "sitemaker/ramps.h"
#include "sitemaker/rows.h"
#include "sitemaker/wallrooms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bayfinder::sitemaker {

namespace {

class Architect
{
public:
    Architect(int levels, int bays, quint64 seed)
        : m_levels(levels)
        , m_bays(bays)
        , m_seed(seed)
        , m_entry(entryOf(levels))
    {
    }

    GaragePlan plan();

private:
    void choosePlate();
    QList<AisleStyle> aislesOf(int level) const;
    LevelPlan drawLevel(int index, int wallRooms) const;
    void drawStrips(LevelPlan &level, int index) const;
    LevelPlan drawLevelWithout(int index, int surplus) const;
    QStringList baysWithoutCamera(const QList<LevelPlan> &levels) const;

    int m_levels;
    int m_bays;
    quint64 m_seed;
    int m_entry; // index
    Plate m_plate;
    QList<int> m_capacities; // of the levels, without rooms at the walls
};

// One-way, the directions alternating. Some aisles of a level have angled bays.
QList<AisleStyle> Architect::aislesOf(int level) const
{
    Dice dice(m_seed * 1000 + static_cast<quint64>(level));
    const double angle = (static_cast<quint64>(level) + m_seed) % 4 == 3 ? 45 : 60;
    const int angled = 1 + dice.below(std::max(1, m_plate.modules / 2));
    QList<AisleStyle> aisles;
    for (int i = 0; i < m_plate.modules; ++i)
        aisles.append({90, i % 2 == 0 ? 1 : -1});
    for (int i = 0; i < angled; ++i)
        aisles[dice.below(m_plate.modules)].angle = angle;
    return aisles;
}

void Architect::drawStrips(LevelPlan &level, int index) const
{
    // Ramp i comes down to level i, in the west if i is even; the one to the first level comes from the
    // street, if that is above.
    const bool isUnderStreet = index == 0 && level.ordinal < 0;
    const bool hasRampAbove = index > 0 || isUnderStreet;
    const bool hasRampBelow = index + 1 < m_levels;
    const bool aboveIsWest = index % 2 == 0;
    drawServiceStrip(level, m_plate, aboveIsWest, hasRampAbove ? StripUse::LowerEnd : StripUse::Plant,
                     isUnderStreet);
    drawServiceStrip(level, m_plate, !aboveIsWest, hasRampBelow ? StripUse::UpperEnd : StripUse::Plant,
                     false);
    if (level.isEntry && !isUnderStreet) {
        level.outerOpenings.append({u"street"_s,
                                    u"automobile"_s,
                                    {Plate::strip + 0.5, 0},
                                    {Plate::strip + 6.5, 0},
                                    DoorKind::Shutter,
                                    {u"Street"_s, u"车辆出入口"_s}});
    }
}

LevelPlan Architect::drawLevel(int index, int wallRooms) const
{
    LevelPlan level = namedLevel(index, m_levels);
    level.inside = eastOutline(m_plate);
    if (level.isEntry)
        level.inside += hallOutline(m_plate);
    level.inside += westOutline(m_plate);

    drawStrips(level, index);
    drawCore(level, m_plate, false, level.isEntry);
    drawCore(level, m_plate, true, true);
    drawEscapeStairs(level, m_plate);
    if (level.isEntry)
        drawEntranceHall(level, m_plate, index + 1 < m_levels);
    if (index == m_entry + 1)
        drawEscalatorHall(level, m_plate);
    if (level.isEntry && m_plate.wellCell >= 0 && index + 1 < m_levels)
        drawWell(level, m_plate);
    drawWallRooms(level, m_plate, wallRooms);
    const QList<AisleStyle> aisles = aislesOf(index);
    drawRoads(level, m_plate, aisles);
    drawColumns(level, m_plate);
    for (const Row &row : rowsOf(m_plate, aisles))
        fillRow(level, row);
    return level;
}

// The smallest garage that has bays enough.
void Architect::choosePlate()
{
    const int perLevel = (m_bays + m_levels - 1) / m_levels;
    int capacity = 0;
    for (int cells = fewestCells(perLevel); capacity < m_bays; ++cells) {
        m_plate = makePlate(perLevel, cells);
        m_capacities.clear();
        capacity = 0;
        for (int i = 0; i < m_levels; ++i) {
            m_capacities.append(static_cast<int>(drawLevel(i, 0).bays.size()));
            capacity += m_capacities.last();
        }
    }
}

// Rooms at the walls take most of what is too many.
LevelPlan Architect::drawLevelWithout(int index, int surplus) const
{
    const qsizetype wanted = m_capacities.at(index) - surplus;
    LevelPlan level = drawLevel(index, 0);
    for (int rooms = 1; rooms <= cellsForRooms(m_plate).size(); ++rooms) {
        LevelPlan smaller = drawLevel(index, rooms);
        if (smaller.bays.size() < wanted)
            break;
        level = smaller;
    }
    thinOut(level, static_cast<int>(level.bays.size() - wanted));
    return level;
}

QStringList Architect::baysWithoutCamera(const QList<LevelPlan> &levels) const
{
    Dice dice(m_seed + 77);
    QStringList bays;
    for (int i = 0; i < 3; ++i) {
        const LevelPlan &level = levels.at(levels.size() - 1 - dice.below(std::min(2, m_levels)));
        const PlannedBay &bay = level.bays.at(dice.below(static_cast<int>(level.bays.size())));
        bays.append(level.area + u'/' + bay.code);
    }
    bays.removeDuplicates();
    bays.sort();
    return bays;
}

GaragePlan Architect::plan()
{
    choosePlate();
    GaragePlan garage;
    garage.name = {u"Tianfu Square Car Park"_s, u"天府广场停车场"_s};
    garage.turn = static_cast<double>((12 + 29 * ((m_seed + 359) % 360)) % 360);
    garage.pivot = {m_plate.length() / 2, m_plate.depth() / 2};
    int surplus = -m_bays;
    for (const int capacity : m_capacities)
        surplus += capacity;
    for (int i = 0; i < m_levels; ++i) {
        const int share = surplus / (m_levels - i);
        surplus -= share;
        LevelPlan level = drawLevelWithout(i, share);
        // The lowest level of a larger garage was painted by somebody else.
        const bool byRow = m_levels > 2 && i == m_levels - 1;
        numberBays(level, byRow ? Numbering::ByRow : Numbering::ThroughTheLevel);
        addChargers(level, i < 2 ? 12 : 6);
        drawZones(level, m_plate);
        paintFloor(level, m_plate, aislesOf(i));
        drawOuterWalls(level);
        garage.levels.append(level);
    }
    garage.connections = connectLevels(garage.levels, m_plate, m_entry);
    garage.withoutCamera = baysWithoutCamera(garage.levels);
    return garage;
}

} // namespace

GaragePlan planGarage(int levels, int bays, quint64 seed)
{
    return Architect(levels, bays, seed).plan();
}

} // namespace bayfinder::sitemaker
