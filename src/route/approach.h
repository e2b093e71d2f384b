// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "route/levelmesh.h"
#include "route/levelobstacles.h"

#include <QList>

namespace bayfinder {

/// The last steps to something that itself stands in the way, such as a bay or a lift.
struct Approach
{
    LevelMesh::Spot spot; ///< where one leaves the mesh
    Polyline steps; ///< from there to the thing; at least two points, the first is the spot's

    [[nodiscard]] double metres() const { return length(steps); }
};

/// How one gets into the thing @p id of the shape @p shape: over each of its sides that is free. They end at
/// @p middle. None where it is walled in.
[[nodiscard]] QList<Approach> approachesInto(const LevelMesh &mesh, const LevelObstacles &obstacles,
                                             const QString &id, const Shape &shape, QPointF middle);

/// How one gets to a door at @p point of the thing @p id; at most one.
[[nodiscard]] QList<Approach> approachesTo(const LevelMesh &mesh, const LevelObstacles &obstacles,
                                           const QString &id, QPointF point);

} // namespace bayfinder
