// SPDX-License-Identifier: Apache-2.0
#include "floorplan/paintroute.h"

#include "floorplan/markers.h"
#include "plane/geometry.h"

#include <QLineF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace bayfinder {

namespace {

// In steps of the layout.
constexpr double routeWidth = 2.6;
constexpr double edgeWidth = 4;
constexpr double chevronApart = 16;
constexpr double chevronSize = 1.1;
// Of a corner, how much is rounded.
constexpr double cornerRadius = 4;

// The line with its corners rounded: a route is walked, not drilled.
QPainterPath smooth(const QPolygonF &line, double radius)
{
    QPainterPath path;
    if (line.size() < 2)
        return path;
    path.moveTo(line.first());
    for (qsizetype i = 1; i + 1 < line.size(); ++i) {
        const QLineF before(line[i], line[i - 1]);
        const QLineF after(line[i], line[i + 1]);
        const double cut = std::min({radius, before.length() / 2, after.length() / 2});
        if (cut <= 0)
            continue;
        path.lineTo(before.pointAt(cut / before.length()));
        path.quadTo(line[i], after.pointAt(cut / after.length()));
    }
    path.lineTo(line.last());
    return path;
}

// Small arrows along the line: which way one goes.
void paintChevrons(QPainter &painter, const QPolygonF &line, const Scene &scene)
{
    const double apart = chevronApart * scene.unit;
    const double size = chevronSize * scene.unit;
    QPainterPath chevrons;
    double next = apart / 2;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QLineF part(line[i - 1], line[i]);
        while (next < part.length()) {
            const QPointF at = part.pointAt(next / part.length());
            const QPointF along = (part.p2() - part.p1()) / part.length() * size;
            const QPointF across(-along.y(), along.x());
            // Not in a corner, where it would look to neither side.
            if (next > 2 * size && part.length() - next > 2 * size) {
                chevrons.moveTo(at - along * 0.6 + across);
                chevrons.lineTo(at + along * 0.6);
                chevrons.lineTo(at - along * 0.6 - across);
            }
            next += apart;
        }
        next -= part.length();
    }
    painter.strokePath(
        chevrons,
        QPen(scene.palette.routeEdge, 0.45 * scene.unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

} // namespace

Polyline beginningOf(const Polyline &line, double share)
{
    if (line.size() < 2 || share >= 1)
        return line;
    double left = std::max(0.0, share) * length(line);
    Polyline result{line.first()};
    for (qsizetype i = 1; i < line.size(); ++i) {
        const double part = distance(line[i - 1], line[i]);
        if (part >= left) {
            if (part > 0)
                result.append(line[i - 1] + (line[i] - line[i - 1]) * (left / part));
            break;
        }
        result.append(line[i]);
        left -= part;
    }
    return result;
}

void paintRoute(QPainter &painter, const Scene &scene, double progress)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QPolygonF line =
        scene.camera.toPixels(scene.view).map(QPolygonF(beginningOf(scene.route, progress)));
    const QPainterPath path = smooth(line, cornerRadius * scene.unit);
    painter.strokePath(
        path,
        QPen(scene.palette.routeEdge, edgeWidth * scene.unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.strokePath(
        path, QPen(scene.palette.route, routeWidth * scene.unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    paintChevrons(painter, line, scene);
    paintMarkers(painter, scene);
}

QRectF routeBox(const Scene &scene)
{
    const double width = edgeWidth * scene.unit;
    QRectF box;
    if (!scene.route.isEmpty()) {
        const QPolygonF line = scene.camera.toPixels(scene.view).map(QPolygonF(scene.route));
        box = line.boundingRect().adjusted(-width, -width, width, width);
    }
    const QList<PlacedMarker> markers = placeMarkers(scene);
    for (const PlacedMarker &marker : markers) {
        box |= marker.box.adjusted(-2 * scene.unit, -2 * scene.unit, 2 * scene.unit, 2 * scene.unit);
        // A kiosk's cone of light reaches farther than its dot.
        box |= marker.cone.boundingRect().adjusted(-1, -1, 1, 1);
    }
    return box;
}

} // namespace bayfinder
