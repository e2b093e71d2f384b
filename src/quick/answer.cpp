// SPDX-License-Identifier: Apache-2.0
#include "quick/answer.h"

namespace bayfinder {

Answer::Answer(CarLocator &locator, const SearchSession &search, const BayChoice &choice,
               DifferingCharacters differing, QObject *parent)
    : QObject(parent)
    , m_locator(locator)
    , m_search(search)
    , m_choice(choice)
    , m_differing(differing)
{
    connect(&m_locator, &CarLocator::changed, this, &Answer::follow);
    connect(&m_choice, &BayChoice::changed, this, &Answer::follow);
    connect(&m_locator, &CarLocator::recovered, this, &Answer::recovered);
}

void Answer::setLanguage(const QString &code)
{
    if (code == m_language)
        return;
    m_language = code;
    if (m_choice.bay())
        follow();
}

Answer::State Answer::state() const
{
    if (m_choice.bay())
        return State::Found;
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

PlateText Answer::plate() const
{
    return plateText(m_locator.chosenPlate(), m_search.query(), m_differing);
}

void Answer::follow()
{
    if (const auto &bay = m_choice.bay()) {
        const ParkedCar place{{}, bay->area, bay->levelName.text(m_language), bay->code, {}, {}};
        m_places.setPlace(place, bay->level, bay->place);
    } else {
        m_places.setPlaces(m_locator.places());
    }
    Q_EMIT changed();
}

} // namespace bayfinder

#include "moc_answer.cpp"
