// SPDX-License-Identifier: Apache-2.0
#include "staff/find/findpage.h"

#include "plate/masking.h"
#include "staff/find/answercard.h"
#include "staff/find/searchpane.h"
#include "staff/find/slipoutput.h"
#include "staff/find/waypane.h"
#include "staff/garage/baytree.h"
#include "staff/window/pagecolumns.h"
#include "staff/window/servicestatus.h"

#include <QApplication>
#include <QClipboard>
#include <QSettings>
#include <QVBoxLayout>

namespace bayfinder {

using namespace Qt::StringLiterals;

FindPage::FindPage(const Sources &sources, QWidget *parent)
    : Page(parent)
    , m_sources(sources)
    , m_search(sources.search, sources.garage, sources.areas)
    , m_columns(new PageColumns(2, 3))
    , m_results(new SearchPane(m_search, sources.garage, sources.pictures, sources.clock))
{
    setObjectName(u"findPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_columns);
    m_columns->addWidget(m_results);
    m_columns->addWidget(makeAnswer());
    m_columns->share();
    offerCommands();
    connect(m_results, &SearchPane::chosenChanged, this, &FindPage::followChoice);
    connect(m_results, &SearchPane::chosenUpdated, this, [this] {
        // Where a car stands is the locator's to say.
        if (!std::holds_alternative<Candidate>(*m_results->chosen()))
            followChoice();
    });
    connect(&m_search, &AnySearch::answered, this, [this](const QString &query) {
        Q_EMIT searched(query);
        QList<ParkedCar> cars;
        for (const Candidate &candidate : m_sources.search.candidates())
            cars.append(candidate.car);
        Q_EMIT carsSeen(cars);
    });
    connect(&m_sources.locator, &CarLocator::changed, this, &FindPage::followLocator);
    present({});
}

QWidget *FindPage::makeAnswer()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    m_card = new AnswerCard(m_sources.pictures, m_sources.clock);
    layout->addWidget(m_card);
    m_way = new WayPane(m_sources.wayfinder, m_sources.language);
    layout->addWidget(m_way, 1);
    connect(m_card, &AnswerCard::placeChosen, this, &FindPage::showPlace);
    connect(m_card, &AnswerCard::copyWanted, this, [this] { run(Command::Copy); });
    connect(m_card, &AnswerCard::printWanted, this, [this] { run(Command::Print); });
    return side;
}

void FindPage::setPlans(const std::shared_ptr<LevelPlans> &plans, const QString &kiosk)
{
    m_plans = plans;
    m_way->setPlans(plans, kiosk);
    // The one that was chosen last, where there still is one of that name.
    m_way->setKiosk(m_kiosk);
    followChoice();
}

void FindPage::setNoPlanReason(const QString &reason)
{
    m_way->setNoPlanReason(reason);
}

void FindPage::followChoice()
{
    const std::optional<Hit> &hit = m_results->chosen();
    m_told.clear();
    if (const auto *car = hit ? std::get_if<Candidate>(&*hit) : nullptr) {
        m_sources.locator.choose(car->car);
        return;
    }
    // The last driver's car must not stand beside what the next one asks for.
    m_sources.locator.release();
    m_card->setPlaces({});
    if (!hit) {
        present({});
        return;
    }
    if (const auto *bay = std::get_if<LiveBay>(&*hit)) {
        present(Subject{{},
                        m_sources.garage.titles().title(bay->area, bay->areaName),
                        bay->bay,
                        {},
                        BayTree::stateText(*bay),
                        {},
                        bay->place});
        return;
    }
    const auto &area = std::get<AreaTable::Row>(*hit);
    Subject subject{{}, area.title, {}, {}, {}, {}, {}};
    if (area.free)
        subject.state = area.total ? tr("%1 of %n bay(s) free", "", *area.total).arg(*area.free)
                                   : tr("%n bay(s) free", "", *area.free);
    present(subject);
    for (int level = 0; m_plans && level < m_plans->site()->levels.size(); ++level) {
        if (m_plans->site()->levels[level].area == area.area)
            m_way->showLevel(level);
    }
}

std::optional<BayIndex::Place> FindPage::placeOf(const QString &area, const QString &bay) const
{
    return m_plans && !bay.isEmpty() ? m_sources.wayfinder.bays()->find(area, bay) : std::nullopt;
}

Subject FindPage::subjectOf(const ParkedCar &car) const
{
    const auto place = placeOf(car.area, car.bay);
    return {groupedPlate(car.plate),
            m_sources.garage.titles().title(car.area, car.areaName),
            car.bay,
            car.parkedSince,
            {},
            car.picture,
            place};
}

void FindPage::followLocator()
{
    const CarLocator &locator = m_sources.locator;
    const QString plate = groupedPlate(locator.chosenPlate());
    switch (locator.state()) {
    case CarLocator::State::Idle:
        return;
    case CarLocator::State::Waiting:
        m_card->setPlaces({});
        if (!m_subject || m_subject->plate != plate)
            present(Subject{plate, {}, {}, {}, tr("Asking where it stands …"), {}, {}});
        return;
    case CarLocator::State::NotFound:
        present(Subject{plate, {}, {}, {}, tr("This car is not in the garage any more."), {}, {}});
        break;
    case CarLocator::State::Failed:
        present(Subject{
            plate, {}, {}, {}, troubleText(locator.error()->kind) + u' ' + tr("Trying again …"), {}, {}});
        return;
    case CarLocator::State::Found: {
        m_results->setBaysSeen(locator.chosenPlate(), locator.baysSeen());
        const int listed = findPlaces();
        QStringList titles;
        for (const ParkedCar &place : std::as_const(m_places))
            titles.append(titleOf(place));
        m_card->setPlaces(titles, listed);
        showPlace(listed);
        if (m_told != locator.chosenPlate())
            Q_EMIT carsSeen(locator.places());
        break;
    }
    }
    if (std::exchange(m_told, locator.chosenPlate()) != locator.chosenPlate())
        Q_EMIT located(locator.chosenPlate());
}

/// Where the chosen car is seen; answers which of these places is what the list says, else the latest. The
/// locator keeps few places, and perhaps not that one.
int FindPage::findPlaces()
{
    const CarLocator &locator = m_sources.locator;
    m_places = locator.places();
    const std::optional<Hit> &hit = m_results->chosen();
    const auto *chosen = hit ? std::get_if<Candidate>(&*hit) : nullptr;
    if (!chosen || chosen->car.plate != locator.chosenPlate())
        return 0;
    const ParkedCar &listed = chosen->car;
    for (int place = 0; place < m_places.size(); ++place) {
        if (m_places[place].area == listed.area && m_places[place].bay == listed.bay)
            return place;
    }
    if (locator.baysSeen() > m_places.size())
        m_places.prepend(listed);
    return 0;
}

QString FindPage::titleOf(const ParkedCar &car) const
{
    return textOf(Subject{{}, subjectOf(car).level, car.bay, {}, {}, {}, {}}, {});
}

void FindPage::showPlace(int place)
{
    if (place < 0 || place >= m_places.size())
        return;
    Subject subject = subjectOf(m_places[place]);
    if (m_sources.locator.baysSeen() > 1) {
        QStringList others;
        for (int other = 0; other < m_places.size(); ++other) {
            if (other != place)
                others.append(titleOf(m_places[other]));
        }
        //: %1 is the other bay, or some of the others: "B3 · Basement 3, bay 044"
        subject.state = tr("The garage's system sees this plate in %n bay(s), also in: %1.", "",
                           int(m_sources.locator.baysSeen()))
                            .arg(others.join(u"; "_s));
    }
    present(subject);
}

void FindPage::present(const std::optional<Subject> &subject)
{
    m_subject = subject;
    m_card->setSubject(subject, m_plans != nullptr);
    m_way->setBay(subject ? subject->place : std::nullopt);
    Q_EMIT commandsChanged();
}

QString FindPage::chosenPlate() const
{
    return m_subject && !m_subject->plate.isEmpty() ? m_sources.locator.chosenPlate() : QString();
}

std::optional<Slip> FindPage::slip() const
{
    if (!m_subject || m_subject->level.isEmpty() || m_subject->bay.isEmpty())
        return std::nullopt;
    return Slip{m_sources.garageName, *m_subject,           m_way->way(), m_plans,
                m_sources.language,   m_sources.clock.now()};
}

void FindPage::offerCommands()
{
    offerSearch(m_results->field());
    offer(
        Command::Refresh,
        [this] {
            m_search.retry();
            m_sources.locator.retry();
        },
        [this] { return !m_search.text().isEmpty(); });
    offer(
        Command::Copy,
        [this] {
            m_copied = textOf(*m_subject, m_sources.clock.now());
            QApplication::clipboard()->setText(m_copied);
            Q_EMIT copied(chosenPlate());
            Q_EMIT told(tr("Copied"));
        },
        [this] { return m_subject && !m_subject->level.isEmpty(); });
    offer(
        Command::Print,
        [this] {
            if (printSlipByDialog(this, *slip())) {
                Q_EMIT printed(chosenPlate());
                Q_EMIT told(tr("Sent to the printer"));
            }
        },
        [this] { return slip().has_value(); });
    offer(
        Command::SaveAsPdf,
        [this] {
            if (const QString fileName = saveSlipByDialog(this, *slip()); !fileName.isEmpty()) {
                Q_EMIT printed(chosenPlate());
                //: %1 is the name of a file
                Q_EMIT told(tr("Saved as %1").arg(fileName));
            }
        },
        [this] { return slip().has_value(); });
}

QString FindPage::title() const
{
    return tr("Find");
}

void FindPage::forget()
{
    m_results->clear();
    m_sources.locator.clear();
    m_sources.pictures.clear();
    // What others have put there since is theirs.
    if (!m_copied.isEmpty() && QApplication::clipboard()->text() == m_copied)
        QApplication::clipboard()->clear();
    m_copied.clear();
    m_told.clear();
    m_places.clear();
    m_card->setPlaces({});
    present({});
}

void FindPage::saveLayout(QSettings &settings) const
{
    settings.setValue(u"columns"_s, m_columns->saveState());
    // Without a map there is none to choose.
    settings.setValue(u"kiosk"_s, m_way->kiosk().isEmpty() ? m_kiosk : m_way->kiosk());
}

void FindPage::restoreLayout(QSettings &settings)
{
    m_columns->restoreState(settings.value(u"columns"_s).toByteArray());
    m_kiosk = settings.value(u"kiosk"_s).toString();
}

} // namespace bayfinder

#include "moc_findpage.cpp"
