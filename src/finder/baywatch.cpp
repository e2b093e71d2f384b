// SPDX-License-Identifier: Apache-2.0
#include "finder/baywatch.h"

namespace bayfinder {

BayWatch::BayWatch(GuidanceService &service, const Clock &clock, std::chrono::milliseconds interval,
                   quint32 seed, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_clock(clock)
    , m_pace(interval, seed)
{
    connect(&m_pace, &PollPace::due, this, &BayWatch::refresh);
}

void BayWatch::start()
{
    refresh();
}

void BayWatch::stop()
{
    m_pace.stop();
    m_pending.cancel();
}

void BayWatch::resume()
{
    const auto due = m_askedAt ? *m_askedAt + leastPause : m_clock.monotonic();
    if (due > m_clock.monotonic())
        m_pace.waitFor(due - m_clock.monotonic());
    else
        refresh();
}

void BayWatch::refresh()
{
    m_askedAt = m_clock.monotonic();
    m_pace.stop();
    m_pending.ask(this, m_service.bayStates(),
                  [this](const Expected<QList<BayState>> &answer) { deliver(answer); });
}

void BayWatch::deliver(const Expected<QList<BayState>> &answer)
{
    const bool wasInTrouble = m_error.has_value();
    if (answer) {
        m_states = *answer;
        m_asOf = m_clock.now();
        m_error.reset();
        m_pace.waitAfterAnswer();
    } else {
        m_error = answer.error();
        m_pace.waitAfterTrouble();
    }
    Q_EMIT changed();
    if (wasInTrouble && answer)
        Q_EMIT recovered();
}

} // namespace bayfinder

#include "moc_baywatch.cpp"
