// SPDX-License-Identifier: Apache-2.0
#include "route/levelobstacles.h"

#include "route/groundgrid.h"

#include <algorithm>
#include <cmath>

namespace bayfinder {

namespace {

constexpr double bucketSize = 10; // metres
constexpr double mostBuckets = 64; // of one obstacle

struct Buckets
{
    int left, right, bottom, top;

    explicit Buckets(const QRectF &box)
        : left(number(box.left()))
        , right(number(box.right()))
        , bottom(number(box.top()))
        , top(number(box.bottom()))
    {
    }

    [[nodiscard]] double count() const { return (right - left + 1.0) * (top - bottom + 1.0); }

private:
    // Levels are at most some kilometres large.
    static int number(double at)
    {
        return static_cast<int>(std::floor(std::clamp(at, -1e6, 1e6) / bucketSize));
    }
};

bool overlap(const QRectF &a, const QRectF &b)
{
    return a.left() <= b.right() && b.left() <= a.right() && a.top() <= b.bottom() && b.top() <= a.bottom();
}

} // namespace

LevelObstacles::LevelObstacles(const SiteLevel &level)
{
    for (const SiteBay &bay : level.bays)
        add(bay.id, bay.shape);
    for (const SiteUnit &unit : level.units) {
        if (!isWalkedOn(unit.kind))
            add(unit.id, unit.shape);
    }
    for (const SiteFixture &fixture : level.fixtures) {
        if (fixture.blocks)
            add(fixture.id, fixture.shape);
    }
}

void LevelObstacles::add(const QString &id, const Shape &shape)
{
    const auto number = static_cast<qsizetype>(m_obstacles.size());
    m_obstacles.push_back({&id, &shape, boundingBox(shape)});
    const Buckets buckets(m_obstacles.back().box);
    if (buckets.count() > mostBuckets) {
        m_large.append(number);
        return;
    }
    for (int row = buckets.bottom; row <= buckets.top; ++row) {
        for (int column = buckets.left; column <= buckets.right; ++column)
            m_buckets[{column, row}].append(number);
    }
}

bool LevelObstacles::stand(QPointF a, QPointF b, const QString &except) const
{
    const QRectF box = boundingBox(Ring{a, b});
    const auto inTheWay = [&](qsizetype number) {
        const Obstacle &obstacle = m_obstacles[static_cast<std::size_t>(number)];
        return overlap(box, obstacle.box) && *obstacle.id != except && crosses(*obstacle.shape, a, b);
    };
    if (std::any_of(m_large.cbegin(), m_large.cend(), inTheWay))
        return true;
    const Buckets buckets(box);
    for (int row = buckets.bottom; row <= buckets.top; ++row) {
        for (int column = buckets.left; column <= buckets.right; ++column) {
            const auto bucket = m_buckets.constFind({column, row});
            if (bucket != m_buckets.cend() && std::any_of(bucket->cbegin(), bucket->cend(), inTheWay))
                return true;
        }
    }
    return false;
}

} // namespace bayfinder
