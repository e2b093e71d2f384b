// SPDX-License-Identifier: Apache-2.0
#include "staff/accounts/peoplemodel.h"

#include "staff/accounts/accountwords.h"

#include <algorithm>

namespace bayfinder {

void PeopleModel::setPeople(const QList<Person> &people)
{
    if (people == m_people)
        return;
    beginResetModel();
    m_people = people;
    endResetModel();
}

int PeopleModel::rowOf(qint64 id) const
{
    const auto found = std::find_if(m_people.cbegin(), m_people.cend(),
                                    [id](const Person &person) { return person.id == id; });
    return found == m_people.cend() ? -1 : int(found - m_people.cbegin());
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_people.size());
}

int PeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const Person &person = m_people[index.row()];
    switch (index.column()) {
    case NameColumn:
        return person.name;
    case RoleColumn:
        return roleWords(person.role);
    case StateColumn:
        //: Whether a person may sign in
        return person.disabled ? tr("disabled") : tr("may sign in");
    default:
        return {};
    }
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case RoleColumn:
        return tr("Role");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

} // namespace bayfinder

#include "moc_peoplemodel.cpp"
