// SPDX-License-Identifier: Apache-2.0
#include "floorplan/paintfloor.h"

#include "floorplan/labels.h"

#include <QPainter>

#include <algorithm>

namespace bayfinder {

namespace {

using Occupancy = BayState::Occupancy;

// Pixels a metre from which on there is something to see of it.
constexpr double leastScaleForBorders = 4;
constexpr double leastScaleForCars = 5;

QColor colourOf(const Palette &palette, UnitKind kind)
{
    switch (kind) {
    case UnitKind::Walkway:
        return palette.floor;
    case UnitKind::Road:
        return palette.road;
    case UnitKind::Ramp:
    case UnitKind::Stairs:
    case UnitKind::Escalator:
    case UnitKind::Lift:
        return palette.passage;
    case UnitKind::Room:
        return palette.room;
    case UnitKind::Solid:
        return palette.solid;
    case UnitKind::Void:
        return palette.opening;
    }
    Q_UNREACHABLE();
}

QColor colourOf(const Palette &palette, Occupancy occupancy)
{
    switch (occupancy) {
    case Occupancy::Free:
        return palette.bayFree;
    case Occupancy::Occupied:
        return palette.bayTaken;
    case Occupancy::Unknown:
        break;
    }
    return palette.bay;
}

Occupancy occupancyOf(const Scene &scene, std::size_t bay)
{
    return qsizetype(bay) < scene.occupancies.size() ? scene.occupancies.at(qsizetype(bay))
                                                     : Occupancy::Unknown;
}

// A line as thin as can be: wider ones take the rasteriser's long way, and ten times as long.
QPen hairline(const QColor &colour)
{
    QPen pen(colour, 1);
    pen.setCosmetic(true);
    return pen;
}

void paintBays(QPainter &painter, const Scene &scene, const QRectF &seen)
{
    const std::vector<FloorPlan::Bay> &bays = scene.plan->bays();
    const bool showsCars = scene.camera.scale >= leastScaleForCars;
    const QPen border =
        scene.camera.scale >= leastScaleForBorders ? hairline(scene.palette.line) : QPen(Qt::NoPen);
    const QPen outline = scene.palette.bay.alpha() == 0 ? hairline(scene.palette.line) : border;
    for (std::size_t i = 0; i < bays.size(); ++i) {
        const FloorPlan::Bay &bay = bays[i];
        if (!bay.box.intersects(seen))
            continue;
        const Occupancy occupancy = occupancyOf(scene, i);
        painter.setPen(occupancy == Occupancy::Unknown ? outline : border);
        painter.setBrush(colourOf(scene.palette, occupancy));
        painter.drawPath(bay.shape);
        if (showsCars && occupancy == Occupancy::Occupied && !bay.car.isEmpty()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(scene.palette.car);
            painter.drawConvexPolygon(bay.car);
        }
    }
    if (scene.target && std::size_t(*scene.target) < bays.size()) {
        QPen pen(scene.palette.target, std::max(2.0, 0.8 * scene.unit));
        pen.setCosmetic(true);
        painter.setPen(pen);
        painter.setBrush(scene.palette.target);
        painter.drawPath(bays[std::size_t(*scene.target)].shape);
    }
}

} // namespace

void paintGround(QPainter &painter, const Scene &scene)
{
    const QRectF view(QPointF(), scene.view);
    painter.fillRect(view, scene.palette.outside);
    if (!scene.plan)
        return;
    const QTransform before = painter.transform();
    const QTransform toPixels = scene.camera.toPixels(scene.view);
    const QRectF seen = toPixels.inverted().mapRect(view);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(toPixels, true);
    painter.fillPath(scene.plan->footprint(), scene.palette.floor);
    const auto paintAreas = [&](bool solid) {
        for (const FloorPlan::Area &area : scene.plan->areas()) {
            if (area.kind == UnitKind::Walkway || (area.kind == UnitKind::Solid) != solid)
                continue;
            for (const QPainterPath &shape : area.shapes)
                painter.fillPath(shape, colourOf(scene.palette, area.kind));
        }
    };
    paintAreas(false);
    paintBays(painter, scene, seen);
    painter.setPen(hairline(scene.palette.line));
    for (const QPolygonF &line : scene.plan->lines())
        painter.drawPolyline(line);
    paintAreas(true);
    // However far away: a wall is a line at least.
    painter.setPen(hairline(scene.palette.solid));
    painter.setBrush(scene.palette.solid);
    for (const QPainterPath &wall : scene.plan->walls())
        painter.drawPath(wall);
    painter.setTransform(before);
}

void paintFloor(QPainter &painter, const Scene &scene)
{
    paintGround(painter, scene);
    paintLabels(painter, scene, placeLabels(scene));
}

} // namespace bayfinder
