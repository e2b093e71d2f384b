// SPDX-License-Identifier: Apache-2.0
#include "finder/pollpace.h"

namespace bayfinder {

namespace {
constexpr std::chrono::milliseconds firstRetry{2000};
constexpr std::chrono::milliseconds longestRetry{60000};
} // namespace

PollPace::PollPace(std::chrono::milliseconds interval, quint32 seed, QObject *parent)
    : QObject(parent)
    , m_interval(interval)
    , m_backoff(firstRetry, longestRetry, seed)
    , m_random(seed)
{
    m_timer.setSingleShot(true);
    // Nobody sees a second here or there, and coarse timers let an idle machine sleep.
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &PollPace::due);
}

void PollPace::waitAfterAnswer()
{
    m_backoff.reset();
    const double jitter = 0.9 + m_random.generateDouble() * 0.2;
    m_timer.start(std::chrono::milliseconds(qint64(double(m_interval.count()) * jitter)));
}

void PollPace::waitAfterTrouble()
{
    m_timer.start(m_backoff.next());
}

void PollPace::waitFor(std::chrono::milliseconds pause)
{
    m_timer.start(pause);
}

void PollPace::stop()
{
    m_timer.stop();
}

} // namespace bayfinder

#include "moc_pollpace.cpp"
