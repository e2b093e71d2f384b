// SPDX-License-Identifier: Apache-2.0
#include "sitemaker/floor.h"

#include "sitemaker/drafting.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bayfinder::sitemaker {

namespace {

constexpr double columnDepth = 0.8;

void drawColumn(LevelPlan &level, const Ring &ring)
{
    const bool stands = std::none_of(level.taken.begin(), level.taken.end(),
                                     [&ring](const Ring &other) { return nearer(ring, other, 0.1); });
    if (!stands)
        return;
    const QString key =
        u"column-%1-%2"_s.arg(std::lround(middle(ring).x() * 10)).arg(std::lround(middle(ring).y() * 10));
    drawRoom(level, {key, u"column"_s, ring, {}, false});
}

void paintZebra(LevelPlan &level, QPointF at, double halfAisle)
{
    constexpr double halfLength = 1.5;
    constexpr double spacing = 0.9;
    const int bars = static_cast<int>(2 * halfAisle / spacing);
    const double first = at.y() - spacing * (bars - 1) / 2;
    PlannedDetail zebra;
    zebra.key = u"zebra-%1"_s.arg(level.details.size() + 1);
    for (int i = 0; i < bars; ++i) {
        const double v = first + spacing * i;
        zebra.lines.append({{at.x() - halfLength, v}, {at.x() + halfLength, v}});
    }
    level.details.append(zebra);
}

void paintArrow(LevelPlan &level, QPointF at, int direction)
{
    const QPointF tip = at + QPointF(1.5 * direction, 0);
    const QPointF barb(-0.8 * direction, 0.4);
    PlannedDetail arrow;
    arrow.key = u"arrow-%1"_s.arg(level.details.size() + 1);
    arrow.lines = {{at - QPointF(1.5 * direction, 0), tip},
                   {tip + barb, tip, tip + QPointF(barb.x(), -barb.y())}};
    level.details.append(arrow);
}

bool isNearZebra(double u, const QList<double> &zebras)
{
    return std::any_of(zebras.begin(), zebras.end(), [u](double zebra) { return std::abs(u - zebra) < 4; });
}

} // namespace

void drawColumns(LevelPlan &level, const Plate &plate)
{
    const double half = Plate::columnWidth / 2;
    for (int i = 0; i <= plate.cells; ++i) {
        const double u = plate.cellFrom(i);
        drawColumn(level, rectangle(u - half, 0, u + half, columnDepth));
        for (int island = 1; island < plate.modules; ++island) {
            const double v = plate.island(island);
            drawColumn(level, rectangle(u - half, v - columnDepth / 2, u + half, v + columnDepth / 2));
        }
        drawColumn(level, rectangle(u - half, plate.depth() - columnDepth, u + half, plate.depth()));
    }
    const double rest = plate.depth() - plate.rampComplex();
    constexpr double spacing = Plate::module / 2;
    for (int i = 1; i * spacing < rest; ++i) {
        const double v = i * spacing;
        const double east = plate.endWallEast();
        drawColumn(level, rectangle(east - columnDepth, v - half, east, v + half));
        const double west = plate.endWallWest();
        drawColumn(level,
                   rectangle(west, plate.depth() - v - half, west + columnDepth, plate.depth() - v + half));
    }
}

void drawRoads(LevelPlan &level, const Plate &plate, const QList<AisleStyle> &aisles)
{
    const auto road = [&level](const QString &key, const Ring &ring) {
        level.units.append({key, u"road"_s, ring, {}, false});
    };
    const double depth = plate.depth();
    // The last columns of the rows stand half outside.
    const double west = plate.rowsFrom() - Plate::columnWidth / 2;
    const double east = plate.rowsTo() + Plate::columnWidth / 2;
    road(u"cross-aisle-west"_s, rectangle(Plate::strip, 0, west, depth));
    road(u"cross-aisle-east"_s, rectangle(east, 0, plate.length() - Plate::strip, depth));
    for (int i = 0; i < plate.modules; ++i) {
        const double half = aisles.at(i).halfWidth();
        road(u"aisle-%1"_s.arg(i + 1), rectangle(west, plate.aisle(i) - half, east, plate.aisle(i) + half));
        if (i == 0)
            continue;
        for (const int cell : plate.crossCells) {
            const Ring ring =
                rectangle(plate.cellFrom(cell) + 0.5, plate.aisle(i - 1) + aisles.at(i - 1).halfWidth(),
                          plate.cellFrom(cell + 1) - 0.5, plate.aisle(i) - half);
            road(u"crossing-%1-%2"_s.arg(i).arg(cell), ring);
            level.taken.append(ring);
        }
    }
}

void drawWell(LevelPlan &level, const Plate &plate)
{
    const Ring cell = plate.islandCell(1, plate.wellCell);
    const QPointF low = cell.at(0) + QPointF(0.4, 0.3);
    const QPointF high = cell.at(2) - QPointF(0.4, 0.3);
    const Ring ring = rectangle(low.x(), low.y(), high.x(), high.y());
    drawRoom(level, {u"light-well"_s, u"opentobelow"_s, ring, {u"Light well"_s, u"采光井"_s}, false});
    for (qsizetype i = 0; i < ring.size(); ++i)
        drawWall(level, ring.at(i), ring.at((i + 1) % ring.size()));
}

void paintFloor(LevelPlan &level, const Plate &plate, const QList<AisleStyle> &aisles)
{
    QList<QList<double>> zebras(plate.modules);
    for (const bool north : {false, true}) {
        const int island = north ? plate.northCoreIsland : plate.southCoreIsland;
        const double u = middle(plate.coreRing(north)).x();
        zebras[island - 1].append(u);
        zebras[island].append(u);
    }
    for (const PlannedOpening &opening : level.openings) {
        if (opening.key.startsWith("hall-door"_L1) || opening.key == "escalator-hall-door"_L1)
            zebras.last().append((opening.from.x() + opening.to.x()) / 2);
    }
    for (int i = 0; i < plate.modules; ++i) {
        for (const double u : zebras.at(i))
            paintZebra(level, {u, plate.aisle(i)}, aisles.at(i).halfWidth());
        for (int cell = 0; cell + 1 < plate.cells; cell += 3) {
            const double u = plate.cellFrom(cell) + 6;
            if (!isNearZebra(u, zebras.at(i)))
                paintArrow(level, {u, plate.aisle(i)}, aisles.at(i).direction);
        }
    }
}

void drawZones(LevelPlan &level, const Plate &plate)
{
    const double middle = plate.cellFrom((plate.cells + 1) / 2);
    level.sections.append({u"zone-a"_s,
                           u"parking"_s,
                           rectangle(Plate::strip, 0, middle, plate.depth()),
                           {u"Zone A"_s, u"A区"_s}});
    level.sections.append({u"zone-b"_s,
                           u"parking"_s,
                           rectangle(middle, 0, plate.length() - Plate::strip, plate.depth()),
                           {u"Zone B"_s, u"B区"_s}});
}

} // namespace bayfinder::sitemaker
