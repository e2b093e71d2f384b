// SPDX-License-Identifier: Apache-2.0
#include "sitemaker/drafting.h"

#include "sitemaker/plate.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace bayfinder::sitemaker {

namespace {

struct Stretch
{
    double from = 0;
    double to = 0;
};

// What is left of a line of @p length between the gaps.
QList<Stretch> between(QList<Stretch> gaps, double length)
{
    std::sort(gaps.begin(), gaps.end(), [](Stretch a, Stretch b) { return a.from < b.from; });
    QList<Stretch> rest;
    double at = 0;
    for (const Stretch &gap : std::as_const(gaps)) {
        rest.append({at, gap.from});
        at = gap.to;
    }
    rest.append({at, length});
    rest.removeIf([](Stretch stretch) { return stretch.to - stretch.from < 1e-6; });
    return rest;
}

void addWall(LevelPlan &level, const Ring &ring)
{
    level.fixtures.append({u"wall-%1"_s.arg(level.fixtures.size() + 1), u"wall"_s, ring});
    level.taken.append(ring);
}

// The corner of the outer face beside the corner @p index of the inner one. Walls meet at right angles.
QPointF outerCorner(const Ring &inside, qsizetype index)
{
    const QPointF before = inside.at((index + inside.size() - 1) % inside.size());
    const QPointF here = inside.at(index);
    const QPointF after = inside.at((index + 1) % inside.size());
    const QPointF in = (here - before) / distance(before, here);
    const QPointF out = (after - here) / distance(here, after);
    return here - (leftOf(in) + leftOf(out)) * Plate::outerWall;
}

QList<Stretch> gapsOn(const LevelPlan &level, QPointF from, QPointF to)
{
    QList<Stretch> gaps;
    for (const PlannedOpening &opening : level.outerOpenings) {
        if (distanceToSegment(opening.from, from, to) > 1e-6
            || distanceToSegment(opening.to, from, to) > 1e-6)
            continue;
        const double a = distance(from, opening.from);
        const double b = distance(from, opening.to);
        gaps.append({std::min(a, b), std::max(a, b)});
    }
    return gaps;
}

} // namespace

void drawWall(LevelPlan &level, QPointF from, QPointF to, const QList<Door> &doors)
{
    const double length = distance(from, to);
    const QPointF direction = (to - from) / length;
    const QPointF side = leftOf(direction) * (Plate::wall / 2);
    QList<Stretch> gaps;
    for (const Door &door : doors) {
        const Stretch gap = {door.middle - door.width / 2, door.middle + door.width / 2};
        gaps.append(gap);
        level.openings.append({door.key, door.category, from + direction * gap.from,
                               from + direction * gap.to, door.kind, door.name});
    }
    for (Stretch piece : between(gaps, length)) {
        // Half a wall further at its ends, so that corners are closed.
        if (piece.from == 0)
            piece.from -= Plate::wall / 2;
        if (piece.to == length)
            piece.to += Plate::wall / 2;
        const QPointF a = from + direction * piece.from;
        const QPointF b = from + direction * piece.to;
        addWall(level, {a - side, b - side, b + side, a + side});
    }
}

void drawOuterWalls(LevelPlan &level)
{
    const Ring &inside = level.inside;
    level.footprint.clear();
    for (qsizetype i = 0; i < inside.size(); ++i)
        level.footprint.append(outerCorner(inside, i));
    for (qsizetype i = 0; i < inside.size(); ++i) {
        const qsizetype next = (i + 1) % inside.size();
        const QPointF from = inside.at(i);
        const QPointF to = inside.at(next);
        const double length = distance(from, to);
        const QPointF outwards = leftOf((to - from) / length) * -Plate::outerWall;
        for (const Stretch &piece : between(gapsOn(level, from, to), length)) {
            const QPointF a = along(from, to, piece.from);
            const QPointF b = along(from, to, piece.to);
            addWall(level,
                    {piece.from == 0 ? level.footprint.at(i) : a + outwards,
                     piece.to == length ? level.footprint.at(next) : b + outwards, b, a});
        }
    }
}

void drawRoom(LevelPlan &level, PlannedUnit unit)
{
    level.taken.append(unit.ring);
    level.units.append(std::move(unit));
}

} // namespace bayfinder::sitemaker
