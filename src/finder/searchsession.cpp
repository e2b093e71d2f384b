// SPDX-License-Identifier: Apache-2.0
#include "finder/searchsession.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace bayfinder {

SearchSession::SearchSession(GuidanceService &service, const Clock &clock, const SearchSettings &settings,
                             quint32 seed, QObject *parent)
    : QObject(parent)
    , m_findsSimilar(settings.similar)
    , m_search(service, clock, settings)
    , m_backoff(firstRetry, longestRetry, seed)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    connect(&m_settle, &QTimer::timeout, this, &SearchSession::ask);
    m_widen.setSingleShot(true);
    m_widen.setInterval(widenTime);
    connect(&m_widen, &QTimer::timeout, &m_search, &PlateSearch::widen);
    m_retry.setSingleShot(true);
    // By itself it asks quietly: a screen that falls back from trouble to waiting every few seconds flickers.
    connect(&m_retry, &QTimer::timeout, this, &SearchSession::ask);
    connect(&m_search, &PlateSearch::changed, this, &SearchSession::follow);
}

void SearchSession::setQuery(const QString &query)
{
    if (query == m_query)
        return;
    m_query = query;
    m_search.cancel();
    m_settle.stop();
    m_widen.stop();
    m_retry.stop();
    m_backoff.reset();
    m_error.reset();
    if (m_query.size() < m_search.queryLimits().minimum) {
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
    if (m_settle.isActive()) {
        m_settle.stop();
        ask();
    }
    m_widen.stop();
    if (m_state == State::Waiting || m_state == State::Answered)
        m_search.widen();
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
    m_search.forget();
    m_settle.stop();
    m_widen.stop();
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
    return m_query.size() < m_search.queryLimits().maximum;
}

qsizetype SearchSession::exactCount() const
{
    return std::count_if(m_candidates.begin(), m_candidates.end(),
                         [](const Candidate &candidate) { return candidate.match.exact; });
}

void SearchSession::ask()
{
    m_search.ask(m_query);
    m_widen.start();
}

void SearchSession::follow()
{
    const PlateSearch::Stage stage = m_search.stage();
    if (stage == PlateSearch::Stage::Failed) {
        m_state = State::Failed;
        m_hadFailed = true;
        m_error = m_search.error();
        m_candidates.clear();
        m_tooMany = false;
        m_widen.stop();
        m_retry.start(m_backoff.next());
        Q_EMIT changed();
        return;
    }
    m_error.reset();
    m_backoff.reset();
    takeCandidates();
    // "Nothing fits" is not said as long as something similar may turn up.
    const bool isOver = stage == PlateSearch::Stage::Done;
    m_state = isOver || !m_candidates.isEmpty() ? State::Answered : State::Waiting;
    Q_EMIT changed();
    if (std::exchange(m_hadFailed, false))
        Q_EMIT recovered();
}

void SearchSession::takeCandidates()
{
    m_candidates.clear();
    m_tooMany = false;
    // A plate that was seen in two bays is one car to the driver; the answer page shows both places.
    QSet<QString> plates;
    for (const Candidate &candidate : m_search.candidates()) {
        if (plates.contains(candidate.car.plate))
            continue;
        if (m_candidates.size() == mostCandidates) {
            m_tooMany = candidate.match.exact;
            break;
        }
        plates.insert(candidate.car.plate);
        m_candidates.append(candidate);
    }
}

/// Of the cars that are shown, keeps those that the new query does not rule out: while it is asked they
/// stay where they are instead of flickering. They are never more than the service itself has said.
void SearchSession::keepFitting()
{
    m_tooMany = false;
    const PlateMatcher matcher(m_query);
    for (Candidate &candidate : m_candidates)
        candidate.match = matcher.match(candidate.car.plate);
    m_candidates.removeIf([](const Candidate &candidate) { return !candidate.match.exact; });
}

} // namespace bayfinder

#include "moc_searchsession.cpp"
