// SPDX-License-Identifier: Apache-2.0
#include "site/ringcheck.h"

#include <algorithm>
#include <cmath>
#include <vector>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

constexpr qsizetype mostPoints = 10'000;
constexpr qsizetype mostCornersOfBowTie = 8;
constexpr double leastArea = 1e-4; // square metres: a square centimetre

bool isSame(QPointF a, QPointF b)
{
    return distance(a, b) < samePoint;
}

// Whether the ring runs from a to b and then back on the same line.
bool isSpike(QPointF a, QPointF b, QPointF c)
{
    return dot(b - a, c - b) < 0
        && (distanceToSegment(c, a, b) < samePoint || distanceToSegment(a, b, c) < samePoint);
}

Ring withoutRepetitions(const Ring &points)
{
    Ring ring;
    ring.reserve(points.size());
    for (const QPointF point : points) {
        if (!ring.isEmpty() && isSame(ring.last(), point))
            continue;
        while (ring.size() >= 2 && isSpike(ring[ring.size() - 2], ring.last(), point))
            ring.removeLast();
        if (ring.isEmpty() || !isSame(ring.last(), point))
            ring.append(point);
    }
    // The same across the seam.
    while (ring.size() >= 3) {
        if (isSame(ring.first(), ring.last()) || isSpike(ring[ring.size() - 2], ring.last(), ring.first()))
            ring.removeLast();
        else if (isSpike(ring.last(), ring.first(), ring[1]))
            ring.removeFirst();
        else
            break;
    }
    return ring;
}

// Whether the insides of two edges cross: not where one only touches the other.
bool passThroughEachOther(QPointF a, QPointF b, QPointF c, QPointF d)
{
    const double ofC = cross(b - a, c - a);
    const double ofD = cross(b - a, d - a);
    const double ofA = cross(d - c, a - c);
    const double ofB = cross(d - c, b - c);
    return ((ofC > 0 && ofD < 0) || (ofC < 0 && ofD > 0)) && ((ofA > 0 && ofB < 0) || (ofA < 0 && ofB > 0));
}

struct Edge
{
    QPointF a;
    QPointF b;
    double left;
    double right;
    double low;
    double high;
};

enum class Crossing { None, Found, Unknown };

// A sweep from left to right over the edges, which looks only at those that have an x in common.
Crossing findCrossing(const Ring &ring, Effort &effort)
{
    std::vector<Edge> edges;
    edges.reserve(static_cast<size_t>(ring.size()));
    for (qsizetype i = 0, before = ring.size() - 1; i < ring.size(); before = i++) {
        const QPointF a = ring[before];
        const QPointF b = ring[i];
        edges.push_back({a, b, std::min(a.x(), b.x()), std::max(a.x(), b.x()), std::min(a.y(), b.y()),
                         std::max(a.y(), b.y())});
    }
    std::sort(edges.begin(), edges.end(), [](const Edge &a, const Edge &b) { return a.left < b.left; });
    std::vector<const Edge *> active;
    for (const Edge &edge : edges) {
        std::erase_if(active, [&edge](const Edge *other) { return other->right < edge.left; });
        if (!effort.spend(static_cast<qint64>(active.size()) + 1))
            return Crossing::Unknown;
        for (const Edge *other : active) {
            if (edge.low < other->high && other->low < edge.high
                && passThroughEachOther(edge.a, edge.b, other->a, other->b))
                return Crossing::Found;
        }
        active.push_back(&edge);
    }
    return Crossing::None;
}

Ring convexHull(Ring points)
{
    std::sort(points.begin(), points.end(),
              [](QPointF a, QPointF b) { return a.x() < b.x() || (a.x() == b.x() && a.y() < b.y()); });
    Ring hull;
    const auto turnsRight = [&hull](QPointF point) {
        return cross(hull.last() - hull[hull.size() - 2], point - hull.last()) <= 0;
    };
    for (int half = 0; half < 2; ++half) {
        const qsizetype begin = hull.size();
        for (const QPointF point : std::as_const(points)) {
            while (hull.size() >= begin + 2 && turnsRight(point))
                hull.removeLast();
            hull.append(point);
        }
        hull.removeLast(); // the first of the other half
        std::reverse(points.begin(), points.end());
    }
    return hull;
}

} // namespace

tl::expected<CheckedRing, RingFault> checkedRing(const Ring &points, Effort &effort)
{
    const auto refused = [](const QString &why, bool isNothing = false) {
        return tl::unexpected(RingFault{why, isNothing});
    };
    if (points.size() > mostPoints)
        return refused(u"has a ring of %1 points, expected at most %2"_s.arg(points.size()).arg(mostPoints));
    CheckedRing checked{withoutRepetitions(points), {}};
    if (checked.ring.size() < 3)
        return refused(u"has a ring of fewer than three different points"_s, true);
    switch (findCrossing(checked.ring, effort)) {
    case Crossing::None:
        break;
    case Crossing::Unknown:
        return refused(u"has too intricate a ring to be checked for crossings"_s);
    case Crossing::Found:
        if (checked.ring.size() > mostCornersOfBowTie)
            return refused(u"has a ring that crosses itself"_s);
        checked = {convexHull(checked.ring), u"has a ring that crosses itself, its convex hull is taken"_s};
        break;
    }
    if (std::abs(signedArea(checked.ring)) < leastArea)
        return refused(u"has a ring without area"_s, true);
    return checked;
}

} // namespace bayfinder
