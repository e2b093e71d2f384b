// SPDX-License-Identifier: Apache-2.0
#include "plane/geometry.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace bayfinder {

namespace {

// Calls visit(a, b) for every edge of the ring.
template <typename Visit>
void forEachEdge(const Ring &ring, Visit visit)
{
    for (qsizetype i = 0, before = ring.size() - 1; i < ring.size(); before = i++)
        visit(ring[before], ring[i]);
}

template <typename Visit>
void forEachEdge(const Shape &shape, Visit visit)
{
    for (const Polygon &polygon : shape) {
        forEachEdge(polygon.outer, visit);
        for (const Ring &hole : polygon.holes)
            forEachEdge(hole, visit);
    }
}

// Which side of the line from a to b the point lies on: 1 left, -1 right, 0 on it.
int side(QPointF a, QPointF b, QPointF point)
{
    const double turn = cross(b - a, point - a);
    return turn > 0 ? 1 : turn < 0 ? -1 : 0;
}

// For a point on the line through a and b: whether it lies between them.
bool between(QPointF a, QPointF b, QPointF point)
{
    return std::min(a.x(), b.x()) <= point.x() && point.x() <= std::max(a.x(), b.x())
        && std::min(a.y(), b.y()) <= point.y() && point.y() <= std::max(a.y(), b.y());
}

QPointF centroid(const Polygon &polygon)
{
    // Relative to a corner, so that nothing is lost to large coordinates.
    const QPointF origin = polygon.outer.first();
    QPointF sum;
    double doubleArea = 0;
    const auto add = [&](QPointF a, QPointF b, double sign) {
        const double weight = sign * cross(a - origin, b - origin);
        doubleArea += weight;
        sum += weight * (a - origin + b - origin);
    };
    forEachEdge(polygon.outer,
                [&](QPointF a, QPointF b) { add(a, b, signedArea(polygon.outer) < 0 ? -1 : 1); });
    for (const Ring &hole : polygon.holes)
        forEachEdge(hole, [&](QPointF a, QPointF b) { add(a, b, signedArea(hole) < 0 ? 1 : -1); });
    return doubleArea > 0 ? origin + sum / (3 * doubleArea) : origin;
}

// The middle of the widest piece that the polygon has of some horizontal lines.
QPointF middleOfWidestSpan(const Polygon &polygon)
{
    constexpr int lines = 15;
    const QRectF box = boundingBox(polygon.outer);
    QPointF best = polygon.outer.first();
    double widest = -1;
    std::vector<double> meets;
    for (int line = 1; line <= lines; ++line) {
        const double y = box.top() + box.height() * line / (lines + 1);
        meets.clear();
        forEachEdge(Shape{polygon}, [&](QPointF a, QPointF b) {
            if ((a.y() > y) != (b.y() > y))
                meets.push_back(a.x() + (y - a.y()) / (b.y() - a.y()) * (b.x() - a.x()));
        });
        std::sort(meets.begin(), meets.end());
        for (std::size_t i = 1; i < meets.size(); i += 2) {
            if (meets[i] - meets[i - 1] > widest) {
                widest = meets[i] - meets[i - 1];
                best = {(meets[i] + meets[i - 1]) / 2, y};
            }
        }
    }
    return best;
}

} // namespace

double distance(QPointF a, QPointF b)
{
    return std::hypot(b.x() - a.x(), b.y() - a.y());
}

double length(const Polyline &line)
{
    double sum = 0;
    for (qsizetype i = 1; i < line.size(); ++i)
        sum += distance(line[i - 1], line[i]);
    return sum;
}

double signedArea(const Ring &ring)
{
    if (ring.size() < 3)
        return 0;
    double sum = 0;
    const QPointF origin = ring.first();
    forEachEdge(ring, [&](QPointF a, QPointF b) { sum += cross(a - origin, b - origin); });
    return sum / 2;
}

double area(const Shape &shape)
{
    double sum = 0;
    for (const Polygon &polygon : shape) {
        sum += std::abs(signedArea(polygon.outer));
        for (const Ring &hole : polygon.holes)
            sum -= std::abs(signedArea(hole));
    }
    return sum;
}

Shape normalised(Shape shape)
{
    for (Polygon &polygon : shape) {
        if (signedArea(polygon.outer) < 0)
            std::reverse(polygon.outer.begin(), polygon.outer.end());
        for (Ring &hole : polygon.holes) {
            if (signedArea(hole) > 0)
                std::reverse(hole.begin(), hole.end());
        }
    }
    return shape;
}

