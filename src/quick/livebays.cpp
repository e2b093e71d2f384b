// SPDX-License-Identifier: Apache-2.0
#include "quick/livebays.h"

#include <utility>

namespace bayfinder {

using Occupancy = BayState::Occupancy;

LiveBays::LiveBays(const BayWatch &watch, const GarageMap &map, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_watch(watch)
    , m_map(map)
    , m_clock(clock)
{
    connect(&m_watch, &BayWatch::changed, this, &LiveBays::follow);
    connect(&m_map, &GarageMap::stateChanged, this, &LiveBays::follow);
}

QList<Occupancy> LiveBays::of(int level) const
{
    return m_levels.value(level);
}

void LiveBays::follow()
{
    QList<QList<Occupancy>> levels;
    const bool isOld = m_watch.asOf().isValid()
        && m_watch.asOf().msecsTo(m_clock.now()) > std::chrono::milliseconds(goodFor).count();
    const std::shared_ptr<const Site> site = m_map.site();
    if (site && !isOld && !m_watch.states().isEmpty()) {
        if (!m_matching)
            m_matching.emplace(site, m_map.sharedBays());
        levels = m_matching->occupancies(m_watch.states());
    }
    if (std::exchange(m_levels, levels) != levels)
        Q_EMIT changed();
}

} // namespace bayfinder

#include "moc_livebays.cpp"
