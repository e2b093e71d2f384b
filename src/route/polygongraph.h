// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "route/meshquery.h"

#include <cmath>
#include <vector>

namespace bayfinder {

/// A point, or the way from one to another, in a mesh's frame: millimetres are good enough.
struct MeshPoint
{
    float x = 0;
    float y = 0;

    friend MeshPoint operator+(MeshPoint a, MeshPoint b) { return {a.x + b.x, a.y + b.y}; }
    friend MeshPoint operator-(MeshPoint a, MeshPoint b) { return {a.x - b.x, a.y - b.y}; }
    friend MeshPoint operator*(float factor, MeshPoint a) { return {factor * a.x, factor * a.y}; }
    friend bool operator==(const MeshPoint &, const MeshPoint &) = default;
    [[nodiscard]] float length() const { return std::hypot(x, y); }
};

/// Above 0 where @p b points more to the left than @p a.
[[nodiscard]] inline float leftTurn(MeshPoint a, MeshPoint b)
{
    return a.x * b.y - a.y * b.x;
}

/// A mesh's polygons, numbered from 0 without gaps, and the sides over which one gets from one to the next.
/// Reads its mesh by the query it was made from, which must outlive it.
class PolygonGraph
{
public:
    /// A side of one polygon, or the part of it that it has in common with another.
    struct Side
    {
        int from = 0;
        int to = 0;
        MeshPoint left; ///< its ends, as one sees them who crosses it
        MeshPoint right;
    };

    /// Of an empty mesh: without polygons.
    explicit PolygonGraph(const MeshQuery &query);

    [[nodiscard]] int size() const { return static_cast<int>(m_polygons.size()); }
    [[nodiscard]] int numberOf(dtPolyRef polygon) const;
    [[nodiscard]] dtPolyRef polygon(int number) const { return m_polygons[static_cast<std::size_t>(number)]; }
    /// What a metre on it counts.
    [[nodiscard]] float costOf(int number) const { return m_costs[static_cast<std::size_t>(number)]; }
    /// A point inside.
    [[nodiscard]] MeshPoint middleOf(int number) const { return m_middles[static_cast<std::size_t>(number)]; }
    /// Between two polygons there is a way exactly if they are on the same island.
    [[nodiscard]] int islandOf(int number) const { return m_islands[static_cast<std::size_t>(number)]; }

    /// Sides are numbered, too, those that lead out of one polygon in a row.
    [[nodiscard]] const Side &side(int number) const { return m_sides[static_cast<std::size_t>(number)]; }
    /// The number of the first side that leads out of @p number; they end where those of the next begin.
    [[nodiscard]] int firstSideOf(int number) const { return m_firstSides[static_cast<std::size_t>(number)]; }

private:
    void findIslands();

    const dtNavMesh *m_mesh = nullptr;
    std::vector<int> m_firstPolygons; // by tile
    std::vector<dtPolyRef> m_polygons;
    std::vector<float> m_costs;
    std::vector<MeshPoint> m_middles;
    std::vector<int> m_islands;
    std::vector<int> m_firstSides; // by polygon; and the number of all
    std::vector<Side> m_sides;
};

} // namespace bayfinder
