// SPDX-License-Identifier: Apache-2.0
#include "finder/requestbudget.h"

namespace bayfinder {

RequestBudget::RequestBudget(const Clock &clock, int perSearch, int perMinute)
    : m_clock(clock)
    , m_perSearch(perSearch)
    , m_perMinute(perMinute)
{
}

void RequestBudget::beginSearch()
{
    dropOld();
    m_sent.push_back(m_clock.monotonic());
    m_taken = 1;
}

bool RequestBudget::take()
{
    dropOld();
    if (m_clock.monotonic() < m_pausedUntil || m_taken >= m_perSearch || int(m_sent.size()) >= m_perMinute)
        return false;
    m_sent.push_back(m_clock.monotonic());
    ++m_taken;
    return true;
}

void RequestBudget::pause()
{
    m_pausedUntil = m_clock.monotonic() + minute;
}

void RequestBudget::dropOld()
{
    while (!m_sent.empty() && m_clock.monotonic() - m_sent.front() >= minute)
        m_sent.pop_front();
}

} // namespace bayfinder
