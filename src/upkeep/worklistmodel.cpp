// SPDX-License-Identifier: Apache-2.0
#include "upkeep/worklistmodel.h"

#include "site/bayindex.h"

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

namespace bayfinder {

namespace {

/// Rows as runs of neighbours, from first to last, the lowest first.
std::vector<std::pair<int, int>> runsOf(std::vector<int> rows)
{
    std::sort(rows.begin(), rows.end());
    std::vector<std::pair<int, int>> runs;
    for (const int row : rows) {
        if (!runs.empty() && runs.back().second + 1 == row)
            runs.back().second = row;
        else
            runs.emplace_back(row, row);
    }
    return runs;
}

} // namespace

WorklistModel::WorklistModel(const Worklist &worklist, const WorklistWording &wording, QObject *parent)
    : QAbstractTableModel(parent)
    , m_worklist(worklist)
    , m_wording(wording)
{
    add(m_worklist.keys());
    connect(&m_worklist, &Worklist::changed, this, &WorklistModel::follow);
}

void WorklistModel::follow(const WorklistChange &change)
{
    remove(change.removed);
    tell(change.changed);
    add(change.added);
}

void WorklistModel::remove(const QStringList &keys)
{
    std::vector<int> rows;
    for (const QString &key : keys)
        rows.push_back(rowOf(key));
    const auto runs = runsOf(std::move(rows));
    // From the end, so that the rows before keep their numbers.
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        const auto [first, last] = *run;
        beginRemoveRows({}, first, last);
        for (int row = first; row <= last; ++row)
            m_rows.remove(m_keys.at(row));
        m_keys.remove(first, last - first + 1);
        for (int row = first; row < int(m_keys.size()); ++row)
            m_rows[m_keys.at(row)] = row;
        endRemoveRows();
    }
}

void WorklistModel::add(const QStringList &keys)
{
    if (keys.isEmpty())
        return;
    const int first = int(m_keys.size());
    beginInsertRows({}, first, first + int(keys.size()) - 1);
    for (const QString &key : keys) {
        m_rows.insert(key, int(m_keys.size()));
        m_keys.append(key);
    }
    endInsertRows();
}

void WorklistModel::tell(const QStringList &keys)
{
    std::vector<int> rows;
    for (const QString &key : keys)
        rows.push_back(rowOf(key));
    for (const auto &[first, last] : runsOf(std::move(rows)))
        Q_EMIT dataChanged(index(first, 0), index(last, columns - 1));
}

void WorklistModel::retranslate()
{
    if (!m_keys.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_keys.size()) - 1, columns - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

int WorklistModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_keys.size());
}

int WorklistModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant WorklistModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WorklistItem *item = m_worklist.item(m_keys.at(index.row()));
    if (!item)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shown(*item, index.column());
    case Qt::ToolTipRole:
        // The two that are cut where a column is narrow.
        return index.column() == ExplanationColumn || index.column() == NoteColumn
            ? QVariant(shown(*item, index.column()).toHtmlEscaped())
            : QVariant();
    case SortRole:
        return sortable(*item, index.column());
    case ItemRole:
        return QVariant::fromValue(*item);
    case KeyRole:
        return item->finding.key;
    case KindRole:
        return QVariant::fromValue(item->finding.kind);
    case StateRole:
        return QVariant::fromValue(item->state);
    case SeverityRole:
        return QVariant::fromValue(item->finding.severity);
    case CopyRole:
        // As worklistTable() leaves plates out.
        return index.column() == ExplanationColumn && isAboutCar(item->finding.kind)
            ? QString()
            : shown(*item, index.column());
    default:
        return {};
    }
}

QVariant WorklistModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columns)
        return {};
    return m_wording.heading(static_cast<WorklistWording::Column>(section));
}

QString WorklistModel::shown(const WorklistItem &item, int column) const
{
    switch (column) {
    case KindColumn:
        return m_wording.kind(item.finding.kind);
    case PlaceColumn:
        return m_wording.place(item.finding);
    case ExplanationColumn:
        return m_wording.explanation(item.finding);
    case SinceColumn:
        return m_wording.time(item.finding.since);
    case StateColumn:
        return m_wording.state(item);
    case NoteColumn:
        return m_wording.note(item.standing);
    default:
        return {};
    }
}

QVariant WorklistModel::sortable(const WorklistItem &item, int column) const
{
    switch (column) {
    case KindColumn:
        return int(item.finding.kind);
    case PlaceColumn:
        return QString(sortableBayCode(item.finding.area) + u'\0' + sortableBayCode(item.finding.bay));
    case ExplanationColumn:
        return -int(item.finding.severity); // the worst first
    case SinceColumn:
        return item.finding.since;
    case StateColumn:
        return int(item.state);
    case NoteColumn:
        return item.standing.last ? item.standing.last->at : QDateTime();
    default:
        return {};
    }
}

} // namespace bayfinder

#include "moc_worklistmodel.cpp"
