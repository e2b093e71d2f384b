// SPDX-License-Identifier: Apache-2.0
#include "staff/garage/areatable.h"

#include <QFont>
#include <QHash>

#include <utility>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

int alignmentOf(int column)
{
    return int(Qt::AlignVCenter | (column == AreaTable::AreaColumn ? Qt::AlignLeft : Qt::AlignRight));
}

} // namespace

AreaTable::AreaTable(const VacancyWatch &watch, const LiveGarage &garage, QObject *parent)
    : QAbstractTableModel(parent)
    , m_watch(watch)
    , m_garage(garage)
{
    connect(&m_watch, &VacancyWatch::changed, this, &AreaTable::follow);
    connect(&m_garage, &LiveGarage::rebuilt, this, &AreaTable::follow);
    connect(&m_garage, &LiveGarage::updated, this, &AreaTable::follow);
    m_rows = currentRows();
}

std::optional<int> AreaTable::rowOf(const QString &area) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (!m_rows[row].area.isEmpty() && m_rows[row].area == area)
            return row;
    }
    return std::nullopt;
}

std::optional<int> AreaTable::levelOf(int row) const
{
    if (!m_garage.site() || row < 0 || row >= m_rows.size() || m_rows[row].area.isEmpty())
        return std::nullopt;
    const QList<SiteLevel> &levels = m_garage.site()->levels;
    for (int level = 0; level < levels.size(); ++level) {
        if (levels[level].area == m_rows[row].area)
            return level;
    }
    return std::nullopt;
}

QList<AreaTable::Row> AreaTable::currentRows() const
{
    QList<Row> rows;
    QHash<QString, qsizetype> known;
    const auto rowFor = [&](const QString &area, const QString &areaName) -> Row & {
        auto row = known.find(area);
        if (row == known.end()) {
            row = known.insert(area, rows.size());
            rows.append({area, m_garage.titles().title(area, areaName), {}, {}, 0, 0, 0});
        }
        return rows[*row];
    };
    for (const AreaVacancy &vacancy : m_watch.areas()) {
        Row &row = rowFor(vacancy.area, vacancy.areaName);
        row.free = vacancy.free;
        row.total = vacancy.total;
    }
    for (const LiveBay &bay : m_garage.bays()) {
        Row &row = rowFor(bay.area, bay.areaName);
        if (!bay.reported)
            continue;
        ++row.bays;
        row.countedFree += bay.occupancy == BayState::Occupancy::Free ? 1 : 0;
        row.unknown += bay.occupancy == BayState::Occupancy::Unknown ? 1 : 0;
    }
    // A total is one of all areas, or none.
    const auto sum = [](std::optional<int> &total, std::optional<int> part) {
        total = total && part ? std::optional(*total + *part) : std::nullopt;
    };
    Row all{{}, tr("Whole garage"), 0, 0, 0, 0, 0};
    for (const Row &row : std::as_const(rows)) {
        sum(all.free, row.free);
        sum(all.total, row.total);
        all.bays += row.bays;
        all.countedFree += row.countedFree;
        all.unknown += row.unknown;
    }
    if (!rows.isEmpty())
        rows.append(all);
    return rows;
}

void AreaTable::follow()
{
    QList<Row> rows = currentRows();
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    const QList<Row> before = std::exchange(m_rows, std::move(rows));
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row] != before[row])
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

int AreaTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AreaTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AreaTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column());
    if (role == Qt::FontRole && row.area.isEmpty()) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role != Qt::DisplayRole)
        return {};
    const auto number = [](std::optional<int> value) {
        //: In a table, where a number is not known
        return value ? QString::number(*value) : tr("–", "not known");
    };
    switch (index.column()) {
    case AreaColumn:
        return row.title;
    case FreeColumn:
        return number(row.free);
    case TotalColumn:
        return number(row.total);
    case CountedColumn:
        return number(row.bays > 0 ? std::optional(row.countedFree) : std::nullopt);
    case UnknownColumn:
        return number(row.bays > 0 ? std::optional(row.unknown) : std::nullopt);
    default:
        return {};
    }
}

QVariant AreaTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const bool tip = role == Qt::ToolTipRole;
    switch (section) {
    case AreaColumn:
        return tip ? QString() : tr("Level");
    case FreeColumn:
        return tip ? tr("Free bays, as the guidance system counts them") : tr("Free");
    case TotalColumn:
        return tip ? tr("All bays, as the guidance system counts them") : tr("Total");
    case CountedColumn:
        //: Heading of a column; the bays whose state is "free", counted by this program
        return tip ? tr("Bays that are reported as free one by one") : tr("Counted free");
    case UnknownColumn:
        return tip ? tr("Bays whose state the guidance system does not know") : tr("Unknown");
    default:
        return {};
    }
}

} // namespace bayfinder

#include "moc_areatable.cpp"
