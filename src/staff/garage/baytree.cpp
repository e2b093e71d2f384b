// SPDX-License-Identifier: Apache-2.0
#include "staff/garage/baytree.h"

#include "words/moments.h"

#include <QBrush>

#include <algorithm>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {
// QModelIndex::internalId() of an area, and of a bay in the table; of a bay in the tree it is its area's row.
constexpr quintptr topLevel = quintptr(-1);
} // namespace

BayTree::BayTree(const LiveGarage &garage, const Clock &clock, QObject *parent)
    : QAbstractItemModel(parent)
    , m_garage(garage)
    , m_clock(clock)
{
    connect(&m_garage, &LiveGarage::aboutToRebuild, this, [this] { beginResetModel(); });
    connect(&m_garage, &LiveGarage::rebuilt, this, &BayTree::rebuild);
    connect(&m_garage, &LiveGarage::updated, this, &BayTree::follow);
    group();
}

void BayTree::setGrouped(bool grouped)
{
    if (grouped == m_grouped)
        return;
    beginResetModel();
    m_grouped = grouped;
    rebuild();
}

void BayTree::setChangedColour(const QColor &colour)
{
    m_changedColour = colour;
    follow(m_garage.changed());
}

void BayTree::rebuild()
{
    group();
    endResetModel();
}

void BayTree::group()
{
    m_areas.clear();
    m_positions.clear();
    if (!m_grouped)
        return;
    QHash<QString, int> known;
    const QList<LiveBay> &bays = m_garage.bays();
    m_positions.reserve(bays.size());
    for (int bay = 0; bay < bays.size(); ++bay) {
        const QString title = levelText(bays[bay]);
        auto area = known.find(title);
        if (area == known.end()) {
            area = known.insert(title, int(m_areas.size()));
            m_areas.append({title, {}, 0, 0, 0});
        }
        m_positions.append({*area, int(m_areas[*area].bays.size())});
        m_areas[*area].bays.append(bay);
    }
    for (Area &area : m_areas)
        count(area);
}

void BayTree::count(Area &area) const
{
    area.free = area.taken = area.unknown = 0;
    for (const int bay : std::as_const(area.bays)) {
        switch (m_garage.bays()[bay].occupancy) {
        case BayState::Occupancy::Free:
            ++area.free;
            break;
        case BayState::Occupancy::Occupied:
            ++area.taken;
            break;
        case BayState::Occupancy::Unknown:
            ++area.unknown;
            break;
        }
    }
}

void BayTree::follow(const QList<int> &noLongerChanged)
{
    const auto tell = [this](int bay) {
        // Only these columns: who sorts by another does not have to sort anew for each bay.
        Q_EMIT dataChanged(indexOfBay(bay, StateColumn), indexOfBay(bay, ChangedColumn));
    };
    for (const int bay : noLongerChanged)
        tell(bay);
    QList<int> areas;
    for (const int bay : m_garage.changed()) {
        tell(bay);
        if (m_grouped && !areas.contains(m_positions[bay].first))
            areas.append(m_positions[bay].first);
    }
    for (const int area : areas) {
        count(m_areas[area]);
        Q_EMIT dataChanged(index(area, 0), index(area, ColumnCount - 1));
    }
}

QModelIndex BayTree::indexOfBay(int bay, int column) const
{
    if (bay < 0 || bay >= m_garage.bays().size())
        return {};
    if (!m_grouped)
        return createIndex(bay, column, topLevel);
    const auto [area, row] = m_positions[bay];
    return createIndex(row, column, quintptr(area));
}

const LiveBay *BayTree::bayOf(const QModelIndex &index) const
{
    if (!index.isValid() || (m_grouped && index.internalId() == topLevel))
        return nullptr;
    const int bay = m_grouped ? m_areas[int(index.internalId())].bays[index.row()] : index.row();
    return &m_garage.bays()[bay];
}

QString BayTree::levelText(const LiveBay &bay) const
{
    return m_garage.titles().title(bay.area, bay.areaName);
}

QString BayTree::stateText(const LiveBay &bay)
{
    if (!bay.reported) {
        //: Of a bay that is on the map, but of which the guidance system does not tell
        return tr("not reported");
    }
    switch (bay.occupancy) {
    case BayState::Occupancy::Free:
        return tr("free");
    case BayState::Occupancy::Occupied:
        return tr("taken");
    case BayState::Occupancy::Unknown:
        return tr("unknown");
    }
    Q_UNREACHABLE();
}

QModelIndex BayTree::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) : topLevel);
}

QModelIndex BayTree::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == topLevel)
        return {};
    return createIndex(int(child.internalId()), 0, topLevel);
}

int BayTree::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_grouped ? m_areas.size() : m_garage.bays().size());
    const bool isArea = m_grouped && parent.internalId() == topLevel && parent.column() == 0;
    return isArea ? int(m_areas[parent.row()].bays.size()) : 0;
}

int BayTree::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant BayTree::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (!m_grouped)
        return bayData(index.row(), index.column(), role);
    if (index.internalId() == topLevel)
        return areaData(m_areas[index.row()], index.column(), role);
    return bayData(m_areas[int(index.internalId())].bays[index.row()], index.column(), role);
}

QVariant BayTree::areaData(const Area &area, int column, int role) const
{
    if (role == IndexRole)
        return -1;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case BayColumn:
        return area.title;
    case LevelColumn:
        return tr("%n bay(s)", "", int(area.bays.size()));
    case StateColumn:
        return area.unknown > 0
            //: Bays of an area: free, taken, and those of which it is not known
            ? tr("%1 free, %2 taken, %3 unknown").arg(area.free).arg(area.taken).arg(area.unknown)
            : tr("%1 free, %2 taken").arg(area.free).arg(area.taken);
    default:
        return {};
    }
}

QVariant BayTree::bayData(int bay, int column, int role) const
{
    const LiveBay &shown = m_garage.bays()[bay];
    switch (role) {
    case IndexRole:
        return bay;
    case OccupancyRole:
        return int(shown.occupancy);
    case Qt::BackgroundRole:
        if (column != StateColumn && column != ChangedColumn)
            return {};
        return std::binary_search(m_garage.changed().cbegin(), m_garage.changed().cend(), bay)
                && m_changedColour.isValid()
            ? QBrush(m_changedColour)
            : QVariant();
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (column) {
    case BayColumn:
        return shown.bay;
    case LevelColumn:
        return levelText(shown);
    case StateColumn:
        return stateText(shown);
    case ChangedColumn:
        return sinceText(shown.changedAt, m_clock.now());
    default:
        return {};
    }
}

QVariant BayTree::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case BayColumn:
        return tr("Bay");
    case LevelColumn:
        return tr("Level");
    case StateColumn:
        return tr("State");
    case ChangedColumn:
        //: Heading above the times at which bays were taken or left
        return tr("Changed");
    default:
        return {};
    }
}

} // namespace bayfinder

#include "moc_baytree.cpp"
