// SPDX-License-Identifier: Apache-2.0
#include "quick/baysuggestionmodel.h"

#include <algorithm>

namespace bayfinder {

BaySuggestionModel::BaySuggestionModel(const BayEntry &entry, QObject *parent)
    : QAbstractListModel(parent)
    , m_entry(entry)
{
    connect(&m_entry, &BayEntry::textChanged, this, &BaySuggestionModel::follow);
    follow();
}

void BaySuggestionModel::setLanguage(const QString &code)
{
    if (code == m_language)
        return;
    m_language = code;
    if (!m_bays.isEmpty())
        Q_EMIT dataChanged(index(0), index(count() - 1), {LevelNameRole});
}

void BaySuggestionModel::follow()
{
    const QString typed = m_entry.text();
    const Site *site = m_entry.site();
    QList<MapBay> bays;
    if (site && m_entry.bays()) {
        // A code is there once a level, so that all exact ones are among so many.
        const auto found = m_entry.bays()->suggestions(typed, most + site->levels.size());
        for (const BayIndex::Suggestion &suggestion : found)
            bays.append(mapBay(*site, suggestion.place));
    }
    const auto exactEnd = std::stable_partition(
        bays.begin(), bays.end(), [&typed](const MapBay &bay) { return isSameBayCode(bay.code, typed); });
    // With and without zeros they may be two bays: the one that stands as it was typed leads.
    std::stable_partition(bays.begin(), exactEnd,
                          [&typed](const MapBay &bay) { return foldedBayCode(bay.code) == typed; });
    const qsizetype exact = exactEnd - bays.begin();
    const qsizetype shown = std::max(exact, most);
    beginResetModel();
    m_more = bays.size() > shown;
    m_bays = bays.mid(0, shown);
    m_exact = exact;
    endResetModel();
    Q_EMIT changed();
}

std::optional<int> BaySuggestionModel::obviousRow() const
{
    const bool isObvious = m_exact == 1 || (m_exact == 0 && m_bays.size() == 1);
    return isObvious ? std::optional(0) : std::nullopt;
}

int BaySuggestionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant BaySuggestionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MapBay &bay = m_bays.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case BayRole:
        return bay.code;
    case AreaRole:
        return bay.area;
    case LevelRole:
        return bay.level;
    case LevelNameRole:
        return bay.levelName.text(m_language);
    default:
        return {};
    }
}

QHash<int, QByteArray> BaySuggestionModel::roleNames() const
{
    return {{BayRole, "bay"}, {AreaRole, "area"}, {LevelRole, "level"}, {LevelNameRole, "levelName"}};
}

} // namespace bayfinder

#include "moc_baysuggestionmodel.cpp"
