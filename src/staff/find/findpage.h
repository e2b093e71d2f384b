// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finder/carlocator.h"
#include "finder/picturestore.h"
#include "finder/searchsession.h"
#include "garageview/levelplans.h"
#include "staff/find/anysearch.h"
#include "staff/find/slip.h"
#include "staff/find/subject.h"
#include "staff/window/page.h"
#include "wayfinding/wayfinder.h"

#include <memory>
#include <optional>

namespace bayfinder {

class AnswerCard;
class PageColumns;
class SearchPane;
class WayPane;

/// Finds whatever is typed, and shows where it is and how one walks there.
class FindPage : public Page
{
    Q_OBJECT

public:
    /// What the page works with; all of it must outlive the page.
    struct Sources
    {
        SearchSession &search;
        CarLocator &locator;
        PictureStore &pictures;
        const LiveGarage &garage;
        const AreaTable &areas;
        Wayfinder &wayfinder;
        const Clock &clock;
        QString language; ///< in which names of the map are taken
        QString garageName; ///< on slips
    };

    explicit FindPage(const Sources &sources, QWidget *parent = nullptr);

    void setPlans(const std::shared_ptr<LevelPlans> &plans, const QString &kiosk);
    void setNoPlanReason(const QString &reason);

    /// What is shown at present; nothing before something was chosen.
    [[nodiscard]] const std::optional<Subject> &subject() const { return m_subject; }

    [[nodiscard]] QString title() const override;
    void forget() override;
    void saveLayout(QSettings &settings) const override;
    void restoreLayout(QSettings &settings) override;

    /// Of what is shown; nothing where that is no bay.
    [[nodiscard]] std::optional<Slip> slip() const;

Q_SIGNALS:
    // For those who keep books. A plate, or what was typed of one, as plates are compared.
    void searched(const QString &plateQuery);
    void located(const QString &plate);
    void printed(const QString &plate);
    void copied(const QString &plate);
    /// Cars that the vendor has told of, in answer to a search.
    void carsSeen(const QList<bayfinder::ParkedCar> &cars);

private:
    void offerCommands();
    [[nodiscard]] QWidget *makeAnswer();
    void followChoice();
    void followLocator();
    void present(const std::optional<Subject> &subject);
    [[nodiscard]] int findPlaces();
    [[nodiscard]] QString titleOf(const ParkedCar &car) const;
    void showPlace(int place);
    [[nodiscard]] Subject subjectOf(const ParkedCar &car) const;
    [[nodiscard]] std::optional<BayIndex::Place> placeOf(const QString &area, const QString &bay) const;
    [[nodiscard]] QString chosenPlate() const;

    Sources m_sources;
    AnySearch m_search;
    std::shared_ptr<LevelPlans> m_plans; // once the map is read
    std::optional<Subject> m_subject;
    QString m_kiosk; // of the start before
    QString m_copied; // to the clipboard, since somebody signed in
    QList<ParkedCar> m_places; // of the car that is shown
    QString m_told; // the plate that located() was last emitted for
    PageColumns *m_columns;
    SearchPane *m_results;
    AnswerCard *m_card = nullptr;
    WayPane *m_way = nullptr;
};

} // namespace bayfinder
