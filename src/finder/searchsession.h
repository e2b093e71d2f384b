// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finder/backoff.h"
#include "finder/platesearch.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace bayfinder {

/// Finds the cars that fit what a driver types, while it is being typed.
///
/// A query is asked 150 ms after its last change; asking anew aborts what is under way. Similar plates are
/// looked for when nothing more was typed for a while, or "find" was pressed: most queries that fit nothing
/// are not mistyped but not finished. After a failure the same query is asked again by itself, with growing
/// pauses, until it is answered or changed.
class SearchSession : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle, ///< nothing typed
        TooShort, ///< fewer characters than the service takes
        /// To be answered, or nothing fits yet and similar plates are looked for; candidates() holds those of
        /// the answer before that still fit.
        Waiting,
        Answered, ///< candidates() holds the answer, maybe empty; similar plates may be added
        Failed, ///< error() says why; asked again by itself
    };
    Q_ENUM(State)

    static constexpr std::chrono::milliseconds settleTime{150};
    /// After the question, until similar plates are looked for without being asked to.
    static constexpr std::chrono::milliseconds widenTime{450};
    static constexpr std::chrono::milliseconds firstRetry{3000};
    static constexpr std::chrono::milliseconds longestRetry{30000};
    /// More cars than this are not a choice but a list: the driver is asked for one more character.
    static constexpr int mostCandidates = 24;

    /// The references must outlive the session. @p seed is for the jitter of retries.
    SearchSession(GuidanceService &service, const Clock &clock, const SearchSettings &settings, quint32 seed,
                  QObject *parent = nullptr);

    /// What is typed by now, normalised; asks when it has settled. The same query again is no change.
    void setQuery(const QString &query);
    /// Asks at once what is not asked yet, and looks for similar plates: the driver pressed "find".
    void submit();
    /// Asks the failed query again, now.
    void retry();
    /// Forgets everything, query, cars and what was answered, and aborts what is under way.
    void clear();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString query() const { return m_query; }
    /// One record a plate, the likeliest first, those that fit before similar ones; at most mostCandidates.
    [[nodiscard]] const QList<Candidate> &candidates() const { return m_candidates; }
    /// How many of candidates() fit exactly; these come first.
    [[nodiscard]] qsizetype exactCount() const;
    /// Whether more cars fit than candidates() shows.
    [[nodiscard]] bool tooMany() const { return m_tooMany; }
    /// Whether an answer without similar plates means that there are none: not when they are not looked for,
    /// by configuration, nor when requests were used up or not answered.
    [[nodiscard]] bool lookedForSimilar() const { return m_findsSimilar && !m_search.isCutShort(); }
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
    void follow();
    void takeCandidates();
    void keepFitting();

    bool m_findsSimilar;
    PlateSearch m_search;
    QTimer m_settle;
    QTimer m_widen;
    QTimer m_retry;
    Backoff m_backoff;
    State m_state = State::Idle;
    QString m_query;
    QList<Candidate> m_candidates;
    bool m_tooMany = false;
    bool m_hadFailed = false;
    std::optional<Error> m_error;
};

} // namespace bayfinder
