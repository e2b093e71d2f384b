// SPDX-License-Identifier: Apache-2.0
#include "site/stops.h"

#include "site/categories.h"

#include <algorithm>
#include <tuple>

namespace bayfinder {

namespace {

// How far from a unit's border its doors may be drawn: as thick as a wall, metres.
constexpr double wallThickness = 0.4;
constexpr double towardsMiddle = 0.2;

int rankOf(const QString &category)
{
    if (category.startsWith(QLatin1StringView("pedestrian")))
        return 0;
    return category == QLatin1StringView("emergencyexit") ? 1 : 2;
}

} // namespace

QPointF middleOf(const Polyline &line)
{
    double left = length(line) / 2;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const double piece = distance(line[i - 1], line[i]);
        if (piece >= left && piece > 0)
            return line[i - 1] + left / piece * (line[i] - line[i - 1]);
        left -= piece;
    }
    return line.isEmpty() ? QPointF() : line.last();
}

StopFinder::StopFinder(SiteDraft &draft)
    : m_draft(draft)
{
}

const std::vector<StopFinder::Door> &StopFinder::doorsOn(int level)
{
    const auto known = m_doors.constFind(level);
    if (known != m_doors.cend())
        return *known;
    std::vector<Door> &doors = m_doors[level];
    const QList<SiteOpening> &openings = std::as_const(m_draft.site).levels.at(level).openings;
    for (qsizetype i = 0; i < openings.size(); ++i)
        doors.push_back({middleOf(openings[i].line), i, rankOf(openings[i].category)});
    std::sort(doors.begin(), doors.end(),
              [](const Door &a, const Door &b) { return a.middle.x() < b.middle.x(); });
    return doors;
}

bool StopFinder::isOnBorder(const SiteUnit &unit, QPointF point)
{
    return m_draft.effort.spend(pointCount(unit.shape))
        && distanceToBorder(unit.shape, point) <= wallThickness;
}

SiteConnection::Stop StopFinder::stopOf(int level, const SiteUnit &unit)
{
    const std::vector<Door> &doors = doorsOn(level);
    const QRectF box =
        boundingBox(unit.shape).adjusted(-wallThickness, -wallThickness, wallThickness, wallThickness);
    const Door *best = nullptr;
    auto door = std::lower_bound(doors.begin(), doors.end(), box.left(),
                                 [](const Door &each, double x) { return each.middle.x() < x; });
    for (; door != doors.end() && door->middle.x() <= box.right(); ++door) {
        if (box.top() <= door->middle.y() && door->middle.y() <= box.bottom()
            && (!best || std::tie(door->rank, door->opening) < std::tie(best->rank, best->opening))
            && isOnBorder(unit, door->middle))
            best = &*door;
    }
    return {level, best ? best->middle : unit.middle, unit.id};
}

SiteConnection::Stop StopFinder::stopOf(int level, const SiteOpening &opening, ConnectionKind kind)
{
    SiteConnection::Stop stop{level, middleOf(opening.line), {}};
    for (const SiteUnit &unit : std::as_const(m_draft.site).levels.at(level).units) {
        if (connectionKind(unit.kind) == kind && isOnBorder(unit, stop.position)) {
            stop.unit = unit.id;
            break;
        }
    }
    return stop;
}

const SiteUnit *StopFinder::unitOn(int level, ConnectionKind kind, const QList<SiteConnection::Stop> &stops)
{
    const SiteUnit *only = nullptr;
    int count = 0;
    for (const SiteUnit &unit : std::as_const(m_draft.site).levels.at(level).units) {
        if (connectionKind(unit.kind) != kind)
            continue;
        for (const SiteConnection::Stop &stop : stops) {
            const SiteUnit *other = m_draft.unit(stop.unit);
            if (other ? overlap(unit, *other)
                      : m_draft.effort.spend(pointCount(unit.shape)) && contains(unit.shape, stop.position))
                return &unit;
        }
        only = &unit;
        ++count;
    }
    return count == 1 ? only : nullptr;
}

bool StopFinder::hasCornerIn(const SiteUnit &corners, const Shape &shape)
{
    if (!m_draft.effort.spend(pointCount(corners.shape) * pointCount(shape)))
        return false;
    // Corners a little towards the middle: neighbours, whose walls are never drawn exactly, do not overlap.
    return std::any_of(corners.shape.cbegin(), corners.shape.cend(), [&](const Polygon &polygon) {
        return std::any_of(polygon.outer.cbegin(), polygon.outer.cend(), [&](QPointF corner) {
            return contains(shape, corner + towardsMiddle * (corners.middle - corner));
        });
    });
}

bool StopFinder::overlap(const SiteUnit &a, const SiteUnit &b)
{
    const QRectF boxA = boundingBox(a.shape);
    const QRectF boxB = boundingBox(b.shape);
    // Not QRectF::intersects(), which takes the time to put negative sizes right.
    if (!m_draft.effort.spend(pointCount(a.shape) + pointCount(b.shape)) || boxA.left() >= boxB.right()
        || boxB.left() >= boxA.right() || boxA.top() >= boxB.bottom() || boxB.top() >= boxA.bottom())
        return false;
    return contains(a.shape, b.middle) || contains(b.shape, a.middle) || hasCornerIn(a, b.shape)
        || hasCornerIn(b, a.shape);
}

} // namespace bayfinder
