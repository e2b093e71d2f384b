// SPDX-License-Identifier: Apache-2.0
#include "route/waynetwork.h"

#include "route/groundgrid.h"

#include <QThreadPool>

#include <algorithm>
#include <cmath>

namespace bayfinder {

namespace {

// How long stairs and ramps are for a metre of height: stairs rise at about 32 degrees, ramps for cars at 12
// %.
constexpr double stairsPerMetre = 1.9;
constexpr double rampPerMetre = 8.3;
// How far from a stop of which only a point is known one may have to look for the ground.
constexpr double reachOfStop = 3;

const SiteUnit *unitOf(const SiteLevel &level, const QString &id)
{
    const auto unit = std::find_if(level.units.cbegin(), level.units.cend(),
                                   [&id](const SiteUnit &candidate) { return candidate.id == id; });
    return unit == level.units.cend() ? nullptr : &*unit;
}

} // namespace

WayNetwork::WayNetwork(const Site &site)
    : m_site(site)
    , m_grounds(static_cast<std::size_t>(site.levels.size()))
{
    // Of its own: the application's pool may be busy with what waits for this.
    QThreadPool pool;
    const double mostCells = cellLimit(site.levels);
    for (std::size_t level = 0; level < m_grounds.size(); ++level) {
        pool.start([this, level, mostCells] {
            m_grounds[level] = std::make_unique<LevelGround>(m_site.levels[static_cast<qsizetype>(level)],
                                                             m_site.walking, mostCells);
        });
    }
    pool.waitForDone();
    for (qsizetype connection = 0; connection < site.connections.size(); ++connection) {
        for (qsizetype stop = 0; stop < site.connections[connection].stops.size(); ++stop)
            addDoors(static_cast<int>(connection), static_cast<int>(stop));
    }
}

void WayNetwork::addDoors(int connection, int stop)
{
    const SiteConnection::Stop &where = m_site.connections[connection].stops[stop];
    const LevelGround &here = ground(where.level);
    QList<Approach> approaches;
    const SiteUnit *const unit = unitOf(m_site.levels[where.level], where.unit);
    if (!unit || isWalkedOn(unit->kind)) {
        if (const auto spot = here.mesh.nearest(where.position, reachOfStop))
            approaches = {{*spot, {spot->point, where.position}}};
    } else {
        // A stop in the middle of its unit is one whose door is not on the map.
        if (where.position != unit->middle)
            approaches = approachesTo(here.mesh, here.obstacles, where.unit, where.position);
        if (approaches.isEmpty())
            approaches = approachesInto(here.mesh, here.obstacles, where.unit, unit->shape, where.position);
    }
    for (const Approach &approach : std::as_const(approaches))
        m_doors.push_back({connection, stop, where.level, approach});
}

std::optional<Ride> WayNetwork::ride(int connection, int fromStop, int toStop) const
{
    const SiteConnection &by = m_site.connections[connection];
    if (fromStop == toStop || (by.directed && fromStop > toStop))
        return std::nullopt;
    const SiteConnection::Stop &from = by.stops[fromStop];
    const SiteConnection::Stop &to = by.stops[toStop];
    const SiteLevel &here = m_site.levels[from.level];
    const SiteLevel &there = m_site.levels[to.level];
    const double rise = there.height - here.height;
    const double apart = distance(from.position, to.position);
    const WalkingSettings &walking = m_site.walking;

    Ride ride;
    switch (by.kind) {
    case ConnectionKind::Lift:
        ride.seconds =
            walking.liftWaitSeconds + walking.liftSecondsPerLevel * std::abs(there.ordinal - here.ordinal);
        ride.effort = ride.seconds;
        break;
    case ConnectionKind::Escalator:
        ride.seconds = walking.escalatorSecondsPerMetre * std::abs(rise);
        ride.effort = ride.seconds;
        break;
    case ConnectionKind::Stairs:
        ride.metres = std::max(apart, stairsPerMetre * std::abs(rise));
        ride.seconds = std::max(apart / walking.speed, walking.stairsSecondsPerMetre * std::abs(rise));
        ride.climb = std::max(rise, 0.0);
        ride.effort = ride.seconds;
        break;
    case ConnectionKind::Ramp:
        ride.metres = std::max(apart, rampPerMetre * std::abs(rise));
        ride.seconds = ride.metres / walking.speed;
        ride.climb = std::max(rise, 0.0);
        ride.effort = ride.seconds * walking.rampWeight;
        break;
    }
    return ride;
}

} // namespace bayfinder
