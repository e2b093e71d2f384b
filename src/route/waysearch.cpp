// SPDX-License-Identifier: Apache-2.0
#include "route/waysearch.h"

#include <QMutex>
#include <QThreadPool>
#include <queue>

#include <algorithm>
#include <limits>
#include <tuple>
#include <vector>

namespace bayfinder {

namespace {

constexpr int nowhere = -1;
constexpr std::size_t mostMeasured = 60; // of one level; what is left is measured when somebody asks
constexpr qsizetype mostStarts = 64; // then all costs are measured anew

// A step that may be the best way to `to`, if its effort holds.
struct Step
{
    double effort; // from the start on; seconds
    int to;
    int from;
    bool certain; // or a lower bound

    // std::priority_queue has the largest first. Equal efforts are settled by number, the same every time.
    bool operator<(const Step &other) const
    {
        return std::tie(effort, to, from, certain)
            > std::tie(other.effort, other.to, other.from, other.certain);
    }
};

} // namespace

int WalkCosts::numberOf(const WayEnd &start)
{
    const auto same = std::find_if(m_starts.cbegin(), m_starts.cend(), [&start](const WayEnd &known) {
        return known.level == start.level && known.approach.steps == start.approach.steps;
    });
    if (same != m_starts.cend())
        return nowhere - 1 - static_cast<int>(same - m_starts.cbegin());
    if (m_starts.size() == mostStarts) {
        m_starts.clear();
        seconds.clear();
    }
    m_starts.append(start);
    return nowhere - static_cast<int>(m_starts.size());
}

namespace {

// A walk on one level; infinite where there is none.
double walkSeconds(const WayNetwork &network, int level, const Approach &from, const Approach &to)
{
    const auto metres = network.ground(level).mesh.effort(from.spot, to.spot);
    return metres ? (*metres + from.metres() + to.metres()) / network.site().walking.speed
                  : std::numeric_limits<double>::infinity();
}

} // namespace

void WalkCosts::measure(WayNetwork &network, const QList<WayEnd> &starts)
{
    struct Place
    {
        int number;
        const Approach *approach;
    };
    std::vector<std::vector<Place>> places(static_cast<std::size_t>(network.site().levels.size()));
    for (const WayEnd &start : starts)
        places[static_cast<std::size_t>(start.level)].push_back({numberOf(start), &start.approach});
    for (std::size_t i = 0; i < network.doors().size(); ++i) {
        const Door &door = network.doors()[i];
        places[static_cast<std::size_t>(door.level)].push_back({1 + static_cast<int>(i), &door.approach});
    }
    QThreadPool pool;
    QMutex mutex;
    for (std::size_t level = 0; level < places.size(); ++level) {
        // A mesh is searched by one thread at a time.
        pool.start([&, level] {
            std::vector<Place> &here = places[level];
            here.resize(std::min(here.size(), mostMeasured));
            LevelMesh &mesh = network.ground(static_cast<int>(level)).mesh;
            for (const Place &place : here)
                mesh.prepare(place.approach->spot);
            QHash<QPair<int, int>, double> measured;
            for (std::size_t i = 0; i < here.size(); ++i) {
                for (std::size_t k = 0; k < i; ++k) {
                    const Place &first = here[i].number < here[k].number ? here[i] : here[k];
                    const Place &second = here[i].number < here[k].number ? here[k] : here[i];
                    // From start to start nobody goes.
                    if (second.number > 0)
                        measured.insert(
                            {first.number, second.number},
                            walkSeconds(network, static_cast<int>(level), *first.approach, *second.approach));
                }
            }
            const QMutexLocker locker(&mutex);
            seconds.insert(measured);
        });
    }
    pool.waitForDone();
}

// One search. Stations are numbered: the start, the doors, the ends.
class WaySearch::Run
{
public:
    Run(const WayNetwork &network, WalkCosts &costs, const WayEnd &start, const QList<WayEnd> &ends,
        WayRules rules)
        : m_network(network)
        , m_costs(costs)
        , m_start(start)
        , m_ends(ends)
        , m_rules(rules)
        , m_startNumber(costs.numberOf(start))
        , m_firstEnd(1 + static_cast<int>(network.doors().size()))
        , m_before(static_cast<std::size_t>(m_firstEnd + ends.size()), nowhere)
        , m_settled(m_before.size(), false)
    {
    }

    // The first end that is reached, or nowhere when all that can be reached has been.
    int run();
    [[nodiscard]] QList<Station> stationsTo(int number) const;
    [[nodiscard]] bool isSettled(int number) const { return m_settled[static_cast<std::size_t>(number)]; }
    [[nodiscard]] static int numberOfDoor(std::size_t door) { return 1 + static_cast<int>(door); }

private:
    [[nodiscard]] bool isDoor(int number) const { return number > 0 && number < m_firstEnd; }
    [[nodiscard]] const Door &door(int number) const
    {
        return m_network.doors()[static_cast<std::size_t>(number - 1)];
    }
    [[nodiscard]] const Approach &approach(int number) const;
    [[nodiscard]] int level(int number) const;
    [[nodiscard]] bool mayUse(const SiteConnection &connection) const;
    [[nodiscard]] double walkingEffort(int from, int to);
    void expand(int number, double effort);
    void pushWalk(int from, int to, double effort);

