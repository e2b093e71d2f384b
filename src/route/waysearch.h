// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "route/waynetwork.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace bayfinder {

/// Which connections may be used.
struct WayRules
{
    bool steps = true;
    bool closed = false; ///< closed ones, too
};

/// A place where a way begins or ends.
struct WayEnd
{
    int level = 0;
    Approach approach;
};

/// What walks cost that earlier searches have measured: between two doors, and from a start to a door,
/// because a kiosk asks from the same place all day. Empty at first; costs that it does not know are measured
/// again.
class WalkCosts
{
public:
    /// A number for a start, to be used in the place of a door's; the same one for the same start.
    [[nodiscard]] int numberOf(const WayEnd &start);

    /// Measures what searches from @p starts will ask for, and prepares the levels for what is left, on all
    /// cores.
    void measure(WayNetwork &network, const QList<WayEnd> &starts);

    QHash<QPair<int, int>, double>
        seconds; ///< by two numbers of doors or starts, the smaller one first, in that direction

private:
    QList<WayEnd> m_starts;
};

/// Looks for the way of least effort over the doors of a garage: Dijkstra's search, in which a walk counts as
/// the crow flies until it comes to the front of the queue, and only then asks the mesh. Most never do.
class WaySearch
{
public:
    /// All of them outlive the search.
    WaySearch(const WayNetwork &network, WalkCosts &costs);

    /// A station on the way: the start, a door, or an end.
    struct Station
    {
        enum class Kind { Start, Door, End };
        Kind kind = Kind::Start;
        int index = 0; ///< in WayNetwork::doors(), or in the ends
    };

    /// From @p start to whichever of @p ends takes the least, the start first; empty where there is no way.
    [[nodiscard]] QList<Station> find(const WayEnd &start, const QList<WayEnd> &ends, WayRules rules);
    /// The islands of each level that can be reached from @p start.
    [[nodiscard]] QHash<int, QSet<int>> reachable(const WayEnd &start, WayRules rules);

private:
    class Run;

    const WayNetwork &m_network;
    WalkCosts &m_costs;
};

} // namespace bayfinder
