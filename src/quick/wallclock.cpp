// SPDX-License-Identifier: Apache-2.0
#include "quick/wallclock.h"

namespace bayfinder {

WallClock::WallClock(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &WallClock::tick);
    tick();
}

void WallClock::tick()
{
    m_now = m_clock.now();
    constexpr int minute = 60'000;
    // A little past the full minute: a timer that fires early would show the old minute for another one.
    m_timer.start(minute - (m_now.time().msecsSinceStartOfDay() % minute) + 50);
    Q_EMIT nowChanged();
}

} // namespace bayfinder

#include "moc_wallclock.cpp"
