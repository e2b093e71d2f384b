// SPDX-License-Identifier: Apache-2.0
#include "staff/find/hitmodel.h"

#include "plate/masking.h"
#include "staff/garage/baytree.h"
#include "words/moments.h"

#include <algorithm>

namespace bayfinder {

using namespace Qt::StringLiterals;

HitModel::HitModel(const AnySearch &search, const LiveGarage &garage, Thumbnails &thumbnails,
                   const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_search(search)
    , m_garage(garage)
    , m_thumbnails(thumbnails)
    , m_clock(clock)
{
    connect(&m_search, &AnySearch::changed, this, &HitModel::follow);
    connect(&m_thumbnails, &Thumbnails::arrived, this, [this] {
        if (!m_hits.isEmpty())
            Q_EMIT dataChanged(index(0, PictureColumn), index(int(m_hits.size()) - 1, PictureColumn),
                               {Qt::DecorationRole});
    });
}

const Hit *HitModel::hit(int row) const
{
    return row >= 0 && row < m_hits.size() ? &m_hits[row] : nullptr;
}

void HitModel::setBaysSeen(const QString &plate, qsizetype bays)
{
    if (plate == m_seenPlate && bays == m_baysSeen)
        return;
    m_seenPlate = plate;
    m_baysSeen = bays;
    if (!m_hits.isEmpty())
        Q_EMIT dataChanged(index(0, MatchColumn), index(int(m_hits.size()) - 1, MatchColumn));
}

void HitModel::follow()
{
    if (m_hits == m_search.hits())
        return;
    const QList<Hit> &hits = m_search.hits();
    // The same rows, of which more may be known by now, and perhaps others behind, as similar plates are.
    const bool areThere = m_hits.size() <= hits.size() && !m_hits.isEmpty()
        && std::equal(m_hits.cbegin(), m_hits.cend(), hits.cbegin(), isSameHit);
    if (!areThere) {
        beginResetModel();
        m_hits = hits;
        endResetModel();
        return;
    }
    for (int row = 0; row < m_hits.size(); ++row) {
        if (m_hits[row] == hits[row])
            continue;
        m_hits[row] = hits[row];
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    if (hits.size() > m_hits.size()) {
        beginInsertRows({}, int(m_hits.size()), int(hits.size()) - 1);
        m_hits = hits;
        endInsertRows();
    }
}

int HitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

int HitModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HitModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Hit &hit = m_hits[index.row()];
    if (const auto *car = std::get_if<Candidate>(&hit))
        return carData(*car, index.column(), role);
    if (role != Qt::DisplayRole)
        return {};
    if (const auto *bay = std::get_if<LiveBay>(&hit))
        return bayText(*bay, index.column());
    return areaText(std::get<AreaTable::Row>(hit), index.column());
}

QVariant HitModel::carData(const Candidate &found, int column, int role) const
{
    const ParkedCar &car = found.car;
    if (role == Qt::DecorationRole && column == PictureColumn)
        return m_thumbnails.picture(car.picture);
    if (role == HasPictureRole)
        return !car.picture.isEmpty();
    if (role == DiffersRole && column == WhatColumn) {
        QList<int> places;
        for (const PlateDifference &difference : found.match.differences) {
            if (difference.plateIndex >= 0)
                places.append(int(difference.plateIndex));
        }
        return QVariant::fromValue(places);
    }
    if (role == Qt::ToolTipRole && column == MatchColumn)
        return differenceText(found.match).toHtmlEscaped();
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case WhatColumn:
        return groupedPlate(car.plate);
    case LevelColumn:
        return m_garage.titles().title(car.area, car.areaName);
    case BayColumn:
        return car.bay;
    case SinceColumn:
        return sinceText(car.parkedSince, m_clock.now());
    case MatchColumn: {
        QString text = found.match.exact ? tr("as typed") : differenceText(found.match);
        if (m_baysSeen > 1 && car.plate == m_seenPlate)
            //: Behind how well a car fits what was typed: it is seen in so many bays at once
            text += u"; "_s + tr("in %n bay(s)", "", int(m_baysSeen));
        return text;
    }
    default:
        return {};
    }
}

QString HitModel::bayText(const LiveBay &bay, int column) const
{
    switch (column) {
    case WhatColumn:
        return tr("Bay");
    case LevelColumn:
        return m_garage.titles().title(bay.area, bay.areaName);
    case BayColumn:
        return bay.bay;
    case SinceColumn:
        return sinceText(bay.changedAt, m_clock.now());
    case MatchColumn:
        return BayTree::stateText(bay);
    default:
        return {};
    }
}

QString HitModel::areaText(const AreaTable::Row &area, int column) const
{
    switch (column) {
    case WhatColumn:
        return tr("Level");
    case LevelColumn:
        return area.title;
    case MatchColumn:
        if (area.free && area.total)
            return tr("%1 of %2 free").arg(*area.free).arg(*area.total);
        return area.free ? tr("%1 free").arg(*area.free) : QString();
    default:
        return {};
    }
}

QVariant HitModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PictureColumn:
        return tr("Picture");
    case WhatColumn:
        return tr("Plate");
    case LevelColumn:
        return tr("Level");
    case BayColumn:
        return tr("Bay");
    case SinceColumn:
        //: Heading above times since when cars are parked
        return tr("Since");
    case MatchColumn:
        //: Heading: how well a car fits what was typed, or the state of a bay
        return tr("Match");
    default:
        return {};
    }
}

QString differenceText(const PlateMatch &match)
{
    QStringList texts;
    for (const PlateDifference &difference : match.differences) {
        switch (difference.kind) {
        case PlateDifference::Kind::Wrong:
            //: How a plate differs from what was typed
            texts.append(HitModel::tr("typed %1, read %2").arg(difference.typed).arg(difference.read));
            break;
        case PlateDifference::Kind::Omitted:
            texts.append(HitModel::tr("%1 was not typed").arg(difference.read));
            break;
        case PlateDifference::Kind::Inserted:
            texts.append(HitModel::tr("%1 is not on the plate").arg(difference.typed));
            break;
        case PlateDifference::Kind::Swapped:
            texts.append(HitModel::tr("%1 and its neighbour are swapped").arg(difference.typed));
            break;
        }
    }
    return texts.isEmpty() && !match.exact ? HitModel::tr("named by the garage's system")
                                           : texts.join(u"; "_s);
}

} // namespace bayfinder

#include "moc_hitmodel.cpp"
