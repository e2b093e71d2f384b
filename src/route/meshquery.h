// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "route/meshbuild.h"
#include "site/site.h"

#include <QPointF>

#include <DetourNavMeshQuery.h>

#include <array>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace bayfinder {

/// A point where a way bends, or one of its ends.
struct Corner
{
    QPointF point;
    dtPolyRef polygon = 0; ///< that one enters there
};

/// What Detour answers about a level's mesh, in the garage's frame. Not to be moved. One thread at a time.
class MeshQuery
{
public:
    /// A level on which nobody can walk has an empty mesh.
    MeshQuery(const SiteLevel &level, const WalkingSettings &walking, double mostCells);

    [[nodiscard]] bool isEmpty() const { return !m_mesh; }
    /// Not of an empty one.
    [[nodiscard]] const dtNavMesh &mesh() const { return *m_mesh; }
    /// In the mesh's frame: x, 0, y.
    [[nodiscard]] std::array<float, 3> toMesh(QPointF point) const;
    /// What a metre on @p polygon counts.
    [[nodiscard]] double costOf(dtPolyRef polygon) const;

    /// The point of the mesh nearest to @p point in the square that reaches @p reach metres to each side.
    [[nodiscard]] std::optional<Corner> nearest(QPointF point, double reach) const;
    /// The point of @p polygon nearest to @p point.
    [[nodiscard]] std::optional<QPointF> nearestOn(dtPolyRef polygon, QPointF point) const;
    /// The polygon under @p point.
    [[nodiscard]] std::optional<dtPolyRef> polygonAt(QPointF point) const;
    /// Whether one can walk straight, and nowhere at a higher cost than @p allowed.
    [[nodiscard]] bool isStraight(const Corner &from, const Corner &to, double allowed);
    /// The polygons on the way, both ends' among them; empty where there is none. Good until the next search.
    [[nodiscard]] std::span<const dtPolyRef> path(const Corner &from, const Corner &to);
    /// The tightest way through @p polygons, both ends included, and where costs change; empty where there is
    /// none.
    [[nodiscard]] std::vector<Corner> corners(const Corner &from, const Corner &to,
                                              std::span<const dtPolyRef> polygons);
    /// Metres, multiplied by what they cost.
    [[nodiscard]] double effort(const std::vector<Corner> &corners) const;

private:
    struct QueryDeleter
    {
        void operator()(dtNavMeshQuery *query) const { dtFreeNavMeshQuery(query); }
    };
    [[nodiscard]] QPointF toGarage(const float *position) const;

    QPointF m_origin;
    NavMesh m_mesh;
    std::unique_ptr<dtNavMeshQuery, QueryDeleter> m_query;
    dtQueryFilter m_filter;
    // Of the search under way; kept, because filling them with zeros would take longer than searching.
    std::vector<dtPolyRef> m_polygons;
    std::vector<float> m_cornerPoints;
    std::vector<dtPolyRef> m_cornerPolygons;
};

} // namespace bayfinder
