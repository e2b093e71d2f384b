// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "upkeep/worklist.h"
#include "upkeep/worklistwording.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QStringList>

namespace bayfinder {

/// The worklist as a table: one row a finding, in the order in which they were found. A proxy sorts by
/// SortRole and filters by StateRole and KindRole.
class WorklistModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { KindColumn, PlaceColumn, ExplanationColumn, SinceColumn, StateColumn, NoteColumn };
    Q_ENUM(Column)
    static constexpr int columns = NoteColumn + 1;

    enum Role {
        SortRole = Qt::UserRole + 1, ///< of the cell: sorts as people count (bay 2 before 10), times as times
        ItemRole, ///< WorklistItem of the row
        KeyRole, ///< QString
        KindRole, ///< Finding::Kind
        StateRole, ///< WorklistItem::State
        SeverityRole, ///< Finding::Severity
        CopyRole, ///< of the cell: what is shown, but empty where that may name a plate
    };
    Q_ENUM(Role)

    /// Both must outlive the model.
    WorklistModel(const Worklist &worklist, const WorklistWording &wording, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// The row of a finding; -1 when it is not on the list.
    [[nodiscard]] int rowOf(const QString &key) const { return m_rows.value(key, -1); }
    [[nodiscard]] QString keyOf(int row) const { return m_keys.value(row); }

    /// The wording says other words: the language was switched.
    void retranslate();

private:
    void follow(const WorklistChange &change);
    void remove(const QStringList &keys);
    void add(const QStringList &keys);
    void tell(const QStringList &keys);
    [[nodiscard]] QString shown(const WorklistItem &item, int column) const;
    [[nodiscard]] QVariant sortable(const WorklistItem &item, int column) const;

    const Worklist &m_worklist;
    const WorklistWording &m_wording;
    QStringList m_keys; // by row
    QHash<QString, int> m_rows; // by key
};

} // namespace bayfinder
