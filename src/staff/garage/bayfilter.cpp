// SPDX-License-Identifier: Apache-2.0
#include "staff/garage/bayfilter.h"

#include "site/bayindex.h"

namespace bayfinder {

BayFilter::BayFilter(BayTree &tree, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_tree(tree)
{
    setRecursiveFilteringEnabled(true);
    setSourceModel(&tree);
}

void BayFilter::setText(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed == m_text)
        return;
    m_text = trimmed;
    m_code = foldedBayCode(trimmed);
    invalidateFilter();
}

void BayFilter::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    invalidateFilter();
}

int BayFilter::bayCount() const
{
    if (!m_tree.isGrouped())
        return rowCount();
    int count = 0;
    for (int area = 0; area < rowCount(); ++area)
        count += rowCount(index(area, 0));
    return count;
}

bool BayFilter::fits(const LiveBay &bay) const
{
    switch (m_state) {
    case State::Any:
        break;
    case State::Free:
        if (bay.occupancy != BayState::Occupancy::Free)
            return false;
        break;
    case State::Taken:
        if (bay.occupancy != BayState::Occupancy::Occupied)
            return false;
        break;
    case State::Unknown:
        if (bay.occupancy != BayState::Occupancy::Unknown || !bay.reported)
            return false;
        break;
    case State::NotReported:
        if (bay.reported)
            return false;
        break;
    }
    return m_text.isEmpty() || foldedBayCode(bay.bay).contains(m_code)
        || m_tree.levelText(bay).contains(m_text, Qt::CaseInsensitive);
}

bool BayFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = m_tree.index(row, 0, parent);
    const LiveBay *bay = m_tree.bayOf(index);
    // An area is there for its bays: recursive filtering keeps it where one fits.
    return bay && fits(*bay);
}

bool BayFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const LiveBay *one = m_tree.bayOf(left);
    const LiveBay *other = m_tree.bayOf(right);
    if (!one || !other)
        return left.row() < right.row(); // areas stay as the garage has them
    switch (left.column()) {
    case BayTree::StateColumn:
        if (one->reported != other->reported)
            return one->reported;
        if (one->occupancy != other->occupancy)
            return one->occupancy < other->occupancy;
        break;
    case BayTree::ChangedColumn:
        if (one->changedAt != other->changedAt)
            return one->changedAt < other->changedAt;
        break;
    case BayTree::LevelColumn:
        if (one->area != other->area)
            return one->area < other->area;
        break;
    default:
        break;
    }
    return one->rank < other->rank;
}

} // namespace bayfinder

#include "moc_bayfilter.cpp"
