// SPDX-License-Identifier: Apache-2.0
#include "quick/legmodel.h"

namespace bayfinder {

void LegModel::setWay(const std::optional<Way> &way, const QString &language)
{
    QList<Leg> legs;
    if (way) {
        for (const RouteLeg &leg : way->answer.route.legs) {
            legs.append(
                {way->site->levels[leg.level].shortName,
                 leg.connection ? way->site->connections[*leg.connection].name.text(language) : QString()});
        }
    }
    // Where the way ends before: the bay's own level is to be seen, too.
    if (way && !legs.isEmpty() && way->answer.route.legs.last().level != way->bay.level)
        legs.append({way->site->levels[way->bay.level].shortName, QString()});
    if (legs == m_legs)
        return;
    const bool countChanges = legs.size() != m_legs.size();
    beginResetModel();
    m_legs = legs;
    endResetModel();
    if (countChanges)
        Q_EMIT countChanged();
}

int LegModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_legs.size());
}

QVariant LegModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Leg &leg = m_legs.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case LevelRole:
        return leg.level;
    case ViaRole:
        return leg.via;
    default:
        return {};
    }
}

QHash<int, QByteArray> LegModel::roleNames() const
{
    return {{LevelRole, "level"}, {ViaRole, "via"}};
}

} // namespace bayfinder

#include "moc_legmodel.cpp"
