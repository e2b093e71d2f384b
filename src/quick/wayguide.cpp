// SPDX-License-Identifier: Apache-2.0
#include "quick/wayguide.h"

#include "directions/sentences.h"
#include "garageview/areatitles.h"

#include <utility>

namespace bayfinder {

WayGuide::WayGuide(Wayfinder &wayfinder, const PlacesModel &places, QObject *parent)
    : QObject(parent)
    , m_wayfinder(wayfinder)
    , m_places(places)
{
    connect(&m_places, &PlacesModel::modelReset, this, &WayGuide::follow);
    connect(&m_wayfinder, &Wayfinder::stateChanged, this, &WayGuide::ask);
}

void WayGuide::setPlace(int place)
{
    if (place == m_place || place < 0 || place >= m_places.count())
        return;
    m_place = place;
    setWay({}, State::Waiting);
    ask();
}

void WayGuide::setStepFree(bool stepFree)
{
    if (stepFree == m_stepFree)
        return;
    m_stepFree = stepFree;
    Q_EMIT stepFreeChanged();
    // The way that is shown stays until the other one is there, which takes no time to speak of.
    ask();
}

void WayGuide::setLeg(int leg)
{
    if (leg == m_leg || leg < 0 || leg >= m_legs.count())
        return;
    m_leg = leg;
    Q_EMIT legChanged();
}

double WayGuide::heading() const
{
    const auto site = m_wayfinder.site();
    const auto kiosk = m_wayfinder.startKiosk();
    return site && kiosk ? site->kiosks[*kiosk].heading.value_or(0) : 0;
}

void WayGuide::setLanguage(const QString &code)
{
    m_language = code;
    say();
    Q_EMIT changed();
}

bool WayGuide::hasHeading() const
{
    const auto site = m_wayfinder.site();
    const auto kiosk = m_wayfinder.startKiosk();
    return site && kiosk && site->kiosks[*kiosk].heading;
}

bool WayGuide::isOnMap() const
{
    for (int place = 0; place < m_places.count(); ++place) {
        if (bayOf(place))
            return true;
    }
    return false;
}

void WayGuide::reset()
{
    m_followed.clear();
    const bool hadWish = std::exchange(m_stepFree, false);
    follow();
    if (hadWish)
        Q_EMIT stepFreeChanged();
}

QList<WayGuide::PlaceKey> WayGuide::placesNow() const
{
    QList<PlaceKey> places;
    for (int row = 0; row < m_places.count(); ++row) {
        const QModelIndex index = m_places.index(row);
        places.append({m_places.data(index, PlacesModel::AreaRole).toString(),
                       m_places.data(index, PlacesModel::BayRole).toString(), m_places.onMap()});
    }
    return places;
}

void WayGuide::follow()
{
    const QList<PlaceKey> places = placesNow();
    if (places == m_followed) {
        // The same places under other names: another language is shown.
        Q_EMIT changed();
        return;
    }
    m_followed = places;
    m_place = 0;
    // The first that can be shown.
    while (m_place + 1 < places.size() && m_wayfinder.bays() && !bayOf(m_place))
        ++m_place;
    if (m_wayfinder.bays() && !bayOf(m_place))
        m_place = 0;
    setWay({}, places.isEmpty() ? State::Nothing : State::Waiting);
    ask();
}

void WayGuide::ask()
{
    m_pending.cancel();
    const bool hasMap =
        m_wayfinder.state() == Wayfinder::State::Reading || m_wayfinder.state() == Wayfinder::State::Ready;
    if (m_places.count() == 0 || !hasMap) {
        setWay({}, State::Nothing);
        return;
    }
    const auto deliver = [this](const Expected<Way> &way) { show(way); };
    if (const auto bay = bayOf(m_place)) {
        m_pending.ask(this, m_wayfinder.find(*bay, {m_stepFree}), deliver);
    } else if (m_wayfinder.state() == Wayfinder::State::Ready) {
        setWay({}, State::UnknownBay);
    } else {
        const PlaceKey &place = m_followed.at(m_place);
        m_pending.ask(this, m_wayfinder.find(place.area, place.bay, {m_stepFree}), deliver);
    }
}

void WayGuide::show(const Expected<Way> &way)
{
    if (way) {
        const bool leads = way->answer.outcome != RouteAnswer::Outcome::Nowhere;
        setWay(*way, leads ? State::Shown : State::OnlyBay);
    } else if (m_wayfinder.state() == Wayfinder::State::Failed) {
        setWay({}, State::Nothing);
    } else {
        setWay({}, bayOf(m_place) ? State::OnlyBay : State::UnknownBay);
    }
}

void WayGuide::setWay(std::optional<Way> way, State state)
{
    m_way = std::move(way);
    m_state = state;
    say();
    m_leg = std::max(0, m_legs.count() - 1);
    Q_EMIT changed();
    Q_EMIT legChanged();
}

void WayGuide::say()
{
    m_legs.setWay(m_way, m_language);
    m_steps.setWay(m_way, m_language);
    m_obstacle.clear();
    m_sights = m_way ? sightsOf(*m_way, m_language, tr("You are here")) : QList<Sight>();
    if (m_way) {
        const SiteBay &target = m_way->site->levels[m_way->bay.level].bays[m_way->bay.bay];
        m_obstacle = obstacleSentence(m_way->answer, target.code);
    }
}

std::optional<BayIndex::Place> WayGuide::bayOf(int place) const
{
    if (!m_wayfinder.bays() || place < 0 || place >= m_places.count())
        return std::nullopt;
    if (m_places.onMap())
        return m_places.onMap();
    const QModelIndex index = m_places.index(place);
    return m_wayfinder.bays()->find(m_places.data(index, PlacesModel::AreaRole).toString(),
                                    m_places.data(index, PlacesModel::BayRole).toString());
}

QString WayGuide::textOf(int place, int role) const
{
    // A card that goes asks once more for the place that it was of.
    const bool isThere = place >= 0 && place < m_places.count();
    return isThere ? m_places.data(m_places.index(place), role).toString() : QString();
}

QString WayGuide::levelOnWalls(int place) const
{
    if (const auto bay = bayOf(place))
        return m_wayfinder.site()->levels[bay->level].shortName;
    if (const auto site = m_wayfinder.site())
        return AreaTitles(*site, m_language).shortName(textOf(place, PlacesModel::AreaRole));
    return textOf(place, PlacesModel::LevelRole);
}

QString WayGuide::levelName(int place, const QString &language) const
{
    const QString vendors = textOf(place, PlacesModel::AreaNameRole);
    if (const auto bay = bayOf(place)) {
        const QString name = m_wayfinder.site()->levels[bay->level].name.text(language);
        return name.isEmpty() ? vendors : name;
    }
    const auto site = m_wayfinder.site();
    return site ? AreaTitles(*site, language).name(textOf(place, PlacesModel::AreaRole), vendors) : vendors;
}

std::optional<Sight> WayGuide::sight(int leg) const
{
    if (m_state == State::Shown)
        return leg >= 0 && leg < m_sights.size() ? std::optional(m_sights[leg]) : std::nullopt;
    if ((m_state != State::OnlyBay && m_state != State::Waiting) || leg != 0)
        return std::nullopt;
    const auto target = m_way ? std::optional(m_way->bay) : bayOf(m_place);
    return target ? std::optional(sightOfBay(*m_wayfinder.site(), *target)) : std::nullopt;
}

} // namespace bayfinder

#include "moc_wayguide.cpp"
