// SPDX-License-Identifier: Apache-2.0
#include "directions/instructions.h"

#include "directions/bearing.h"
#include "directions/landmarkchoice.h"
#include "directions/stretches.h"

#include <algorithm>
#include <cmath>

namespace bayfinder {

namespace {

// A door's middle and its unit's, closer than this, say nothing about where the door leads.
constexpr double smallestUnit = 0.3; // metres

// Where one looks who comes out of @p connection: away from its middle, through its door.
std::optional<double> headingOutOf(const Site &site, const SiteConnection &connection, int level)
{
    const auto stop = std::find_if(connection.stops.cbegin(), connection.stops.cend(),
                                   [level](const auto &candidate) { return candidate.level == level; });
    if (stop == connection.stops.cend())
        return std::nullopt;
    for (const SiteUnit &unit : site.levels[level].units) {
        if (unit.id == stop->unit && distance(unit.middle, stop->position) > smallestUnit)
            return bearing(unit.middle, stop->position);
    }
    return std::nullopt;
}

// The steps of one leg.
class LegTeller
{
public:
    LegTeller(const Site &site, const Route &route, int number)
        : m_site(site)
        , m_leg(route.legs[number])
        , m_number(number)
    {
    }

    void tell(std::optional<int> cameBy, std::optional<double> heading, bool entersBay);
    void ride(int toLevel);
    void arrive(const QString &bay);
    void stop(const QString &bay);

    QList<Instruction> steps;

private:
    [[nodiscard]] Instruction step(Instruction::Kind kind, QPointF point) const
    {
        Instruction result;
        result.kind = kind;
        result.leg = m_number;
        result.point = point;
        result.level = m_leg.level;
        return result;
    }
    [[nodiscard]] const SiteLevel &level() const { return m_site.levels[m_leg.level]; }

    const Site &m_site;
    const RouteLeg &m_leg;
    const int m_number;
    QList<Stretch> m_stretches;
};

void LegTeller::tell(std::optional<int> cameBy, std::optional<double> heading, bool entersBay)
{
    // The steps from the aisle into the bay, over its border to its middle, are told by where the bay is.
    const qsizetype walked = m_leg.points.size() - (entersBay && m_leg.points.size() > 3 ? 2 : 0);
    m_stretches = stretchesOf(m_leg.points.mid(0, walked));

    Instruction first =
        step(cameBy ? Instruction::Kind::Leave : Instruction::Kind::Start, m_leg.points.first());
    first.connection = cameBy;
    first.turn = heading ? turnFor(turnBetween(*heading, m_stretches.first().bearing)) : Turn::Unknown;
    first.metres = m_stretches.first().metres;
    steps.append(first);

    const std::optional<QPointF> start = cameBy ? std::optional(m_leg.points.first()) : std::nullopt;
    for (qsizetype i = 1; i < m_stretches.size(); ++i) {
        const Stretch &before = m_stretches[i - 1];
        const Stretch &after = m_stretches[i];
        Instruction turn = step(Instruction::Kind::Turn, after.from);
        turn.turn = turnFor(turnBetween(before.bearing, after.bearing));
        turn.metres = after.metres;
        turn.mark = markAtTurn(level(), before, start);
        steps.append(turn);
    }
    if (m_leg.connection && !steps.last().mark)
        steps.last().mark = markOf(m_site.connections[*m_leg.connection]);
}

void LegTeller::ride(int toLevel)
{
    Instruction ride = step(Instruction::Kind::Ride, m_leg.points.last());
    ride.connection = m_leg.connection;
    ride.level = toLevel;
    ride.upwards = m_site.levels[toLevel].height > level().height;
    steps.append(ride);
}

void LegTeller::arrive(const QString &bay)
{
    Instruction arrival = step(Instruction::Kind::Arrive, m_stretches.last().to);
    arrival.bay = bay;
    const double into = bearing(m_stretches.last().to, m_leg.points.last());
    arrival.turn = turnFor(turnBetween(m_stretches.last().bearing, into));
    steps.append(arrival);
}

void LegTeller::stop(const QString &bay)
{
    Instruction end = step(Instruction::Kind::Stop, m_leg.points.last());
    end.bay = bay;
    end.mark = markNear(level(), m_leg.points.last());
    steps.append(end);
}

} // namespace

Turn turnFor(double degrees)
{
    const double size = std::abs(degrees);
    const bool right = degrees > 0;
    if (size < 25)
        return Turn::Ahead;
    if (size < 60)
        return right ? Turn::SlightRight : Turn::SlightLeft;
    if (size < 120)
        return right ? Turn::Right : Turn::Left;
    if (size < 155)
        return right ? Turn::SharpRight : Turn::SharpLeft;
    return Turn::Around;
}

QList<Instruction> instructionsFor(const Site &site, const RouteAnswer &answer, const QString &bay,
                                   std::optional<double> heading)
{
    QList<Instruction> all;
    std::optional<int> cameBy;
    const QList<RouteLeg> &legs = answer.route.legs;
    for (int number = 0; number < legs.size(); ++number) {
        const bool isLast = number == legs.size() - 1;
        const bool entersBay = isLast && answer.outcome == RouteAnswer::Outcome::Reached;
        LegTeller teller(site, answer.route, number);
        teller.tell(cameBy,
                    cameBy ? headingOutOf(site, site.connections[*cameBy], legs[number].level) : heading,
                    entersBay);
        if (!isLast)
            teller.ride(legs[number + 1].level);
        else if (entersBay)
            teller.arrive(bay);
        else
            teller.stop(bay);
        all += teller.steps;
        cameBy = legs[number].connection;
    }
    return all;
}

} // namespace bayfinder
