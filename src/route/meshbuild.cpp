// SPDX-License-Identifier: Apache-2.0
#include "route/meshbuild.h"

#include <DetourNavMeshBuilder.h>
#include <Recast.h>

#include <algorithm>
#include <array>

namespace bayfinder {

namespace {

template <auto release>
struct Release
{
    template <typename Thing>
    void operator()(Thing *thing) const
    {
        release(thing);
    }
};
using Heightfield = std::unique_ptr<rcHeightfield, Release<rcFreeHeightField>>;
using CompactHeightfield = std::unique_ptr<rcCompactHeightfield, Release<rcFreeCompactHeightfield>>;
using ContourSet = std::unique_ptr<rcContourSet, Release<rcFreeContourSet>>;
using PolyMesh = std::unique_ptr<rcPolyMesh, Release<rcFreePolyMesh>>;

// Flat: the height of a floor and of a person matter to nothing here.
constexpr float cellHeight = 0.2F;
constexpr int walkableHeight = 1;
constexpr int walkableClimb = 1;
// How far, in cells, a side of a polygon may leave the cells it stands for. Below the one cell that
// groundOf() keeps free besides.
constexpr float simplification = 0.7F;
// Recast cuts a contour into polygons in a time that grows with the cube of its corners, and the strip beside
// a row of bays has hundreds: so the level is built in tiles, in cells.
constexpr int tileSize = 64;
constexpr int tileBorder = 3;
constexpr int smallestRegion = 25; // cells; one square metre: nobody gets there
constexpr int mergedRegion = 400; // a region below this size joins its neighbour

struct Tile
{
    int column;
    int row;
};

CompactHeightfield compactHeightfield(rcContext &context, const GroundGrid &grid, Tile tile)
{
    const auto cell = static_cast<float>(grid.cell);
    const int left = tile.column * tileSize - tileBorder;
    const int bottom = tile.row * tileSize - tileBorder;
    constexpr int side = tileSize + 2 * tileBorder;
    const std::array<float, 3> least{static_cast<float>(left) * cell, 0, static_cast<float>(bottom) * cell};
    const std::array<float, 3> most{static_cast<float>(left + side) * cell, cellHeight,
                                    static_cast<float>(bottom + side) * cell};
    Heightfield field(rcAllocHeightfield());
    if (!field
        || !rcCreateHeightfield(&context, *field, side, side, least.data(), most.data(), cell, cellHeight))
        return {};
    for (int row = std::max(bottom, 0); row < std::min(bottom + side, grid.height); ++row) {
        for (int column = std::max(left, 0); column < std::min(left + side, grid.width); ++column) {
            const Ground ground = grid.at(column, row);
            if (ground != Ground::Blocked
                && !rcAddSpan(&context, *field, column - left, row - bottom, 0, 1,
                              static_cast<unsigned char>(ground), walkableClimb))
                return {};
        }
    }
    CompactHeightfield compact(rcAllocCompactHeightfield());
    if (!compact || !rcBuildCompactHeightfield(&context, walkableHeight, walkableClimb, *field, *compact))
        return {};
    return compact;
}

PolyMesh polygons(rcContext &context, const GroundGrid &grid, Tile tile)
{
    const CompactHeightfield field = compactHeightfield(context, grid, tile);
    if (!field || !rcBuildDistanceField(&context, *field)
        || !rcBuildRegions(&context, *field, tileBorder, smallestRegion, mergedRegion))
        return {};
    const ContourSet contours(rcAllocContourSet());
    if (!contours
        || !rcBuildContours(&context, *field, simplification, 0, *contours, RC_CONTOUR_TESS_WALL_EDGES))
        return {};
    PolyMesh mesh(rcAllocPolyMesh());
    if (!mesh || !rcBuildPolyMesh(&context, *contours, DT_VERTS_PER_POLYGON, *mesh))
        return {};
    std::fill_n(mesh->flags, mesh->npolys, 1);
    return mesh;
}

// False when there is no memory.
bool addTile(dtNavMesh &all, const PolyMesh &mesh, Tile tile)
{
    dtNavMeshCreateParams params{};
    params.verts = mesh->verts;
    params.vertCount = mesh->nverts;
    params.polys = mesh->polys;
    params.polyAreas = mesh->areas;
    params.polyFlags = mesh->flags;
    params.polyCount = mesh->npolys;
    params.nvp = mesh->nvp;
    params.tileX = tile.column;
    params.tileY = tile.row;
    params.walkableHeight = walkableHeight * cellHeight;
    params.walkableClimb = walkableClimb * cellHeight;
    std::copy_n(mesh->bmin, 3, params.bmin);
    std::copy_n(mesh->bmax, 3, params.bmax);
    params.cs = mesh->cs;
    params.ch = mesh->ch;
    params.buildBvTree = true;
    unsigned char *data = nullptr;
    int size = 0;
    if (!dtCreateNavMeshData(&params, &data, &size))
        return false;
    if (dtStatusFailed(all.addTile(data, size, DT_TILE_FREE_DATA, 0, nullptr))) {
        dtFree(data);
        return false;
    }
    return true;
}

} // namespace

NavMesh buildNavMesh(const GroundGrid &grid)
{
    const int columns = (grid.width + tileSize - 1) / tileSize;
    const int rows = (grid.height + tileSize - 1) / tileSize;
    dtNavMeshParams params{};
    params.tileWidth = params.tileHeight = static_cast<float>(tileSize * grid.cell);
    // Together they have 22 bits of a reference. groundOf() never makes more cells than such tiles hold.
    params.maxTiles = 1 << 12;
    params.maxPolys = 1 << 10;
    NavMesh result(dtAllocNavMesh());
    if (columns * rows > params.maxTiles || !result || dtStatusFailed(result->init(&params)))
        return {};
    rcContext context(false);
    bool isEmpty = true;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const PolyMesh mesh = polygons(context, grid, {column, row});
            if (!mesh)
                return {};
            if (mesh->npolys == 0)
                continue;
            if (!addTile(*result, mesh, {column, row}))
                return {};
            isEmpty = false;
        }
    }
    return isEmpty ? NavMesh() : std::move(result);
}

} // namespace bayfinder
