// SPDX-License-Identifier: Apache-2.0
#include "garageview/sight.h"

#include "floorplan/symbols.h"

namespace bayfinder {

namespace {

// A short way, and a bay without one, are shown with what is around them.
constexpr double leastAround = 12; // metres
constexpr double aroundBay = 40; // metres

QList<QPointF> cornersOf(const QRectF &box)
{
    return {box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()};
}

PlanMarker targetMarker(const Site &site, BayIndex::Place place)
{
    const SiteBay &bay = site.levels[place.level].bays[place.bay];
    return {PlanMarker::Kind::Target, bay.middle, bay.code, std::nullopt, LandmarkKind::Other};
}

PlanMarker connectionMarker(const SiteConnection &connection, QPointF position, const QString &language)
{
    return {PlanMarker::Kind::Landmark, position, connection.name.text(language), std::nullopt,
            landmarkKindOf(connection.kind)};
}

Sight sightOfLeg(const Way &way, qsizetype leg, const QString &language, const QString &start)
{
    const Site &site = *way.site;
    const QList<RouteLeg> &legs = way.answer.route.legs;
    const RouteLeg &seen = legs[leg];
    Sight sight{seen.level, {}, seen.points, {}};
    if (leg == 0) {
        const SiteKiosk &kiosk = site.kiosks[way.kiosk];
        sight.markers.append(
            {PlanMarker::Kind::Kiosk, kiosk.position, start, kiosk.heading, LandmarkKind::Other});
    } else if (legs[leg - 1].connection) {
        sight.markers.append(
            connectionMarker(site.connections[*legs[leg - 1].connection], seen.points.first(), language));
    }
    if (seen.connection)
        sight.markers.append(
            connectionMarker(site.connections[*seen.connection], seen.points.last(), language));
    if (leg == legs.size() - 1 && way.answer.outcome != RouteAnswer::Outcome::Reached)
        sight.markers.append(
            {PlanMarker::Kind::End, seen.points.last(), {}, std::nullopt, LandmarkKind::Other});
    if (seen.level == way.bay.level) {
        sight.target = way.bay.bay;
        sight.markers.append(targetMarker(site, way.bay));
    }
    return sight;
}

} // namespace

Sight sightOfBay(const Site &site, BayIndex::Place bay)
{
    return {bay.level, bay.bay, {}, {targetMarker(site, bay)}};
}

QList<Sight> sightsOf(const Way &way, const QString &language, const QString &start)
{
    QList<Sight> sights;
    const QList<RouteLeg> &legs = way.answer.route.legs;
    for (qsizetype leg = 0; leg < legs.size(); ++leg)
        sights.append(sightOfLeg(way, leg, language, start));
    if (legs.isEmpty() || legs.last().level != way.bay.level)
        sights.append(sightOfBay(*way.site, way.bay));
    return sights;
}

QList<QPointF> extentOf(const Sight &sight, const QRectF &level)
{
    if (sight.markers.isEmpty())
        return cornersOf(level);
    QList<QPointF> points = sight.route;
    const double around = points.isEmpty() ? aroundBay : leastAround;
    for (const PlanMarker &marker : sight.markers)
        points += cornersOf({marker.position - QPointF(around, around) / 2, QSizeF(around, around)});
    return points;
}

} // namespace bayfinder
