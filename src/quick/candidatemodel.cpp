// SPDX-License-Identifier: Apache-2.0
#include "quick/candidatemodel.h"

#include "quick/deviation.h"
#include "quick/platetext.h"

#include <algorithm>

namespace bayfinder {

CandidateModel::CandidateModel(SearchSession &session, DifferingCharacters differing, QObject *parent)
    : CandidateModel(session, differing, Part::Exact, parent)
{
    m_similar = new CandidateModel(session, differing, Part::Similar, this);
    connect(&m_session, &SearchSession::changed, this, [this] {
        // What is shown in place of cards depends on both, so this one says last that it has changed.
        m_similar->follow();
        follow();
    });
    connect(&m_session, &SearchSession::recovered, this, &CandidateModel::recovered);
}

CandidateModel::CandidateModel(SearchSession &session, DifferingCharacters differing, Part part,
                               QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_differing(differing)
    , m_part(part)
{
}

void CandidateModel::setAreaTitles(const AreaTitles &titles)
{
    if (m_similar)
        m_similar->setAreaTitles(titles);
    if (titles == m_titles)
        return;
    m_titles = titles;
    if (!m_cars.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_cars.size()) - 1), {LevelNameRole, LevelRole});
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
    const QList<Candidate> wanted = wantedCars();
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

QList<Candidate> CandidateModel::wantedCars() const
{
    const qsizetype exact = m_session.exactCount();
    return m_part == Part::Exact ? m_session.candidates().first(exact) : m_session.candidates().sliced(exact);
}

int CandidateModel::firstRow() const
{
    return m_part == Part::Exact ? 0 : int(m_session.exactCount());
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
    const Candidate &candidate = m_cars.at(index.row());
    const ParkedCar &car = candidate.car;
    switch (role) {
    case Qt::DisplayRole:
        return plateText(car.plate, m_query, m_differing).text();
    case PartsRole:
        return plateText(car.plate, m_query, m_differing).parts;
    case MarksRole:
        return QVariant::fromValue(plateText(car.plate, m_query, m_differing).marks);
    case DeviationRole:
        return QVariant::fromValue(deviationText(candidate.match, m_differing).kind);
    case TypedRole:
        return deviationText(candidate.match, m_differing).typed;
    case ReadRole:
        return deviationText(candidate.match, m_differing).read;
    case LevelNameRole:
        return m_titles.name(car.area, car.areaName);
    case LevelRole:
        return m_titles.shortName(car.area);
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
    return {{Qt::DisplayRole, "plate"},   {PartsRole, "parts"}, {MarksRole, "marks"},
            {DeviationRole, "deviation"}, {TypedRole, "typed"}, {ReadRole, "read"},
            {LevelNameRole, "levelName"}, {LevelRole, "level"}, {ParkedSinceRole, "parkedSince"},
            {PictureRole, "picture"}};
}

} // namespace bayfinder

#include "moc_candidatemodel.cpp"
