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

constexpr int mostNodes = 16384; // of one search; Detour then gives up. A level of 10,000 bays needs 6,000.
constexpr int longestPath = 4096; // polygons
constexpr int mostCorners = 2 * longestPath;
constexpr std::size_t farthestCut = 12; // corners; looking further takes longer than it makes the way shorter
constexpr int unknown = -1;
// How far from what stands there one goes around a corner, in metres besides the body's width: the first that
// fits.
constexpr std::array comfortableDistances{0.8, 0.5, 0.25};
// Corners that a walker would not notice.
constexpr double negligible = 0.02;

struct QueryDeleter
{
    void operator()(dtNavMeshQuery *query) const { dtFreeNavMeshQuery(query); }
};

// Away from what the way bends around at its corner; of length 1, or 0 where it does not bend.
QPointF outwardsOf(QPointF before, QPointF corner, QPointF after)
{
    const double in = distance(before, corner);
    const double out = distance(corner, after);
    if (!(in > 0) || !(out > 0))
        return {};
    const QPointF outwards = (corner - before) / in - (after - corner) / out;
    const double size = distance({0, 0}, outwards);
    return size > 1e-6 ? outwards / size : QPointF();
}

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
    // The overload that does not give the tile away to be changed. Null, or without header, where there is
    // none.
    [[nodiscard]] const dtMeshTile *tile(unsigned int number) const
    {
        return std::as_const(*mesh).getTile(static_cast<int>(number));
    }
    [[nodiscard]] int &islandOf(dtPolyRef polygon)
    {
        unsigned int salt = 0;
        unsigned int tile = 0;
        unsigned int number = 0;
        mesh->decodePolyId(polygon, salt, tile, number);
        return islands[tile][number];
    }
    void findIslands();
    template <typename Visit>
    void forEachPolygon(Visit visit) const
    {
        for (std::size_t number = 0; number < islands.size(); ++number) {
            if (islands[number].empty())
                continue;
            const dtPolyRef base = mesh->getPolyRefBase(tile(static_cast<unsigned int>(number)));
            for (std::size_t polygon = 0; polygon < islands[number].size(); ++polygon)
                visit(base | static_cast<dtPolyRef>(polygon));
        }
    }
    [[nodiscard]] double costOf(dtPolyRef polygon) const
    {
        unsigned char area = 0;
        mesh->getPolyArea(polygon, &area);
        return static_cast<double>(filter.getAreaCost(area));
    }
    struct Corner
    {
        QPointF point;
        dtPolyRef polygon; // that one enters there
    };
    // Fills corners.
    bool findCorners(const Spot &from, const Spot &to);
    void cutCorners();
    void keepAway();
    [[nodiscard]] std::optional<Corner> movedBy(std::size_t corner, QPointF by);
    [[nodiscard]] std::optional<dtPolyRef> polygonAt(QPointF point) const;
    // Whether one can walk straight, and nowhere at a higher cost.
    [[nodiscard]] bool isStraight(const Corner &from, const Corner &to, double allowed);
    [[nodiscard]] double effort() const;

    QPointF origin;
    NavMesh mesh;
    std::unique_ptr<dtNavMeshQuery, QueryDeleter> query;
    dtQueryFilter filter;
    // Of the search under way; kept, because filling them with zeros would take longer than searching.
    std::vector<dtPolyRef> polygons = std::vector<dtPolyRef>(longestPath);
    std::vector<float> cornerPoints = std::vector<float>(3 * static_cast<std::size_t>(mostCorners));
    std::vector<dtPolyRef> cornerPolygons = std::vector<dtPolyRef>(mostCorners);
    std::vector<Corner> corners;
    std::vector<std::vector<int>> islands; // by the tile's and the polygon's number
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
    cost(Ground::Open, 1);
    cost(Ground::Road, walking.roadWeight);
    cost(Ground::Ramp, walking.rampWeight);
    findIslands();
}

void LevelMesh::Private::findIslands()
{
    islands.resize(static_cast<std::size_t>(mesh->getMaxTiles()));
    for (std::size_t number = 0; number < islands.size(); ++number) {
        if (const dtMeshTile *const here = tile(static_cast<unsigned int>(number)); here && here->header)
            islands[number].assign(static_cast<std::size_t>(here->header->polyCount), unknown);
    }
    int island = 0;
    std::vector<dtPolyRef> open;
    forEachPolygon([&](dtPolyRef start) {
        if (islandOf(start) != unknown)
            return;
        islandOf(start) = island;
        open.push_back(start);
        while (!open.empty()) {
            const dtMeshTile *here = nullptr;
            const dtPoly *polygon = nullptr;
            mesh->getTileAndPolyByRefUnsafe(open.back(), &here, &polygon);
            open.pop_back();
            for (unsigned int link = polygon->firstLink; link != DT_NULL_LINK;
                 link = here->links[link].next) {
                const dtPolyRef next = here->links[link].ref;
                if (islandOf(next) != unknown)
                    continue;
                islandOf(next) = island;
                open.push_back(next);
            }
        }
        ++island;
    });
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
    std::optional<Spot> best;
    double least = std::numeric_limits<double>::infinity();
    d->forEachPolygon([&](dtPolyRef polygon) {
        const int island = d->islandOf(polygon);
        Vector found{};
        if (!islands.contains(island)
            || dtStatusFailed(d->query->closestPointOnPoly(polygon, centre.data(), found.data(), nullptr)))
            return;
        const QPointF there = d->toGarage(found.data());
        if (const double away = distance(point, there); away < least) {
            least = away;
            best = Spot{polygon, there, island};
        }
    });
    return best;
}

