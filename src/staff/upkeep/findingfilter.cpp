// SPDX-License-Identifier: Apache-2.0
#include "staff/upkeep/findingfilter.h"

namespace bayfinder {

FindingFilter::FindingFilter(WorklistModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(WorklistModel::SortRole);
    setSourceModel(&model);
}

void FindingFilter::setWhich(Which which)
{
    m_which = which;
    invalidateFilter();
}

void FindingFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

bool FindingFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const auto state = index.data(WorklistModel::StateRole).value<WorklistItem::State>();
    switch (m_which) {
    case Which::ToDo:
        if (state != WorklistItem::State::Open && state != WorklistItem::State::Noted)
            return false;
        break;
    case Which::Done:
        if (state != WorklistItem::State::Done)
            return false;
        break;
    case Which::Resolved:
        if (state != WorklistItem::State::Resolved)
            return false;
        break;
    case Which::All:
        break;
    }
    if (m_text.isEmpty())
        return true;
    for (int column = 0; column < WorklistModel::columns; ++column) {
        if (index.siblingAtColumn(column).data().toString().contains(m_text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace bayfinder

#include "moc_findingfilter.cpp"
