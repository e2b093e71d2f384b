// SPDX-License-Identifier: Apache-2.0
#include "staff/accounts/auditpage.h"

#include "staff/accounts/accountwords.h"
#include "staff/accounts/auditexportjob.h"
#include "staff/accounts/auditfilterbar.h"
#include "staff/accounts/verifybar.h"
#include "staff/export/exportbar.h"
#include "staff/window/plaintext.h"
#include "staff/window/tables.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QShowEvent>
#include <QTreeView>
#include <QVBoxLayout>

#include <utility>

namespace bayfinder {

using namespace Qt::StringLiterals;

AuditPage::AuditPage(const Sources &sources, QWidget *parent)
    : Page(parent)
    , m_sources(sources)
    , m_zone(QTimeZone::systemTimeZone())
    , m_model(sources.log, m_zone)
    , m_filter(new AuditFilterBar(sources.clock, m_zone))
    , m_view(new QTreeView)
    , m_message(new PlainLabel(u"auditMessage"_s))
    , m_verify(new VerifyBar(sources.log))
    , m_export(new ExportBar)
{
    setObjectName(u"auditPage"_s);
    makeLayout();
    offerCopy(*m_view);
    offer(Command::Refresh, [this] { refresh(); });
    offer(Command::Search, [this] { m_filter->focusPlate(); });
    offerExport(
        *m_export,
        [this] {
            const QDate today = m_sources.clock.now().toTimeZone(m_zone).date();
            //: Proposed name of a file, without its ending; %1 is a date
            m_export->askAndStart(tr("who did what %1").arg(today.toString(Qt::ISODate)),
                                  [this](const QString &path) { return makeJob(path); });
        },
        [this] { return m_model.rowCount() > 0; });
    connect(m_filter, &AuditFilterBar::changed, this, [this] {
        // Each plate that is looked up is something that somebody saw; other filters only show less.
        m_isNew = m_isNew || m_filter->filter().plate != m_asked.plate;
        read();
    });
    connect(&m_model, &AuditModel::changed, this, &AuditPage::say);
    connect(m_verify, &VerifyBar::verified, this,
            [this](const QString &detail) { record(AuditKind::LogVerified, detail); });
}

void AuditPage::makeLayout()
{
    m_view->setObjectName(u"audit"_s);
    m_view->setAccessibleName(tr("Who did what, the newest first"));
    m_view->setRootIsDecorated(false);
    m_view->setModel(&m_model);
    prepareTable(*m_view);
    auto *write = new QPushButton(tr("E&xport …"));
    write->setObjectName(u"auditExport"_s);
    connect(write, &QPushButton::clicked, this, [this] { run(Command::Export); });
    auto *top = new QHBoxLayout;
    top->addWidget(m_filter, 1);
    top->addWidget(write);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_message);
    layout->addWidget(m_verify);
    layout->addWidget(m_export);
}

void AuditPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    // Not when a minimised window comes back.
    if (!event->spontaneous())
        refresh();
}

void AuditPage::refresh()
{
    m_isNew = true;
    m_names.ask(this, m_sources.log.names(), [this](const Accounted<QList<QString>> &names) {
        if (names)
            m_filter->setNames(*names);
    });
    read();
}

void AuditPage::read()
{
    m_asked = m_filter->filter();
    m_model.ask(m_asked);
    m_count.ask(this, m_sources.log.count(m_asked), [this](const Accounted<qint64> &count) {
        m_entries = count.value_or(0);
        if (count)
            recordSeen();
        say();
    });
    say();
}

void AuditPage::recordSeen()
{
    if (!std::exchange(m_isNew, false))
        return;
    const QString what = m_asked.plate.isEmpty() ? u"%1 entries"_s : u"%1 entries about a plate"_s;
    record(AuditKind::LogSeen, what.arg(m_entries), m_asked.plate);
}

void AuditPage::record(AuditKind kind, const QString &detail, const QString &plate)
{
    m_sources.log.record({kind, person(), detail, plate});
}

void AuditPage::say()
{
    // A temporary one is what GCC 12 takes for uninitialised when it sanitizes.
    static const AuditFilter everything;
    if (const auto failure = m_model.failure())
        m_message->setText(accountTroubleText(*failure));
    else if (isBusy() && m_model.rowCount() == 0)
        m_message->setText(tr("Reading …"));
    else if (m_model.rowCount() == 0)
        m_message->setText(m_asked == everything ? tr("Nothing is in the log yet.")
                                                 : tr("Nothing of this kind is in the log."));
    else if (!m_count.isUnderWay())
        m_message->setText(tr("%n entries, the newest first.", "", int(m_entries)));
    if (!isBusy() && m_model.rowCount() <= AuditModel::pageSize && isVisible())
        fitColumns(*m_view, AuditModel::DetailColumn);
    Q_EMIT commandsChanged();
}

QString AuditPage::title() const
{
    return tr("Who did what");
}

void AuditPage::exportTo(const QString &path)
{
    m_export->watch(makeJob(path), path);
}

ExportJob *AuditPage::makeJob(const QString &path)
{
    auto *job = new AuditExportJob({m_sources.database, path, m_asked, m_entries, m_zone}, m_sources.clock);
    // Whoever began it has it in the log, also when somebody else sits here by then.
    connect(job, &ExportJob::finished, this,
            [this, by = person(), ending = QFileInfo(path).suffix().toUpper(),
             plate = m_asked.plate](qint64 rows, const std::optional<TableError> &error) {
                if (!error)
                    m_sources.log.record(
                        {AuditKind::Exported, by, u"log, %1, %2 entries"_s.arg(ending).arg(rows), plate});
            });
    return job;
}

void AuditPage::forget()
{
    m_names.cancel();
    m_count.cancel();
    m_filter->reset();
    m_asked = {};
    m_entries = 0;
    m_verify->reset();
    m_model.clear();
    m_message->clear();
}

void AuditPage::saveLayout(QSettings &settings) const
{
    saveColumns(settings, u"columns"_s, *m_view);
}

void AuditPage::restoreLayout(QSettings &settings)
{
    restoreColumns(settings, u"columns"_s, *m_view);
}

} // namespace bayfinder

#include "moc_auditpage.cpp"
