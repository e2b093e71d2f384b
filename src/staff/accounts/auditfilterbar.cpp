// SPDX-License-Identifier: Apache-2.0
#include "staff/accounts/auditfilterbar.h"

#include "staff/accounts/accountwords.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestPlate = 20;

void addLabelled(QHBoxLayout &layout, const QString &text, QWidget *widget, int stretch = 0)
{
    auto *label = new QLabel(text);
    label->setBuddy(widget);
    widget->setAccessibleName(QString(text).remove(u'&').remove(u':'));
    layout.addWidget(label);
    layout.addWidget(widget, stretch);
}

} // namespace

AuditFilterBar::AuditFilterBar(const Clock &clock, const QTimeZone &zone, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_zone(zone)
    , m_person(new QComboBox)
    , m_kind(new QComboBox)
    , m_time(new QComboBox)
    , m_from(new QDateEdit(today()))
    , m_to(new QDateEdit(today()))
    , m_plate(new QLineEdit)
{
    m_person->setObjectName(u"auditPerson"_s);
    m_person->addItem(tr("Everybody"));
    m_person->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_kind->setObjectName(u"auditKind"_s);
    m_kind->addItem(tr("Everything"));
    for (const AuditKind kind : allAuditKinds())
        m_kind->addItem(auditKindWords(kind), int(kind));
    m_plate->setObjectName(u"auditPlate"_s);
    m_plate->setMaxLength(longestPlate);
    m_plate->setPlaceholderText(tr("whole plate, Enter"));
    m_plate->setToolTip(
        tr("Finds what was asked about exactly this plate. A search for a part of it is found "
           "by that part."));
    m_plate->setClearButtonEnabled(true);
    m_plate->setMinimumWidth(fontMetrics().averageCharWidth() * 16);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    addLabelled(*layout, tr("&Who:"), m_person);
    addLabelled(*layout, tr("Wha&t:"), m_kind);
    makeTimes();
    addLabelled(*layout, tr("Whe&n:"), m_time);
    layout->addWidget(m_from);
    layout->addWidget(m_to);
    addLabelled(*layout, tr("&About plate:"), m_plate);
    layout->addStretch(1);

    connect(m_person, &QComboBox::activated, this, &AuditFilterBar::changed);
    connect(m_kind, &QComboBox::activated, this, &AuditFilterBar::changed);
    connect(m_time, &QComboBox::activated, this, [this] {
        followTime();
        Q_EMIT changed();
    });
    // Not with each letter: what is typed by then is another plate.
    const auto tellPlate = [this] {
        if (m_asked == m_plate->text())
            return;
        m_asked = m_plate->text();
        Q_EMIT changed();
    };
    connect(m_plate, &QLineEdit::returnPressed, this, tellPlate);
    connect(m_plate, &QLineEdit::textChanged, this, [tellPlate](const QString &text) {
        if (text.isEmpty())
            tellPlate();
    });
}

void AuditFilterBar::makeTimes()
{
    m_time->setObjectName(u"auditTime"_s);
    m_time->addItem(tr("Any time"));
    m_time->addItem(tr("Today"));
    m_time->addItem(tr("Last 7 days"));
    m_time->addItem(tr("Last 30 days"));
    m_time->addItem(tr("Between two days"));
    m_from->setObjectName(u"auditFrom"_s);
    m_from->setAccessibleName(tr("First day"));
    m_to->setObjectName(u"auditTo"_s);
    m_to->setAccessibleName(tr("Last day"));
    for (QDateEdit *date : {m_from, m_to}) {
        date->setCalendarPopup(true);
        date->setDisplayFormat(u"yyyy-MM-dd"_s);
        connect(date, &QDateEdit::dateChanged, this, &AuditFilterBar::changed);
    }
    followTime();
}

void AuditFilterBar::followTime()
{
    const bool between = Time(m_time->currentIndex()) == Time::Between;
    m_from->setVisible(between);
    m_to->setVisible(between);
}

QDate AuditFilterBar::today() const
{
    return m_clock.now().toTimeZone(m_zone).date();
}

AuditFilter AuditFilterBar::filter() const
{
    AuditFilter filter;
    if (m_person->currentIndex() > 0)
        filter.person = m_person->currentText();
    if (m_kind->currentIndex() > 0)
        filter.kinds = {static_cast<AuditKind>(m_kind->currentData().toInt())};
    filter.plate = m_asked;
    const auto beginOf = [this](const QDate &day) { return day.startOfDay(m_zone).toMSecsSinceEpoch(); };
    switch (Time(m_time->currentIndex())) {
    case Time::Any:
        break;
    case Time::Today:
        filter.from = beginOf(today());
        break;
    case Time::Week:
        filter.from = beginOf(today().addDays(-6));
        break;
    case Time::Month:
        filter.from = beginOf(today().addDays(-29));
        break;
    case Time::Between:
        // In either order.
        filter.from = beginOf(std::min(m_from->date(), m_to->date()));
        filter.to = beginOf(std::max(m_from->date(), m_to->date()).addDays(1));
        break;
    }
    return filter;
}

void AuditFilterBar::setNames(const QStringList &names)
{
    const QString before = filter().person;
    const QSignalBlocker blocker(m_person);
    while (m_person->count() > 1)
        m_person->removeItem(1);
    m_person->addItems(names);
    m_person->setCurrentIndex(before.isEmpty() ? 0 : std::max(m_person->findText(before), 0));
}

void AuditFilterBar::reset()
{
    const QSignalBlocker blocker(this);
    m_person->setCurrentIndex(0);
    m_kind->setCurrentIndex(0);
    m_time->setCurrentIndex(0);
    m_from->setDate(today());
    m_to->setDate(today());
    m_plate->setText({});
    m_asked.clear();
    followTime();
}

void AuditFilterBar::focusPlate()
{
    m_plate->setFocus();
    m_plate->selectAll();
}

} // namespace bayfinder

#include "moc_auditfilterbar.cpp"
