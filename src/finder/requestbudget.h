// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/clock.h"

#include <chrono>
#include <deque>

namespace bayfinder {

/// Counts requests, so that a search is worth no more of them than was agreed, and a minute neither.
class RequestBudget
{
public:
    /// @p clock must outlive the budget.
    RequestBudget(const Clock &clock, int perSearch, int perMinute);

    /// A new search begins; its first request is never refused, but counts.
    void beginSearch();
    /// Whether one more request of this search may be sent; if so it counts as sent.
    [[nodiscard]] bool take();
    /// The service said that it is asked too often: for a minute there is nothing to take.
    void pause();

    /// Whether it is this search that may send no more, and not the minute.
    [[nodiscard]] bool isSearchUsedUp() const { return m_taken >= m_perSearch; }
    /// How many requests this search has sent.
    [[nodiscard]] int taken() const { return m_taken; }

private:
    static constexpr std::chrono::milliseconds minute{60000};
    void dropOld();

    const Clock &m_clock;
    int m_perSearch;
    int m_perMinute;
    int m_taken = 0;
    std::deque<std::chrono::milliseconds> m_sent; // within the last minute, oldest first
    std::chrono::milliseconds m_pausedUntil{0};
};

} // namespace bayfinder
