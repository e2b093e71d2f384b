// SPDX-License-Identifier: Apache-2.0
#include "staff/upkeep/qualitypage.h"

#include "staff/export/exportbar.h"
#include "staff/upkeep/worklistfile.h"
#include "staff/window/pagecolumns.h"
#include "staff/window/servicestatus.h"
#include "staff/window/storetrouble.h"
#include "staff/window/tables.h"
#include "store/delivery.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace bayfinder {

using namespace Qt::StringLiterals;

QualityPage::QualityPage(const Sources &sources, QWidget *parent)
    : Page(parent)
    , m_sources(sources)
    , m_wording(sources.clock)
    , m_model(sources.worklist, m_wording)
    , m_filter(m_model)
    , m_columns(new PageColumns(3, 2))
    , m_details(new FindingDetails(m_wording))
    , m_export(new ExportBar)
{
    setObjectName(u"qualityPage"_s);
    auto *layout = new QVBoxLayout(this);
    m_columns->addWidget(makeList());
    m_columns->addWidget(m_details);
    m_columns->share();
    layout->addWidget(m_columns, 1);
    layout->addWidget(m_export);

    // As in exported files: no plates.
    offerCopy(*m_view, WorklistModel::CopyRole);
    offerSearch(*m_text);
    offerExport(*m_export, [this] {
        exportTableOf(worklistTable(m_sources.worklist, listedKeys(), m_wording, PlatesInTable::LeftOut),
                      tr("worklist"));
    });
    connect(m_details, &FindingDetails::wanted, this, &QualityPage::act);
    connect(&m_sources.check, &FindingCheck::finished, this,
            [this](const QString &key, const std::optional<Error> &error) {
                if (chosenKeys() == QStringList(key))
                    m_details->setChecking(false);
                m_details->setTrouble(key, error ? troubleText(error->kind) : QString());
            });
    connect(&m_sources.worklist, &Worklist::changed, this, [this] {
        showCount();
        showFinding();
    });
    connect(&m_sources.worklist, &Worklist::ready, this, &QualityPage::showCount);
    connect(m_export, &ExportBar::exported, this, &QualityPage::exported);
    showCount();
}

QWidget *QualityPage::makeList()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    auto *bar = new QHBoxLayout;
    m_text = new QLineEdit;
    m_text->setObjectName(u"findingFilter"_s);
    m_text->setPlaceholderText(tr("Level, bay or words"));
    m_text->setAccessibleName(tr("Show only what has this in it"));
    m_text->setClearButtonEnabled(true);
    m_which = new QComboBox;
    m_which->setObjectName(u"findingStates"_s);
    m_which->setAccessibleName(tr("Show only what is in this state"));
    m_which->addItem(tr("To be done"), QVariant::fromValue(FindingFilter::Which::ToDo));
    m_which->addItem(tr("Done"), QVariant::fromValue(FindingFilter::Which::Done));
    m_which->addItem(tr("Resolved"), QVariant::fromValue(FindingFilter::Which::Resolved));
    m_which->addItem(tr("All"), QVariant::fromValue(FindingFilter::Which::All));
    auto *exportAll = new QPushButton(tr("E&xport …"));
    exportAll->setObjectName(u"findingExport"_s);
    auto *exportNotes = new QPushButton(tr("Export n&otes …"));
    exportNotes->setObjectName(u"noteExport"_s);
    bar->addWidget(m_text, 1);
    bar->addWidget(m_which);
    bar->addWidget(exportAll);
    bar->addWidget(exportNotes);
    layout->addLayout(bar);

    m_view = new QTreeView;
    m_view->setObjectName(u"findings"_s);
    m_view->setAccessibleName(tr("What does not fit"));
    prepareTable(*m_view);
    m_view->setRootIsDecorated(false);
    m_view->setSortingEnabled(true);
    m_view->setModel(&m_filter);
    m_view->sortByColumn(WorklistModel::SinceColumn, Qt::DescendingOrder);
    layout->addWidget(m_view, 1);
    m_count = new QLabel;
    m_count->setObjectName(u"findingCount"_s);
    layout->addWidget(m_count);

    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setText(text);
        showCount();
    });
    connect(m_which, &QComboBox::currentIndexChanged, this, [this] {
        m_filter.setWhich(m_which->currentData().value<FindingFilter::Which>());
        showCount();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &QualityPage::showFinding);
    connect(exportAll, &QPushButton::clicked, this, [this] { run(Command::Export); });
    connect(exportNotes, &QPushButton::clicked, this,
            [this] { exportTableOf(notesTable(m_sources.worklist.notes()), tr("notes")); });
    return side;
}

void QualityPage::setAreaTitles(const AreaTitles &titles)
{
    m_wording.setAreaTitles(titles);
    m_model.retranslate();
    showFinding();
}

QStringList QualityPage::chosenKeys() const
{
    QStringList keys;
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        keys.append(row.data(WorklistModel::KeyRole).toString());
    return keys;
}

/// In the order of the list.
QStringList QualityPage::listedKeys() const
{
    QStringList keys;
    for (int row = 0; row < m_filter.rowCount(); ++row)
        keys.append(m_filter.index(row, 0).data(WorklistModel::KeyRole).toString());
    return keys;
}

