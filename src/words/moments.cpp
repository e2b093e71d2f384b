// SPDX-License-Identifier: Apache-2.0
#include "words/moments.h"

#include <QCoreApplication>
#include <QLocale>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

/// Gives the texts their context.
class Moments
{
    Q_DECLARE_TR_FUNCTIONS(bayfinder::Moments)
};

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

/// The locale of the shown language: each translation names its own.
QLocale shownLocale(const QString &code)
{
    return QLocale(code);
}

} // namespace

QString timeOfDayText(const QDateTime &time)
{
    return time.isValid() ? time.toLocalTime().toString(u"HH:mm"_s) : QString();
}

QString dateText(const QDateTime &time)
{
    //: The code of this language, for dates: "en", "zh_CN"
    const QLocale locale = shownLocale(Moments::tr("en"));
    //: Format of a date without year, see QLocale::toString(); Chinese: "M月d日 dddd"
    return time.isValid() ? locale.toString(time.toLocalTime(), Moments::tr("dddd, d MMMM")) : QString();
}

QString sinceText(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    const QDate today = now.toLocalTime().date();
    const QString timeText = timeOfDayText(local);
    if (local.date() == today) {
        //: %1 is a time such as 14:05
        return Moments::tr("today, %1").arg(timeText);
    }
    if (local.date().addDays(1) == today) {
        //: %1 is a time such as 23:50
        return Moments::tr("yesterday, %1").arg(timeText);
    }
    const QLocale locale = shownLocale(Moments::tr("en"));
    const bool thisYear = local.date().year() == today.year();
    //: Format of a date, see QLocale::toString(); Chinese: "M月d日"
    const QString format = thisYear ? Moments::tr("d MMMM") : Moments::tr("d MMMM yyyy", "with the year");
    //: %1 is a date, %2 a time
    return Moments::tr("%1, %2").arg(locale.toString(local.date(), format), timeText);
}

QString durationText(const QDateTime &from, const QDateTime &now)
{
    const qint64 seconds = from.isValid() ? from.secsTo(now) : -1;
    if (seconds < 0)
        return {};
    if (seconds < minute)
        return Moments::tr("less than a minute");
    const int minutes = int(seconds % hour / minute);
    const int hours = int(seconds % day / hour);
    const int days = int(seconds / day);
    if (days > 0) {
        const QString dayText = Moments::tr("%n day(s)", "", days);
        //: %1 is "3 days", %2 is "4 hours"
        return hours > 0
            ? Moments::tr("%1 %2", "days and hours").arg(dayText, Moments::tr("%n hour(s)", "", hours))
            : dayText;
    }
    const QString minuteText = Moments::tr("%n minute(s)", "", minutes);
    if (hours == 0)
        return minuteText;
    const QString hourText = Moments::tr("%n hour(s)", "", hours);
    //: %1 is "2 hours", %2 is "5 minutes"
    return minutes > 0 ? Moments::tr("%1 %2", "hours and minutes").arg(hourText, minuteText) : hourText;
}

QString ageText(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return {};
    const qint64 seconds = time.secsTo(now);
    if (seconds < minute)
        return Moments::tr("just now");
    if (seconds < hour)
        return Moments::tr("%n minute(s) ago", "", int(seconds / minute));
    if (seconds < day)
        return Moments::tr("%n hour(s) ago", "", int(seconds / hour));
    return Moments::tr("%n day(s) ago", "", int(seconds / day));
}

} // namespace bayfinder
