// SPDX-License-Identifier: Apache-2.0
#include "route/groundgrid.h"

#include <algorithm>
#include <cmath>

namespace bayfinder {

namespace {

constexpr double finestCell = 0.2;
constexpr double mostCellsOfAll = 24e6;
// Cells whose middle is closer than this to a border, in cells, belong to it: a line then leaves no gap to
// slip through from one cell to the next.
constexpr double borderReach = 0.5;
// Chamfer distances: 3 to the side, 4 across.
constexpr unsigned char sideways = 3;
constexpr unsigned char across = 4;
constexpr unsigned char bodyReach = sideways; // one cell: 0.2 m besides borderReach's 0.1 m

class Painter
{
public:
    Painter(GroundGrid &grid)
        : m_grid(grid)
    {
    }

    void fill(const Shape &shape, Ground ground);
    void outline(const Shape &shape, Ground ground);
    void block(const Shape &shape)
    {
        fill(shape, Ground::Blocked);
        outline(shape, Ground::Blocked);
    }

private:
    void fill(const Polygon &polygon, Ground ground);
    void fillRow(const Polygon &polygon, int row, Ground ground);
    void stroke(QPointF a, QPointF b, Ground ground);
    [[nodiscard]] int rowBelow(double y) const
    {
        return static_cast<int>(std::floor((y - m_grid.origin.y()) / m_grid.cell));
    }
    // The columns whose middles lie between left and right.
    [[nodiscard]] std::pair<int, int> columns(double left, double right) const
    {
        const double first = std::ceil((left - m_grid.origin.x()) / m_grid.cell - 0.5);
        const double last = std::floor((right - m_grid.origin.x()) / m_grid.cell - 0.5);
        return {static_cast<int>(std::max(first, 0.0)),
                static_cast<int>(std::min(last, static_cast<double>(m_grid.width - 1)))};
    }
    [[nodiscard]] QPointF middle(int column, int row) const
    {
        return m_grid.origin + m_grid.cell * QPointF(column + 0.5, row + 0.5);
    }
    Ground &at(int column, int row)
    {
        return m_grid.cells[static_cast<std::size_t>(row) * static_cast<std::size_t>(m_grid.width)
                            + static_cast<std::size_t>(column)];
    }

