// SPDX-License-Identifier: Apache-2.0
#include "staff/history/periodbar.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace bayfinder {

using namespace Qt::StringLiterals;

PeriodBar::PeriodBar(const Clock &clock, const QTimeZone &zone, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_zone(zone)
    , m_span(new QComboBox)
    , m_date(new QDateEdit(today()))
    , m_next(makeStep(Qt::RightArrow, tr("Later"), 1))
{
    m_span->setObjectName(u"historySpan"_s);
    m_span->addItem(tr("Day"), QVariant::fromValue(Span::Day));
    m_span->addItem(tr("Month"), QVariant::fromValue(Span::Month));
    m_span->addItem(tr("Year"), QVariant::fromValue(Span::Year));
    auto *label = new QLabel(tr("Sho&w:"));
    label->setBuddy(m_span);
    m_date->setObjectName(u"historyDate"_s);
    m_date->setAccessibleName(tr("Day, or a day of the month or year"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(u"yyyy-MM-dd"_s);
    QToolButton *back = makeStep(Qt::LeftArrow, tr("Earlier"), -1);
    back->setObjectName(u"historyBack"_s);
    m_next->setObjectName(u"historyNext"_s);
    auto *now = new QPushButton(tr("&Today"));
    now->setObjectName(u"historyToday"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    for (QWidget *widget : std::initializer_list<QWidget *>{label, m_span, back, m_date, m_next, now})
        layout->addWidget(widget);
    connect(m_span, &QComboBox::currentIndexChanged, this, &PeriodBar::follow);
    connect(m_date, &QDateEdit::dateChanged, this, &PeriodBar::follow);
    connect(now, &QPushButton::clicked, this, [this] { m_date->setDate(today()); });
    follow();
}

QToolButton *PeriodBar::makeStep(Qt::ArrowType arrow, const QString &name, int by)
{
    auto *button = new QToolButton;
    button->setArrowType(arrow);
    button->setToolTip(name);
    button->setAccessibleName(name);
    connect(button, &QToolButton::clicked, this, [this, by] { step(by); });
    return button;
}

QDate PeriodBar::today() const
{
    return m_clock.now().toTimeZone(m_zone).date();
}

PeriodBar::Span PeriodBar::span() const
{
    return m_span->currentData().value<Span>();
}

void PeriodBar::setSpan(Span span)
{
    m_span->setCurrentIndex(m_span->findData(QVariant::fromValue(span)));
}

QDate PeriodBar::firstDay() const
{
    const QDate day = m_date->date();
    switch (span()) {
    case Span::Day:
        return day;
    case Span::Month:
        return {day.year(), day.month(), 1};
    case Span::Year:
        return {day.year(), 1, 1};
    }
    Q_UNREACHABLE();
}

QDate PeriodBar::lastDay() const
{
    switch (span()) {
    case Span::Day:
        return firstDay();
    case Span::Month:
        return firstDay().addMonths(1).addDays(-1);
    case Span::Year:
        return firstDay().addYears(1).addDays(-1);
    }
    Q_UNREACHABLE();
}

void PeriodBar::step(int by)
{
    switch (span()) {
    case Span::Day:
        m_date->setDate(m_date->date().addDays(by));
        break;
    case Span::Month:
        m_date->setDate(m_date->date().addMonths(by));
        break;
    case Span::Year:
        m_date->setDate(m_date->date().addYears(by));
        break;
    }
}

void PeriodBar::follow()
{
    // Nothing is known of what is still to come.
    m_next->setEnabled(lastDay() < today());
    Q_EMIT changed();
}

} // namespace bayfinder

#include "moc_periodbar.cpp"
