// SPDX-License-Identifier: Apache-2.0
#include "route/meshquery.h"

#include "plane/geometry.h"

#include <algorithm>

namespace bayfinder {

namespace {

using Vector = std::array<float, 3>;

constexpr int mostNodes = 16384; // of one search; Detour then gives up. A level of 10,000 bays needs 6,000.
constexpr int longestPath = 4096; // polygons
constexpr int mostCorners = 2 * longestPath;

} // namespace

MeshQuery::MeshQuery(const SiteLevel &level, const WalkingSettings &walking, double mostCells)
    : m_polygons(longestPath)
    , m_cornerPoints(3 * static_cast<std::size_t>(mostCorners))
    , m_cornerPolygons(mostCorners)
{
    const GroundGrid grid = groundOf(level, mostCells);
    m_origin = grid.origin;
    if (grid.width == 0)
        return;
    m_mesh = buildNavMesh(grid);
    if (!m_mesh)
        return;
    m_query.reset(dtAllocNavMeshQuery());
    if (!m_query || dtStatusFailed(m_query->init(m_mesh.get(), mostNodes))) {
        m_mesh.reset();
        return;
    }
    const auto cost = [this](Ground ground, double weight) {
        m_filter.setAreaCost(static_cast<int>(ground), static_cast<float>(weight));
    };
    cost(Ground::Open, 1);
    cost(Ground::Road, walking.roadWeight);
    cost(Ground::Ramp, walking.rampWeight);
}

std::array<float, 3> MeshQuery::toMesh(QPointF point) const
{
    return {static_cast<float>(point.x() - m_origin.x()), 0, static_cast<float>(point.y() - m_origin.y())};
}

QPointF MeshQuery::toGarage(const float *position) const
{
    return m_origin + QPointF(static_cast<double>(position[0]), static_cast<double>(position[2]));
}

double MeshQuery::costOf(dtPolyRef polygon) const
{
    unsigned char area = 0;
    m_mesh->getPolyArea(polygon, &area);
    return static_cast<double>(m_filter.getAreaCost(area));
}

std::optional<Corner> MeshQuery::nearest(QPointF point, double reach) const
{
    const Vector centre = toMesh(point);
    const auto half = static_cast<float>(reach);
    const Vector halfExtents{half, 1, half};
    dtPolyRef polygon = 0;
    Vector found{};
    if (dtStatusFailed(
            m_query->findNearestPoly(centre.data(), halfExtents.data(), &m_filter, &polygon, found.data()))
        || polygon == 0)
        return std::nullopt;
    return Corner{toGarage(found.data()), polygon};
}

std::optional<QPointF> MeshQuery::nearestOn(dtPolyRef polygon, QPointF point) const
{
    const Vector centre = toMesh(point);
    Vector found{};
    if (dtStatusFailed(m_query->closestPointOnPoly(polygon, centre.data(), found.data(), nullptr)))
        return std::nullopt;
    return toGarage(found.data());
}

std::optional<dtPolyRef> MeshQuery::polygonAt(QPointF point) const
{
    const Vector centre = toMesh(point);
    const Vector halfExtents{0.01F, 1, 0.01F};
    dtPolyRef polygon = 0;
    bool isOver = false;
    Vector found{};
    if (dtStatusFailed(m_query->findNearestPoly(centre.data(), halfExtents.data(), &m_filter, &polygon,
                                                found.data(), &isOver))
        || polygon == 0 || !isOver)
        return std::nullopt;
    return polygon;
}

bool MeshQuery::isStraight(const Corner &from, const Corner &to, double allowed)
{
    const Vector start = toMesh(from.point);
    const Vector end = toMesh(to.point);
    dtRaycastHit hit{};
    hit.path = m_polygons.data();
    hit.maxPath = longestPath;
    return dtStatusSucceed(m_query->raycast(from.polygon, start.data(), end.data(), &m_filter, 0, &hit))
        && hit.t > 1
        && std::all_of(m_polygons.cbegin(), m_polygons.cbegin() + hit.pathCount,
                       [&](dtPolyRef polygon) { return costOf(polygon) <= allowed; });
}

std::span<const dtPolyRef> MeshQuery::path(const Corner &from, const Corner &to)
{
    const Vector start = toMesh(from.point);
    const Vector end = toMesh(to.point);
    int found = 0;
    const dtStatus status = m_query->findPath(from.polygon, to.polygon, start.data(), end.data(), &m_filter,
                                              m_polygons.data(), &found, longestPath);
    // A partial result leads somewhere else.
    if (dtStatusFailed(status) || dtStatusDetail(status, DT_PARTIAL_RESULT))
        return {};
    return {m_polygons.data(), static_cast<std::size_t>(found)};
}

std::vector<Corner> MeshQuery::corners(const Corner &from, const Corner &to,
                                       std::span<const dtPolyRef> polygons)
{
    const Vector start = toMesh(from.point);
    const Vector end = toMesh(to.point);
    int found = 0;
    if (polygons.empty()
        || dtStatusFailed(m_query->findStraightPath(start.data(), end.data(), polygons.data(),
                                                    static_cast<int>(polygons.size()), m_cornerPoints.data(),
                                                    nullptr, m_cornerPolygons.data(), &found, mostCorners,
                                                    DT_STRAIGHTPATH_AREA_CROSSINGS)))
        return {};
    std::vector<Corner> corners;
    corners.reserve(static_cast<std::size_t>(found));
    for (std::size_t i = 0; i < static_cast<std::size_t>(found); ++i)
        corners.push_back({toGarage(&m_cornerPoints[3 * i]), m_cornerPolygons[i]});
    return corners;
}

double MeshQuery::effort(const std::vector<Corner> &corners) const
{
    double sum = 0;
    for (std::size_t i = 1; i < corners.size(); ++i)
        sum += distance(corners[i - 1].point, corners[i].point) * costOf(corners[i - 1].polygon);
    return sum;
}

} // namespace bayfinder
