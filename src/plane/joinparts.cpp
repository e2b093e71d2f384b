// SPDX-License-Identifier: Apache-2.0
#include "plane/joinparts.h"

#include <clipper.hpp>

#include <cmath>
#include <functional>

namespace bayfinder {

namespace {

// Clipper counts in whole numbers.
constexpr double unitsPerMetre = 1e4;
// How far a sharp corner may reach when its sides are moved, in times of that: enough for 6 degrees. It comes
// back to where it was.
constexpr double sharpestCorner = 20;

ClipperLib::Path pathOf(const Ring &ring)
{
    ClipperLib::Path path;
    path.reserve(static_cast<std::size_t>(ring.size()));
    for (const QPointF point : ring)
        path.emplace_back(std::llround(point.x() * unitsPerMetre), std::llround(point.y() * unitsPerMetre));
    return path;
}

Ring ringOf(const ClipperLib::Path &path)
{
    Ring ring;
    ring.reserve(static_cast<qsizetype>(path.size()));
    for (const ClipperLib::IntPoint point : path)
        ring.append(QPointF(static_cast<double>(point.X), static_cast<double>(point.Y)) / unitsPerMetre);
    return ring;
}

void collect(const ClipperLib::PolyNode &around, Shape &shape)
{
    for (const ClipperLib::PolyNode *outer : around.Childs) {
        Polygon polygon{ringOf(outer->Contour), {}};
        for (const ClipperLib::PolyNode *hole : outer->Childs)
            polygon.holes.append(ringOf(hole->Contour));
        shape.append(polygon);
        for (const ClipperLib::PolyNode *hole : outer->Childs)
            collect(*hole, shape);
    }
}

} // namespace

bool areApart(const Shape &shape, double gap)
{
    for (qsizetype i = 0; i < shape.size(); ++i) {
        const QRectF box = boundingBox(shape[i].outer).adjusted(-gap, -gap, gap, gap);
        for (qsizetype j = 0; j < i; ++j) {
            if (box.intersects(boundingBox(shape[j].outer)))
                return false;
        }
    }
    return true;
}

Shape joinedParts(const Shape &shape, double gap)
{
    // Grown by half of it, which makes one of what is nearer, and shrunk again.
    ClipperLib::ClipperOffset grow(sharpestCorner);
    for (const Polygon &polygon : shape) {
        grow.AddPath(pathOf(polygon.outer), ClipperLib::jtMiter, ClipperLib::etClosedPolygon);
        for (const Ring &hole : polygon.holes)
            grow.AddPath(pathOf(hole), ClipperLib::jtMiter, ClipperLib::etClosedPolygon);
    }
    ClipperLib::Paths grown;
    grow.Execute(grown, gap / 2 * unitsPerMetre);
    ClipperLib::ClipperOffset shrink(sharpestCorner);
    shrink.AddPaths(grown, ClipperLib::jtMiter, ClipperLib::etClosedPolygon);
    ClipperLib::PolyTree tree;
    shrink.Execute(tree, -gap / 2 * unitsPerMetre);
    Shape joined;
    collect(tree, joined);
    return normalised(std::move(joined));
}

} // namespace bayfinder
