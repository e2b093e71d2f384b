// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finder/pollpace.h"
#include "guidance/error.h"
#include "platform/clock.h"

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <optional>

namespace bayfinder {

/// What watches have in common that keep an answer up to date by asking at an interval. In trouble the last
/// answer stays, with the time it is from; the pauses between questions grow, and the first success says so.
class PollingWatch : public QObject
{
    Q_OBJECT

public:
    /// Between two questions of somebody who stops and resumes all the time.
    static constexpr std::chrono::seconds leastPause{10};

    /// @p clock must outlive the watch. The pause between answers is @p interval, give or take a tenth, so
    /// that the machines of a garage do not ask in step.
    PollingWatch(const Clock &clock, std::chrono::milliseconds interval, quint32 seed, QObject *parent);

    /// Asks now and from then on.
    void start() { refresh(); }
    void stop();
    /// Goes on after stop(): asks now, unless it has asked just before. Whoever comes and goes all the time
    /// does not make a service answer all the time.
    void resume();
    /// Asks now instead of at the next turn.
    void refresh();

    /// When it was last answered; invalid before the first answer.
    [[nodiscard]] QDateTime asOf() const { return m_asOf; }
    /// The same by the clock that never jumps, for ages; nothing before the first answer.
    [[nodiscard]] std::optional<std::chrono::milliseconds> answeredAt() const { return m_answeredAt; }
    /// Why the latest question had no answer; none when it had one.
    [[nodiscard]] std::optional<Error> error() const { return m_error; }

Q_SIGNALS:
    /// Answer, time or error are not what they were.
    void changed();
    /// The service answers again.
    void recovered();

protected:
    /// Puts the question, and calls settle() with what comes of it, unless cancel() comes first.
    virtual void ask() = 0;
    virtual void cancel() = 0;
    /// The question was answered, or has failed with @p error.
    void settle(const std::optional<Error> &error);

private:
    const Clock &m_clock;
    PollPace m_pace;
    QDateTime m_asOf;
    std::optional<std::chrono::milliseconds> m_answeredAt;
    std::optional<std::chrono::milliseconds> m_askedAt;
    std::optional<Error> m_error;
};

} // namespace bayfinder
