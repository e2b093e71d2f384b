// SPDX-License-Identifier: Apache-2.0
#include "route/levelmesh.h"

#include "route/meshquery.h"
#include "route/smoothing.h"

#include <limits>
#include <utility>
#include <vector>

namespace bayfinder {

namespace {

constexpr int unknown = -1;

} // namespace

class LevelMesh::Private
{
public:
    Private(const SiteLevel &level, const WalkingSettings &walking);

    // The overload that does not give the tile away to be changed. Null, or without header, where there is
    // none.
    [[nodiscard]] const dtMeshTile *tile(unsigned int number) const
    {
        return query.mesh().getTile(static_cast<int>(number));
    }
    [[nodiscard]] int &islandOf(dtPolyRef polygon)
    {
        unsigned int salt = 0;
        unsigned int tile = 0;
        unsigned int number = 0;
        query.mesh().decodePolyId(polygon, salt, tile, number);
        return islands[tile][number];
    }
    void findIslands();
    template <typename Visit>
    void forEachPolygon(Visit visit) const
    {
        for (std::size_t number = 0; number < islands.size(); ++number) {
            if (islands[number].empty())
                continue;
            const dtPolyRef base = query.mesh().getPolyRefBase(tile(static_cast<unsigned int>(number)));
            for (std::size_t polygon = 0; polygon < islands[number].size(); ++polygon)
                visit(base | static_cast<dtPolyRef>(polygon));
        }
    }
    // Empty where there is none.
    [[nodiscard]] std::vector<Corner> cornersBetween(const Spot &from, const Spot &to);

    MeshQuery query;
    std::vector<std::vector<int>> islands; // by the tile's and the polygon's number
};

LevelMesh::Private::Private(const SiteLevel &level, const WalkingSettings &walking)
    : query(level, walking)
{
    if (!query.isEmpty())
        findIslands();
}

void LevelMesh::Private::findIslands()
{
    islands.resize(static_cast<std::size_t>(query.mesh().getMaxTiles()));
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
            query.mesh().getTileAndPolyByRefUnsafe(open.back(), &here, &polygon);
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
    if (d->query.isEmpty())
        return std::nullopt;
    const auto found = d->query.nearest(point, reach);
    if (!found || distance(point, found->point) > reach)
        return std::nullopt;
    return Spot{found->polygon, found->point, d->islandOf(found->polygon)};
}

std::optional<LevelMesh::Spot> LevelMesh::nearestOf(const QSet<int> &islands, QPointF point) const
{
    std::optional<Spot> best;
    double least = std::numeric_limits<double>::infinity();
    d->forEachPolygon([&](dtPolyRef polygon) {
        const int island = d->islandOf(polygon);
        if (!islands.contains(island))
            return;
        const auto there = d->query.nearestOn(polygon, point);
        if (!there)
            return;
        if (const double away = distance(point, *there); away < least) {
            least = away;
            best = Spot{polygon, *there, island};
        }
    });
    return best;
}

std::vector<Corner> LevelMesh::Private::cornersBetween(const Spot &from, const Spot &to)
{
    if (query.isEmpty() || from.island != to.island)
        return {};
    const Corner start{from.point, from.polygon};
    const Corner end{to.point, to.polygon};
    return query.corners(start, end, query.path(start, end));
}

std::optional<LevelMesh::Walk> LevelMesh::walk(const Spot &from, const Spot &to) const
{
    const std::vector<Corner> corners = d->cornersBetween(from, to);
    if (corners.empty())
        return std::nullopt;
    Walk walk;
    walk.effort = d->query.effort(corners);
    walk.line = smoothed(corners, d->query);
    walk.metres = length(walk.line);
    return walk;
}

std::optional<double> LevelMesh::effort(const Spot &from, const Spot &to) const
{
    const std::vector<Corner> corners = d->cornersBetween(from, to);
    return corners.empty() ? std::nullopt : std::optional(d->query.effort(corners));
}

bool LevelMesh::isStraight(const Spot &from, const Spot &to) const
{
    return !d->query.isEmpty() && from.island == to.island
        && d->query.isStraight({from.point, from.polygon}, {to.point, to.polygon},
                               std::numeric_limits<double>::infinity());
}

int LevelMesh::polygonCount() const
{
    int count = 0;
    d->forEachPolygon([&count](dtPolyRef) { ++count; });
    return count;
}

} // namespace bayfinder
