// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finder/pollpace.h"
#include "guidance/guidanceservice.h"
#include "guidance/pending.h"
#include "platform/clock.h"

#include <QDateTime>
#include <QList>
#include <QObject>

#include <chrono>
#include <optional>

namespace bayfinder {

/// Keeps the state of every bay up to date by asking at an interval.
///
/// In trouble the last states stay, with the time they are from; the pauses between questions grow, and
/// the first success says so.
class BayWatch : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds leastPause{10};

    /// The references must outlive the watch. The pause between answers is @p interval, give or take a
    /// tenth, so that the machines of a garage do not ask in step.
    BayWatch(GuidanceService &service, const Clock &clock, std::chrono::milliseconds interval, quint32 seed,
             QObject *parent = nullptr);

    /// Asks now and from then on.
    void start();
    void stop();
    /// Goes on after stop(): asks now, unless it has asked just before. Whoever comes and goes all the time
    /// does not make a service answer all the time.
    void resume();
    /// Asks now instead of at the next turn.
    void refresh();

    /// The latest states, in the vendor's order; empty before the first answer.
    [[nodiscard]] const QList<BayState> &states() const { return m_states; }
    /// When they were answered; invalid before the first answer.
    [[nodiscard]] QDateTime asOf() const { return m_asOf; }
    /// Why the latest question had no answer; none when it had one.
    [[nodiscard]] std::optional<Error> error() const { return m_error; }

Q_SIGNALS:
    /// States, time or error are not what they were.
    void changed();
    /// The service answers again.
    void recovered();

private:
    void deliver(const Expected<QList<BayState>> &answer);

    GuidanceService &m_service;
    const Clock &m_clock;
    PollPace m_pace;
    std::optional<std::chrono::milliseconds> m_askedAt;
    Pending<Expected<QList<BayState>>> m_pending;
    QList<BayState> m_states;
    QDateTime m_asOf;
    std::optional<Error> m_error;
};

} // namespace bayfinder
