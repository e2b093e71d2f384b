// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "staff/garage/livegarage.h"

#include <QAbstractItemModel>
#include <QColor>

namespace bayfinder {

/// Every bay of the garage as a table, or by area as a tree of two levels.
class BayTree : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { BayColumn, LevelColumn, StateColumn, ChangedColumn, ColumnCount };
    enum Role {
        IndexRole = Qt::UserRole, ///< in LiveGarage::bays(); -1 of an area
        OccupancyRole, ///< BayState::Occupancy as a number; invalid of an area
    };

    /// @p garage and @p clock must outlive the model.
    BayTree(const LiveGarage &garage, const Clock &clock, QObject *parent = nullptr);

    void setGrouped(bool grouped);
    [[nodiscard]] bool isGrouped() const { return m_grouped; }
    /// Behind what has just changed.
    void setChangedColour(const QColor &colour);

    /// The row of the bay, an index in LiveGarage::bays().
    [[nodiscard]] QModelIndex indexOfBay(int bay, int column = BayColumn) const;
    /// Of an index of this model; null of an area.
    [[nodiscard]] const LiveBay *bayOf(const QModelIndex &index) const;
    /// "B2 · Basement 2", as the map has it, or else as the vendor.
    [[nodiscard]] QString levelText(const LiveBay &bay) const;
    /// "free", "taken", "unknown", "not reported".
    [[nodiscard]] static QString stateText(const LiveBay &bay);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Area
    {
        QString title;
        QList<int> bays; // indices in LiveGarage::bays()
        int free = 0;
        int taken = 0;
        int unknown = 0;
    };

    void rebuild();
    void group();
    void count(Area &area) const;
    void follow(const QList<int> &noLongerChanged);
    [[nodiscard]] QVariant areaData(const Area &area, int column, int role) const;
    [[nodiscard]] QVariant bayData(int bay, int column, int role) const;

    const LiveGarage &m_garage;
    const Clock &m_clock;
    bool m_grouped = false;
    QColor m_changedColour;
    QList<Area> m_areas; // only when grouped
    QList<std::pair<int, int>> m_positions; // by bay: its area and its row there
};

} // namespace bayfinder
