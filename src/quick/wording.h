// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "quick/deviation.h"
#include "quick/trouble.h"

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

    // Times are shown as the clocks on this machine's wall show them: the kiosk stands in the garage, while
    // a vendor's server may answer in any zone.

    /// "14:05", always 24 hours.
    Q_INVOKABLE QString timeOfDay(const QDateTime &time) const;
    /// "Saturday, 14 March".
    Q_INVOKABLE QString date(const QDateTime &time) const;
    /// "today, 14:05", "yesterday, 23:50", "12 March, 08:15", with the year when it is another one.
    /// Empty when invalid.
    Q_INVOKABLE QString since(const QDateTime &time, const QDateTime &now) const;
    /// "35 minutes", "2 hours 5 minutes", "3 days 4 hours". Empty when invalid or in the future.
    Q_INVOKABLE QString duration(const QDateTime &from, const QDateTime &now) const;
    /// "just now", "3 minutes ago", "2 hours ago".
    Q_INVOKABLE QString age(const QDateTime &time, const QDateTime &now) const;
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
