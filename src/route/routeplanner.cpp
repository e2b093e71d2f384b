// SPDX-License-Identifier: Apache-2.0
#include "route/routeplanner.h"

#include "route/waynetwork.h"
#include "route/waysearch.h"

#include <QtMath>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace bayfinder {

namespace {

// A kiosk may be drawn into the wall it hangs on.
constexpr double reachOfStart = 4; // metres
// Where one stands to read it. From within a wall of 0.4 m the ground that is free for a body begins after
// some 0.8 m.
constexpr double readingDistance = 1;
constexpr double samePoint = 0.01;
constexpr qsizetype mostKiosks = 32;

void append(Polyline &line, const Polyline &more)
{
    for (QPointF point : more) {
        if (line.isEmpty() || distance(line.last(), point) > samePoint)
            line.append(point);
    }
}

Polyline reversed(Polyline line)
{
    std::reverse(line.begin(), line.end());
    return line;
}

} // namespace

class RoutePlanner::Private
{
public:
    explicit Private(std::shared_ptr<const Site> garage)
        : site(std::move(garage))
        , network(*site)
    {
        // A kiosk asks all day; a stranger's first question may take longer.
        QList<WayEnd> kiosks;
        for (const SiteKiosk &kiosk : site->kiosks.mid(0, mostKiosks)) {
            if (const auto start = startAt({kiosk.level, kiosk.position, kiosk.heading}))
                kiosks.append(*start);
        }
        costs.measure(network, kiosks);
    }

    [[nodiscard]] std::optional<WayEnd> startAt(const RoutePlace &from) const;
    [[nodiscard]] QList<WayEnd> endsAt(int level, const SiteBay &bay) const;
    [[nodiscard]] RouteAnswer closest(const WayEnd &start, int level, const SiteBay &bay, WayRules rules);
    [[nodiscard]] RouteAnswer::Obstacle obstacle(const WayEnd &start, const QList<WayEnd> &ends,
                                                 RouteWish wish);
    [[nodiscard]] Route routeOver(const QList<WaySearch::Station> &stations, const WayEnd &start,
                                  const QList<WayEnd> &ends) const;
    WaySearch search() { return {network, costs}; }

    const std::shared_ptr<const Site> site;
    WayNetwork network;
    WalkCosts costs;
};

std::optional<WayEnd> RoutePlanner::Private::startAt(const RoutePlace &from) const
{
    if (from.level < 0 || from.level >= site->levels.size())
        return std::nullopt;
    const LevelGround &ground = network.ground(from.level);
    const LevelMesh &mesh = ground.mesh;
    std::optional<LevelMesh::Spot> spot = mesh.nearest(from.point, reachOfStart);
    // Only then is it open on which side one stands.
    if (spot && from.heading && ground.obstacles.stand(from.point, spot->point, {})) {
        const double angle = qDegreesToRadians(*from.heading);
        const QPointF reader = from.point - readingDistance * QPointF(std::sin(angle), std::cos(angle));
        if (const auto before = mesh.nearest(reader, readingDistance))
            spot = before;
    }
    if (!spot)
        return std::nullopt;
    return WayEnd{from.level, {*spot, {spot->point, from.point}}};
}

QList<WayEnd> RoutePlanner::Private::endsAt(int level, const SiteBay &bay) const
{
    const LevelGround &ground = network.ground(level);
    QList<WayEnd> ends;
    const auto approaches = approachesInto(ground.mesh, ground.obstacles, bay.id, bay.shape, bay.middle);
    for (const Approach &approach : approaches)
        ends.append({level, approach});
    return ends;
}

// The nearest point to the bay that can be reached: on its level if any of that can be, or else on the level
// that is nearest to it.
RouteAnswer RoutePlanner::Private::closest(const WayEnd &start, int level, const SiteBay &bay, WayRules rules)
{
    const QHash<int, QSet<int>> islands = search().reachable(start, rules);
    int nearestLevel = start.level;
    double least = std::numeric_limits<double>::infinity();
    for (int candidate = 0; candidate < site->levels.size(); ++candidate) {
        const double apart = std::abs(site->levels[candidate].height - site->levels[level].height);
        if (islands.contains(candidate) && (candidate == level || apart < least)) {
            nearestLevel = candidate;
            least = candidate == level ? -1 : apart;
        }
    }
    const auto spot = network.ground(nearestLevel).mesh.nearestOf(islands[nearestLevel], bay.middle);
    if (!spot)
        return {};
    const QList<WayEnd> ends{{nearestLevel, {*spot, {spot->point, spot->point}}}};
    return {RouteAnswer::Outcome::OnlyCloser, RouteAnswer::Obstacle::None,
            routeOver(search().find(start, ends, rules), start, ends)};
}

