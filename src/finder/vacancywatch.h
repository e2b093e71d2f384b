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

/// Keeps the free bays per area up to date by asking at an interval.
///
/// In trouble the last figures stay, with the time they are from; the pauses between questions grow, and
/// the first success says so.
class VacancyWatch : public QObject
{
    Q_OBJECT

public:
    /// The references must outlive the watch. The pause between answers is @p interval, give or take a
    /// tenth, so that the kiosks of a garage do not ask in step.
    VacancyWatch(GuidanceService &service, const Clock &clock, std::chrono::milliseconds interval,
                 quint32 seed, QObject *parent = nullptr);

    /// Asks now and from then on.
    void start();
    void stop();
    /// Asks now instead of at the next turn.
    void refresh();

    /// The latest figures; empty before the first answer.
    [[nodiscard]] const QList<AreaVacancy> &areas() const { return m_areas; }
    /// When they were answered; invalid before the first answer.
    [[nodiscard]] QDateTime asOf() const { return m_asOf; }
    /// The same by the clock that never jumps, for ages; nothing before the first answer.
    [[nodiscard]] std::optional<std::chrono::milliseconds> answeredAt() const { return m_answeredAt; }
    /// Why the latest question had no answer; none when it had one.
    [[nodiscard]] std::optional<Error> error() const { return m_error; }

Q_SIGNALS:
    /// Figures, time or error are not what they were.
    void changed();
    /// The service answers again.
    void recovered();

private:
    void deliver(const Expected<QList<AreaVacancy>> &answer);

    GuidanceService &m_service;
    const Clock &m_clock;
    PollPace m_pace;
    Pending<Expected<QList<AreaVacancy>>> m_pending;
    QList<AreaVacancy> m_areas;
    QDateTime m_asOf;
    std::optional<std::chrono::milliseconds> m_answeredAt;
    std::optional<Error> m_error;
};

} // namespace bayfinder
