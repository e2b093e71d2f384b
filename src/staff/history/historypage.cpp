// SPDX-License-Identifier: Apache-2.0
#include "staff/history/historypage.h"

#include "staff/export/exportbar.h"
#include "staff/history/historychart.h"
#include "staff/history/historyexportjob.h"
#include "staff/window/plaintext.h"
#include "staff/window/storetrouble.h"
#include "staff/window/tables.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole;
// As many points as a chart has pixels, or so: more cannot be told apart.
constexpr HistoryResolution dayResolution{.points = 720, .gapMinutes = 5};

} // namespace

HistoryPage::HistoryPage(const Sources &sources, QWidget *parent)
    : Page(parent)
    , m_sources(sources)
    , m_zone(QTimeZone::systemTimeZone())
    , m_columns(new QSplitter)
    , m_message(new PlainLabel(u"historyMessage"_s))
    , m_list(new QListWidget)
    , m_chart(new HistoryChart)
    , m_export(new ExportBar)
{
    setObjectName(u"historyPage"_s);
    m_list->setObjectName(u"historyAreas"_s);
    m_list->setAccessibleName(tr("Levels in the chart"));
    m_chart->setObjectName(u"historyChart"_s);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeBar());
    m_columns->setChildrenCollapsible(false);
    m_columns->addWidget(m_list);
    m_columns->addWidget(m_chart);
    shareColumns(*m_columns);
    m_columns->setSizes({2000, 8000});
    layout->addWidget(m_columns, 1);
    layout->addWidget(m_message);
    layout->addWidget(m_export);

    connect(m_list, &QListWidget::itemChanged, this, &HistoryPage::ask);
    connect(&m_sources.recorder, &HistoryRecorder::recorded, this, &HistoryPage::follow);
    connect(m_export, &ExportBar::told, this, &Page::told);
    connect(m_export, &ExportBar::exported, this, &HistoryPage::exported);
    connect(m_export, &ExportBar::busyChanged, this, &Page::commandsChanged);
}

QWidget *HistoryPage::makeBar()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins({});
    m_span = new QComboBox;
    m_span->setObjectName(u"historySpan"_s);
    m_span->addItem(tr("Day"));
    m_span->addItem(tr("Month"));
    m_span->addItem(tr("Year"));
    auto *label = new QLabel(tr("&Show:"));
    label->setBuddy(m_span);
    m_date = new QDateEdit(m_sources.clock.now().toTimeZone(m_zone).date());
    m_date->setObjectName(u"historyDate"_s);
    m_date->setAccessibleName(tr("Day, or a day of the month or year"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(u"yyyy-MM-dd"_s);
    const auto button = [this](Qt::ArrowType arrow, const QString &name, int by) {
        auto *made = new QToolButton;
        made->setArrowType(arrow);
        made->setToolTip(name);
        made->setAccessibleName(name);
        connect(made, &QToolButton::clicked, this, [this, by] { step(by); });
        return made;
    };
    QToolButton *back = button(Qt::LeftArrow, tr("Earlier"), -1);
    back->setObjectName(u"historyBack"_s);
    m_next = button(Qt::RightArrow, tr("Later"), 1);
    m_next->setObjectName(u"historyNext"_s);
    auto *today = new QPushButton(tr("&Today"));
    today->setObjectName(u"historyToday"_s);
    auto *write = new QPushButton(tr("&Export …"));
    write->setObjectName(u"historyExport"_s);
    for (QWidget *widget : std::initializer_list<QWidget *>{label, m_span, back, m_date, m_next, today})
        layout->addWidget(widget);
    layout->addStretch(1);
    layout->addWidget(write);
    connect(m_span, &QComboBox::currentIndexChanged, this, &HistoryPage::ask);
    connect(m_date, &QDateEdit::dateChanged, this, &HistoryPage::ask);
    connect(today, &QPushButton::clicked, this,
            [this] { m_date->setDate(m_sources.clock.now().toTimeZone(m_zone).date()); });
    connect(write, &QPushButton::clicked, this, [this] {
        if (can(Command::Export))
            run(Command::Export);
    });
    return bar;
}

void HistoryPage::setAreaTitles(const QHash<QString, QString> &titles)
{
    m_titles = titles;
    if (!m_areas.isEmpty())
        takeAreas(QList<HistoryArea>(m_areas));
}

void HistoryPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    readAreas();
}

void HistoryPage::readAreas()
{
    m_areasPending.ask(this,
                       m_sources.store.read([](StoreSession &session) { return historyAreas(session); }),
                       [this](const Stored<QList<HistoryArea>> &areas) { takeAreas(areas); });
    say();
}

void HistoryPage::takeAreas(const Stored<QList<HistoryArea>> &areas)
{
    if (!areas) {
        fail(areas.error());
        return;
    }
    m_trouble.reset();
    m_areas = *areas;
    QHash<qint64, QString> titles;
    {
        const QSignalBlocker blocker(m_list);
        QHash<qint64, Qt::CheckState> before;
        for (int row = 0; row < m_list->count(); ++row)
            before.insert(m_list->item(row)->data(idRole).toLongLong(), m_list->item(row)->checkState());
        const int current = m_list->currentRow();
        m_list->clear();
        for (const HistoryArea &area : std::as_const(m_areas)) {
            auto *item = new QListWidgetItem(titleOf(area), m_list);
            item->setData(idRole, area.id);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(before.value(area.id, Qt::Checked));
            titles.insert(area.id, titleOf(area));
        }
        m_list->setCurrentRow(current);
    }
    m_chart->setTitles(titles);
    ask();
}

