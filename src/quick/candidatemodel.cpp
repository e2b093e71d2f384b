// SPDX-License-Identifier: Apache-2.0
#include "quick/candidatemodel.h"

#include "quick/platetext.h"

#include <algorithm>

namespace bayfinder {

CandidateModel::CandidateModel(SearchSession &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
    connect(&m_session, &SearchSession::changed, this, &CandidateModel::follow);
    connect(&m_session, &SearchSession::recovered, this, &CandidateModel::recovered);
}

CandidateModel::State CandidateModel::state() const
{
    switch (m_session.state()) {
    case SearchSession::State::Idle:
        return State::Idle;
    case SearchSession::State::TooShort:
        return State::TooShort;
    case SearchSession::State::Waiting:
        return State::Waiting;
    case SearchSession::State::Answered:
        return State::Answered;
    case SearchSession::State::Failed:
        return State::Failed;
    }
    Q_UNREACHABLE();
}

/// Brings the rows in line with the session by removing, moving and inserting, never by a reset: a card
/// that stays keeps its delegate and its decoded picture.
void CandidateModel::follow()
{
    const QList<Candidate> &wanted = m_session.candidates();
    const auto isWanted = [&wanted](const QString &plate) {
        return std::any_of(wanted.begin(), wanted.end(),
                           [&plate](const Candidate &candidate) { return candidate.car.plate == plate; });
    };
    for (qsizetype row = m_cars.size() - 1; row >= 0; --row) {
        if (isWanted(m_cars.at(row).car.plate))
            continue;
        beginRemoveRows({}, int(row), int(row));
        m_cars.removeAt(row);
        endRemoveRows();
    }
    for (qsizetype row = 0; row < wanted.size(); ++row) {
        const qsizetype present = rowOf(wanted.at(row).car.plate, row);
        if (present < 0) {
            beginInsertRows({}, int(row), int(row));
            m_cars.insert(row, wanted.at(row));
            endInsertRows();
        } else if (present != row) {
            beginMoveRows({}, int(present), int(present), {}, int(row));
            m_cars.move(present, row);
            endMoveRows();
        }
    }
    const bool sameQuery = m_query == m_session.query();
    m_query = m_session.query();
    if (!m_cars.isEmpty() && (!sameQuery || m_cars != wanted)) {
        m_cars = wanted;
        Q_EMIT dataChanged(index(0), index(int(m_cars.size()) - 1));
    }
    Q_EMIT changed();
}

qsizetype CandidateModel::rowOf(const QString &plate, qsizetype from) const
{
    for (qsizetype row = from; row < m_cars.size(); ++row) {
        if (m_cars.at(row).car.plate == plate)
            return row;
    }
    return -1;
}

int CandidateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cars.size());
}

QVariant CandidateModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ParkedCar &car = m_cars.at(index.row()).car;
    switch (role) {
    case Qt::DisplayRole: {
        const PlateText text = plateText(car.plate, m_query);
        return QString(text.before + text.match + text.after);
    }
    case BeforeRole:
        return plateText(car.plate, m_query).before;
    case MatchRole:
        return plateText(car.plate, m_query).match;
    case AfterRole:
        return plateText(car.plate, m_query).after;
    case AreaNameRole:
        return car.areaName;
    case AreaRole:
        return car.area;
    case ParkedSinceRole:
        return car.parkedSince;
    case PictureRole:
        return car.picture;
    default:
        return {};
    }
}

QHash<int, QByteArray> CandidateModel::roleNames() const
{
    return {{BeforeRole, "before"},     {MatchRole, "match"}, {AfterRole, "after"},
            {AreaNameRole, "areaName"}, {AreaRole, "area"},   {ParkedSinceRole, "parkedSince"},
            {PictureRole, "picture"}};
}

} // namespace bayfinder

#include "moc_candidatemodel.cpp"
