// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QDateTime>

class QTimeZone;

namespace bayfinder {

/// Whole minutes since 1970 in UTC, from begin until before end.
struct MinuteRange
{
    qint64 begin = 0;
    qint64 end = 0;

    [[nodiscard]] qint64 length() const { return end - begin; }

    friend bool operator==(const MinuteRange &, const MinuteRange &) = default;
};

/// The minute that @p time lies in.
[[nodiscard]] qint64 minuteOf(const QDateTime &time);
[[nodiscard]] QDateTime timeOf(qint64 minute, const QTimeZone &zone);

/// A calendar day as clocks in @p zone show it: 24 hours long, but 23 or 25 when the clocks are changed.
[[nodiscard]] MinuteRange minutesOfDay(QDate day, const QTimeZone &zone);

} // namespace bayfinder
