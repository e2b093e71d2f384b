// SPDX-License-Identifier: Apache-2.0
#include "staff/garage/livegarage.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace bayfinder {

LiveGarage::LiveGarage(const BayWatch &watch, const Clock &clock, const QString &language, QObject *parent)
    : QObject(parent)
    , m_watch(watch)
    , m_clock(clock)
    , m_language(language)
{
    connect(&m_watch, &BayWatch::changed, this, &LiveGarage::follow);
}

void LiveGarage::setMap(std::shared_ptr<const Site> site, std::shared_ptr<const BayIndex> bays)
{
    m_site = std::move(site);
    m_index = std::move(bays);
    m_titles = m_site ? AreaTitles(*m_site, m_language) : AreaTitles();
    rebuild();
}

std::optional<int> LiveGarage::indexOf(BayIndex::Place place) const
{
    const int index = m_byPlace.value(place.level).value(place.bay, -1);
    return index >= 0 ? std::optional(index) : std::nullopt;
}

QList<BayState::Occupancy> LiveGarage::occupancies(int level) const
{
    QList<BayState::Occupancy> states;
    if (m_watch.states().isEmpty())
        return states;
    const QList<int> indices = m_byPlace.value(level);
    states.reserve(indices.size());
    for (const int index : indices)
        states.append(index >= 0 ? m_bays[index].occupancy : BayState::Occupancy::Unknown);
    return states;
}

void LiveGarage::follow()
{
    // The watch also tells of trouble, which changes nothing here.
    if (m_watch.asOf() == m_asOf)
        return;
    m_asOf = m_watch.asOf();
    if (hasSameBays(m_watch.states()))
        take(m_watch.states());
    else
        rebuild();
}

bool LiveGarage::hasSameBays(const QList<BayState> &states) const
{
    const auto reported =
        std::find_if(m_bays.cbegin(), m_bays.cend(), [](const LiveBay &bay) { return !bay.reported; });
    return std::equal(states.cbegin(), states.cend(), m_bays.cbegin(), reported,
                      [](const BayState &state, const LiveBay &bay) {
                          return state.bay == bay.bay && state.area == bay.area
                              && state.areaName == bay.areaName;
                      });
}

void LiveGarage::take(const QList<BayState> &states)
{
    const QList<int> before = std::exchange(m_changed, {});
    for (int index = 0; index < states.size(); ++index) {
        LiveBay &bay = m_bays[index];
        if (bay.occupancy == states[index].occupancy)
            continue;
        bay.occupancy = states[index].occupancy;
        bay.changedAt = m_clock.now();
        m_changed.append(index);
    }
    QList<int> noLonger;
    std::set_difference(before.cbegin(), before.cend(), m_changed.cbegin(), m_changed.cend(),
                        std::back_inserter(noLonger));
    if (!m_changed.isEmpty() || !noLonger.isEmpty())
        Q_EMIT updated(noLonger);
}

void LiveGarage::rebuild()
{
    Q_EMIT aboutToRebuild();
    m_changed.clear();
    m_bays.clear();
    m_bays.reserve(m_watch.states().size());
    m_byPlace.clear();
    if (m_site) {
        for (const SiteLevel &level : m_site->levels)
            m_byPlace.append(QList<int>(level.bays.size(), -1));
    }
    for (const BayState &state : m_watch.states()) {
        LiveBay bay{state.area, state.areaName, state.bay, state.occupancy, true, {}, {}, 0};
        if (m_index)
            bay.place = m_index->find(state.area, state.bay);
        if (bay.place)
            m_byPlace[bay.place->level][bay.place->bay] = int(m_bays.size());
        m_bays.append(bay);
    }
    for (int level = 0; level < m_byPlace.size(); ++level) {
        const SiteLevel &drawn = m_site->levels[level];
        for (int bay = 0; bay < drawn.bays.size(); ++bay) {
            if (m_byPlace[level][bay] >= 0)
                continue;
            m_byPlace[level][bay] = int(m_bays.size());
            m_bays.append({drawn.area,
                           {},
                           drawn.bays[bay].code,
                           BayState::Occupancy::Unknown,
                           false,
                           BayIndex::Place{level, bay},
                           {},
                           0});
        }
    }
    rank();
    Q_EMIT rebuilt();
}

void LiveGarage::rank()
{
    // Compared once here instead of each time that somebody sorts.
    QStringList keys;
    keys.reserve(m_bays.size());
    for (const LiveBay &bay : std::as_const(m_bays))
        keys.append(sortableBayCode(bay.bay));
    QList<int> order(m_bays.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&keys](int one, int other) { return keys[one] < keys[other]; });
    for (int position = 0; position < order.size(); ++position)
        m_bays[order[position]].rank = position;
}

} // namespace bayfinder

#include "moc_livegarage.cpp"
