// SPDX-License-Identifier: Apache-2.0
#include "quick/placesmodel.h"

namespace bayfinder {

void PlacesModel::setPlaces(const QList<ParkedCar> &places, const QString &level)
{
    if (places == m_places && level == m_level)
        return;
    beginResetModel();
    m_places = places;
    m_level = level;
    endResetModel();
    Q_EMIT countChanged();
}

int PlacesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

QVariant PlacesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ParkedCar &place = m_places.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case BayRole:
        return place.bay;
    case AreaNameRole:
        return place.areaName;
    case AreaRole:
        return place.area;
    case LevelRole:
        return m_level.isEmpty() ? place.area : m_level;
    case ParkedSinceRole:
        return place.parkedSince;
    case PictureRole:
        return place.picture;
    case HasPictureRole:
        return !place.picture.isEmpty();
    default:
        return {};
    }
}

QHash<int, QByteArray> PlacesModel::roleNames() const
{
    return {{AreaNameRole, "areaName"},
            {AreaRole, "area"},
            {LevelRole, "level"},
            {BayRole, "bay"},
            {ParkedSinceRole, "parkedSince"},
            {PictureRole, "picture"},
            {HasPictureRole, "hasPicture"}};
}

} // namespace bayfinder

#include "moc_placesmodel.cpp"
