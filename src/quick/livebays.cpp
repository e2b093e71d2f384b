// SPDX-License-Identifier: Apache-2.0
#include "quick/livebays.h"

#include <utility>

namespace bayfinder {

using Occupancy = BayState::Occupancy;

namespace {
constexpr qsizetype mostKnown = 100000;
} // namespace

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

std::optional<BayIndex::Place> LiveBays::placeOf(const BayState &state)
{
    const auto known = m_places.constFind({state.area, state.bay});
    if (known != m_places.constEnd())
        return *known;
    const auto place = m_map.bays()->find(state.area, state.bay);
    // A vendor has as many bays as a garage, unless it makes some up.
    if (m_places.size() >= mostKnown)
        m_places.clear();
    m_places.insert({state.area, state.bay}, place);
    return place;
}

void LiveBays::follow()
{
    QList<QList<Occupancy>> levels;
    const bool isOld = m_watch.asOf().isValid()
        && m_watch.asOf().msecsTo(m_clock.now()) > std::chrono::milliseconds(goodFor).count();
    const std::shared_ptr<const Site> site = m_map.site();
    if (site && !isOld && !m_watch.states().isEmpty()) {
        for (const SiteLevel &level : site->levels)
            levels.append(QList<Occupancy>(level.bays.size(), Occupancy::Unknown));
        for (const BayState &state : m_watch.states()) {
            if (const auto place = placeOf(state))
                levels[place->level][place->bay] = state.occupancy;
        }
    }
    if (std::exchange(m_levels, levels) != levels)
        Q_EMIT changed();
}

} // namespace bayfinder

#include "moc_livebays.cpp"
