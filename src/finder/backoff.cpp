// SPDX-License-Identifier: Apache-2.0
#include "finder/backoff.h"

#include <algorithm>

namespace bayfinder {

Backoff::Backoff(Duration first, Duration longest, quint32 seed)
    : m_first(first)
    , m_longest(longest)
    , m_random(seed)
{
}

Backoff::Duration Backoff::next()
{
    // The exponent is capped only so that the shift cannot overflow.
    const Duration nominal = m_first * (qint64(1) << std::min(m_failures, 20));
    ++m_failures;
    const double jitter = 0.75 + m_random.generateDouble() * 0.5;
    return std::min(m_longest, Duration(qint64(double(std::min(nominal, m_longest).count()) * jitter)));
}

} // namespace bayfinder
