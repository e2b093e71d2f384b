// SPDX-License-Identifier: Apache-2.0
#include "staff/history/historypage.h"

#include "staff/export/exportbar.h"
#include "staff/history/historychart.h"
#include "staff/history/historyexportjob.h"
#include "staff/history/periodbar.h"
#include "staff/window/pagecolumns.h"
#include "staff/window/plaintext.h"
#include "staff/window/storetrouble.h"
#include "staff/window/tables.h"
#include "staff/window/waitbar.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
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
    , m_period(new PeriodBar(sources.clock, m_zone))
    , m_columns(new PageColumns(1, 4))
    , m_message(new PlainLabel(u"historyMessage"_s))
    , m_list(new QListWidget)
    , m_chart(new HistoryChart)
    , m_wait(new WaitBar)
    , m_export(new ExportBar)
{
    setObjectName(u"historyPage"_s);
    m_list->setObjectName(u"historyAreas"_s);
    m_list->setAccessibleName(tr("Levels in the chart"));
    m_chart->setObjectName(u"historyChart"_s);

    auto *layout = new QVBoxLayout(this);
    auto *bar = new QHBoxLayout;
    auto *write = new QPushButton(tr("E&xport …"));
    write->setObjectName(u"historyExport"_s);
    bar->addWidget(m_period);
    bar->addStretch(1);
    bar->addWidget(write);
    layout->addLayout(bar);
    m_columns->addWidget(m_list);
    m_columns->addWidget(m_chart);
    m_columns->share();
    layout->addWidget(m_columns, 1);
    layout->addWidget(m_message);
    layout->addWidget(m_wait);
    layout->addWidget(m_export);

    offer(Command::Refresh, [this] { readAreas(); });
    offerExport(
        *m_export,
        [this] {
            //: Proposed name of a file, without its ending; %1 is a date
            const QString proposal = tr("free bays %1").arg(m_period->firstDay().toString(Qt::ISODate));
            m_export->askAndStart(proposal, [this](const QString &path) {
                return new HistoryExportJob({m_sources.database, path, chosenAreas(), range(), m_zone},
                                            m_sources.clock);
            });
        },
        [this] { return !chosenAreas().isEmpty(); });
    connect(write, &QPushButton::clicked, this, [this] { run(Command::Export); });
    connect(m_period, &PeriodBar::changed, this, &HistoryPage::askForAnother);
    connect(m_list, &QListWidget::itemChanged, this, &HistoryPage::askForAnother);
    connect(m_wait, &WaitBar::appeared, this, [this] {
        // Not the one before below the new dates.
        m_chart->clear();
        say();
    });
    connect(m_wait, &WaitBar::cancelled, this, &HistoryPage::giveUp);
    connect(&m_sources.recorder, &HistoryRecorder::recorded, this, &HistoryPage::follow);
    connect(m_export, &ExportBar::exported, this, &HistoryPage::exported);
}

void HistoryPage::setAreaTitles(const AreaTitles &titles)
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
    m_wait->begin();
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
            auto *item = new QListWidgetItem(m_titles.title(area.code, area.name), m_list);
            item->setData(idRole, area.id);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(before.value(area.id, Qt::Checked));
            titles.insert(area.id, m_titles.title(area.code, area.name));
        }
        m_list->setCurrentRow(current);
    }
    m_chart->setTitles(titles);
    ask();
}

MinuteRange HistoryPage::range() const
{
    return {minutesOfDay(m_period->firstDay(), m_zone).begin, minutesOfDay(m_period->lastDay(), m_zone).end};
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

/// Somebody wants to see something else than what is shown.
void HistoryPage::askForAnother()
{
    m_wait->begin();
    ask();
}

void HistoryPage::giveUp()
{
    m_areasPending.cancel();
    m_series.cancel();
    m_days.cancel();
    m_chart->clear();
    m_isGivenUp = true;
    say();
    Q_EMIT commandsChanged();
}

void HistoryPage::ask()
{
    m_isGivenUp = false;
    m_series.cancel();
    m_days.cancel();
    QList<qint64> areas;
    const QList<HistoryArea> chosen = chosenAreas();
    for (const HistoryArea &area : chosen)
        areas.append(area.id);
    if (areas.isEmpty()) {
        m_chart->clear();
        m_wait->end();
    } else if (m_period->span() == PeriodBar::Span::Day) {
        m_series.ask(this, m_sources.store.read([areas, range = range()](StoreSession &session) {
            return historySeries(session, areas, range, dayResolution);
        }),
                     [this, range = range()](const Stored<QList<HistorySeries>> &series) {
                         if (!series)
                             return fail(series.error());
                         m_chart->showSeries(*series, range);
                         m_wait->end();
                         say();
                     });
    } else {
        m_days.ask(this,
                   m_sources.store.read([areas, first = m_period->firstDay(), last = m_period->lastDay(),
                                         zone = m_zone](StoreSession &session) {
                       return historyDays(session, areas, first, last, zone);
                   }),
                   [this, first = m_period->firstDay(),
                    last = m_period->lastDay()](const Stored<QList<HistoryDays>> &days) {
                       if (!days)
                           return fail(days.error());
                       m_chart->showDays(*days, first, last);
                       m_wait->end();
                       say();
                   });
    }
    say();
    Q_EMIT commandsChanged();
}

void HistoryPage::follow(qint64 minute)
{
    // What nobody looks at is read when somebody does.
    if (!isVisible() || isBusy() || m_isGivenUp || minute >= range().end)
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
    m_wait->end();
    say();
}

void HistoryPage::say()
{
    if (m_trouble)
        m_message->setText(storeTroubleText(m_trouble->kind));
    else if (m_isGivenUp)
        m_message->setText(tr("Reading was cancelled."));
    else if (isBusy() && m_chart->isEmpty())
        m_message->setText(tr("Reading …"));
    else if (m_areas.isEmpty())
        m_message->setText(
            tr("Nothing is recorded yet: every answer of the garage's system is kept from now on."));
    else if (chosenAreas().isEmpty())
        m_message->setText(tr("Choose at least one level."));
    else if (m_chart->isEmpty())
        m_message->setText(tr("Nothing was recorded in this time."));
    else if (m_period->span() == PeriodBar::Span::Day)
        m_message->setText(tr("Free bays. Where a line is interrupted, nothing is known."));
    else
        m_message->setText(tr("Free bays, mean of each day. Where a line is interrupted, nothing is known."));
}

QString HistoryPage::title() const
{
    return tr("History");
}

void HistoryPage::saveLayout(QSettings &settings) const
{
    settings.setValue(u"columns"_s, m_columns->saveState());
    settings.setValue(u"span"_s, int(m_period->span()));
}

void HistoryPage::restoreLayout(QSettings &settings)
{
    m_columns->restoreState(settings.value(u"columns"_s).toByteArray());
    m_period->setSpan(static_cast<PeriodBar::Span>(settings.value(u"span"_s, 0).toInt()));
}

} // namespace bayfinder

#include "moc_historypage.cpp"
