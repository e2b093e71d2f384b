// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "route/polygongraph.h"

#include <optional>
#include <vector>

namespace bayfinder {

/// The ways of least cost from one point of a mesh to all of its polygons. Takes about as long to make as a
/// few searches, and then each takes next to nothing. Pure values, of the one graph it was made from.
///
/// A way is as long as a string pulled tight in it, nearly: with each polygon one keeps the corner where the
/// string last bent and how far one sees from there. Detour's own search measures from middle to middle of
/// the sides it crosses, and takes ways for long that are not.
class WalkTree
{
public:
    WalkTree(const PolygonGraph &graph, dtPolyRef polygon, MeshPoint root);

    [[nodiscard]] bool isFrom(dtPolyRef polygon, MeshPoint root) const
    {
        return m_polygon == polygon && m_root == root;
    }
    /// The polygons on the way to @p end on @p polygon, both ends' among them, in @p path; empty where there
    /// is none.
    void findPath(dtPolyRef polygon, MeshPoint end, const PolygonGraph &graph,
                  std::vector<dtPolyRef> &path) const;

private:
    class Growth;
    // How one gets into a polygon.
    struct Arrival
    {
        MeshPoint bend; // the last one before
        float cost = 0; // up to there
        int side = 0; // the number of the one that one crosses; or below 0
    };
    [[nodiscard]] const Arrival &arrivalAt(int polygon) const
    {
        return m_arrivals[static_cast<std::size_t>(polygon)];
    }
    // Into the polygon of the end, for its sake.
    [[nodiscard]] std::optional<int> lastSide(int polygon, MeshPoint end, const PolygonGraph &graph) const;

    dtPolyRef m_polygon = 0;
    MeshPoint m_root;
    std::vector<Arrival> m_arrivals; // by polygon
};

} // namespace bayfinder
