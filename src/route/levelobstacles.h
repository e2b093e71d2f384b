// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plane/geometry.h"
#include "site/site.h"

#include <QHash>
#include <QRectF>
#include <QString>

#include <vector>

namespace bayfinder {

/// Everything on a level that one cannot walk through, to be asked about short lines: is this step free? The
/// exact shapes, unlike the mesh, which keeps its distance. Refers to the level, which outlives it. Callable
/// from any thread.
class LevelObstacles
{
public:
    explicit LevelObstacles(const SiteLevel &level);

    /// Whether the straight line from @p a to @p b leads through something other than @p except (an id).
    [[nodiscard]] bool stand(QPointF a, QPointF b, const QString &except) const;

private:
    struct Obstacle
    {
        const QString *id;
        const Shape *shape;
        QRectF box;
    };

    void add(const QString &id, const Shape &shape);

    std::vector<Obstacle> m_obstacles;
    QHash<QPair<int, int>, QList<qsizetype>> m_buckets; // by square of bucketSize metres
    QList<qsizetype> m_large; // those that would lie in too many squares
};

} // namespace bayfinder
