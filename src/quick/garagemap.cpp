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

void GarageMap::setLoading()
{
    setState(State::Loading);
}

void GarageMap::setSite(std::shared_ptr<const Site> site)
{
    m_site = std::move(site);
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