    GroundGrid &m_grid;
    std::vector<double> m_meets;
};

void collectMeets(const Ring &ring, double y, std::vector<double> &meets)
{
    for (qsizetype i = 0, before = ring.size() - 1; i < ring.size(); before = i++) {
        const QPointF a = ring[before];
        const QPointF b = ring[i];
        if ((a.y() > y) != (b.y() > y))
            meets.push_back(a.x() + (y - a.y()) / (b.y() - a.y()) * (b.x() - a.x()));
    }
}

void Painter::fillRow(const Polygon &polygon, int row, Ground ground)
{
    const double y = middle(0, row).y();
    m_meets.clear();
    collectMeets(polygon.outer, y, m_meets);
    for (const Ring &hole : polygon.holes)
        collectMeets(hole, y, m_meets);
    std::sort(m_meets.begin(), m_meets.end());
    for (std::size_t i = 1; i < m_meets.size(); i += 2) {
        const auto [first, last] = columns(m_meets[i - 1], m_meets[i]);
        for (int column = first; column <= last; ++column)
            at(column, row) = ground;
    }
}

void Painter::fill(const Polygon &polygon, Ground ground)
{
    const QRectF box = boundingBox(polygon.outer);
    const int last = std::min(rowBelow(box.bottom()), m_grid.height - 1);
    for (int row = std::max(rowBelow(box.top()), 0); row <= last; ++row)
        fillRow(polygon, row, ground);
}

// Each part by itself: where they overlap they would leave a hole otherwise.
void Painter::fill(const Shape &shape, Ground ground)
{
    for (const Polygon &polygon : shape)
        fill(polygon, ground);
}

void Painter::stroke(QPointF a, QPointF b, Ground ground)
{
    const double reach = borderReach * m_grid.cell;
    const double lower = std::min(a.y(), b.y());
    const double upper = std::max(a.y(), b.y());
    const int last = std::min(rowBelow(upper + reach), m_grid.height - 1);
    for (int row = std::max(rowBelow(lower - reach), 0); row <= last; ++row) {
        // Only the part of the line that this row can see: a long slanting line would visit every cell of its
        // box.
        const double y = middle(0, row).y();
        double left = std::min(a.x(), b.x());
        double right = std::max(a.x(), b.x());
        if (upper - lower > reach) {
            const double slope = (b.x() - a.x()) / (b.y() - a.y());
            const double from = a.x() + (std::clamp(y - reach, lower, upper) - a.y()) * slope;
            const double to = a.x() + (std::clamp(y + reach, lower, upper) - a.y()) * slope;
            left = std::min(from, to);
            right = std::max(from, to);
        }
        const auto [first, end] = columns(left - reach, right + reach);
        for (int column = first; column <= end; ++column) {
            if (distanceToSegment(middle(column, row), a, b) <= reach)
                at(column, row) = ground;
        }
    }
}

void Painter::outline(const Shape &shape, Ground ground)
{
    const auto ring = [&](const Ring &points) {
        for (qsizetype i = 0, before = points.size() - 1; i < points.size(); before = i++)
            stroke(points[before], points[i], ground);
    };
    for (const Polygon &polygon : shape) {
        ring(polygon.outer);
        for (const Ring &hole : polygon.holes)
            ring(hole);
    }
}

// How far each cell is from the nearest blocked one, or from the grid's border, as chamfer distance; capped.
std::vector<unsigned char> distances(const GroundGrid &grid)
{
    constexpr unsigned char cap = 250;
    const auto stride = static_cast<std::size_t>(grid.width) + 2;
    // A frame of blocked cells around it spares looking for borders.
    std::vector<unsigned char> far(stride * (static_cast<std::size_t>(grid.height) + 2), 0);
    const auto cell = [&](int column, int row) {
        return (static_cast<std::size_t>(row) + 1) * stride + static_cast<std::size_t>(column) + 1;
    };
    for (int row = 0; row < grid.height; ++row) {
        for (int column = 0; column < grid.width; ++column)
            far[cell(column, row)] = grid.at(column, row) == Ground::Blocked ? 0 : cap;
    }
    const auto relax = [&far](std::size_t here, std::size_t there, unsigned char step) {
        const int through = far[there] + step;
        if (through < far[here])
            far[here] = static_cast<unsigned char>(through);
    };
    for (int row = 0; row < grid.height; ++row) {
        for (int column = 0; column < grid.width; ++column) {
            const std::size_t here = cell(column, row);
            relax(here, here - 1, sideways);
            relax(here, here - stride, sideways);
            relax(here, here - stride - 1, across);
            relax(here, here - stride + 1, across);
        }
    }
    for (int row = grid.height - 1; row >= 0; --row) {
        for (int column = grid.width - 1; column >= 0; --column) {
            const std::size_t here = cell(column, row);
            relax(here, here + 1, sideways);
            relax(here, here + stride, sideways);
            relax(here, here + stride + 1, across);
            relax(here, here + stride - 1, across);
        }
    }
    return far;
}

void keepAway(GroundGrid &grid)
{
    const std::vector<unsigned char> far = distances(grid);
    const auto stride = static_cast<std::size_t>(grid.width) + 2;
    for (int row = 0; row < grid.height; ++row) {
        for (int column = 0; column < grid.width; ++column) {
            Ground &ground = grid.cells[static_cast<std::size_t>(row) * static_cast<std::size_t>(grid.width)
                                        + static_cast<std::size_t>(column)];
            const int distance =
                far[(static_cast<std::size_t>(row) + 1) * stride + static_cast<std::size_t>(column) + 1];
            if (distance <= bodyReach)
                ground = Ground::Blocked;
        }
    }
}

// How many of the finest cells a level has room for.
double finestCells(const QRectF &box)
{
    return box.width() * box.height() / (finestCell * finestCell);
}

} // namespace

bool isWalkedOn(UnitKind kind)
{
    switch (kind) {
    case UnitKind::Walkway:
    case UnitKind::Road:
    case UnitKind::Ramp:
        return true;
    case UnitKind::Stairs:
    case UnitKind::Escalator:
    case UnitKind::Lift:
    case UnitKind::Room:
    case UnitKind::Solid:
    case UnitKind::Void:
        return false;
    }
    Q_UNREACHABLE();
}

GroundGrid groundOf(const SiteLevel &level, double mostCells)
{
    GroundGrid grid;
    const QRectF box = boundingBox(level.footprint);
    if (!(box.width() > 0) || !(box.height() > 0))
        return grid;
    grid.cell = std::max(finestCell, std::sqrt(box.width() * box.height() / mostCells));
    grid.origin = box.topLeft();
    grid.width = static_cast<int>(std::ceil(box.width() / grid.cell));
    grid.height = static_cast<int>(std::ceil(box.height() / grid.cell));
    grid.cells.assign(static_cast<std::size_t>(grid.width) * static_cast<std::size_t>(grid.height),
                      Ground::Blocked);

    Painter painter(grid);
    painter.fill(level.footprint, Ground::Open);
    for (const SiteUnit &unit : level.units) {
        if (unit.kind == UnitKind::Road)
            painter.fill(unit.shape, Ground::Road);
    }
    for (const SiteUnit &unit : level.units) {
        if (unit.kind == UnitKind::Ramp)
            painter.fill(unit.shape, Ground::Ramp);
    }
    // Last, so that nothing that was drawn over a wall opens it.
    painter.outline(level.footprint, Ground::Blocked);
    for (const SiteUnit &unit : level.units) {
        if (!isWalkedOn(unit.kind))
            painter.block(unit.shape);
    }
    for (const SiteBay &bay : level.bays)
        painter.block(bay.shape);
    for (const SiteFixture &fixture : level.fixtures) {
        if (fixture.blocks)
            painter.block(fixture.shape);
    }
    keepAway(grid);
    return grid;
}

double cellLimit(const QList<SiteLevel> &levels)
{
    std::vector<double> needs;
    for (const SiteLevel &level : levels)
        needs.push_back(finestCells(boundingBox(level.footprint)));
    std::sort(needs.begin(), needs.end());
    // The small ones take what they need, and the others share what is left.
    double left = mostCellsOfAll;
    for (std::size_t i = 0; i < needs.size(); ++i) {
        const double share = left / static_cast<double>(needs.size() - i);
        if (needs[i] > share)
            return std::min(share, mostCellsOfALevel);
        left -= needs[i];
    }
    return mostCellsOfALevel;
}

} // namespace bayfinder
