// SPDX-License-Identifier: Apache-2.0
#include "staff/garage/garagepage.h"

#include "staff/garage/baydetails.h"
#include "staff/plan/planwidget.h"
#include "staff/window/colours.h"
#include "staff/window/tables.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace bayfinder {

using namespace Qt::StringLiterals;

GaragePage::GaragePage(const Sources &sources, QWidget *parent)
    : Page(parent)
    , m_sources(sources)
    , m_tree(sources.garage, sources.clock)
    , m_filter(m_tree)
    , m_columns(new QSplitter(this))
{
    setObjectName(u"garagePage"_s);
    m_tree.setLanguage(sources.language);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_columns);
    m_columns->setChildrenCollapsible(false);
    m_columns->addWidget(makeLists());
    m_columns->addWidget(makePlan());
    shareColumns(*m_columns);
    applyColours();
    connect(&m_sources.garage, &LiveGarage::aboutToRebuild, this, [this] {
        const auto bay = chosenBay();
        m_chosen = bay ? std::pair(m_sources.garage.bays()[*bay].area, m_sources.garage.bays()[*bay].bay)
                       : std::pair<QString, QString>();
    });
    connect(&m_sources.garage, &LiveGarage::rebuilt, this, &GaragePage::restoreBay);
    connect(&m_sources.garage, &LiveGarage::updated, this, &GaragePage::followGarage);
    showCount();
}

QWidget *GaragePage::makeLists()
{
    m_lists = new QSplitter(Qt::Vertical);
    m_lists->setChildrenCollapsible(false);
    m_areaView = new QTreeView;
    m_areaView->setObjectName(u"areas"_s);
    m_areaView->setAccessibleName(tr("Free bays of each level"));
    prepareTable(*m_areaView);
    m_areaView->setRootIsDecorated(false);
    m_areaView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_areaView->setModel(&m_sources.areas);
    connect(m_areaView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &GaragePage::followArea);
    connect(&m_sources.areas, &AreaTable::modelReset, this,
            [this] { fitColumns(*m_areaView, AreaTable::AreaColumn); });
    m_lists->addWidget(m_areaView);

    auto *bays = new QWidget;
    auto *layout = new QVBoxLayout(bays);
    layout->setContentsMargins({});
    layout->addWidget(makeFilters());
    m_bayView = new QTreeView;
    m_bayView->setObjectName(u"bays"_s);
    m_bayView->setAccessibleName(tr("Bays"));
    prepareTable(*m_bayView);
    m_bayView->setRootIsDecorated(false);
    m_bayView->setSortingEnabled(true);
    m_bayView->setModel(&m_filter);
    m_bayView->sortByColumn(BayTree::BayColumn, Qt::AscendingOrder);
    connect(m_bayView->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &GaragePage::followBay);
    layout->addWidget(m_bayView, 1);
    m_count = new QLabel;
    m_count->setObjectName(u"bayCount"_s);
    layout->addWidget(m_count);
    m_lists->addWidget(bays);
    m_lists->setStretchFactor(0, 1);
    m_lists->setStretchFactor(1, 3);
    return m_lists;
}

QWidget *GaragePage::makeFilters()
{
    auto *filters = new QWidget;
    auto *layout = new QHBoxLayout(filters);
    layout->setContentsMargins({});
    m_text = new QLineEdit;
    m_text->setObjectName(u"bayFilter"_s);
    m_text->setPlaceholderText(tr("Bay or level"));
    m_text->setAccessibleName(tr("Show only bays whose number or level has this in it"));
    m_text->setClearButtonEnabled(true);
    connect(m_text, &QLineEdit::textChanged, this, &GaragePage::setFilter);
    layout->addWidget(m_text, 1);
    m_state = new QComboBox;
    m_state->setObjectName(u"stateFilter"_s);
    m_state->setAccessibleName(tr("Show only bays of this state"));
    m_state->addItem(tr("Any state"), QVariant::fromValue(BayFilter::State::Any));
    m_state->addItem(tr("Free"), QVariant::fromValue(BayFilter::State::Free));
    m_state->addItem(tr("Taken"), QVariant::fromValue(BayFilter::State::Taken));
    m_state->addItem(tr("Unknown"), QVariant::fromValue(BayFilter::State::Unknown));
    m_state->addItem(tr("Not reported"), QVariant::fromValue(BayFilter::State::NotReported));
    connect(m_state, &QComboBox::currentIndexChanged, this, &GaragePage::setFilter);
    layout->addWidget(m_state);
    m_grouped = new QCheckBox(tr("&Group by level"));
    m_grouped->setObjectName(u"grouped"_s);
    connect(m_grouped, &QCheckBox::toggled, this, &GaragePage::setGrouped);
    layout->addWidget(m_grouped);
    return filters;
}