QString HistoryPage::titleOf(const HistoryArea &area) const
{
    const QString known = m_titles.value(area.code);
    if (!known.isEmpty())
        return known;
    return area.name.isEmpty() ? area.code : area.code + u" · "_s + area.name;
}

HistoryPage::Span HistoryPage::span() const
{
    return static_cast<Span>(m_span->currentIndex());
}

QDate HistoryPage::firstDay() const
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

QDate HistoryPage::lastDay() const
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

MinuteRange HistoryPage::range() const
{
    return {minutesOfDay(firstDay(), m_zone).begin, minutesOfDay(lastDay(), m_zone).end};
}

void HistoryPage::step(int by)
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

QList<HistoryArea> HistoryPage::chosenAreas() const
{
    QList<HistoryArea> chosen;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            chosen.append(m_areas[row]);
    }
    return chosen;
}

void HistoryPage::ask()
{
    m_series.cancel();
    m_days.cancel();
    m_next->setEnabled(lastDay() < m_sources.clock.now().toTimeZone(m_zone).date());
    QList<qint64> areas;
    const QList<HistoryArea> chosen = chosenAreas();
    for (const HistoryArea &area : chosen)
        areas.append(area.id);
    if (areas.isEmpty()) {
        m_chart->clear();
    } else if (span() == Span::Day) {
        m_series.ask(this, m_sources.store.read([areas, range = range()](StoreSession &session) {
            return historySeries(session, areas, range, dayResolution);
        }),
                     [this, range = range()](const Stored<QList<HistorySeries>> &series) {
                         if (!series)
                             return fail(series.error());
                         m_chart->showSeries(*series, range);
                         say();
                     });
    } else {
        m_days.ask(this,
                   m_sources.store.read(
                       [areas, first = firstDay(), last = lastDay(), zone = m_zone](StoreSession &session) {
                           return historyDays(session, areas, first, last, zone);
                       }),
                   [this, first = firstDay(), last = lastDay()](const Stored<QList<HistoryDays>> &days) {
                       if (!days)
                           return fail(days.error());
                       m_chart->showDays(*days, first, last);
                       say();
                   });
    }
    say();
    Q_EMIT commandsChanged();
}

void HistoryPage::follow(qint64 minute)
{
    // What nobody looks at is read when somebody does.
    if (!isVisible() || isBusy() || minute >= range().end)
        return;
    if (m_areas.isEmpty())
        readAreas();
    else
        ask();
}

void HistoryPage::fail(const StoreError &error)
{
    if (error.kind == StoreError::Kind::Cancelled)
        return;
    m_trouble = error;
    m_chart->clear();
    say();
}

void HistoryPage::say()
{
    if (m_trouble)
        m_message->setText(storeTroubleText(m_trouble->kind));
    else if (isBusy() && m_chart->isEmpty())
        m_message->setText(tr("Reading …"));
    else if (m_areas.isEmpty())
        m_message->setText(
            tr("Nothing is recorded yet: every answer of the garage's system is kept from now on."));
    else if (chosenAreas().isEmpty())
        m_message->setText(tr("Choose at least one level."));
    else if (m_chart->isEmpty())
        m_message->setText(tr("Nothing was recorded in this time."));
    else if (span() == Span::Day)
        m_message->setText(tr("Free bays. Where a line is interrupted, nothing is known."));
    else
        m_message->setText(tr("Free bays, mean of each day. Where a line is interrupted, nothing is known."));
}

QString HistoryPage::title() const
{
    return tr("History");
}

bool HistoryPage::can(Command command) const
{
    switch (command) {
    case Command::Export:
        return !m_export->isBusy() && !chosenAreas().isEmpty();
    case Command::Refresh:
        return true;
    case Command::Copy:
    case Command::Print:
    case Command::SaveAsPdf:
    case Command::Search:
        return false;
    }
    return false;
}

void HistoryPage::run(Command command)
{
    if (command == Command::Refresh)
        return readAreas();
    if (command != Command::Export)
        return;
    //: Proposed name of a file, without its ending; %1 is a date
    const QString proposal = tr("free bays %1").arg(firstDay().toString(Qt::ISODate));
    m_export->askAndStart(proposal, [this](const QString &path) {
        return new HistoryExportJob({m_sources.database, path, chosenAreas(), range(), m_zone},
                                    m_sources.clock);
    });
}

void HistoryPage::saveLayout(QSettings &settings) const
{
    settings.setValue(u"columns"_s, m_columns->saveState());
    settings.setValue(u"span"_s, m_span->currentIndex());
}

void HistoryPage::restoreLayout(QSettings &settings)
{
    m_columns->restoreState(settings.value(u"columns"_s).toByteArray());
    m_span->setCurrentIndex(settings.value(u"span"_s, 0).toInt());
}

} // namespace bayfinder

#include "moc_historypage.cpp"
