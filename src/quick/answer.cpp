// SPDX-License-Identifier: Apache-2.0
#include "quick/answer.h"

#include "quick/platetext.h"

namespace bayfinder {

Answer::Answer(CarLocator &locator, const SearchSession &search, QObject *parent)
    : QObject(parent)
    , m_locator(locator)
    , m_search(search)
{
    connect(&m_locator, &CarLocator::changed, this, &Answer::follow);
    connect(&m_locator, &CarLocator::recovered, this, &Answer::recovered);
}

Answer::State Answer::state() const
{
    switch (m_locator.state()) {
    case CarLocator::State::Idle:
        return State::Idle;
    case CarLocator::State::Waiting:
        return State::Waiting;
    case CarLocator::State::Found:
        return State::Found;
    case CarLocator::State::NotFound:
        return State::NotFound;
    case CarLocator::State::Failed:
        return State::Failed;
    }
    Q_UNREACHABLE();
}

QString Answer::plateBefore() const
{
    return plateText(m_locator.chosenPlate(), m_search.query()).before;
}

QString Answer::plateMatch() const
{
    return plateText(m_locator.chosenPlate(), m_search.query()).match;
}

QString Answer::plateAfter() const
{
    return plateText(m_locator.chosenPlate(), m_search.query()).after;
}

void Answer::follow()
{
    m_places.setPlaces(m_locator.places());
    Q_EMIT changed();
}

} // namespace bayfinder

#include "moc_answer.cpp"
