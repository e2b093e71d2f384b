// SPDX-License-Identifier: Apache-2.0
#include "garageview/baymatching.h"

namespace bayfinder {

namespace {
// A vendor has as many bays as a garage, unless it makes some up.
constexpr qsizetype mostKnown = 100000;

using Occupancy = BayState::Occupancy;

// What two records of one bay say together: a space that may be taken is not offered.
Occupancy joined(Occupancy one, Occupancy other)
{
    for (const Occupancy occupancy : {Occupancy::Occupied, Occupancy::Free}) {
        if (one == occupancy || other == occupancy)
            return occupancy;
    }
    return Occupancy::Unknown;
}
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
    QList<QList<Occupancy>> levels;
    levels.reserve(m_site->levels.size());
    for (const SiteLevel &level : m_site->levels)
        levels.append(QList<Occupancy>(level.bays.size(), Occupancy::Unknown));
    for (const BayState &state : states) {
        if (const auto place = placeOf(state.area, state.bay)) {
            Occupancy &occupancy = levels[place->level][place->bay];
            occupancy = joined(occupancy, state.occupancy);
        }
    }
    return levels;
}

} // namespace bayfinder
