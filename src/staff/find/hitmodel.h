// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "staff/find/anysearch.h"
#include "staff/find/thumbnails.h"

#include <QAbstractTableModel>
#include <QSize>

namespace bayfinder {

/// What a search has found, as a table. A row is one car, bay or level until the model is reset.
class HitModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { PictureColumn, WhatColumn, LevelColumn, BayColumn, SinceColumn, MatchColumn, ColumnCount };
    enum Role {
        /// Which characters of WhatColumn are not what was typed: a QList<int> of indices.
        DiffersRole = Qt::UserRole,
        /// Whether there is a picture of it, here by now or not.
        HasPictureRole,
    };

    /// The references must outlive the model.
    HitModel(const AnySearch &search, const LiveGarage &garage, Thumbnails &thumbnails, const Clock &clock,
             QObject *parent = nullptr);

    [[nodiscard]] const Hit *hit(int row) const;
    /// The car of @p plate is seen in so many bays, as is known since somebody asked for it. Of one car at a
    /// time; an empty plate: of none.
    void setBaysSeen(const QString &plate, qsizetype bays);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void follow();
    [[nodiscard]] QVariant carData(const Candidate &found, int column, int role) const;
    [[nodiscard]] QString bayText(const LiveBay &bay, int column) const;
    [[nodiscard]] QString areaText(const AreaTable::Row &area, int column) const;

    const AnySearch &m_search;
    const LiveGarage &m_garage;
    Thumbnails &m_thumbnails;
    const Clock &m_clock;
    QList<Hit> m_hits;
    QString m_seenPlate;
    qsizetype m_baysSeen = 0;
};

/// "You typed D, the camera read 0": each difference, in one line.
[[nodiscard]] QString differenceText(const PlateMatch &match);

} // namespace bayfinder
