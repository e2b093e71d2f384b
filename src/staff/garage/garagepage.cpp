// SPDX-License-Identifier: Apache-2.0
#include "staff/garage/garagepage.h"

#include "staff/export/exportbar.h"
#include "staff/garage/baylist.h"
#include "staff/garage/levelpane.h"
#include "staff/window/pagecolumns.h"
#include "staff/window/tables.h"

#include <QHeaderView>
#include <QSettings>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {
// Of the levels, that are shown however small the window is.
constexpr int mostRows = 8;
} // namespace

GaragePage::GaragePage(const Sources &sources, QWidget *parent)
    : Page(parent)
    , m_sources(sources)
    , m_columns(new PageColumns(2, 3))
    , m_lists(new QSplitter(Qt::Vertical))
    , m_areas(makeAreaView())
    , m_bays(new BayList(sources.garage, sources.clock))
    , m_level(new LevelPane(sources.garage, sources.clock, sources.language))
    , m_export(new ExportBar)
{
    setObjectName(u"garagePage"_s);
    m_lists->setChildrenCollapsible(false);
    m_lists->addWidget(m_areas);
    m_lists->addWidget(m_bays);
    m_lists->setStretchFactor(1, 1);
    m_columns->addWidget(m_lists);
    m_columns->addWidget(m_level);
    m_columns->share();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_columns, 1);
    layout->addWidget(m_export);
    offerCommands();

    connect(m_bays, &BayList::chosenChanged, this, &GaragePage::followChoice);
    connect(m_level, &LevelPane::levelChanged, this, &GaragePage::followLevel);
    connect(m_level, &LevelPane::bayClicked, m_bays, &BayList::choose);
    connect(&m_sources.garage, &LiveGarage::rebuilt, this, &GaragePage::showBay);
    connect(&m_sources.garage, &LiveGarage::updated, this, &GaragePage::showBay);
    connect(m_export, &ExportBar::exported, this, &GaragePage::exported);
}

QTreeView *GaragePage::makeAreaView()
{
    auto *view = new QTreeView;
    view->setObjectName(u"areas"_s);
    view->setAccessibleName(tr("Free bays of each level"));
    prepareTable(*view);
    view->setRootIsDecorated(false);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setModel(&m_sources.areas);
    connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &GaragePage::followArea);
    connect(&m_sources.areas, &AreaTable::modelReset, this, [view] {
        fitColumns(*view, AreaTable::AreaColumn);
        // The sum of all stands in the last row: without scrolling, but in a garage of many levels.
        const int rows = std::min(view->model()->rowCount(), mostRows);
        view->setMinimumHeight(view->header()->height() + rows * view->sizeHintForRow(0)
                               + 2 * view->frameWidth());
    });
    return view;
}

void GaragePage::offerCommands()
{
    offerCopy(m_bays->view());
    offerSearch(m_bays->filterField());
    offer(Command::Refresh, [this] {
        m_sources.states.refresh();
        m_sources.vacancies.refresh();
    });
    offerExport(*m_export, [this] {
        //: Proposed name of a file, without its ending
        m_export->askAndStart(
            tr("bays"), [this](const QString &path) { return new TableExportJob(m_bays->tableFor(path)); });
    });
}

void GaragePage::setPlans(const std::shared_ptr<LevelPlans> &plans)
{
    m_level->setPlans(plans);
}

void GaragePage::setNoPlanReason(const QString &reason)
{
    m_level->setPlaceholder(reason);
}

void GaragePage::followArea()
{
    const auto level = m_sources.areas.levelOf(m_areas->currentIndex().row());
    if (level && level != m_level->level())
        m_level->showLevel(*level);
}

void GaragePage::followLevel(int level)
{
    for (int row = 0; row < m_sources.areas.rowCount(); ++row) {
        if (m_sources.areas.levelOf(row) == level)
            m_areas->setCurrentIndex(m_sources.areas.index(row, 0));
    }
}

/// Somebody chose another bay: its level is shown, too.
void GaragePage::followChoice()
{
    const auto bay = m_bays->chosen();
    const auto place = bay ? m_sources.garage.bays()[*bay].place : std::nullopt;
    if (place && place->level != m_level->level())
        m_level->showLevel(place->level);
    showBay();
}

void GaragePage::showBay()
{
    const auto bay = m_bays->chosen();
    if (bay)
        m_level->showBay(m_sources.garage.bays()[*bay], m_bays->levelText(m_sources.garage.bays()[*bay]));
    else
        m_level->showBay({}, {});
}

QString GaragePage::title() const
{
    return tr("Garage");
}

void GaragePage::saveLayout(QSettings &settings) const
{
    settings.setValue(u"columns"_s, m_columns->saveState());
    settings.setValue(u"lists"_s, m_lists->saveState());
    saveColumns(settings, u"areas"_s, *m_areas);
    m_bays->saveLayout(settings);
}

void GaragePage::restoreLayout(QSettings &settings)
{
    m_columns->restoreState(settings.value(u"columns"_s).toByteArray());
    m_lists->restoreState(settings.value(u"lists"_s).toByteArray());
    restoreColumns(settings, u"areas"_s, *m_areas);
    m_bays->restoreLayout(settings);
}

} // namespace bayfinder

#include "moc_garagepage.cpp"
