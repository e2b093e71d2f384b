// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "site/sitedraft.h"

#include <QHash>
#include <QList>
#include <QPointF>
#include <QString>

#include <optional>
#include <vector>

namespace bayfinder {

/// Where one enters and leaves ways between levels.
class StopFinder
{
public:
    explicit StopFinder(SiteDraft &draft);

    /// The unit's stop on its level: in the middle of an opening on the unit's border, or else in the unit's
    /// own. Of several openings the first is taken, those for pedestrians before others.
    [[nodiscard]] SiteConnection::Stop stopOf(int level, const SiteUnit &unit);

    /// The middle of the opening, and the unit of that kind on whose border it is, if there is one.
    [[nodiscard]] SiteConnection::Stop stopOf(int level, const SiteOpening &opening, ConnectionKind kind);

    /// The unit of that kind on the level that lies above or below one of @p stops, or is the level's only
    /// one.
    [[nodiscard]] const SiteUnit *unitOn(int level, ConnectionKind kind,
                                         const QList<SiteConnection::Stop> &stops);

    /// Whether one shape has a corner or its middle well inside the other. False when there is no effort left
    /// to tell.
    [[nodiscard]] bool overlap(const SiteUnit &a, const SiteUnit &b);

private:
    struct Door
    {
        QPointF middle;
        qsizetype opening = 0;
        int rank = 0; // those for pedestrians are 0
    };

    [[nodiscard]] const std::vector<Door> &doorsOn(int level);
    [[nodiscard]] bool isOnBorder(const SiteUnit &unit, QPointF point);
    [[nodiscard]] bool hasCornerIn(const SiteUnit &corners, const Shape &shape);

    SiteDraft &m_draft;
    QHash<int, std::vector<Door>> m_doors; // by level; from left to right
};

/// The point in the middle of a line's length.
[[nodiscard]] QPointF middleOf(const Polyline &line);

} // namespace bayfinder
