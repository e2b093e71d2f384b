// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "floorplan/scene.h"
#include "wayfinding/wayfinder.h"

#include <QList>
#include <QString>

#include <optional>

namespace bayfinder {

/// What is to be seen of one level.
struct Sight
{
    int level = 0; ///< index in Site::levels
    std::optional<int> target; ///< the bay that is looked for, an index in SiteLevel::bays
    Polyline route; ///< metres; may be empty
    QList<PlanMarker> markers;

    friend bool operator==(const Sight &, const Sight &) = default;
};

/// A bay, without a way to it.
[[nodiscard]] Sight sightOfBay(const Site &site, BayIndex::Place bay);

/// What is to be seen of a way, level by level in the order in which one walks: a sight for each of its legs.
/// Where the way ends on another level than the bay's, that level with the bay is one more; where it leads
/// nowhere, the bay alone.
///
/// Names are taken in @p language ("zh_CN"); @p start is what is written where the way begins.
[[nodiscard]] QList<Sight> sightsOf(const Way &way, const QString &language, const QString &start);

/// Points between which everything lies that matters in @p sight, metres: the way with what is around it, the
/// bay with more of it, or all of @p level, the box of its plan, where nothing is pointed out.
[[nodiscard]] QList<QPointF> extentOf(const Sight &sight, const QRectF &level);

} // namespace bayfinder
