// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plane/geometry.h"
#include "route/groundgrid.h"
#include "site/site.h"

#include <QPointF>
#include <QSet>

#include <memory>
#include <optional>

namespace bayfinder {

/// Where people can walk on one level, and the best way between two points of it. Built with Recast, searched
/// with Detour; neither shows through.
///
/// Movable. The same questions always get the same answers. One thread at a time: searching uses memory of
/// the mesh's own.
class LevelMesh
{
public:
    /// A point on the mesh.
    struct Spot
    {
        unsigned int polygon = 0; ///< the mesh's own
        QPointF point;
        int island = 0; ///< between two spots there is a way exactly if they are on the same one
    };

    struct Walk
    {
        Polyline line; ///< from spot to spot; at least two points, equal ones where the spots are
        double metres = 0;
        double effort = 0; ///< metres, those along ramps and roads multiplied by their weights
    };

    /// Takes some 0.1 s for 1,000 bays. A level on which nobody can walk has an empty mesh. @p mostCells: see
    /// groundOf().
    LevelMesh(const SiteLevel &level, const WalkingSettings &walking, double mostCells = mostCellsOfALevel);
    LevelMesh(LevelMesh &&) noexcept;
    LevelMesh &operator=(LevelMesh &&) noexcept;
    LevelMesh(const LevelMesh &) = delete;
    LevelMesh &operator=(const LevelMesh &) = delete;
    ~LevelMesh();

    /// Makes effort() from @p from on quicker, and walks shorter: for where many begin. Takes as long as a
    /// few searches, and 16 bytes a polygon.
    void prepare(const Spot &from);

    /// The spot nearest to @p point, if there is one within @p reach metres.
    [[nodiscard]] std::optional<Spot> nearest(QPointF point, double reach) const;
    /// The spot of @p islands that is nearest to @p point, however far.
    [[nodiscard]] std::optional<Spot> nearestOf(const QSet<int> &islands, QPointF point) const;
    [[nodiscard]] std::optional<Walk> walk(const Spot &from, const Spot &to) const;
    /// A walk's effort, in less time; in much less from where prepare() was told. Mostly within some per
    /// cent, because corners are not cut.
    [[nodiscard]] std::optional<double> effort(const Spot &from, const Spot &to) const;
    /// Whether one can walk straight from spot to spot.
    [[nodiscard]] bool isStraight(const Spot &from, const Spot &to) const;

    [[nodiscard]] int polygonCount() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace bayfinder
