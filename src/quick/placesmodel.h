// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guidance/values.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace bayfinder {

/// The places where the chosen car stands: one, or several when the vendor sees the plate in several bays.
class PlacesModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        AreaNameRole = Qt::UserRole + 1, ///< QString, may be empty
        AreaRole, ///< QString, may be empty
        BayRole, ///< QString, may be empty
        ParkedSinceRole, ///< QDateTime, may be invalid
        PictureRole, ///< QUrl, may be empty
        HasPictureRole, ///< bool
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    void setPlaces(const QList<ParkedCar> &places);
    [[nodiscard]] int count() const { return int(m_places.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    QList<ParkedCar> m_places;
};

} // namespace bayfinder
