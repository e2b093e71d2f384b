// SPDX-License-Identifier: Apache-2.0
#include "quick/wording.h"

#include "directions/sentences.h"

namespace bayfinder {

using namespace Qt::StringLiterals;

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