RouteAnswer::Obstacle RoutePlanner::Private::obstacle(const WayEnd &start, const QList<WayEnd> &ends,
                                                      RouteWish wish)
{
    const auto leads = [&](WayRules rules) { return !search().find(start, ends, rules).isEmpty(); };
    if (wish.stepFree && leads({true, false}))
        return leads({false, true}) ? RouteAnswer::Obstacle::StepFreeClosed : RouteAnswer::Obstacle::Steps;
    return leads({true, true}) ? RouteAnswer::Obstacle::Closed : RouteAnswer::Obstacle::Apart;
}

Route RoutePlanner::Private::routeOver(const QList<WaySearch::Station> &stations, const WayEnd &start,
                                       const QList<WayEnd> &ends) const
{
    using Kind = WaySearch::Station::Kind;
    const auto approachAt = [&](const WaySearch::Station &station) -> const Approach & {
        switch (station.kind) {
        case Kind::Start:
            return start.approach;
        case Kind::Door:
            return network.doors()[static_cast<std::size_t>(station.index)].approach;
        case Kind::End:
            break;
        }
        return ends[station.index].approach;
    };
    Route route;
    if (stations.isEmpty())
        return route;
    route.legs.append({start.level, {}, 0, {}});
    for (qsizetype i = 1; i < stations.size(); ++i) {
        const WaySearch::Station &from = stations[i - 1];
        const WaySearch::Station &to = stations[i];
        if (from.kind == Kind::Door && to.kind == Kind::Door) {
            const Door &here = network.doors()[static_cast<std::size_t>(from.index)];
            const Door &there = network.doors()[static_cast<std::size_t>(to.index)];
            if (here.connection == there.connection) {
                const auto ride = network.ride(here.connection, here.stop, there.stop);
                route.metres += ride->metres;
                route.climb += ride->climb;
                route.seconds += ride->seconds;
                route.legs.last().connection = here.connection;
                route.legs.append({there.level, {}, 0, {}});
                continue;
            }
        }
        RouteLeg &leg = route.legs.last();
        const auto walk = network.ground(leg.level).mesh.walk(approachAt(from).spot, approachAt(to).spot);
        append(leg.points, reversed(approachAt(from).steps));
        append(leg.points, walk->line);
        append(leg.points, approachAt(to).steps);
    }
    for (RouteLeg &leg : route.legs) {
        if (leg.points.size() == 1)
            leg.points.append(leg.points.first());
        leg.metres = length(leg.points);
        route.metres += leg.metres;
        route.seconds += leg.metres / site->walking.speed;
    }
    return route;
}

RoutePlanner::RoutePlanner(std::shared_ptr<const Site> site)
    : d(std::make_unique<Private>(std::move(site)))
{
}

RoutePlanner::~RoutePlanner() = default;

const Site &RoutePlanner::site() const
{
    return *d->site;
}

RouteAnswer RoutePlanner::toBay(const RoutePlace &from, int level, int bay, RouteWish wish) const
{
    const auto start = d->startAt(from);
    if (!start)
        return {};
    const SiteBay &target = d->site->levels[level].bays[bay];
    const QList<WayEnd> ends = d->endsAt(level, target);
    const WayRules rules{!wish.stepFree, false};
    const auto stations = d->search().find(*start, ends, rules);
    if (!stations.isEmpty())
        return {RouteAnswer::Outcome::Reached, RouteAnswer::Obstacle::None,
                d->routeOver(stations, *start, ends)};
    RouteAnswer answer = d->closest(*start, level, target, rules);
    answer.obstacle = d->obstacle(*start, ends, wish);
    return answer;
}

} // namespace bayfinder
