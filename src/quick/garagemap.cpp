// SPDX-License-Identifier: Apache-2.0
#include "quick/garagemap.h"

#include <utility>

namespace bayfinder {

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
