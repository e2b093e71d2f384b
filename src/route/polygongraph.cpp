// SPDX-License-Identifier: Apache-2.0
#include "route/polygongraph.h"

namespace bayfinder {

namespace {

constexpr int unknown = -1;
constexpr unsigned char notAtTheBorder = 0xff; // dtLink::side

MeshPoint cornerOf(const dtMeshTile &tile, const dtPoly &polygon, int number)
{
    const float *const position = &tile.verts[3 * std::size_t(polygon.verts[number % polygon.vertCount])];
    return {position[0], position[2]};
}

MeshPoint middleOfCorners(const dtMeshTile &tile, const dtPoly &polygon)
{
    MeshPoint sum;
    for (int i = 0; i < polygon.vertCount; ++i)
        sum = sum + cornerOf(tile, polygon, i);
    return 1.0F / static_cast<float>(polygon.vertCount) * sum;
}

PolygonGraph::Side sideOf(const dtMeshTile &tile, const dtPoly &polygon, const dtLink &link, MeshPoint middle)
{
    const MeshPoint begin = cornerOf(tile, polygon, link.edge);
    const MeshPoint along = cornerOf(tile, polygon, link.edge + 1) - begin;
    // Two tiles have a part of a side in common; where it begins and ends is kept in a byte each.
    const bool isPart = link.side != notAtTheBorder;
    const MeshPoint first = isPart ? begin + static_cast<float>(link.bmin) / 255 * along : begin;
    const MeshPoint second = isPart ? begin + static_cast<float>(link.bmax) / 255 * along : begin + along;
    const bool isFirstRight = leftTurn(along, middle - begin) > 0;
    return {0, 0, isFirstRight ? second : first, isFirstRight ? first : second};
}

} // namespace

PolygonGraph::PolygonGraph(const MeshQuery &query)
{
    m_firstSides.push_back(0);
    if (query.isEmpty())
        return;
    m_mesh = &query.mesh();
    m_firstPolygons.resize(static_cast<std::size_t>(m_mesh->getMaxTiles()));
    // The overload that does not give the tile away to be changed. Null, or without header, where there is
    // none.
    const auto tileAt = [this](std::size_t number) {
        const dtMeshTile *const tile = m_mesh->getTile(static_cast<int>(number));
        return tile && tile->header ? tile : nullptr;
    };
    for (std::size_t number = 0; number < m_firstPolygons.size(); ++number) {
        m_firstPolygons[number] = size();
        if (const dtMeshTile *const tile = tileAt(number)) {
            const dtPolyRef base = m_mesh->getPolyRefBase(tile);
            for (int polygon = 0; polygon < tile->header->polyCount; ++polygon) {
                m_polygons.push_back(base | static_cast<dtPolyRef>(polygon));
                m_costs.push_back(static_cast<float>(query.costOf(m_polygons.back())));
                m_middles.push_back(middleOfCorners(*tile, tile->polys[polygon]));
            }
        }
    }
    for (std::size_t number = 0; number < m_firstPolygons.size(); ++number) {
        const dtMeshTile *const tile = tileAt(number);
        for (int i = 0; tile && i < tile->header->polyCount; ++i) {
            const dtPoly &polygon = tile->polys[i];
            const int here = m_firstPolygons[number] + i;
            for (unsigned int link = polygon.firstLink; link != DT_NULL_LINK; link = tile->links[link].next) {
                m_sides.push_back(sideOf(*tile, polygon, tile->links[link], middleOf(here)));
                m_sides.back().from = here;
                m_sides.back().to = numberOf(tile->links[link].ref);
            }
            m_firstSides.push_back(static_cast<int>(m_sides.size()));
        }
    }
    m_sides.shrink_to_fit();
    findIslands();
}

int PolygonGraph::numberOf(dtPolyRef polygon) const
{
    unsigned int salt = 0;
    unsigned int tile = 0;
    unsigned int number = 0;
    m_mesh->decodePolyId(polygon, salt, tile, number);
    return m_firstPolygons[tile] + static_cast<int>(number);
}

void PolygonGraph::findIslands()
{
    m_islands.assign(m_polygons.size(), unknown);
    int island = 0;
    std::vector<int> open;
    for (int start = 0; start < size(); ++start) {
        if (islandOf(start) != unknown)
            continue;
        m_islands[static_cast<std::size_t>(start)] = island;
        open.push_back(start);
        while (!open.empty()) {
            const int here = open.back();
            open.pop_back();
            for (int side = firstSideOf(here); side < firstSideOf(here + 1); ++side) {
                const int next = this->side(side).to;
                if (islandOf(next) != unknown)
                    continue;
                m_islands[static_cast<std::size_t>(next)] = island;
                open.push_back(next);
            }
        }
        ++island;
    }
}

} // namespace bayfinder
