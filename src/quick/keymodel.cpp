// SPDX-License-Identifier: Apache-2.0
#include "quick/keymodel.h"

#include <algorithm>

namespace bayfinder {

void KeyModel::setRows(const QStringList &rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    m_rowTotal = int(rows.size());
    m_longestRow = 0;
    m_keys.clear();
    for (int row = 0; row < rows.size(); ++row) {
        const QString &characters = rows.at(row);
        const int length = int(characters.size());
        m_longestRow = std::max(m_longestRow, length);
        for (int column = 0; column < length; ++column) {
            const QChar character = characters.at(column);
            m_keys.append({character, m_offered.contains(character), row, column, length});
        }
    }
    endResetModel();
    Q_EMIT pageChanged();
}

void KeyModel::setOffered(const QString &characters)
{
    m_offered = characters;
    for (int i = 0; i < m_keys.size(); ++i) {
        const bool offered = characters.contains(m_keys.at(i).character);
        if (m_keys.at(i).offered == offered)
            continue;
        m_keys[i].offered = offered;
        Q_EMIT dataChanged(index(i), index(i), {OfferedRole});
    }
}

int KeyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_keys.size());
}

QVariant KeyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Key &key = m_keys.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case CharacterRole:
        return QString(key.character);
    case OfferedRole:
        return key.offered;
    case RowRole:
        return key.row;
    case ColumnRole:
        return key.column;
    case RowLengthRole:
        return key.rowLength;
    default:
        return {};
    }
}

QHash<int, QByteArray> KeyModel::roleNames() const
{
    return {{CharacterRole, "character"},
            {OfferedRole, "offered"},
            {RowRole, "keyRow"},
            {ColumnRole, "keyColumn"},
            {RowLengthRole, "rowLength"}};
}

} // namespace bayfinder

#include "moc_keymodel.cpp"