QWidget *GaragePage::makePlan()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    auto *bar = new QHBoxLayout;
    m_levels = new QComboBox;
    m_levels->setObjectName(u"levels"_s);
    m_levels->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *label = new QLabel(tr("&Level:"));
    label->setBuddy(m_levels);
    bar->addWidget(label);
    bar->addWidget(m_levels);
    bar->addStretch(1);
    m_plan = new PlanWidget;
    m_plan->setObjectName(u"plan"_s);
    m_plan->setLanguage(m_sources.language);
    m_plan->setPlaceholder(tr("No map is configured."));
    const auto button = [&](const QString &text, const QString &name, void (PlanWidget::*slot)()) {
        auto *made = new QToolButton;
        made->setText(text);
        made->setToolTip(name);
        made->setAccessibleName(name);
        connect(made, &QToolButton::clicked, m_plan, slot);
        bar->addWidget(made);
    };
    //: Signs on small buttons beside a plan
    button(tr("−", "button"), tr("Smaller"), &PlanWidget::zoomOut);
    button(tr("+", "button"), tr("Larger"), &PlanWidget::zoomIn);
    button(tr("Whole level"), tr("Show the whole level"), &PlanWidget::fit);
    layout->addLayout(bar);
    layout->addWidget(m_plan, 1);
    m_details = new BayDetails(m_sources.clock);
    m_details->setObjectName(u"bayDetails"_s);
    layout->addWidget(m_details);
    connect(m_levels, &QComboBox::activated, this, &GaragePage::showLevel);
    connect(m_plan, &PlanWidget::bayClicked, this, &GaragePage::followPlanClick);
    return side;
}

void GaragePage::setPlans(const std::shared_ptr<LevelPlans> &plans)
{
    m_plans = plans;
    m_plan->setPlans(plans);
    m_levels->clear();
    for (const SiteLevel &level : plans->site()->levels)
        m_levels->addItem(levelTitle(level, m_sources.language));
    showLevel(0);
}

void GaragePage::setNoPlanReason(const QString &reason)
{
    m_plan->setPlaceholder(reason);
}

void GaragePage::showLevel(int level)
{
    if (!m_plans || level < 0 || level >= m_plans->site()->levels.size())
        return;
    m_level = level;
    m_levels->setCurrentIndex(level);
    m_plan->setSight(Sight{level, {}, {}, {}});
    followGarage();
    for (int row = 0; row < m_sources.areas.rowCount(); ++row) {
        if (m_sources.areas.levelOf(row) == level) {
            const QSignalBlocker blocker(m_areaView->selectionModel());
            m_areaView->setCurrentIndex(m_sources.areas.index(row, 0));
            m_areaView->viewport()->update();
        }
    }
    showBay();
}

void GaragePage::followArea()
{
    if (const auto level = m_sources.areas.levelOf(m_areaView->currentIndex().row()))
        showLevel(*level);
}

std::optional<int> GaragePage::chosenBay() const
{
    const QModelIndexList rows = m_bayView->selectionModel()->selectedRows();
    const int bay = rows.size() == 1 ? rows.first().data(BayTree::IndexRole).toInt() : -1;
    return bay >= 0 ? std::optional(bay) : std::nullopt;
}

void GaragePage::followBay()
{
    if (m_restores)
        return;
    const auto bay = chosenBay();
    const LiveBay *chosen = bay ? &m_sources.garage.bays()[*bay] : nullptr;
    if (chosen && chosen->place && m_level != chosen->place->level)
        showLevel(chosen->place->level);
    showBay();
    Q_EMIT commandsChanged();
}

void GaragePage::showBay()
{
    const auto bay = chosenBay();
    if (!bay) {
        m_plan->select({});
        m_details->setBay({}, {}, nullptr);
        return;
    }
    const LiveBay &chosen = m_sources.garage.bays()[*bay];
    const bool isHere = chosen.place && m_level == chosen.place->level;
    m_plan->select(isHere ? std::optional(chosen.place->bay) : std::nullopt);
    m_details->setBay(chosen, m_tree.levelText(chosen), m_sources.garage.site().get());
}