bool LevelMesh::Private::findCorners(const Spot &from, const Spot &to)
{
    corners.clear();
    if (!mesh || from.island != to.island)
        return false;
    const Vector start = toMesh(from.point);
    const Vector end = toMesh(to.point);
    int polygonsFound = 0;
    const dtStatus status = query->findPath(from.polygon, to.polygon, start.data(), end.data(), &filter,
                                            polygons.data(), &polygonsFound, longestPath);
    // A partial result leads somewhere else.
    if (dtStatusFailed(status) || dtStatusDetail(status, DT_PARTIAL_RESULT) || polygonsFound == 0)
        return false;
    int found = 0;
    if (dtStatusFailed(query->findStraightPath(start.data(), end.data(), polygons.data(), polygonsFound,
                                               cornerPoints.data(), nullptr, cornerPolygons.data(), &found,
                                               mostCorners, DT_STRAIGHTPATH_AREA_CROSSINGS))
        || found == 0)
        return false;
    for (std::size_t i = 0; i < static_cast<std::size_t>(found); ++i)
        corners.push_back({toGarage(&cornerPoints[3 * i]), cornerPolygons[i]});
    return true;
}

// The search goes from side to side of polygons, and what it finds bends where it need not. As far as one can
// walk straight over ground that is nowhere worse, straight it is. (Detour's raycast can add up costs, too;
// in this release the sum is wrong when the ray crosses tiles.)
void LevelMesh::Private::cutCorners()
{
    std::size_t kept = 0;
    for (std::size_t here = 0; here + 1 < corners.size();) {
        std::size_t next = here + 1;
        double allowed = costOf(corners[here].polygon);
        for (std::size_t far = here + 2; far < std::min(here + farthestCut, corners.size()); ++far) {
            allowed = std::min(allowed, costOf(corners[far - 1].polygon));
            if (isStraight(corners[here], corners[far], allowed))
                next = far;
        }
        here = next;
        corners[++kept] = corners[next];
    }
    corners.resize(kept + 1);
}

bool LevelMesh::Private::isStraight(const Corner &from, const Corner &to, double allowed)
{
    const Vector start = toMesh(from.point);
    const Vector end = toMesh(to.point);
    dtRaycastHit hit{};
    hit.path = polygons.data();
    hit.maxPath = longestPath;
    return dtStatusSucceed(query->raycast(from.polygon, start.data(), end.data(), &filter, 0, &hit))
        && hit.t > 1
        && std::all_of(polygons.cbegin(), polygons.cbegin() + hit.pathCount,
                       [&](dtPolyRef polygon) { return costOf(polygon) <= allowed; });
}

// The shortest way goes close around every corner, where nobody walks who can help it.
void LevelMesh::Private::keepAway()
{
    // Where outwards is, the corners say as they were: beside one that has moved, the next may bend the other
    // way.
    const std::vector<Corner> tight = corners;
    for (std::size_t i = 1; i + 1 < corners.size(); ++i) {
        const QPointF outwards = outwardsOf(tight[i - 1].point, tight[i].point, tight[i + 1].point);
        for (double by : comfortableDistances) {
            if (const auto moved = movedBy(i, by * outwards)) {
                corners[i] = *moved;
                break;
            }
        }
    }
}

// The corner, moved, if one can still walk straight to it and on.
std::optional<LevelMesh::Private::Corner> LevelMesh::Private::movedBy(std::size_t corner, QPointF by)
{
    const Corner &before = corners[corner - 1];
    const Corner &after = corners[corner + 1];
    const QPointF there = corners[corner].point + by;
    const auto polygon = polygonAt(there);
    if (!polygon)
        return std::nullopt;
    const Corner moved{there, *polygon};
    const double allowed =
        std::max({costOf(before.polygon), costOf(corners[corner].polygon), costOf(*polygon)});
    if (!isStraight(before, moved, allowed) || !isStraight(moved, after, allowed))
        return std::nullopt;
    return moved;
}

std::optional<dtPolyRef> LevelMesh::Private::polygonAt(QPointF point) const
{
    const Vector centre = toMesh(point);
    const Vector halfExtents{0.01F, 1, 0.01F};
    dtPolyRef polygon = 0;
    bool isOver = false;
    Vector found{};
    if (dtStatusFailed(query->findNearestPoly(centre.data(), halfExtents.data(), &filter, &polygon,
                                              found.data(), &isOver))
        || polygon == 0 || !isOver)
        return std::nullopt;
    return polygon;
}

double LevelMesh::Private::effort() const
{
    double sum = 0;
    for (std::size_t i = 1; i < corners.size(); ++i)
        sum += distance(corners[i - 1].point, corners[i].point) * costOf(corners[i - 1].polygon);
    return sum;
}

std::optional<LevelMesh::Walk> LevelMesh::walk(const Spot &from, const Spot &to) const
{
    if (!d->findCorners(from, to))
        return std::nullopt;
    Walk walk;
    walk.effort = d->effort();
    d->cutCorners();
    d->keepAway();
    for (const Private::Corner &corner : d->corners)
        walk.line.append(corner.point);
    if (walk.line.size() == 1)
        walk.line.append(walk.line.first());
    walk.line = withoutStraightCorners(walk.line);
    walk.metres = length(walk.line);
    return walk;
}

std::optional<double> LevelMesh::effort(const Spot &from, const Spot &to) const
{
    return d->findCorners(from, to) ? std::optional(d->effort()) : std::nullopt;
}

bool LevelMesh::isStraight(const Spot &from, const Spot &to) const
{
    return d->mesh && from.island == to.island
        && d->isStraight({from.point, from.polygon}, {to.point, to.polygon},
                         std::numeric_limits<double>::infinity());
}

int LevelMesh::polygonCount() const
{
    int count = 0;
    d->forEachPolygon([&count](dtPolyRef) { ++count; });
    return count;
}

} // namespace bayfinder