QRectF boundingBox(const Ring &ring)
{
    if (ring.isEmpty())
        return {};
    QPointF least = ring.first();
    QPointF most = least;
    for (QPointF point : ring) {
        least = {std::min(least.x(), point.x()), std::min(least.y(), point.y())};
        most = {std::max(most.x(), point.x()), std::max(most.y(), point.y())};
    }
    return {least, most};
}

QRectF boundingBox(const Shape &shape)
{
    // Not QRectF::united(), which ignores boxes without height.
    Ring corners;
    for (const Polygon &polygon : shape) {
        if (polygon.outer.isEmpty())
            continue;
        const QRectF box = boundingBox(polygon.outer);
        corners << box.topLeft() << box.bottomRight();
    }
    return boundingBox(corners);
}

bool contains(const Ring &ring, QPointF point)
{
    bool inside = false;
    forEachEdge(ring, [&](QPointF a, QPointF b) {
        if ((a.y() > point.y()) != (b.y() > point.y())
            && point.x() < a.x() + (point.y() - a.y()) / (b.y() - a.y()) * (b.x() - a.x()))
            inside = !inside;
    });
    return inside;
}

bool contains(const Polygon &polygon, QPointF point)
{
    return contains(polygon.outer, point)
        && std::none_of(polygon.holes.cbegin(), polygon.holes.cend(),
                        [point](const Ring &hole) { return contains(hole, point); });
}

bool contains(const Shape &shape, QPointF point)
{
    return std::any_of(shape.cbegin(), shape.cend(),
                       [point](const Polygon &polygon) { return contains(polygon, point); });
}

QPointF nearestOnSegment(QPointF point, QPointF a, QPointF b)
{
    const QPointF along = b - a;
    const double squared = dot(along, along);
    if (!(squared > 0))
        return a;
    return a + std::clamp(dot(point - a, along) / squared, 0.0, 1.0) * along;
}

double distanceToSegment(QPointF point, QPointF a, QPointF b)
{
    return distance(point, nearestOnSegment(point, a, b));
}

double distanceToBorder(const Shape &shape, QPointF point)
{
    double least = std::numeric_limits<double>::infinity();
    forEachEdge(shape,
                [&](QPointF a, QPointF b) { least = std::min(least, distanceToSegment(point, a, b)); });
    return least;
}

QPointF nearestOnBorder(const Shape &shape, QPointF point)
{
    QPointF nearest = point;
    double least = std::numeric_limits<double>::infinity();
    forEachEdge(shape, [&](QPointF a, QPointF b) {
        const QPointF here = nearestOnSegment(point, a, b);
        if (const double away = distance(point, here); away < least) {
            least = away;
            nearest = here;
        }
    });
    return nearest;
}

bool segmentsMeet(QPointF a, QPointF b, QPointF c, QPointF d)
{
    const int ofC = side(a, b, c);
    const int ofD = side(a, b, d);
    const int ofA = side(c, d, a);
    const int ofB = side(c, d, b);
    if (ofC != ofD && ofA != ofB && ofC * ofD <= 0 && ofA * ofB <= 0)
        return true;
    return (ofC == 0 && between(a, b, c)) || (ofD == 0 && between(a, b, d)) || (ofA == 0 && between(c, d, a))
        || (ofB == 0 && between(c, d, b));
}

bool crosses(const Shape &shape, QPointF a, QPointF b, double tolerance)
{
    // Between two meetings with the border the segment is either inside or outside: look at the middles.
    std::vector<double> meets{0, 1};
    const QPointF along = b - a;
    const double squared = dot(along, along);
    forEachEdge(shape, [&](QPointF c, QPointF d) {
        const double parallel = cross(along, d - c);
        if (parallel != 0) {
            const double here = cross(c - a, d - c) / parallel;
            if (here > 0 && here < 1)
                meets.push_back(here);
        } else if (squared > 0) {
            // A common line: where the edge begins and ends along the segment.
            for (const QPointF end : {c, d})
                meets.push_back(std::clamp(dot(end - a, along) / squared, 0.0, 1.0));
        }
    });
    std::sort(meets.begin(), meets.end());
    for (std::size_t i = 1; i < meets.size(); ++i) {
        const QPointF middle = a + (meets[i] + meets[i - 1]) / 2 * along;
        if (contains(shape, middle) && distanceToBorder(shape, middle) > tolerance)
            return true;
    }
    return false;
}

QPointF labelPoint(const Shape &shape)
{
    const auto largest =
        std::max_element(shape.cbegin(), shape.cend(),
                         [](const Polygon &a, const Polygon &b) { return area({a}) < area({b}); });
    if (largest == shape.cend() || largest->outer.isEmpty())
        return {};
    const QPointF centre = centroid(*largest);
    return contains(*largest, centre) ? centre : middleOfWidestSpan(*largest);
}

} // namespace bayfinder
