// SPDX-License-Identifier: Apache-2.0
#include "route/smoothing.h"

#include <algorithm>
#include <array>
#include <optional>

namespace bayfinder {

namespace {

constexpr std::size_t farthestCut = 12; // corners; looking further takes longer than it makes the way shorter
// How far from what stands there one goes around a corner, in metres besides the body's width: the first that
// fits.
constexpr std::array comfortableDistances{0.8, 0.5, 0.25};
// Corners that a walker would not notice.
constexpr double negligible = 0.02;

// Away from what the way bends around at its corner; of length 1, or 0 where it does not bend.
QPointF outwardsOf(QPointF before, QPointF corner, QPointF after)
{
    const double in = distance(before, corner);
    const double out = distance(corner, after);
    if (!(in > 0) || !(out > 0))
        return {};
    const QPointF outwards = (corner - before) / in - (after - corner) / out;
    const double size = distance({0, 0}, outwards);
    return size > 1e-6 ? outwards / size : QPointF();
}

// The search goes from side to side of polygons, and what it finds bends where it need not. As far as one can
// walk straight over ground that is nowhere worse, straight it is. (Detour's raycast can add up costs, too;
// in this release the sum is wrong when the ray crosses tiles.)
void cutCorners(std::vector<Corner> &corners, MeshQuery &mesh)
{
    std::size_t kept = 0;
    for (std::size_t here = 0; here + 1 < corners.size();) {
        std::size_t next = here + 1;
        double allowed = mesh.costOf(corners[here].polygon);
        for (std::size_t far = here + 2; far < std::min(here + farthestCut, corners.size()); ++far) {
            allowed = std::min(allowed, mesh.costOf(corners[far - 1].polygon));
            if (mesh.isStraight(corners[here], corners[far], allowed))
                next = far;
        }
        here = next;
        corners[++kept] = corners[next];
    }
    corners.resize(kept + 1);
}

// The corner, moved, if one can still walk straight to it and on.
std::optional<Corner> movedBy(const std::vector<Corner> &corners, std::size_t corner, QPointF by,
                              MeshQuery &mesh)
{
    const Corner &before = corners[corner - 1];
    const Corner &after = corners[corner + 1];
    const QPointF there = corners[corner].point + by;
    const auto polygon = mesh.polygonAt(there);
    if (!polygon)
        return std::nullopt;
    const Corner moved{there, *polygon};
    const double allowed =
        std::max({mesh.costOf(before.polygon), mesh.costOf(corners[corner].polygon), mesh.costOf(*polygon)});
    if (!mesh.isStraight(before, moved, allowed) || !mesh.isStraight(moved, after, allowed))
        return std::nullopt;
    return moved;
}

// The shortest way goes close around every corner, where nobody walks who can help it.
void keepAway(std::vector<Corner> &corners, MeshQuery &mesh)
{
    // Where outwards is, the corners say as they were: beside one that has moved, the next may bend the other
    // way.
    const std::vector<Corner> tight = corners;
    for (std::size_t i = 1; i + 1 < corners.size(); ++i) {
        const QPointF outwards = outwardsOf(tight[i - 1].point, tight[i].point, tight[i + 1].point);
        for (double by : comfortableDistances) {
            if (const auto moved = movedBy(corners, i, by * outwards, mesh)) {
                corners[i] = *moved;
                break;
            }
        }
    }
}

// Without the points that lie on the line between their neighbours.
Polyline withoutStraightCorners(const Polyline &line)
{
    Polyline corners;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool isEnd = i == 0 || i == line.size() - 1;
        if (isEnd || distanceToSegment(line[i], corners.last(), line[i + 1]) > negligible)
            corners.append(line[i]);
    }
    return corners;
}

} // namespace

Polyline smoothed(std::vector<Corner> corners, MeshQuery &mesh)
{
    cutCorners(corners, mesh);
    keepAway(corners, mesh);
    Polyline line;
    for (const Corner &corner : corners)
        line.append(corner.point);
    if (line.size() == 1)
        line.append(line.first());
    return withoutStraightCorners(line);
}

} // namespace bayfinder
