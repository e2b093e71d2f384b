// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guidance/values.h"
#include "site/bayindex.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace bayfinder {

/// The places where the chosen car stands: one, or several when the vendor sees the plate in several bays. Or
/// the one bay that was chosen on the map.
class PlacesModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        AreaNameRole = Qt::UserRole + 1, ///< QString, may be empty
        AreaRole, ///< QString, may be empty; what the vendor calls the level
        LevelRole, ///< QString, what is on the walls; the area where nothing else is known
        BayRole, ///< QString, may be empty
        ParkedSinceRole, ///< QDateTime, may be invalid
        PictureRole, ///< QUrl, may be empty
        HasPictureRole, ///< bool
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    void setPlaces(const QList<ParkedCar> &places)
    {
        m_onMap.reset();
        setPlaces(places, {});
    }
    /// One place, what is on the walls of its level, and which bay of the map it is.
    void setPlace(const ParkedCar &place, const QString &level, BayIndex::Place onMap)
    {
        m_onMap = onMap;
        setPlaces({place}, level);
    }
    /// The bay of the map, where it was chosen there: its codes alone may fit bays of several buildings.
    [[nodiscard]] std::optional<BayIndex::Place> onMap() const { return m_onMap; }
    [[nodiscard]] int count() const { return int(m_places.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    void setPlaces(const QList<ParkedCar> &places, const QString &level);

    QList<ParkedCar> m_places;
    std::optional<BayIndex::Place> m_onMap;
    QString m_level; // empty: each place's area
};

} // namespace bayfinder
