// SPDX-License-Identifier: Apache-2.0
#include "staff/find/anysearch.h"

#include "plate/normalise.h"
#include "site/bayindex.h"

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
    if (plate == m_cars.query())
        follow();
    else if (plate.isEmpty())
        m_cars.clear();
    else
        m_cars.setQuery(plate);
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
    m_cars.clear();
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

    const QString code = foldedBayCode(m_text);
    QList<LiveBay> bays;
    for (const LiveBay &bay : m_garage.bays()) {
        if (foldedBayCode(bay.bay).contains(code) || isSameBayCode(bay.bay, m_text))
            bays.append(bay);
    }
    // The very bay before those whose number merely has it in it.
    std::stable_sort(bays.begin(), bays.end(), [this](const LiveBay &one, const LiveBay &other) {
        const bool isOne = isSameBayCode(one.bay, m_text);
        const bool isOther = isSameBayCode(other.bay, m_text);
        return isOne != isOther ? isOne : one.rank < other.rank;
    });
    m_tooManyBays = bays.size() > mostBays;
    for (const LiveBay &bay : bays.first(std::min<qsizetype>(bays.size(), mostBays)))
        hits.append(bay);

    for (const Candidate &car : cars.sliced(m_cars.exactCount()))
        hits.append(car);
    return hits;
}

void AnySearch::follow()
{
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
