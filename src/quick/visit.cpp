// SPDX-License-Identifier: Apache-2.0
#include "quick/visit.h"

namespace bayfinder {

Visit::Visit(SearchSession &search, CarLocator &locator, PictureStore &pictures,
             const BaySuggestionModel &suggestions, BayChoice &choice, QObject *parent)
    : QObject(parent)
    , m_search(search)
    , m_locator(locator)
    , m_pictures(pictures)
    , m_suggestions(suggestions)
    , m_choice(choice)
{
    connect(&m_search, &SearchSession::changed, this, &Visit::followSearch);
}

void Visit::start()
{
    if (m_page == Page::Attract)
        setPage(Page::Plate);
}

void Visit::find()
{
    if (m_page != Page::Plate)
        return;
    switch (m_search.state()) {
    case SearchSession::State::Idle:
    case SearchSession::State::TooShort:
        return;
    case SearchSession::State::Answered:
        // Only what was typed leads on by itself: a similar plate is for the driver to recognise.
        if (m_search.exactCount() == 1) {
            choose(0);
            return;
        }
        m_search.submit();
        break;
    case SearchSession::State::Waiting:
        m_goesStraightOn = true;
        m_search.submit();
        break;
    case SearchSession::State::Failed:
        m_goesStraightOn = true;
        m_search.retry();
        break;
    }
    setPage(Page::Candidates);
}

void Visit::choose(int row)
{
    if ((m_page != Page::Plate && m_page != Page::Candidates) || row < 0
        || row >= m_search.candidates().size())
        return;
    m_goesStraightOn = false;
    m_chosenFrom = m_page;
    m_locator.choose(m_search.candidates().at(row).car);
    setPage(Page::Answer);
}

void Visit::knowBay()
{
    if (m_page != Page::Plate && m_page != Page::Candidates)
        return;
    m_goesStraightOn = false;
    setPage(Page::Bay);
}

void Visit::chooseBay(int row)
{
    if (m_page != Page::Bay || row < 0 || row >= m_suggestions.count())
        return;
    m_chosenFrom = m_page;
    m_choice.choose(m_suggestions.bay(row));
    setPage(Page::Answer);
}

void Visit::back()
{
    m_goesStraightOn = false;
    switch (m_page) {
    case Page::Attract:
        return;
    case Page::Plate:
        end();
        return;
    case Page::Candidates:
    case Page::Bay:
        setPage(Page::Plate);
        return;
    case Page::Answer:
        setPage(m_chosenFrom);
        m_locator.release();
        m_choice.release();
        return;
    }
}

void Visit::end()
{
    m_goesStraightOn = false;
    m_search.clear();
    m_locator.clear();
    m_choice.release();
    m_pictures.clear();
    setPage(Page::Attract);
    Q_EMIT ended();
}

void Visit::setPage(Page page)
{
    if (page == m_page)
        return;
    m_page = page;
    Q_EMIT pageChanged();
}

void Visit::followSearch()
{
    if (m_search.state() != SearchSession::State::Answered)
        return;
    // Nobody's car is located ahead for being similar to another.
    QStringList plates;
    for (const Candidate &candidate : m_search.candidates().first(m_search.exactCount()))
        plates.append(candidate.car.plate);
    m_locator.prefetch(m_search.tooMany() ? QStringList() : plates);
    if (m_goesStraightOn && m_page == Page::Candidates && plates.size() == 1) {
        choose(0);
        // Back from here leads to the keyboard: a page with this one car on it was never shown.
        m_chosenFrom = Page::Plate;
    }
    m_goesStraightOn = false;
}

} // namespace bayfinder

#include "moc_visit.cpp"
