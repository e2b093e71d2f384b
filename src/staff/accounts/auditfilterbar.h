// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/auditreading.h"
#include "platform/clock.h"

#include <QTimeZone>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace bayfinder {

/// Above the log: which entries are wanted.
class AuditFilterBar : public QWidget
{
    Q_OBJECT

public:
    /// @p clock must outlive the bar. Days are those of @p zone.
    AuditFilterBar(const Clock &clock, const QTimeZone &zone, QWidget *parent = nullptr);

    [[nodiscard]] AuditFilter filter() const;
    /// Who can be chosen. Whoever is chosen stays so.
    void setNames(const QStringList &names);
    /// As at the beginning: all entries. Tells nobody.
    void reset();
    void focusPlate();

Q_SIGNALS:
    void changed();

private:
    enum class Time { Any, Today, Week, Month, Between };

    void makeTimes();
    void followTime();
    [[nodiscard]] QDate today() const;

    const Clock &m_clock;
    const QTimeZone m_zone;
    QComboBox *m_person;
    QComboBox *m_kind;
    QComboBox *m_time;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QLineEdit *m_plate;
    QString m_asked; // the plate of the latest changed()
};

} // namespace bayfinder