void GaragePage::followPlanClick(int bay)
{
    const auto index = m_sources.garage.indexOf({*m_level, bay});
    if (!index)
        return;
    // A bay that the filter hides is what one clicked all the same.
    if (!m_filter.mapFromSource(m_tree.indexOfBay(*index)).isValid()) {
        m_text->clear();
        m_state->setCurrentIndex(0);
    }
    const QModelIndex row = m_filter.mapFromSource(m_tree.indexOfBay(*index));
    m_bayView->setCurrentIndex(row);
    m_bayView->scrollTo(row);
}

void GaragePage::restoreBay()
{
    showCount();
    fitColumns(*m_bayView);
    followGarage();
    const QList<LiveBay> &bays = m_sources.garage.bays();
    for (int bay = 0; bay < bays.size() && !m_chosen.second.isEmpty(); ++bay) {
        if (bays[bay].area != m_chosen.first || bays[bay].bay != m_chosen.second)
            continue;
        m_restores = true;
        m_bayView->setCurrentIndex(m_filter.mapFromSource(m_tree.indexOfBay(bay)));
        m_restores = false;
        break;
    }
    showBay();
}

void GaragePage::followGarage()
{
    showCount();
    if (m_level) {
        m_plan->setOccupancies(m_sources.garage.occupancies(*m_level));
        QList<int> changed;
        for (const int bay : m_sources.garage.changed()) {
            const auto &place = m_sources.garage.bays()[bay].place;
            if (place && place->level == *m_level)
                changed.append(place->bay);
        }
        m_plan->setChanged(changed);
    }
    showBay();
}

void GaragePage::setGrouped(bool grouped)
{
    const auto bay = chosenBay();
    m_restores = true;
    m_tree.setGrouped(grouped);
    m_bayView->setRootIsDecorated(grouped);
    if (grouped)
        m_bayView->expandAll();
    if (bay)
        m_bayView->setCurrentIndex(m_filter.mapFromSource(m_tree.indexOfBay(*bay)));
    m_restores = false;
    showBay();
}

void GaragePage::setFilter()
{
    m_filter.setText(m_text->text());
    m_filter.setState(m_state->currentData().value<BayFilter::State>());
    if (m_tree.isGrouped())
        m_bayView->expandAll();
    showCount();
}

void GaragePage::showCount()
{
    const int all = int(m_sources.garage.bays().size());
    const int shown = m_filter.bayCount();
    m_count->setText(shown == all ? tr("%n bay(s)", "", all)
                                  //: How many bays the list shows; %1 of them of %n
                                  : tr("%1 of %n bay(s)", "", all).arg(shown));
}

void GaragePage::applyColours()
{
    m_tree.setChangedColour(staffColours(palette()).changed);
}

void GaragePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColours();
}

QString GaragePage::title() const
{
    return tr("Garage");
}

bool GaragePage::can(Command command) const
{
    switch (command) {
    case Command::Copy:
        return m_bayView->selectionModel()->hasSelection();
    case Command::Refresh:
    case Command::Search:
        return true;
    case Command::Print:
    case Command::SaveAsPdf:
    case Command::Export:
        return false;
    }
    return false;
}

void GaragePage::run(Command command)
{
    switch (command) {
    case Command::Copy:
        QApplication::clipboard()->setText(selectionText(*m_bayView));
        Q_EMIT told(tr("Copied"));
        break;
    case Command::Refresh:
        m_sources.states.refresh();
        m_sources.vacancies.refresh();
        break;
    case Command::Search:
        m_text->setFocus(Qt::ShortcutFocusReason);
        m_text->selectAll();
        break;
    case Command::Print:
    case Command::SaveAsPdf:
    case Command::Export:
        break;
    }
}

void GaragePage::saveLayout(QSettings &settings) const
{
    settings.setValue(u"columns"_s, m_columns->saveState());
    settings.setValue(u"lists"_s, m_lists->saveState());
    settings.setValue(u"bays"_s, m_bayView->header()->saveState());
    settings.setValue(u"areas"_s, m_areaView->header()->saveState());
    settings.setValue(u"grouped"_s, m_grouped->isChecked());
}

void GaragePage::restoreLayout(QSettings &settings)
{
    m_columns->restoreState(settings.value(u"columns"_s).toByteArray());
    m_lists->restoreState(settings.value(u"lists"_s).toByteArray());
    m_bayView->header()->restoreState(settings.value(u"bays"_s).toByteArray());
    m_areaView->header()->restoreState(settings.value(u"areas"_s).toByteArray());
    m_grouped->setChecked(settings.value(u"grouped"_s).toBool());
}

} // namespace bayfinder

#include "moc_garagepage.cpp"
