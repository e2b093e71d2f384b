// SPDX-License-Identifier: Apache-2.0
#include "garageview/baymatching.h"

namespace bayfinder {

namespace {
// A vendor has as many bays as a garage, unless it makes some up.
constexpr qsizetype mostKnown = 100000;
} // namespace

BayMatching::BayMatching(std::shared_ptr<const Site> site, std::shared_ptr<const BayIndex> bays)
    : m_site(std::move(site))
    , m_bays(std::move(bays))
{
}

std::optional<BayIndex::Place> BayMatching::placeOf(const QString &area, const QString &bay)
{
    const auto known = m_places.constFind({area, bay});
    if (known != m_places.constEnd())
        return *known;
    const auto place = m_bays->find(area, bay);
    if (m_places.size() >= mostKnown)
        m_places.clear();
    m_places.insert({area, bay}, place);
    return place;
}

QList<QList<BayState::Occupancy>> BayMatching::occupancies(const QList<BayState> &states)
{
    QList<QList<BayState::Occupancy>> levels;
    levels.reserve(m_site->levels.size());
    for (const SiteLevel &level : m_site->levels)
        levels.append(QList<BayState::Occupancy>(level.bays.size(), BayState::Occupancy::Unknown));
    for (const BayState &state : states) {
        if (const auto place = placeOf(state.area, state.bay))
            levels[place->level][place->bay] = state.occupancy;
    }
    return levels;
}

} // namespace bayfinder
