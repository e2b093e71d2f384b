// SPDX-License-Identifier: Apache-2.0
#include "route/levelmesh.h"

#include "route/meshbuild.h"

#include <DetourNavMeshQuery.h>

#include <algorithm>
#include <array>
#include <limits>
#include <vector>

namespace bayfinder {

namespace {

using Vector = std::array<float, 3>;

// What walking beside a wall counts more than in the open. Only so much that people walk in the middle of an
// aisle, and still through a door.
constexpr float nearCost = 1.6F;
constexpr int mostNodes = 16384; // of one search; Detour then gives up. A level of 10,000 bays needs 6,000.
constexpr int longestPath = 4096; // polygons
// Corners that a walker would not notice.
constexpr double negligible = 0.02;

struct QueryDeleter
{
    void operator()(dtNavMeshQuery *query) const { dtFreeNavMeshQuery(query); }
};

// Without the points that lie on the line between their neighbours.
Polyline withoutStraightCorners(const Polyline &line)
{
    Polyline corners;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool isEnd = i == 0 || i == line.size() - 1;
        if (isEnd || distanceToSegment(line[i], corners.last(), line[i + 1]) > negligible)
            corners.append(line[i]);
    }
    return corners;
}

} // namespace

class LevelMesh::Private
{
public:
    Private(const SiteLevel &level, const WalkingSettings &walking);

    [[nodiscard]] Vector toMesh(QPointF point) const
    {
        return {static_cast<float>(point.x() - origin.x()), 0, static_cast<float>(point.y() - origin.y())};
    }
    [[nodiscard]] QPointF toGarage(const float *position) const
    {
        return origin + QPointF(static_cast<double>(position[0]), static_cast<double>(position[2]));
    }
    [[nodiscard]] const dtMeshTile *tile() const
    {
        // The overload that does not give the tile away to be changed.
        return mesh ? std::as_const(*mesh).getTile(0) : nullptr;
    }
    [[nodiscard]] int islandOf(dtPolyRef polygon) const { return islands[mesh->decodePolyIdPoly(polygon)]; }
    void findIslands();
    [[nodiscard]] double effortOf(dtPolyRef polygon) const
    {
        unsigned char area = 0;
        mesh->getPolyArea(polygon, &area);
        return area == static_cast<unsigned char>(Ground::Near)
            ? 1.0
            : static_cast<double>(filter.getAreaCost(area));
    }

    QPointF origin;
    NavMesh mesh;
    std::unique_ptr<dtNavMeshQuery, QueryDeleter> query;
    dtQueryFilter filter;
    std::vector<int> islands; // by the polygon's number
};

LevelMesh::Private::Private(const SiteLevel &level, const WalkingSettings &walking)
{
    const GroundGrid grid = groundOf(level);
    origin = grid.origin;
    if (grid.width == 0)
        return;
    mesh = buildNavMesh(grid);
    if (!mesh)
        return;
    query.reset(dtAllocNavMeshQuery());
    if (!query || dtStatusFailed(query->init(mesh.get(), mostNodes))) {
        mesh.reset();
        return;
    }
    const auto cost = [this](Ground ground, double weight) {
        filter.setAreaCost(static_cast<int>(ground), static_cast<float>(weight));
    };
    cost(Ground::Near, static_cast<double>(nearCost));
    cost(Ground::Open, 1);
    cost(Ground::Road, walking.roadWeight);
    cost(Ground::Ramp, walking.rampWeight);
    findIslands();
}

void LevelMesh::Private::findIslands()
{
    const dtMeshTile *const all = tile();
    const auto count = static_cast<std::size_t>(all->header->polyCount);
    islands.assign(count, -1);
    int island = 0;
    std::vector<unsigned int> open;
    for (std::size_t start = 0; start < count; ++start) {
        if (islands[start] != -1)
            continue;
        islands[start] = island;
        open.push_back(static_cast<unsigned int>(start));
        while (!open.empty()) {
            const dtPoly &polygon = all->polys[open.back()];
            open.pop_back();
            for (unsigned int link = polygon.firstLink; link != DT_NULL_LINK; link = all->links[link].next) {
                const unsigned int next = mesh->decodePolyIdPoly(all->links[link].ref);
                if (islands[next] != -1)
                    continue;
                islands[next] = island;
                open.push_back(next);
            }
        }
        ++island;
    }
}

