// SPDX-License-Identifier: Apache-2.0
#include "quick/wayguide.h"

#include "directions/sentences.h"
#include "floorplan/symbols.h"

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

void WayGuide::reset()
{
    m_place = 0;
    if (std::exchange(m_stepFree, false))
        Q_EMIT stepFreeChanged();
    follow();
}

void WayGuide::follow()
{
    m_place = 0;
    setWay({}, m_places.count() > 0 ? State::Waiting : State::Nothing);
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
    if (m_wayfinder.state() == Wayfinder::State::Ready && !bay()) {
        setWay({}, State::UnknownBay);
        return;
    }
    const QModelIndex index = m_places.index(m_place);
    m_pending.ask(this,
                  m_wayfinder.find(m_places.data(index, PlacesModel::AreaRole).toString(),
                                   m_places.data(index, PlacesModel::BayRole).toString(), {m_stepFree}),
                  [this](const Expected<Way> &way) { show(way); });
}

void WayGuide::show(const Expected<Way> &way)
{
    if (way) {
        const bool leads = way->answer.outcome != RouteAnswer::Outcome::Nowhere;
        setWay(*way, leads ? State::Shown : State::OnlyBay);
    } else if (m_wayfinder.state() == Wayfinder::State::Failed) {
        setWay({}, State::Nothing);
    } else {
        setWay({}, bay() ? State::OnlyBay : State::UnknownBay);
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
    if (m_way) {
        const SiteBay &target = m_way->site->levels[m_way->bay.level].bays[m_way->bay.bay];
        m_obstacle = obstacleSentence(m_way->answer, target.code);
    }
}

const SiteLevel *WayGuide::levelOf(const QString &area, const QString &bay) const
{
    const auto place = m_wayfinder.bays() ? m_wayfinder.bays()->find(area, bay) : std::nullopt;
    return place ? &m_wayfinder.site()->levels[place->level] : nullptr;
}

QString WayGuide::levelOnWalls(const QString &area, const QString &bay) const
{
    const SiteLevel *level = levelOf(area, bay);
    return level ? level->shortName : area;
}

QString WayGuide::levelName(const QString &area, const QString &bay, const QString &areaName,
                            const QString &language) const
{
    const SiteLevel *level = levelOf(area, bay);
    const QString name = level ? level->name.text(language) : QString();
    return name.isEmpty() ? areaName : name;
}

std::optional<BayIndex::Place> WayGuide::bay() const
{
    if (!m_wayfinder.bays() || m_place >= m_places.count())
        return std::nullopt;
    const QModelIndex index = m_places.index(m_place);
    return m_wayfinder.bays()->find(m_places.data(index, PlacesModel::AreaRole).toString(),
                                    m_places.data(index, PlacesModel::BayRole).toString());
}

PlanMarker WayGuide::targetMarker() const
{
    const SiteBay &target = m_wayfinder.site()->levels[bay()->level].bays[bay()->bay];
    return {PlanMarker::Kind::Target, target.middle, target.code, std::nullopt, LandmarkKind::Other};
}

PlanMarker WayGuide::markerOf(int connection, QPointF position) const
{
    const SiteConnection &taken = m_way->site->connections[connection];
    return {PlanMarker::Kind::Landmark, position, taken.name.text(m_language), std::nullopt,
            landmarkKindOf(taken.kind)};
}

std::optional<WayGuide::Sight> WayGuide::sightOfBay() const
{
    const auto target = bay();
    if (!target || (m_state != State::OnlyBay && m_state != State::Waiting))
        return std::nullopt;
    return Sight{target->level, target->bay, {}, {targetMarker()}};
}

std::optional<WayGuide::Sight> WayGuide::sight(int leg) const
{
    if (!m_way || m_way->answer.route.legs.isEmpty())
        return leg == 0 ? sightOfBay() : std::nullopt;
    const QList<RouteLeg> &legs = m_way->answer.route.legs;
    if (leg < 0 || leg >= legs.size())
        return std::nullopt;
    const RouteLeg &seen = legs[leg];
    Sight sight{seen.level, {}, seen.points, {}};
    if (leg == 0) {
        const SiteKiosk &kiosk = m_way->site->kiosks[*m_wayfinder.startKiosk()];
        sight.markers.append({PlanMarker::Kind::Kiosk, kiosk.position, tr("You are here"), kiosk.heading,
                              LandmarkKind::Other});
    } else if (legs[leg - 1].connection) {
        sight.markers.append(markerOf(*legs[leg - 1].connection, seen.points.first()));
    }
    if (seen.connection)
        sight.markers.append(markerOf(*seen.connection, seen.points.last()));
    const bool reached = m_way->answer.outcome == RouteAnswer::Outcome::Reached;
    if (leg == legs.size() - 1 && !reached)
        sight.markers.append(
            {PlanMarker::Kind::End, seen.points.last(), {}, std::nullopt, LandmarkKind::Other});
    if (seen.level == m_way->bay.level) {
        sight.target = m_way->bay.bay;
        sight.markers.append(targetMarker());
    }
    return sight;
}

} // namespace bayfinder

#include "moc_wayguide.cpp"
