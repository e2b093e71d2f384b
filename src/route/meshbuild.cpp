// SPDX-License-Identifier: Apache-2.0
#include "route/meshbuild.h"

#include <DetourNavMeshBuilder.h>
#include <Recast.h>

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
constexpr double longestSide = 12; // metres: the search sees sides by their middles
constexpr int smallestRegion = 25; // cells; one square metre: nobody gets there
constexpr int mergedRegion = 400;

CompactHeightfield compactHeightfield(rcContext &context, const GroundGrid &grid)
{
    const auto cell = static_cast<float>(grid.cell);
    const std::array<float, 3> least{0, 0, 0};
    const std::array<float, 3> most{static_cast<float>(grid.width) * cell, cellHeight,
                                    static_cast<float>(grid.height) * cell};
    Heightfield field(rcAllocHeightfield());
    if (!field
        || !rcCreateHeightfield(&context, *field, grid.width, grid.height, least.data(), most.data(), cell,
                                cellHeight))
        return {};
    for (int row = 0; row < grid.height; ++row) {
        for (int column = 0; column < grid.width; ++column) {
            const Ground ground = grid.at(column, row);
            if (ground != Ground::Blocked
                && !rcAddSpan(&context, *field, column, row, 0, 1, static_cast<unsigned char>(ground),
                              walkableClimb))
                return {};
        }
    }
    CompactHeightfield compact(rcAllocCompactHeightfield());
    if (!compact || !rcBuildCompactHeightfield(&context, walkableHeight, walkableClimb, *field, *compact))
        return {};
    return compact;
}

PolyMesh polygons(rcContext &context, const GroundGrid &grid)
{
    const CompactHeightfield field = compactHeightfield(context, grid);
    if (!field || !rcBuildDistanceField(&context, *field)
        || !rcBuildRegions(&context, *field, 0, smallestRegion, mergedRegion))
        return {};
    const ContourSet contours(rcAllocContourSet());
    if (!contours
        || !rcBuildContours(&context, *field, simplification, static_cast<int>(longestSide / grid.cell),
                            *contours, RC_CONTOUR_TESS_WALL_EDGES | RC_CONTOUR_TESS_AREA_EDGES))
        return {};
    PolyMesh mesh(rcAllocPolyMesh());
    if (!mesh || !rcBuildPolyMesh(&context, *contours, DT_VERTS_PER_POLYGON, *mesh))
        return {};
    std::fill_n(mesh->flags, mesh->npolys, 1);
    return mesh;
}

} // namespace

NavMesh buildNavMesh(const GroundGrid &grid)
{
    rcContext context(false);
    const PolyMesh mesh = polygons(context, grid);
    if (!mesh || mesh->npolys == 0)
        return {};
    dtNavMeshCreateParams params{};
    params.verts = mesh->verts;
    params.vertCount = mesh->nverts;
    params.polys = mesh->polys;
    params.polyAreas = mesh->areas;
    params.polyFlags = mesh->flags;
    params.polyCount = mesh->npolys;
    params.nvp = mesh->nvp;
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
        return {};
    NavMesh result(dtAllocNavMesh());
    if (!result || dtStatusFailed(result->init(data, size, DT_TILE_FREE_DATA))) {
        dtFree(data);
        return {};
    }
    return result;
}

} // namespace bayfinder
