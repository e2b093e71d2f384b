// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finder/vacancywatch.h"
#include "staff/garage/livegarage.h"

#include <QAbstractTableModel>

#include <optional>

namespace bayfinder {

/// Free bays per area as the vendor tells them, beside what its bays' states add up to; the garage's total
/// comes last. Areas of which only one of the two answers tells are there, too.
class AreaTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        AreaColumn,
        FreeColumn, ///< as the vendor tells
        TotalColumn,
        CountedColumn, ///< bays whose state is free
        UnknownColumn, ///< bays whose state is not known
        ColumnCount
    };

    struct Row
    {
        QString area; ///< the vendor's code; empty of the total
        QString title;
        std::optional<int> free;
        std::optional<int> total;
        int bays = 0; ///< whose state is told
        int countedFree = 0;
        int unknown = 0;

        friend bool operator==(const Row &, const Row &) = default;
    };

    /// The references must outlive the model.
    AreaTable(const VacancyWatch &watch, const LiveGarage &garage, QObject *parent = nullptr);

    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    /// The row of the area; nothing where there is none.
    [[nodiscard]] std::optional<int> rowOf(const QString &area) const;
    /// The level of the map that the row is of, an index in Site::levels.
    [[nodiscard]] std::optional<int> levelOf(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void follow();
    [[nodiscard]] QList<Row> currentRows() const;

    const VacancyWatch &m_watch;
    const LiveGarage &m_garage;
    QList<Row> m_rows;
};

} // namespace bayfinder
