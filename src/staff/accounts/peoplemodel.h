// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/person.h"

#include <QAbstractTableModel>

namespace bayfinder {

/// The people who may sign in, one a row.
class PeopleModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, RoleColumn, StateColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPeople(const QList<Person> &people);
    [[nodiscard]] const Person &person(int row) const { return m_people[row]; }
    /// -1 where nobody has the id.
    [[nodiscard]] int rowOf(qint64 id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Person> m_people;
};

} // namespace bayfinder
