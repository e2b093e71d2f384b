// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wayfinding/wayfinder.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace bayfinder {

/// The legs of a way, one for each level that it crosses, in the order in which they are walked; and the
/// bay's level where the way does not get there.
class LegModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        LevelRole = Qt::UserRole + 1, ///< QString, what is on the level's walls: "B2"
        ViaRole, ///< QString, by what one leaves the level: "Lift A"; empty on the last leg and without a
                 ///< name
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    /// Names are in @p language; none: no legs.
    void setWay(const std::optional<Way> &way, const QString &language);
    [[nodiscard]] int count() const { return int(m_legs.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    struct Leg
    {
        QString level;
        QString via;
        friend bool operator==(const Leg &, const Leg &) = default;
    };
    QList<Leg> m_legs;
};

} // namespace bayfinder
