// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finder/carlocator.h"
#include "finder/picturestore.h"
#include "finder/searchsession.h"
#include "quick/baychoice.h"
#include "quick/baysuggestionmodel.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace bayfinder {

/// One driver's way through the pages, from the touch that begins it to the moment all of it is forgotten.
class Visit : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bayfinder::Visit::Page page READ page NOTIFY pageChanged FINAL)

public:
    enum class Page {
        Attract, ///< nobody is here
        Plate, ///< typing; what fits stands beside the keyboard
        Candidates, ///< choosing
        Bay, ///< typing a bay's number instead
        Answer, ///< here it is
    };
    Q_ENUM(Page)

    /// All references must outlive the visit.
    Visit(SearchSession &search, CarLocator &locator, PictureStore &pictures,
          const BaySuggestionModel &suggestions, BayChoice &choice, QObject *parent = nullptr);

    [[nodiscard]] Page page() const { return m_page; }

    /// The driver touched the invitation.
    Q_INVOKABLE void start();
    /// The driver wants to see what fits: one car goes straight on to its answer, now or when it arrives.
    Q_INVOKABLE void find();
    /// The driver chose a car by its row among the candidates.
    Q_INVOKABLE void choose(int row);
    /// The driver knows the bay and asks for the way only: no car is searched for.
    Q_INVOKABLE void knowBay();
    /// The driver chose a bay by its row among the suggestions.
    Q_INVOKABLE void chooseBay(int row);
    /// From an answer back to where it was chosen; from candidates, and from typing a bay, back to typing the
    /// plate; from that to the end.
    Q_INVOKABLE void back();
    /// Forgets everything that was typed, found and fetched.
    Q_INVOKABLE void end();

Q_SIGNALS:
    void pageChanged();
    /// Everything personal must be gone when this returns.
    void ended();

private:
    void setPage(Page page);
    void followSearch();

    SearchSession &m_search;
    CarLocator &m_locator;
    PictureStore &m_pictures;
    const BaySuggestionModel &m_suggestions;
    BayChoice &m_choice;
    Page m_page = Page::Attract;
    Page m_chosenFrom = Page::Plate;
    bool m_goesStraightOn = false;
};

} // namespace bayfinder