LevelMesh::LevelMesh(const SiteLevel &level, const WalkingSettings &walking)
    : d(std::make_unique<Private>(level, walking))
{
}

LevelMesh::LevelMesh(LevelMesh &&) noexcept = default;
LevelMesh &LevelMesh::operator=(LevelMesh &&) noexcept = default;
LevelMesh::~LevelMesh() = default;

std::optional<LevelMesh::Spot> LevelMesh::nearest(QPointF point, double reach) const
{
    if (!d->mesh)
        return std::nullopt;
    const Vector centre = d->toMesh(point);
    const auto half = static_cast<float>(reach);
    const Vector halfExtents{half, 1, half};
    dtPolyRef polygon = 0;
    Vector found{};
    if (dtStatusFailed(
            d->query->findNearestPoly(centre.data(), halfExtents.data(), &d->filter, &polygon, found.data()))
        || polygon == 0)
        return std::nullopt;
    const QPointF there = d->toGarage(found.data());
    if (distance(point, there) > reach)
        return std::nullopt;
    return Spot{polygon, there, d->islandOf(polygon)};
}

std::optional<LevelMesh::Spot> LevelMesh::nearestOf(const QSet<int> &islands, QPointF point) const
{
    if (!d->mesh)
        return std::nullopt;
    const Vector centre = d->toMesh(point);
    const dtPolyRef base = d->mesh->getPolyRefBase(d->tile());
    std::optional<Spot> best;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t number = 0; number < d->islands.size(); ++number) {
        if (!islands.contains(d->islands[number]))
            continue;
        const dtPolyRef polygon = base | static_cast<dtPolyRef>(number);
        Vector found{};
        if (dtStatusFailed(d->query->closestPointOnPoly(polygon, centre.data(), found.data(), nullptr)))
            continue;
        const QPointF there = d->toGarage(found.data());
        if (const double away = distance(point, there); away < least) {
            least = away;
            best = Spot{polygon, there, d->islands[number]};
        }
    }
    return best;
}

std::optional<LevelMesh::Walk> LevelMesh::walk(const Spot &from, const Spot &to) const
{
    if (!d->mesh || from.island != to.island)
        return std::nullopt;
    const Vector start = d->toMesh(from.point);
    const Vector end = d->toMesh(to.point);
    std::array<dtPolyRef, longestPath> polygons{};
    int polygonsFound = 0;
    const dtStatus status = d->query->findPath(from.polygon, to.polygon, start.data(), end.data(), &d->filter,
                                               polygons.data(), &polygonsFound, longestPath);
    // A partial result leads somewhere else.
    if (dtStatusFailed(status) || dtStatusDetail(status, DT_PARTIAL_RESULT) || polygonsFound == 0)
        return std::nullopt;

    constexpr int mostCorners = 2 * longestPath;
    std::vector<float> corners(3 * static_cast<std::size_t>(mostCorners));
    std::vector<dtPolyRef> cornerPolygons(mostCorners);
    int cornersFound = 0;
    if (dtStatusFailed(d->query->findStraightPath(start.data(), end.data(), polygons.data(), polygonsFound,
                                                  corners.data(), nullptr, cornerPolygons.data(),
                                                  &cornersFound, mostCorners, DT_STRAIGHTPATH_AREA_CROSSINGS))
        || cornersFound == 0)
        return std::nullopt;

    Walk walk;
    for (std::size_t i = 0; i < static_cast<std::size_t>(cornersFound); ++i) {
        const QPointF here = d->toGarage(&corners[3 * i]);
        if (i > 0) {
            const double step = distance(walk.line.last(), here);
            walk.metres += step;
            walk.effort += step * d->effortOf(cornerPolygons[i - 1]);
        }
        walk.line.append(here);
    }
    if (walk.line.size() == 1)
        walk.line.append(walk.line.first());
    walk.line = withoutStraightCorners(walk.line);
    return walk;
}

bool LevelMesh::isStraight(const Spot &from, const Spot &to) const
{
    if (!d->mesh || from.island != to.island)
        return false;
    const Vector start = d->toMesh(from.point);
    const Vector end = d->toMesh(to.point);
    dtRaycastHit hit{};
    return dtStatusSucceed(d->query->raycast(from.polygon, start.data(), end.data(), &d->filter, 0, &hit))
        && hit.t > 1;
}

int LevelMesh::polygonCount() const
{
    return static_cast<int>(d->islands.size());
}

} // namespace bayfinder
