// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finder/backoff.h"
#include "guidance/guidanceservice.h"
#include "guidance/pending.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace bayfinder {

/// Finds the cars that fit what a driver types, while it is being typed.
///
/// A query is asked 150 ms after its last change; asking anew aborts what is under way. After a failure
/// the same query is asked again by itself, with growing pauses, until it is answered or changed.
class SearchSession : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle, ///< nothing typed
        TooShort, ///< fewer characters than the service takes
        Waiting, ///< to be answered; candidates() holds those of the answer before that still fit
        Answered, ///< candidates() holds the answer, maybe empty
        Failed, ///< error() says why; asked again by itself
    };
    Q_ENUM(State)

    static constexpr std::chrono::milliseconds settleTime{150};
    static constexpr std::chrono::milliseconds firstRetry{3000};
    static constexpr std::chrono::milliseconds longestRetry{30000};
    /// More cars than this are not a choice but a list: the driver is asked for one more character.
    static constexpr int mostCandidates = 24;

    /// @p service must outlive the session. @p seed is for the jitter of retries.
    SearchSession(GuidanceService &service, quint32 seed, QObject *parent = nullptr);

    /// What is typed by now, normalised; asks when it has settled. The same query again is no change.
    void setQuery(const QString &query);
    /// Asks at once what is not asked yet: the driver pressed "find".
    void submit();
    /// Asks the failed query again, now.
    void retry();
    /// Forgets everything, query and cars, and aborts what is under way.
    void clear();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString query() const { return m_query; }
    /// One record a plate, the best fit first, then the latest parked; at most mostCandidates.
    [[nodiscard]] const QList<ParkedCar> &candidates() const { return m_candidates; }
    /// Whether the answer held more cars than candidates() shows.
    [[nodiscard]] bool tooMany() const { return m_tooMany; }
    [[nodiscard]] std::optional<Error> error() const { return m_error; }
    /// Whether one more character can still be asked for.
    [[nodiscard]] bool canGrow() const;

Q_SIGNALS:
    /// State, candidates or error are not what they were.
    void changed();
    /// A query that had failed is answered now.
    void recovered();

private:
    void ask();
    void deliver(const Expected<QList<ParkedCar>> &answer);
    void setCandidates(const QList<ParkedCar> &cars);
    void keepFitting();

    GuidanceService &m_service;
    QTimer m_settle;
    QTimer m_retry;
    Backoff m_backoff;
    Pending<Expected<QList<ParkedCar>>> m_pending;
    State m_state = State::Idle;
    QString m_query;
    QList<ParkedCar> m_candidates;
    bool m_tooMany = false;
    bool m_hadFailed = false;
    std::optional<Error> m_error;
};

} // namespace bayfinder
