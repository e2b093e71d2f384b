// SPDX-License-Identifier: Apache-2.0
#include "quick/garagemap.h"

#include <utility>

namespace bayfinder {

std::shared_ptr<const FloorPlan> GarageMap::plan(int level) const
{
    if (!m_site || level < 0 || level >= m_site->levels.size())
        return nullptr;
    std::shared_ptr<const FloorPlan> &plan = m_plans[level];
    if (!plan)
        plan = std::make_shared<const FloorPlan>(m_site->levels[level]);
    return plan;
}

QString GarageMap::levelName(const QString &area, const QString &language) const
{
    for (const SiteLevel &level : m_site ? m_site->levels : QList<SiteLevel>()) {
        if (level.area != area)
            continue;
        const QString name = level.name.text(language);
        return name.isEmpty() || name == level.shortName ? level.shortName
                                                         : level.shortName + QStringLiteral(" · ") + name;
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
