// SPDX-License-Identifier: Apache-2.0
#include "quick/livebays.h"

#include <utility>

namespace bayfinder {

using Occupancy = BayState::Occupancy;

LiveBays::LiveBays(const BayWatch &watch, const Wayfinder &wayfinder, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_watch(watch)
    , m_wayfinder(wayfinder)
    , m_clock(clock)
{
    connect(&m_watch, &BayWatch::changed, this, &LiveBays::follow);
    connect(&m_wayfinder, &Wayfinder::stateChanged, this, &LiveBays::follow);
}

QList<Occupancy> LiveBays::of(int level) const
{
    return m_levels.value(level);
}

void LiveBays::follow()
{
    QList<QList<Occupancy>> levels;
    const bool isOld = m_watch.error() && m_watch.asOf().isValid()
        && m_watch.asOf().msecsTo(m_clock.now()) > std::chrono::milliseconds(goodFor).count();
    const std::shared_ptr<const Site> site = m_wayfinder.site();
    if (site && !isOld && !m_watch.states().isEmpty()) {
        for (const SiteLevel &level : site->levels)
            levels.append(QList<Occupancy>(level.bays.size(), Occupancy::Unknown));
        for (const BayState &state : m_watch.states()) {
            if (const auto place = m_wayfinder.bays()->find(state.area, state.bay))
                levels[place->level][place->bay] = state.occupancy;
        }
    }
    if (std::exchange(m_levels, levels) != levels)
        Q_EMIT changed();
}

} // namespace bayfinder

#include "moc_livebays.cpp"
