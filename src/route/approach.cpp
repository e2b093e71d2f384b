// SPDX-License-Identifier: Apache-2.0
#include "route/approach.h"

#include <algorithm>

namespace bayfinder {

namespace {

// The mesh begins some 0.4 m from a border: groundOf() keeps a body's width free.
constexpr double beforeSide = 0.5; // metres
constexpr double reachBeforeSide = 0.6;
constexpr double reachAtDoor = 2;
constexpr double shortestSide = 0.8;
constexpr qsizetype mostSides = 64; // of a bay with round corners the longest, which are looked at

struct Side
{
    QPointF middle;
    QPointF outwards; // of length 1
    double length;
};

QList<Side> sidesOf(const Shape &shape)
{
    QList<Side> sides;
    for (const Polygon &polygon : shape) {
        const double turn = signedArea(polygon.outer) < 0 ? -1 : 1;
        for (qsizetype i = 0, before = polygon.outer.size() - 1; i < polygon.outer.size(); before = i++) {
            const QPointF along = polygon.outer[i] - polygon.outer[before];
            const double length = distance(polygon.outer[before], polygon.outer[i]);
            if (length >= shortestSide)
                sides.append({(polygon.outer[before] + polygon.outer[i]) / 2,
                              turn * QPointF(along.y(), -along.x()) / length, length});
        }
    }
    std::stable_sort(sides.begin(), sides.end(),
                     [](const Side &a, const Side &b) { return a.length > b.length; });
    return sides.mid(0, mostSides);
}

} // namespace

QList<Approach> approachesInto(const LevelMesh &mesh, const LevelObstacles &obstacles, const QString &id,
                               const Shape &shape, QPointF middle)
{
    QList<Approach> approaches;
    const auto add = [&](const LevelMesh::Spot &spot, QPointF border) {
        if (!obstacles.stand(spot.point, border, id) && !obstacles.stand(border, middle, id))
            approaches.append({spot, {spot.point, border, middle}});
    };
    const QList<Side> sides = sidesOf(shape);
    for (const Side &side : sides) {
        if (const auto spot = mesh.nearest(side.middle + beforeSide * side.outwards, reachBeforeSide))
            add(*spot, side.middle);
    }
    // A pillar before the middle of every side, or no side to speak of.
    if (approaches.isEmpty()) {
        const QRectF box = boundingBox(shape);
        const double around = std::max(box.width(), box.height()) / 2 + reachAtDoor;
        if (const auto spot = mesh.nearest(middle, around))
            add(*spot, nearestOnBorder(shape, spot->point));
    }
    return approaches;
}

QList<Approach> approachesTo(const LevelMesh &mesh, const LevelObstacles &obstacles, const QString &id,
                             QPointF point)
{
    const auto spot = mesh.nearest(point, reachAtDoor);
    if (!spot || obstacles.stand(spot->point, point, id))
        return {};
    return {{*spot, {spot->point, point}}};
}

} // namespace bayfinder
