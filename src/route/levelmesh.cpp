// SPDX-License-Identifier: Apache-2.0
#include "route/levelmesh.h"

#include "route/meshquery.h"
#include "route/polygongraph.h"
#include "route/smoothing.h"
#include "route/walktree.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace bayfinder {

class LevelMesh::Private
{
public:
    Private(const SiteLevel &level, const WalkingSettings &walking, double mostCells)
        : query(level, walking, mostCells)
        , graph(query)
    {
    }

    [[nodiscard]] static Corner cornerAt(const Spot &spot) { return {spot.point, spot.polygon}; }
    [[nodiscard]] MeshPoint meshPoint(QPointF point) const
    {
        const auto position = query.toMesh(point);
        return {position[0], position[2]};
    }
    // Without a search where there is a tree. Empty where there is no way.
    [[nodiscard]] std::vector<Corner> quickCorners(const Spot &from, const Spot &to);
    // Neither a tree nor Detour finds the shortest way every time: the shorter of what they find.
    [[nodiscard]] std::vector<Corner> bestCorners(const Spot &from, const Spot &to);
    [[nodiscard]] std::vector<Corner> searchedCorners(const Spot &from, const Spot &to)
    {
        return query.corners(cornerAt(from), cornerAt(to), query.path(cornerAt(from), cornerAt(to)));
    }
    [[nodiscard]] const WalkTree *treeFrom(const Spot &from) const;

    MeshQuery query;
    PolygonGraph graph;
    std::vector<WalkTree> trees;
    std::vector<dtPolyRef> path; // of the walk under way
};

LevelMesh::LevelMesh(const SiteLevel &level, const WalkingSettings &walking, double mostCells)
    : d(std::make_unique<Private>(level, walking, mostCells))
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
    return Spot{found->polygon, found->point, d->graph.islandOf(d->graph.numberOf(found->polygon))};
}

std::optional<LevelMesh::Spot> LevelMesh::nearestOf(const QSet<int> &islands, QPointF point) const
{
    std::optional<Spot> best;
    double least = std::numeric_limits<double>::infinity();
    for (int number = 0; number < d->graph.size(); ++number) {
        const int island = d->graph.islandOf(number);
        if (!islands.contains(island))
            continue;
        const dtPolyRef polygon = d->graph.polygon(number);
        const auto there = d->query.nearestOn(polygon, point);
        if (!there)
            continue;
        if (const double away = distance(point, *there); away < least) {
            least = away;
            best = Spot{polygon, *there, island};
        }
    }
    return best;
}

std::vector<Corner> LevelMesh::Private::quickCorners(const Spot &from, const Spot &to)
{
    if (query.isEmpty() || from.island != to.island)
        return {};
    const WalkTree *const tree = treeFrom(from);
    if (!tree)
        return searchedCorners(from, to);
    const Corner start = cornerAt(from);
    const Corner end = cornerAt(to);
    if (query.isStraight(start, end, std::min(query.costOf(start.polygon), query.costOf(end.polygon))))
        return {start, end};
    tree->findPath(to.polygon, meshPoint(to.point), graph, path);
    return query.corners(start, end, path);
}

std::vector<Corner> LevelMesh::Private::bestCorners(const Spot &from, const Spot &to)
{
    std::vector<Corner> quick = quickCorners(from, to);
    if (quick.size() <= 2 || !treeFrom(from))
        return quick;
    std::vector<Corner> searched = searchedCorners(from, to);
    return !searched.empty() && query.effort(searched) < query.effort(quick) ? searched : quick;
}

const WalkTree *LevelMesh::Private::treeFrom(const Spot &from) const
{
    const auto tree = std::find_if(trees.cbegin(), trees.cend(), [&](const WalkTree &candidate) {
        return candidate.isFrom(from.polygon, meshPoint(from.point));
    });
    return tree == trees.cend() ? nullptr : &*tree;
}

void LevelMesh::prepare(const Spot &from)
{
    if (!d->query.isEmpty() && !d->treeFrom(from))
        d->trees.emplace_back(d->graph, from.polygon, d->meshPoint(from.point));
}

std::optional<LevelMesh::Walk> LevelMesh::walk(const Spot &from, const Spot &to) const
{
    const std::vector<Corner> corners = d->bestCorners(from, to);
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
    const std::vector<Corner> corners = d->quickCorners(from, to);
    return corners.empty() ? std::nullopt : std::optional(d->query.effort(corners));
}

bool LevelMesh::isStraight(const Spot &from, const Spot &to) const
{
    return !d->query.isEmpty() && from.island == to.island
        && d->query.isStraight(Private::cornerAt(from), Private::cornerAt(to),
                               std::numeric_limits<double>::infinity());
}

int LevelMesh::polygonCount() const
{
    return d->graph.size();
}

} // namespace bayfinder
