// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/clock.h"

namespace bayfinder {

/// The time in the garage: starts at a given moment and runs @p speed times as fast as the clock it is
/// given, whose jumps it ignores. Callable from any thread.
class GarageClock
{
public:
    /// @param start milliseconds since 1970 in UTC
    /// @param speed 60 makes an hour of the garage pass in a minute; 0 stops its time
    GarageClock(const Clock &clock, qint64 start, double speed)
        : m_clock(clock)
        , m_begin(clock.monotonic())
        , m_start(start)
        , m_speed(speed)
    {
    }

    /// Milliseconds since 1970 in UTC, in the garage.
    [[nodiscard]] qint64 now() const
    {
        return m_start
            + static_cast<qint64>(static_cast<double>((m_clock.monotonic() - m_begin).count()) * m_speed);
    }

    /// Real seconds since the start.
    [[nodiscard]] double secondsRunning() const
    {
        return static_cast<double>((m_clock.monotonic() - m_begin).count()) / 1000;
    }

private:
    const Clock &m_clock;
    std::chrono::milliseconds m_begin;
    qint64 m_start;
    double m_speed;
};

} // namespace bayfinder
