// SPDX-License-Identifier: Apache-2.0
#include "sitemaker/shapes.h"

#include <algorithm>
#include <limits>

namespace bayfinder::sitemaker {

namespace {

constexpr double tolerance = 1e-6;

struct Extent
{
    double from = std::numeric_limits<double>::infinity();
    double to = -std::numeric_limits<double>::infinity();
};

Extent extentOf(const Ring &ring, QPointF axis)
{
    Extent extent;
    for (const QPointF &point : ring) {
        const double position = dot(point, axis);
        extent.from = std::min(extent.from, position);
        extent.to = std::max(extent.to, position);
    }
    return extent;
}

// Whether an edge of @p a has all of @p b on its far side, by at least the gap.
bool separates(const Ring &a, const Ring &b, double gap)
{
    for (qsizetype i = 0; i < a.size(); ++i) {
        const QPointF edge = a.at((i + 1) % a.size()) - a.at(i);
        const double size = distance(a.at(i), a.at((i + 1) % a.size()));
        if (size < tolerance)
            continue;
        const QPointF axis = leftOf(edge) / size;
        const Extent ours = extentOf(a, axis);
        const Extent theirs = extentOf(b, axis);
        if (std::max(theirs.from - ours.to, ours.from - theirs.to) >= gap - tolerance)
            return true;
    }
    return false;
}

} // namespace

Ring rectangle(double u0, double v0, double u1, double v1)
{
    return {{u0, v0}, {u1, v0}, {u1, v1}, {u0, v1}};
}

QPointF middle(const Ring &ring)
{
    QPointF sum;
    for (const QPointF &point : ring)
        sum += point;
    return sum / static_cast<double>(ring.size());
}

bool nearer(const Ring &a, const Ring &b, double gap)
{
    return !separates(a, b, gap) && !separates(b, a, gap);
}

QPointF along(QPointF a, QPointF b, double distance)
{
    const double size = bayfinder::distance(a, b);
    return a + (b - a) * (distance / size);
}

} // namespace bayfinder::sitemaker
