// SPDX-License-Identifier: Apache-2.0
#include "history/minutes.h"

#include <QTimeZone>

namespace bayfinder {

namespace {

constexpr qint64 minuteMilliseconds = 60000;

} // namespace

qint64 minuteOf(const QDateTime &time)
{
    const qint64 since = time.toMSecsSinceEpoch();
    // Towards the past also before 1970.
    return since / minuteMilliseconds - (since % minuteMilliseconds < 0 ? 1 : 0);
}

QDateTime timeOf(qint64 minute, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(minute * minuteMilliseconds, zone);
}

MinuteRange minutesOfDay(QDate day, const QTimeZone &zone)
{
    return {minuteOf(day.startOfDay(zone)), minuteOf(day.addDays(1).startOfDay(zone))};
}

} // namespace bayfinder
