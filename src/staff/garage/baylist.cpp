// SPDX-License-Identifier: Apache-2.0
#include "staff/garage/baylist.h"

#include "staff/export/exportjob.h"
#include "staff/window/colours.h"
#include "staff/window/tables.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTreeView>
#include <QVBoxLayout>

namespace bayfinder {

using namespace Qt::StringLiterals;

BayList::BayList(const LiveGarage &garage, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_garage(garage)
    , m_tree(garage, clock)
    , m_filter(m_tree)
    , m_text(new QLineEdit)
    , m_state(new QComboBox)
    , m_grouped(new QCheckBox(tr("&Group by level")))
    , m_view(new QTreeView)
    , m_count(new QLabel)
{
    m_view->setObjectName(u"bays"_s);
    m_view->setAccessibleName(tr("Bays"));
    prepareTable(*m_view);
    m_view->setRootIsDecorated(false);
    m_view->setSortingEnabled(true);
    m_view->setModel(&m_filter);
    m_view->sortByColumn(BayTree::BayColumn, Qt::AscendingOrder);
    m_count->setObjectName(u"bayCount"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(makeFilters());
    layout->addWidget(m_view, 1);
    layout->addWidget(m_count);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_restores)
            Q_EMIT chosenChanged();
    });
    connect(&m_garage, &LiveGarage::aboutToRebuild, this, &BayList::remember);
    connect(&m_garage, &LiveGarage::rebuilt, this, &BayList::restore);
    connect(&m_garage, &LiveGarage::updated, this, &BayList::showCount);
    applyColours();
    showCount();
}

QWidget *BayList::makeFilters()
{
    auto *filters = new QWidget;
    auto *layout = new QHBoxLayout(filters);
    layout->setContentsMargins({});
    m_text->setObjectName(u"bayFilter"_s);
    m_text->setPlaceholderText(tr("Bay or level"));
    m_text->setAccessibleName(tr("Show only bays whose number or level has this in it"));
    m_text->setClearButtonEnabled(true);
    m_state->setObjectName(u"stateFilter"_s);
    m_state->setAccessibleName(tr("Show only bays of this state"));
    m_state->addItem(tr("Any state"), QVariant::fromValue(BayFilter::State::Any));
    m_state->addItem(tr("Free"), QVariant::fromValue(BayFilter::State::Free));
    m_state->addItem(tr("Taken"), QVariant::fromValue(BayFilter::State::Taken));
    m_state->addItem(tr("Unknown"), QVariant::fromValue(BayFilter::State::Unknown));
    m_state->addItem(tr("Not reported"), QVariant::fromValue(BayFilter::State::NotReported));
    m_grouped->setObjectName(u"grouped"_s);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_state);
    layout->addWidget(m_grouped);
    connect(m_text, &QLineEdit::textChanged, this, &BayList::setFilter);
    connect(m_state, &QComboBox::currentIndexChanged, this, &BayList::setFilter);
    connect(m_grouped, &QCheckBox::toggled, this, &BayList::setGrouped);
    return filters;
}

std::optional<int> BayList::chosen() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    const int bay = rows.size() == 1 ? rows.first().data(BayTree::IndexRole).toInt() : -1;
    return bay >= 0 ? std::optional(bay) : std::nullopt;
}

void BayList::choose(int bay)
{
    if (!m_filter.mapFromSource(m_tree.indexOfBay(bay)).isValid()) {
        m_text->clear();
        m_state->setCurrentIndex(0);
    }
    select(bay);
    m_view->scrollTo(m_view->currentIndex());
}

void BayList::select(int bay)
{
    m_view->setCurrentIndex(m_filter.mapFromSource(m_tree.indexOfBay(bay)));
}

void BayList::remember()
{
    const auto bay = chosen();
    m_remembered = bay ? std::pair(m_garage.bays()[*bay].area, m_garage.bays()[*bay].bay)
                       : std::pair<QString, QString>();
}

void BayList::restore()
{
    showCount();
    fitColumns(*m_view);
    const QList<LiveBay> &bays = m_garage.bays();
    for (int bay = 0; bay < bays.size() && !m_remembered.second.isEmpty(); ++bay) {
        if (std::pair(bays[bay].area, bays[bay].bay) != m_remembered)
            continue;
        m_restores = true;
        select(bay);
        m_restores = false;
        break;
    }
}

void BayList::setGrouped(bool grouped)
{
    const auto bay = chosen();
    m_restores = true;
    m_tree.setGrouped(grouped);
    m_view->setRootIsDecorated(grouped);
    if (grouped)
        m_view->expandAll();
    if (bay)
        select(*bay);
    m_restores = false;
}

void BayList::setFilter()
{
    m_filter.setText(m_text->text());
    m_filter.setState(m_state->currentData().value<BayFilter::State>());
    if (m_tree.isGrouped())
        m_view->expandAll();
    showCount();
}

void BayList::showCount()
{
    const int all = int(m_garage.bays().size());
    const int shown = m_filter.bayCount();
    m_count->setText(shown == all ? tr("%n bay(s)", "", all)
                                  //: How many bays the list shows; %1 of them of %n
                                  : tr("%1 of %n bay(s)", "", all).arg(shown));
}

TableExport BayList::tableFor(const QString &path) const
{
    TableExport file;
    file.file = {path, tr("Bays"), QTimeZone::systemTimeZone()};
    file.columns = {{tr("Bay"), Column::Kind::Text},
                    {tr("Level"), Column::Kind::Text},
                    {tr("State"), Column::Kind::Text},
                    {tr("Changed"), Column::Kind::DateTime}};
    std::vector<Row> rows;
    const auto append = [&](const QModelIndex &index) {
        const LiveBay &bay = m_garage.bays()[index.data(BayTree::IndexRole).toInt()];
        rows.push_back({bay.bay, m_tree.levelText(bay), BayTree::stateText(bay), bay.changedAt});
    };
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        const QModelIndex index = m_filter.index(row, 0);
        if (!m_tree.isGrouped())
            append(index);
        for (int below = 0; below < m_filter.rowCount(index); ++below)
            append(m_filter.index(below, 0, index));
    }
    file.expectedRows = qint64(rows.size());
    file.source = sourceOf(std::move(rows));
    return file;
}

void BayList::applyColours()
{
    m_tree.setChangedColour(staffColours(palette()).changed);
}

void BayList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColours();
}

void BayList::saveLayout(QSettings &settings) const
{
    saveColumns(settings, u"bays"_s, *m_view);
    settings.setValue(u"grouped"_s, m_grouped->isChecked());
}

void BayList::restoreLayout(QSettings &settings)
{
    restoreColumns(settings, u"bays"_s, *m_view);
    m_grouped->setChecked(settings.value(u"grouped"_s).toBool());
}

} // namespace bayfinder

#include "moc_baylist.cpp"