void QualityPage::showFinding()
{
    const QStringList keys = chosenKeys();
    if (keys.size() > 1) {
        m_details->setSeveral(int(keys.size()));
        return;
    }
    const QString key = keys.value(0);
    const WorklistItem *item = m_sources.worklist.item(key);
    m_details->setItem(item ? std::optional(*item) : std::nullopt, m_sources.worklist.notes().events(key));
    m_details->setChecking(item && m_sources.check.isUnderWay(key));
}

void QualityPage::showCount()
{
    const int shown = m_filter.rowCount();
    const int all = m_model.rowCount();
    if (all == 0)
        m_count->setText(m_sources.worklist.isReady()
                             ? tr("Nothing so far. What does not fit is listed when several answers agree.")
                             : tr("Reading …"));
    else
        //: How many rows the list shows; %1 of them of %n
        m_count->setText(tr("%1 of %n finding(s)", "", all).arg(shown));
    if (shown > 0 && m_view->columnWidth(0) == m_view->header()->defaultSectionSize())
        fitColumns(*m_view, WorklistModel::ExplanationColumn);
}

void QualityPage::act(FindingDetails::Deed deed, const QString &text)
{
    const QStringList keys = chosenKeys();
    for (const QString &key : keys) {
        const WorklistItem *item = m_sources.worklist.item(key);
        if (!item)
            continue;
        if (deed == FindingDetails::Deed::CheckAgain)
            checkAgain(item->finding);
        else
            // Taking something back writes nothing of what stands in the line.
            write({deed, item->finding, deed == FindingDetails::Deed::Undo ? QString() : text, person(),
                   keys.size() > 1 ? FindingDetails::severalKey : key});
    }
}

void QualityPage::write(const Act &what)
{
    WorklistNotes &notes = m_sources.worklist.notes();
    QFuture<Stored<void>> writing;
    switch (what.deed) {
    case FindingDetails::Deed::Note:
        writing = notes.note(what.finding, what.by, what.written);
        break;
    case FindingDetails::Deed::Done:
        writing = notes.markDone(what.finding, what.by, what.written);
        break;
    case FindingDetails::Deed::Reopen:
        writing = notes.reopen(what.finding, what.by, what.written);
        break;
    case FindingDetails::Deed::Undo:
        writing = notes.undo(what.finding, what.by);
        break;
    case FindingDetails::Deed::CheckAgain:
        return; // writes nothing
    }
    deliverTo(this, writing, [this, what](const Stored<void> &result) { settle(result, what); });
}

void QualityPage::settle(const Stored<void> &result, const Act &what)
{
    if (!result) {
        // What was typed stays: nothing was written.
        m_details->setTrouble(what.draft, storeTroubleText(result.error().kind));
        return;
    }
    m_details->setWritten(what.draft, what.written);
    Q_EMIT noted(what.by, what.deed,
                 findingKindId(what.finding.kind) + u' ' + what.finding.area + u' ' + what.finding.bay);
}

void QualityPage::checkAgain(const Finding &finding)
{
    if (!m_sources.check.start(finding.key))
        return;
    m_details->setChecking(true);
    m_details->setTrouble(finding.key, {});
    Q_EMIT checked(finding.plate);
}

void QualityPage::exportTableOf(const PlainTable &table, const QString &name)
{
    m_export->askAndStart(name, [table, name](const QString &path) {
        return new TableExportJob(worklistFile(table, path, name));
    });
}

QString QualityPage::title() const
{
    return tr("Data quality");
}

void QualityPage::forget()
{
    // Not clear(), which whoever comes next could undo.
    m_text->setText({});
    m_details->forget();
    m_view->clearSelection();
}

bool QualityPage::confirmLeaving()
{
    const QStringList drafts = m_details->drafts();
    if (drafts.isEmpty())
        return true;
    QStringList about;
    for (const QString &key : drafts) {
        if (const WorklistItem *item = m_sources.worklist.item(key))
            about.append(m_wording.title(item->finding));
    }
    QMessageBox question(QMessageBox::Question, tr("Unsaved changes"), tr("A note was typed, but not saved."),
                         QMessageBox::Discard | QMessageBox::Cancel, this);
    question.setObjectName(u"confirmLeaving"_s);
    question.setTextFormat(Qt::PlainText);
    question.setInformativeText(about.join(u'\n'));
    question.setDefaultButton(QMessageBox::Cancel);
    if (question.exec() != QMessageBox::Discard)
        return false;
    m_details->forget();
    return true;
}

void QualityPage::saveLayout(QSettings &settings) const
{
    settings.setValue(u"columns"_s, m_columns->saveState());
    saveColumns(settings, u"findings"_s, *m_view);
}

void QualityPage::restoreLayout(QSettings &settings)
{
    m_columns->restoreState(settings.value(u"columns"_s).toByteArray());
    restoreColumns(settings, u"findings"_s, *m_view);
}

} // namespace bayfinder

#include "moc_qualitypage.cpp"
