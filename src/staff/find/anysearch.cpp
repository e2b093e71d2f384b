// SPDX-License-Identifier: Apache-2.0
#include "staff/find/anysearch.h"

#include "plate/normalise.h"
#include "site/bayindex.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace bayfinder {

AnySearch::AnySearch(SearchSession &cars, const LiveGarage &garage, const AreaTable &areas, QObject *parent)
    : QObject(parent)
    , m_cars(cars)
    , m_garage(garage)
    , m_areas(areas)
{
    connect(&m_cars, &SearchSession::changed, this, &AnySearch::follow);
    connect(&m_garage, &LiveGarage::rebuilt, this, &AnySearch::follow);
    connect(&m_garage, &LiveGarage::updated, this, &AnySearch::follow);
}

void AnySearch::setText(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed == m_text)
        return;
    m_text = trimmed;
    m_answered.clear();
    const QString plate = normalisedPlate(m_text);
    {
        // Once for each letter, not for each thing that it changes.
        const QScopedValueRollback<bool> asking(m_isAsking, true);
        if (plate.isEmpty())
            m_cars.clear();
        else if (plate != m_cars.query())
            m_cars.setQuery(plate);
    }
    follow();
}

void AnySearch::submit()
{
    if (!m_text.isEmpty())
        m_cars.submit();
}

void AnySearch::retry()
{
    if (!m_text.isEmpty())
        m_cars.retry();
}

void AnySearch::clear()
{
    m_text.clear();
    m_answered.clear();
    {
        const QScopedValueRollback<bool> asking(m_isAsking, true);
        m_cars.clear();
    }
    follow();
}

QList<Hit> AnySearch::currentHits()
{
    QList<Hit> hits;
    m_tooManyBays = false;
    if (m_text.isEmpty())
        return hits;
    for (const AreaTable::Row &row : m_areas.rows()) {
        if (!row.area.isEmpty()
            && (row.title.contains(m_text, Qt::CaseInsensitive)
                || row.area.compare(m_text, Qt::CaseInsensitive) == 0))
            hits.append(row);
    }
    const QList<Candidate> &cars = m_cars.candidates();
    for (const Candidate &car : cars.first(m_cars.exactCount()))
        hits.append(car);

    for (const int bay : currentBays())
        hits.append(m_garage.bays()[bay]);

    for (const Candidate &car : cars.sliced(m_cars.exactCount()))
        hits.append(car);
    return hits;
}

/// Indices: the very bay before those whose number merely has it in it, these as people count.
QList<int> AnySearch::currentBays()
{
    const QList<LiveBay> &bays = m_garage.bays();
    const QString code = foldedBayCode(m_text);
    QList<int> found;
    QList<int> others;
    for (int bay = 0; bay < bays.size(); ++bay) {
        if (isSameBayCode(bays[bay].bay, m_text))
            found.append(bay);
        else if (foldedBayCode(bays[bay].bay).contains(code))
            others.append(bay);
    }
    const auto isBefore = [&bays](int one, int other) { return bays[one].rank < bays[other].rank; };
    std::sort(found.begin(), found.end(), isBefore);
    m_tooManyBays = found.size() + others.size() > mostBays;
    const qsizetype wanted = std::clamp<qsizetype>(mostBays - found.size(), 0, others.size());
    std::partial_sort(others.begin(), others.begin() + wanted, others.end(), isBefore);
    return (found + others.first(wanted)).mid(0, mostBays);
}

void AnySearch::follow()
{
    if (m_isAsking)
        return;
    m_hits = currentHits();
    Q_EMIT changed();
    const QString query = m_cars.query();
    if (m_cars.state() == SearchSession::State::Answered && m_answered != query) {
        m_answered = query;
        Q_EMIT answered(query);
    }
}

} // namespace bayfinder

#include "moc_anysearch.cpp"
