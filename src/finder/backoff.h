// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRandomGenerator>

#include <chrono>

namespace bayfinder {

/// How long to wait before asking again by oneself: doubles with every failure, with jitter, so that
/// the kiosks of a garage do not all come back in the same second after an outage.
class Backoff
{
public:
    using Duration = std::chrono::milliseconds;

    /// @p seed makes the jitter repeatable.
    Backoff(Duration first, Duration longest, quint32 seed);

    /// The wait after one more failure: between 75 % and 125 % of first * 2^failures, never above longest.
    [[nodiscard]] Duration next();

    /// The next failure counts as the first one again.
    void reset() { m_failures = 0; }

private:
    Duration m_first;
    Duration m_longest;
    int m_failures = 0;
    QRandomGenerator m_random;
};

} // namespace bayfinder
