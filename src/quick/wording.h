// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "quick/deviation.h"
#include "quick/trouble.h"
#include "words/moments.h"

#include <QDateTime>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace bayfinder {

/// The sentences that depend on values: times, ages, trouble. In the language that is shown.
///
/// QML calls these through Languages::wording, whose change signal makes a binding follow the language as
/// qsTr() does. (QQmlEngine::markCurrentFunctionAsTranslationBinding() would do, but needs Qt 6.6.)
class Wording : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")

public:
    using QObject::QObject;

    Q_INVOKABLE QString timeOfDay(const QDateTime &time) const { return timeOfDayText(time); }
    Q_INVOKABLE QString date(const QDateTime &time) const { return dateText(time); }
    Q_INVOKABLE QString since(const QDateTime &time, const QDateTime &now) const
    {
        return sinceText(time, now);
    }
    Q_INVOKABLE QString duration(const QDateTime &from, const QDateTime &now) const
    {
        return durationText(from, now);
    }
    Q_INVOKABLE QString age(const QDateTime &time, const QDateTime &now) const { return ageText(time, now); }
    /// What went wrong and what happens now, in plain words. Empty for None.
    Q_INVOKABLE QString trouble(bayfinder::Trouble::Kind kind) const;
    /// The same in a few words, for a heading.
    Q_INVOKABLE QString troubleTitle(bayfinder::Trouble::Kind kind) const;
    /// "You typed D, we read 0". Empty for None. @p typed and @p read as DeviationText has them.
    Q_INVOKABLE QString deviation(bayfinder::Deviation::Kind kind, const QString &typed,
                                  const QString &read) const;
    /// "Level 01". Empty for an empty code.
    Q_INVOKABLE QString level(const QString &area) const;
    /// "40 m", "1.2 km".
    Q_INVOKABLE QString length(double metres) const;
    /// "2 minutes", never less than one.
    Q_INVOKABLE QString walkingTime(double seconds) const;
    /// "Basement · Level 01", or whichever of the two there is.
    Q_INVOKABLE QString place(const QString &areaName, const QString &area) const;
};

} // namespace bayfinder
