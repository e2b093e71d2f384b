// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>

/// Flat geometry in metres. A garage's frame has x to the east and y to the north, so that angles grow
/// counter-clockwise; nothing here depends on that. All functions are pure and callable from any thread.
namespace bayfinder {

/// A closed line; the edge from the last point to the first is implied. Of at least three points where it
/// bounds an area.
using Ring = QList<QPointF>;

/// An area with holes. Outer rings run counter-clockwise, holes clockwise, once normalised() has seen them.
struct Polygon
{
    Ring outer;
    QList<Ring> holes;

    friend bool operator==(const Polygon &, const Polygon &) = default;
};

/// Several polygons that do not overlap: what GeoJSON calls a MultiPolygon.
using Shape = QList<Polygon>;

/// An open line of at least two points.
using Polyline = QList<QPointF>;

[[nodiscard]] inline double dot(QPointF a, QPointF b)
{
    return a.x() * b.x() + a.y() * b.y();
}

/// Positive where @p b lies counter-clockwise of @p a.
[[nodiscard]] inline double cross(QPointF a, QPointF b)
{
    return a.x() * b.y() - a.y() * b.x();
}

[[nodiscard]] double distance(QPointF a, QPointF b);
[[nodiscard]] double length(const Polyline &line);

/// Positive for counter-clockwise rings.
[[nodiscard]] double signedArea(const Ring &ring);
/// In square metres, without the holes.
[[nodiscard]] double area(const Shape &shape);
/// The same shape with the rings' directions as they shall be.
[[nodiscard]] Shape normalised(Shape shape);

/// Empty for an empty shape; top() is the least y.
[[nodiscard]] QRectF boundingBox(const Ring &ring);
[[nodiscard]] QRectF boundingBox(const Shape &shape);

/// Even-odd. Points on the border may be either.
[[nodiscard]] bool contains(const Ring &ring, QPointF point);
[[nodiscard]] bool contains(const Polygon &polygon, QPointF point);
[[nodiscard]] bool contains(const Shape &shape, QPointF point);

/// The point of the segment from @p a to @p b that is nearest to @p point.
[[nodiscard]] QPointF nearestOnSegment(QPointF point, QPointF a, QPointF b);
[[nodiscard]] double distanceToSegment(QPointF point, QPointF a, QPointF b);
/// To the border, holes' borders included; infinite for an empty shape.
[[nodiscard]] double distanceToBorder(const Shape &shape, QPointF point);
/// The point of the border that is nearest to @p point; @p point itself for an empty shape.
[[nodiscard]] QPointF nearestOnBorder(const Shape &shape, QPointF point);

/// Whether two segments have a point in common; touching counts.
[[nodiscard]] bool segmentsMeet(QPointF a, QPointF b, QPointF c, QPointF d);
/// Whether the segment passes through the inside of the shape: a segment that only runs along the border does
/// not, within @p tolerance metres.
[[nodiscard]] bool crosses(const Shape &shape, QPointF a, QPointF b, double tolerance = 1e-6);

/// Centre of mass where that lies inside, or else a point that does, far from the border: where a label goes.
/// The origin for an empty shape.
[[nodiscard]] QPointF labelPoint(const Shape &shape);

} // namespace bayfinder