    const WayNetwork &m_network;
    WalkCosts &m_costs;
    const WayEnd &m_start;
    const QList<WayEnd> &m_ends;
    const WayRules m_rules;
    const int m_startNumber; // in m_costs
    const int m_firstEnd;
    std::vector<int> m_before;
    std::vector<bool> m_settled;
    std::priority_queue<Step> m_queue;
};

const Approach &WaySearch::Run::approach(int number) const
{
    if (number == 0)
        return m_start.approach;
    return isDoor(number) ? door(number).approach : m_ends[number - m_firstEnd].approach;
}

int WaySearch::Run::level(int number) const
{
    if (number == 0)
        return m_start.level;
    return isDoor(number) ? door(number).level : m_ends[number - m_firstEnd].level;
}

bool WaySearch::Run::mayUse(const SiteConnection &connection) const
{
    const bool hasSteps =
        connection.kind == ConnectionKind::Stairs || connection.kind == ConnectionKind::Escalator;
    return (m_rules.closed || !connection.closed) && (m_rules.steps || !hasSteps);
}

// Infinite where there is no way.
double WaySearch::Run::walkingEffort(int from, int to)
{
    const bool isKept = from < m_firstEnd && to < m_firstEnd;
    const auto number = [this](int station) { return station == 0 ? m_startNumber : station; };
    // There and back differ by some centimetres. Always asking the same way keeps answers from depending on
    // what was asked before.
    if (number(from) > number(to))
        std::swap(from, to);
    const QPair<int, int> key(number(from), number(to));
    if (isKept) {
        const auto known = m_costs.seconds.constFind(key);
        if (known != m_costs.seconds.cend())
            return *known;
    }
    const double seconds = walkSeconds(m_network, level(from), approach(from), approach(to));
    if (isKept)
        m_costs.seconds.insert(key, seconds);
    return seconds;
}

void WaySearch::Run::pushWalk(int from, int to, double effort)
{
    if (isSettled(to) || approach(from).spot.island != approach(to).spot.island)
        return;
    const double least = (distance(approach(from).spot.point, approach(to).spot.point)
                          + approach(from).metres() + approach(to).metres())
        / m_network.site().walking.speed;
    m_queue.push({effort + least, to, from, false});
}

void WaySearch::Run::expand(int number, double effort)
{
    const int here = level(number);
    // Who gets off to get on again might have stayed.
    const int before = m_before[static_cast<std::size_t>(number)];
    const bool hasRidden =
        isDoor(number) && isDoor(before) && door(before).connection == door(number).connection;
    for (std::size_t i = 0; i < m_network.doors().size(); ++i) {
        const Door &other = m_network.doors()[i];
        const SiteConnection &connection = m_network.site().connections[other.connection];
        if (!mayUse(connection))
            continue;
        if (isDoor(number) && door(number).connection == other.connection) {
            const auto ride = m_network.ride(other.connection, door(number).stop, other.stop);
            if (ride && !hasRidden && !isSettled(numberOfDoor(i)))
                m_queue.push({effort + ride->effort, numberOfDoor(i), number, true});
        } else if (other.level == here) {
            pushWalk(number, numberOfDoor(i), effort);
        }
    }
    for (int end = 0; end < m_ends.size(); ++end) {
        if (m_ends[end].level == here)
            pushWalk(number, m_firstEnd + end, effort);
    }
}

int WaySearch::Run::run()
{
    m_settled[0] = true;
    expand(0, 0);
    while (!m_queue.empty()) {
        const Step step = m_queue.top();
        m_queue.pop();
        if (isSettled(step.to))
            continue;
        if (!step.certain) {
            // What the bound left out is added, and the step lines up again.
            const double crow = (distance(approach(step.from).spot.point, approach(step.to).spot.point)
                                 + approach(step.from).metres() + approach(step.to).metres())
                / m_network.site().walking.speed;
            const double effort = step.effort - crow + walkingEffort(step.from, step.to);
            if (effort < std::numeric_limits<double>::infinity())
                m_queue.push({effort, step.to, step.from, true});
            continue;
        }
        m_settled[static_cast<std::size_t>(step.to)] = true;
        m_before[static_cast<std::size_t>(step.to)] = step.from;
        if (step.to >= m_firstEnd)
            return step.to;
        expand(step.to, step.effort);
    }
    return nowhere;
}

QList<WaySearch::Station> WaySearch::Run::stationsTo(int number) const
{
    QList<Station> stations;
    for (int at = number; at != nowhere; at = m_before[static_cast<std::size_t>(at)]) {
        if (at == 0)
            stations.prepend({Station::Kind::Start, 0});
        else if (isDoor(at))
            stations.prepend({Station::Kind::Door, at - 1});
        else
            stations.prepend({Station::Kind::End, at - m_firstEnd});
    }
    return stations;
}

WaySearch::WaySearch(const WayNetwork &network, WalkCosts &costs)
    : m_network(network)
    , m_costs(costs)
{
}

QList<WaySearch::Station> WaySearch::find(const WayEnd &start, const QList<WayEnd> &ends, WayRules rules)
{
    Run run(m_network, m_costs, start, ends, rules);
    const int end = run.run();
    return end == nowhere ? QList<Station>() : run.stationsTo(end);
}

QHash<int, QSet<int>> WaySearch::reachable(const WayEnd &start, WayRules rules)
{
    const QList<WayEnd> none;
    Run run(m_network, m_costs, start, none, rules);
    run.run();
    QHash<int, QSet<int>> islands{{start.level, {start.approach.spot.island}}};
    for (std::size_t i = 0; i < m_network.doors().size(); ++i) {
        const Door &door = m_network.doors()[i];
        if (run.isSettled(Run::numberOfDoor(i)))
            islands[door.level].insert(door.approach.spot.island);
    }
    return islands;
}

} // namespace bayfinder
