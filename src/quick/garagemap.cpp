// SPDX-License-Identifier: Apache-2.0
#include "quick/garagemap.h"

#include <utility>

namespace bayfinder {

std::shared_ptr<const FloorPlan> GarageMap::plan(int level) const
{
    return m_plans ? m_plans->plan(level) : nullptr;
}

QString GarageMap::levelName(const QString &area, const QString &language) const
{
    for (const SiteLevel &level : m_site ? m_site->levels : QList<SiteLevel>()) {
        if (level.area == area)
            return levelTitle(level, language);
    }
    return area;
}

void GarageMap::setLoading()
{
    setState(State::Loading);
}

void GarageMap::setSite(std::shared_ptr<const Site> site, std::shared_ptr<const BayIndex> bays)
{
    m_site = std::move(site);
    m_plans.emplace(m_site);
    m_bays = bays ? std::move(bays) : std::make_shared<const BayIndex>(*m_site);
    setState(State::Ready);
}

void GarageMap::setFailed()
{
    setState(State::Failed);
}

void GarageMap::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace bayfinder

#include "moc_garagemap.cpp"
