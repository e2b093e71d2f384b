// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/clock.h"

#include <QDate>
#include <QTimeZone>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QToolButton;

namespace bayfinder {

/// Which days are looked at: one, a month, or a year; with buttons to go back and on.
class PeriodBar : public QWidget
{
    Q_OBJECT

public:
    enum class Span { Day, Month, Year };
    Q_ENUM(Span)

    /// @p clock must outlive the bar. Days are those of @p zone.
    PeriodBar(const Clock &clock, const QTimeZone &zone, QWidget *parent = nullptr);

    [[nodiscard]] Span span() const;
    void setSpan(Span span);
    [[nodiscard]] QDate firstDay() const;
    /// This one included.
    [[nodiscard]] QDate lastDay() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QToolButton *makeStep(Qt::ArrowType arrow, const QString &name, int by);
    [[nodiscard]] QDate today() const;
    void step(int by);
    void follow();

    const Clock &m_clock;
    QTimeZone m_zone;
    QComboBox *m_span;
    QDateEdit *m_date;
    QToolButton *m_next;
};

} // namespace bayfinder
