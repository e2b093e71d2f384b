// SPDX-License-Identifier: Apache-2.0
#include "sitemaker/rows.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace bayfinder::sitemaker {

namespace {

constexpr double step = 0.05;
constexpr double clearance = 0.03; // paint does not touch walls and columns

/// The measures of a bay in its row's directions.
struct Stance
{
    QPointF deep; // from the aisle to the back, of length 1
    QPointF wide; // of length 1
    double width = Plate::bayWidth;
    double extent = 0; // along the row
    double first = 0; // of the corner that is nearest to the row's start, along the row from the front corner
    double setBack = 0; // of the front corner at the row's start
    double pitch = 0;
};

Stance stanceOf(const Row &row, double angle, double width)
{
    const double sine = std::sin(qDegreesToRadians(angle));
    const double cosine = angle == 90 ? 0 : std::cos(qDegreesToRadians(angle)) * row.lean;
    Stance stance;
    stance.deep = row.back * sine + row.along * cosine;
    stance.wide = row.along * sine - row.back * cosine;
    stance.width = width;
    stance.extent = width * sine + Plate::bayDepth * std::abs(cosine);
    stance.first = std::min(0.0, Plate::bayDepth * cosine);
    stance.setBack = std::max(0.0, width * cosine);
    stance.pitch = width / sine;
    return stance;
}

Ring bayAt(const Row &row, const Stance &stance, double station)
{
    const QPointF corner = row.start + row.along * (station - stance.first) + row.back * stance.setBack;
    const QPointF wide = stance.wide * stance.width;
    const QPointF deep = stance.deep * Plate::bayDepth;
    Ring ring = {corner, corner + wide, corner + wide + deep, corner + deep};
    if (signedArea(ring) < 0)
        ring = {corner + wide, corner, corner + deep, corner + wide + deep};
    return ring;
}

/// What stands so near to a row that its bays might meet it.
struct Neighbours
{
    QList<Ring> taken;
    QList<Ring> bays;

    Neighbours(const LevelPlan &level, const Row &row)
    {
        const QPointF end = row.start + row.along * row.length + row.back * (2 * Plate::rowDepth);
        const QRectF reach = QRectF(row.start, end).normalized().adjusted(-1, -1, 1, 1);
        for (const Ring &ring : level.taken) {
            if (reach.intersects(boundingBox(ring)))
                taken.append(ring);
        }
        for (const PlannedBay &bay : level.bays) {
            if (reach.intersects(boundingBox(bay.ring)))
                bays.append(bay.ring);
        }
    }

    bool leave(const Ring &ring) const
    {
        const QRectF box = boundingBox(ring).adjusted(-clearance, -clearance, clearance, clearance);
        const auto meets = [&](const Ring &other, double gap) {
            return box.intersects(boundingBox(other)) && nearer(ring, other, gap);
        };
        return std::none_of(taken.begin(), taken.end(),
                            [&](const Ring &other) { return meets(other, clearance); })
            && std::none_of(bays.begin(), bays.end(), [&](const Ring &other) { return meets(other, 0); });
    }
};

} // namespace

double AisleStyle::halfWidth() const
{
    const double turned = qDegreesToRadians(angle);
    const double depth = angle == 90
        ? Plate::bayDepth
        : Plate::bayDepth * std::sin(turned) + Plate::bayWidth * std::cos(turned);
    return Plate::module / 2 - (Plate::rowDepth - Plate::bayDepth) - depth;
}

QList<Row> rowsOf(const Plate &plate, const QList<AisleStyle> &aisles)
{
    QList<Row> rows;
    const double length = plate.rowsTo() - plate.rowsFrom();
    for (int i = 0; i < plate.modules; ++i) {
        const AisleStyle &style = aisles.at(i);
        for (const bool north : {false, true}) {
            Row row;
            row.start = {plate.rowsFrom(), plate.aisle(i) + (north ? style.halfWidth() : -style.halfWidth())};
            row.along = {1, 0};
            row.back = {0, north ? 1.0 : -1.0};
            row.length = length;
            row.angle = style.angle;
            row.lean = style.direction;
            row.number = static_cast<int>(rows.size());
            const int island = north ? i + 1 : i;
            if (island == plate.southCoreIsland && island > 0)
                row.accessible.append((plate.southCoreCell + 2) * Plate::cell + 0.25);
            if (island == plate.northCoreIsland && island < plate.modules)
                row.accessible.append((plate.northCoreCell - 1) * Plate::cell + 0.25);
            rows.append(row);
        }
    }
    // Bays at the end walls, where the ramps leave room.
    const double rest = plate.depth() - plate.rampComplex();
    if (rest > Plate::bayWidth) {
        const int count = static_cast<int>(rows.size());
        rows.append({{plate.length() - Plate::strip, 0}, {0, 1}, {1, 0}, rest, 90, 1, count, {}});
        rows.append({{Plate::strip, plate.depth()}, {0, -1}, {-1, 0}, rest, 90, 1, count + 1, {}});
    }
    return rows;
}

int fillRow(LevelPlan &level, const Row &row)
{
    const qsizetype before = level.bays.size();
    Neighbours neighbours(level, row);
    const auto put = [&](const Stance &stance, double station, bool accessible) {
        const Ring ring = bayAt(row, stance, station);
        if (!neighbours.leave(ring))
            return false;
        neighbours.bays.append(ring);
        level.bays.append({ring, row.number, station, accessible, false, {}});
        return true;
    };
    const Stance wide = stanceOf(row, 90, Plate::accessibleWidth);
    for (const double first : row.accessible) {
        put(wide, first, true);
        put(wide, first + Plate::accessibleWidth + 0.05, true);
    }
    const Stance usual = stanceOf(row, row.angle, Plate::bayWidth);
    double station = 0;
    while (station + usual.extent <= row.length + 1e-6)
        station += put(usual, station, false) ? usual.pitch : step;
    return static_cast<int>(level.bays.size() - before);
}

} // namespace bayfinder::sitemaker
