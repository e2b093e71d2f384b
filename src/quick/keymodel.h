// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plate/keyboard.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace bayfinder {

/// The character keys of one page of the plate keyboard, and which of them can come next.
class KeyModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// How many rows the page has, and how many keys the longest of them.
    Q_PROPERTY(int rowTotal READ rowTotal NOTIFY pageChanged FINAL)
    Q_PROPERTY(int longestRow READ longestRow NOTIFY pageChanged FINAL)
    Q_PROPERTY(int keyTotal READ keyTotal NOTIFY pageChanged FINAL)

public:
    enum Role {
        CharacterRole = Qt::UserRole + 1, ///< QString, the key's character
        OfferedRole, ///< bool, whether it can come next
        RowRole, ///< int, from the top
        ColumnRole, ///< int, from the left
        RowLengthRole, ///< int, keys in this key's row
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    /// Shows another page. @p rows as plate/keyboard.h gives them.
    void setRows(const QStringList &rows);
    /// Which characters are offered now.
    void setOffered(const QString &characters);

    [[nodiscard]] int rowTotal() const { return m_rowTotal; }
    [[nodiscard]] int longestRow() const { return m_longestRow; }
    [[nodiscard]] int keyTotal() const { return int(m_keys.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void pageChanged();

private:
    struct Key
    {
        QChar character;
        bool offered = false;
        int row = 0;
        int column = 0;
        int rowLength = 0;
    };
    QStringList m_rows;
    QList<Key> m_keys;
    QString m_offered;
    int m_rowTotal = 0;
    int m_longestRow = 0;
};

} // namespace bayfinder
