// SPDX-License-Identifier: Apache-2.0
#include "floorplan/floorplan.h"

#include "plane/geometry.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bayfinder {

namespace {

// A car in its bay: what is left free around it, of the bay's width and length.
constexpr double besideCar = 0.14;
constexpr double beforeCar = 0.08;

QPainterPath pathOf(const Shape &shape)
{
    QPainterPath path;
    // Holes run the other way (plane/geometry.h).
    path.setFillRule(Qt::WindingFill);
    for (const Polygon &polygon : shape) {
        path.addPolygon(QPolygonF(polygon.outer));
        path.closeSubpath();
        for (const Ring &hole : polygon.holes) {
            path.addPolygon(QPolygonF(hole));
            path.closeSubpath();
        }
    }
    return path;
}

// The corners of a bay that is drawn as a rectangle, or nearly one; empty otherwise.
Ring cornersOf(const Shape &shape)
{
    if (shape.size() != 1 || shape.first().outer.size() != 4 || !shape.first().holes.isEmpty())
        return {};
    const Ring &ring = shape.first().outer;
    for (int i = 0; i < 4; ++i) {
        const QPointF before = ring[(i + 3) % 4] - ring[i];
        const QPointF after = ring[(i + 1) % 4] - ring[i];
        const double sides = std::hypot(before.x(), before.y()) * std::hypot(after.x(), after.y());
        // Angled rows have corners of 60 degrees; a car does not fill a triangle.
        if (sides <= 0 || std::abs(cross(before, after)) < 0.5 * sides)
            return {};
    }
    return ring;
}

void addCar(FloorPlan::Bay &bay, const Shape &shape)
{
    Ring corners = cornersOf(shape);
    if (corners.isEmpty())
        return;
    // The first side shall be a short one.
    if (distance(corners[0], corners[1]) > distance(corners[1], corners[2]))
        std::rotate(corners.begin(), corners.begin() + 1, corners.end());
    bay.width = distance(corners[0], corners[1]);
    const auto at = [&corners](double across, double along) {
        const QPointF near = corners[0] + (corners[1] - corners[0]) * across;
        const QPointF far = corners[3] + (corners[2] - corners[3]) * across;
        return near + (far - near) * along;
    };
    bay.car = {at(besideCar, beforeCar), at(1 - besideCar, beforeCar), at(1 - besideCar, 1 - beforeCar),
               at(besideCar, 1 - beforeCar)};
}

// What lies under what: floors before things that stand on them.
constexpr std::array paintedInOrder{UnitKind::Walkway,   UnitKind::Road, UnitKind::Ramp,
                                    UnitKind::Room,      UnitKind::Void, UnitKind::Stairs,
                                    UnitKind::Escalator, UnitKind::Lift, UnitKind::Solid};

} // namespace

FloorPlan::FloorPlan(const SiteLevel &level)
    : m_footprint(pathOf(level.footprint))
    , m_landmarks(level.landmarks)
{
    for (const UnitKind kind : paintedInOrder) {
        Area area{kind, {}};
        for (const SiteUnit &unit : level.units) {
            if (unit.kind == kind)
                area.shapes.push_back(pathOf(unit.shape));
        }
        if (!area.shapes.empty())
            m_areas.push_back(std::move(area));
    }
    m_bays.reserve(std::size_t(level.bays.size()));
    for (const SiteBay &bay : level.bays) {
        Bay painted;
        painted.shape = pathOf(bay.shape);
        painted.box = painted.shape.boundingRect();
        painted.middle = bay.middle;
        painted.code = bay.code;
        painted.accessible = bay.accessible;
        painted.charging = bay.charging;
        addCar(painted, bay.shape);
        m_bays.push_back(std::move(painted));
    }
    for (const SiteFixture &fixture : level.fixtures) {
        if (fixture.blocks)
            m_walls.push_back(pathOf(fixture.shape));
    }
    for (const Polyline &line : level.details)
        m_lines.emplace_back(line);

    m_box = m_footprint.boundingRect();
    for (const QPainterPath &wall : m_walls)
        m_box |= wall.boundingRect();
    for (const Area &area : m_areas) {
        for (const QPainterPath &shape : area.shapes)
            m_box |= shape.boundingRect();
    }
    for (const Bay &bay : m_bays)
        m_box |= bay.box;
}

} // namespace bayfinder
