// SPDX-License-Identifier: Apache-2.0
#include "finder/pollingwatch.h"

#include <utility>

namespace bayfinder {

PollingWatch::PollingWatch(const Clock &clock, std::chrono::milliseconds interval, quint32 seed,
                           QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_pace(interval, seed)
{
    connect(&m_pace, &PollPace::due, this, &PollingWatch::refresh);
}

void PollingWatch::stop()
{
    m_pace.stop();
    cancel();
}

void PollingWatch::resume()
{
    const auto due = m_askedAt ? *m_askedAt + leastPause : m_clock.monotonic();
    if (due > m_clock.monotonic())
        m_pace.waitFor(due - m_clock.monotonic());
    else
        refresh();
}

void PollingWatch::refresh()
{
    m_askedAt = m_clock.monotonic();
    m_pace.stop();
    ask();
}

void PollingWatch::settle(const std::optional<Error> &error)
{
    const bool wasInTrouble = std::exchange(m_error, error).has_value();
    if (error) {
        m_pace.waitAfterTrouble();
    } else {
        m_asOf = m_clock.now();
        m_answeredAt = m_clock.monotonic();
        m_pace.waitAfterAnswer();
    }
    Q_EMIT changed();
    if (wasInTrouble && !error)
        Q_EMIT recovered();
}

} // namespace bayfinder

#include "moc_pollingwatch.cpp"
