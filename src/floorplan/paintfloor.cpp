// SPDX-License-Identifier: Apache-2.0
#include "floorplan/paintfloor.h"

#include "floorplan/labels.h"
#include "floorplan/symbols.h"

#include <QPainter>

#include <algorithm>
#include <array>

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

void paintBays(QPainter &painter, const Scene &scene, const QRectF &seen)
{
    // One path of each colour: filling a thousand shapes at once takes half the time of one after the other.
    std::array<QPainterPath, 3> shapes;
    QPainterPath cars;
    cars.setFillRule(Qt::WindingFill);
    QPainterPath borders;
    for (QPainterPath &path : shapes)
        path.setFillRule(Qt::WindingFill);
    const std::vector<FloorPlan::Bay> &bays = scene.plan->bays();
    const bool showsCars = scene.camera.scale >= leastScaleForCars;
    for (std::size_t i = 0; i < bays.size(); ++i) {
        const FloorPlan::Bay &bay = bays[i];
        if (!bay.box.intersects(seen) || (scene.target && std::size_t(*scene.target) == i))
            continue;
        const Occupancy occupancy = occupancyOf(scene, i);
        shapes.at(std::size_t(occupancy)).addPath(bay.shape);
        borders.addPath(bay.shape);
        if (showsCars && occupancy == Occupancy::Occupied && !bay.car.isEmpty()) {
            cars.addPolygon(bay.car);
            cars.closeSubpath();
        }
    }
    for (const Occupancy occupancy : {Occupancy::Free, Occupancy::Occupied, Occupancy::Unknown})
        painter.fillPath(shapes.at(std::size_t(occupancy)), colourOf(scene.palette, occupancy));
    painter.fillPath(cars, scene.palette.car);
    if (scene.camera.scale >= leastScaleForBorders) {
        QPen pen(scene.palette.line, std::max(1.0, 0.25 * scene.unit));
        pen.setCosmetic(true);
        painter.strokePath(borders, pen);
    }
    if (scene.target && std::size_t(*scene.target) < bays.size()) {
        QPen pen(scene.palette.target, std::max(2.0, 0.8 * scene.unit));
        pen.setCosmetic(true);
        const QPainterPath &shape = bays[std::size_t(*scene.target)].shape;
        painter.fillPath(shape, scene.palette.target);
        painter.strokePath(shape, pen);
    }
}

// Bays with a charging station, and those for wheelchairs, where there is room for a sign.
void paintSigns(QPainter &painter, const Scene &scene, const QRectF &seen)
{
    const double size = 4.5 * scene.unit;
    const QTransform toPixels = scene.camera.toPixels(scene.view);
    for (const FloorPlan::Bay &bay : scene.plan->bays()) {
        if ((!bay.accessible && !bay.charging) || bay.width * scene.camera.scale < size
            || !bay.box.intersects(seen) || bay.car.isEmpty())
            continue;
        // At the end of the bay: its middle is for its number.
        const QPointF end = toPixels.map((bay.car[0] + bay.car[1]) * 0.5);
        const QPointF middle = toPixels.map(bay.middle);
        const QPointF at = middle + (end - middle) * 0.78;
        paintGlyph(painter,
                   landmarkGlyph(bay.accessible ? LandmarkKind::AccessibleToilet : LandmarkKind::Charging),
                   {at.x() - size / 2, at.y() - size / 2, size, size}, scene.palette.text);
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
    for (const FloorPlan::Area &area : scene.plan->areas()) {
        if (area.kind != UnitKind::Walkway && area.kind != UnitKind::Solid)
            painter.fillPath(area.shape, colourOf(scene.palette, area.kind));
    }
    paintBays(painter, scene, seen);
    QPen pen(scene.palette.line, std::max(1.0, 0.25 * scene.unit));
    pen.setCosmetic(true);
    painter.strokePath(scene.plan->lines(), pen);
    for (const FloorPlan::Area &area : scene.plan->areas()) {
        if (area.kind == UnitKind::Solid)
            painter.fillPath(area.shape, scene.palette.solid);
    }
    // However far away: a wall is a line at least.
    QPen wall(scene.palette.solid, 1);
    wall.setCosmetic(true);
    painter.setPen(wall);
    painter.setBrush(scene.palette.solid);
    painter.drawPath(scene.plan->walls());
    painter.setTransform(before);
    if (scene.labels)
        paintSigns(painter, scene, seen);
}

void paintFloor(QPainter &painter, const Scene &scene)
{
    paintGround(painter, scene);
    paintLabels(painter, scene, placeLabels(scene));
}

} // namespace bayfinder
