// SPDX-License-Identifier: Apache-2.0
#include "quick/wording.h"

#include "directions/sentences.h"

#include <QLocale>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

/// The locale of the shown language: each translation names its own.
QLocale shownLocale(const QString &code)
{
    return QLocale(code);
}
} // namespace

QString Wording::timeOfDay(const QDateTime &time) const
{
    return time.isValid() ? time.toLocalTime().toString(u"HH:mm"_s) : QString();
}

QString Wording::date(const QDateTime &time) const
{
    //: The code of this language, for dates: "en", "zh_CN"
    const QLocale locale = shownLocale(tr("en"));
    //: Format of a date without year, see QLocale::toString(); Chinese: "M月d日 dddd"
    return time.isValid() ? locale.toString(time.toLocalTime(), tr("dddd, d MMMM")) : QString();
}

QString Wording::since(const QDateTime &time, const QDateTime &now) const
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    const QDate today = now.toLocalTime().date();
    const QString timeText = timeOfDay(local);
    if (local.date() == today) {
        //: %1 is a time such as 14:05
        return tr("today, %1").arg(timeText);
    }
    if (local.date().addDays(1) == today) {
        //: %1 is a time such as 23:50
        return tr("yesterday, %1").arg(timeText);
    }
    const QLocale locale = shownLocale(tr("en"));
    const bool thisYear = local.date().year() == today.year();
    //: Format of a date, see QLocale::toString(); Chinese: "M月d日"
    const QString format = thisYear ? tr("d MMMM") : tr("d MMMM yyyy", "with the year");
    //: %1 is a date, %2 a time
    return tr("%1, %2").arg(locale.toString(local.date(), format), timeText);
}

QString Wording::duration(const QDateTime &from, const QDateTime &now) const
{
    const qint64 seconds = from.isValid() ? from.secsTo(now) : -1;
    if (seconds < 0)
        return {};
    if (seconds < minute)
        return tr("less than a minute");
    const int minutes = int(seconds % hour / minute);
    const int hours = int(seconds % day / hour);
    const int days = int(seconds / day);
    if (days > 0) {
        const QString dayText = tr("%n day(s)", "", days);
        //: %1 is "3 days", %2 is "4 hours"
        return hours > 0 ? tr("%1 %2", "days and hours").arg(dayText, tr("%n hour(s)", "", hours)) : dayText;
    }
    const QString minuteText = tr("%n minute(s)", "", minutes);
    if (hours == 0)
        return minuteText;
    const QString hourText = tr("%n hour(s)", "", hours);
    //: %1 is "2 hours", %2 is "5 minutes"
    return minutes > 0 ? tr("%1 %2", "hours and minutes").arg(hourText, minuteText) : hourText;
}

QString Wording::age(const QDateTime &time, const QDateTime &now) const
{
    if (!time.isValid())
        return {};
    const qint64 seconds = time.secsTo(now);
    if (seconds < minute)
        return tr("just now");
    if (seconds < hour)
        return tr("%n minute(s) ago", "", int(seconds / minute));
    if (seconds < day)
        return tr("%n hour(s) ago", "", int(seconds / hour));
    return tr("%n day(s) ago", "", int(seconds / day));
}

QString Wording::troubleTitle(Trouble::Kind kind) const
{
    switch (kind) {
    case Trouble::Kind::None:
        return {};
    case Trouble::Kind::Unreachable:
        return tr("No connection");
    case Trouble::Kind::Slow:
        return tr("This takes too long");
    case Trouble::Kind::Busy:
        return tr("Very busy right now");
    case Trouble::Kind::Refused:
        return tr("This screen is not admitted");
    case Trouble::Kind::Malformed:
        return tr("An answer we cannot read");
    }
    Q_UNREACHABLE();
}

QString Wording::trouble(Trouble::Kind kind) const
{
    switch (kind) {
    case Trouble::Kind::None:
        return {};
    case Trouble::Kind::Unreachable:
        return tr("The garage's system cannot be reached. We keep trying by ourselves.");
    case Trouble::Kind::Slow:
        return tr("The garage's system did not answer in time. We keep trying by ourselves.");
    case Trouble::Kind::Busy:
        return tr("Many people are asking at once. We try again in a moment.");
    case Trouble::Kind::Refused:
        return tr("The garage's system does not accept this screen. Please ask the staff; they can search "
                  "for you.");
    case Trouble::Kind::Malformed:
        return tr("The garage's system answered with something we do not understand. Please try again or ask "
                  "the staff.");
    }
    Q_UNREACHABLE();
}

QString Wording::deviation(Deviation::Kind kind, const QString &typed, const QString &read) const
{
    switch (kind) {
    case Deviation::Kind::None:
        return {};
    case Deviation::Kind::Wrong:
        //: Of a plate that is similar to what the driver typed; %1 and %2 are one character each
        return read.isEmpty() ? tr("You typed %1, we read something else").arg(typed)
                              : tr("You typed %1, we read %2").arg(typed, read);
    case Deviation::Kind::Omitted:
        //: The plate has a character that the driver did not type
        return read.isEmpty() ? tr("You left out one character") : tr("You left out %1").arg(read);
    case Deviation::Kind::Inserted:
        //: The driver typed a character that the plate does not have
        return tr("You typed %1, we read nothing there").arg(typed);
    case Deviation::Kind::Swapped:
        return tr("You typed %1, we read %2").arg(typed, read);
    case Deviation::Kind::Several:
        return tr("Several characters differ");
    }
    Q_UNREACHABLE();
}

QString Wording::level(const QString &area) const
{
    //: A floor of the garage; %1 is its code, such as "01" or "B2"
    return area.isEmpty() ? QString() : tr("Level %1").arg(area);
}

QString Wording::place(const QString &areaName, const QString &area) const
{
    if (areaName.isEmpty() || area.isEmpty())
        return areaName.isEmpty() ? level(area) : areaName;
    // Not by place markers: there may be some in the name, which comes from outside.
    return areaName + u" · "_s + level(area);
}

QString Wording::length(double metres) const
{
    return lengthText(metres);
}

QString Wording::walkingTime(double seconds) const
{
    return walkingTimeText(seconds);
}

} // namespace bayfinder

#include "moc_wording.cpp"
