// SPDX-License-Identifier: Apache-2.0
#include "finder/searchsession.h"

#include "plate/platematch.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace bayfinder {

SearchSession::SearchSession(GuidanceService &service, quint32 seed, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_backoff(firstRetry, longestRetry, seed)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    connect(&m_settle, &QTimer::timeout, this, &SearchSession::ask);
    m_retry.setSingleShot(true);
    // By itself it asks quietly: a screen that falls back from trouble to waiting every few seconds flickers.
    connect(&m_retry, &QTimer::timeout, this, &SearchSession::ask);
}

void SearchSession::setQuery(const QString &query)
{
    if (query == m_query)
        return;
    m_query = query;
    m_pending.cancel();
    m_settle.stop();
    m_retry.stop();
    m_backoff.reset();
    m_error.reset();
    if (m_query.size() < m_service.queryLimits().minimum) {
        m_state = m_query.isEmpty() ? State::Idle : State::TooShort;
        m_candidates.clear();
        m_tooMany = false;
    } else {
        m_state = State::Waiting;
        keepFitting();
        m_settle.start();
    }
    Q_EMIT changed();
}

void SearchSession::submit()
{
    if (!m_settle.isActive())
        return;
    m_settle.stop();
    ask();
}

void SearchSession::retry()
{
    if (m_state != State::Failed)
        return;
    m_retry.stop();
    m_state = State::Waiting;
    m_error.reset();
    Q_EMIT changed();
    ask();
}

void SearchSession::clear()
{
    m_pending.cancel();
    m_settle.stop();
    m_retry.stop();
    m_backoff.reset();
    m_state = State::Idle;
    m_query.clear();
    m_candidates.clear();
    m_tooMany = false;
    m_hadFailed = false;
    m_error.reset();
    Q_EMIT changed();
}

bool SearchSession::canGrow() const
{
    return m_query.size() < m_service.queryLimits().maximum;
}

void SearchSession::ask()
{
    m_pending.ask(this, m_service.search(m_query),
                  [this](const Expected<QList<ParkedCar>> &answer) { deliver(answer); });
}

void SearchSession::deliver(const Expected<QList<ParkedCar>> &answer)
{
    if (!answer) {
        m_state = State::Failed;
        m_hadFailed = true;
        m_error = answer.error();
        m_candidates.clear();
        m_tooMany = false;
        m_retry.start(m_backoff.next());
        Q_EMIT changed();
        return;
    }
    m_state = State::Answered;
    m_error.reset();
    m_backoff.reset();
    setCandidates(*answer);
    Q_EMIT changed();
    if (std::exchange(m_hadFailed, false))
        Q_EMIT recovered();
}

void SearchSession::setCandidates(const QList<ParkedCar> &cars)
{
    struct Ranked
    {
        int rank;
        ParkedCar car;
    };
    QList<Ranked> ranked;
    ranked.reserve(cars.size());
    const PlateMatcher matcher(m_query);
    for (const ParkedCar &car : cars)
        ranked.append({matcher.rank(car.plate), car});
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked &a, const Ranked &b) {
        if (a.rank != b.rank)
            return a.rank < b.rank;
        // A car whose time the vendor does not tell comes last among equals.
        if (a.car.parkedSince.isValid() != b.car.parkedSince.isValid())
            return a.car.parkedSince.isValid();
        return a.car.parkedSince > b.car.parkedSince;
    });

    m_candidates.clear();
    m_tooMany = false;
    // A plate that was seen in two bays is one car to the driver; the answer page shows both places.
    QSet<QString> plates;
    for (const Ranked &entry : std::as_const(ranked)) {
        if (plates.contains(entry.car.plate))
            continue;
        if (m_candidates.size() == mostCandidates) {
            m_tooMany = true;
            break;
        }
        plates.insert(entry.car.plate);
        m_candidates.append(entry.car);
    }
}

/// Of the cars that are shown, keeps those that the new query does not rule out: while it is asked they
/// stay where they are instead of flickering. They are never more than the service itself has said.
void SearchSession::keepFitting()
{
    m_tooMany = false;
    m_candidates.removeIf([this](const ParkedCar &car) { return !car.plate.contains(m_query); });
}

} // namespace bayfinder

#include "moc_searchsession.cpp"
