// SPDX-License-Identifier: Apache-2.0
#include "site/liftshafts.h"

#include "site/groups.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace bayfinder {

namespace {

bool isLift(const SiteConnection &connection)
{
    return connection.kind == ConnectionKind::Lift && !connection.directed;
}

void addTo(SiteConnection &lift, const SiteConnection &more)
{
    for (const SiteConnection::Stop &stop : more.stops) {
        const bool isKnown = std::any_of(lift.stops.cbegin(), lift.stops.cend(),
                                         [&stop](const auto &other) { return other.level == stop.level; });
        if (!isKnown)
            lift.stops.append(stop);
    }
    if (lift.name.isEmpty())
        lift.name = more.name;
    lift.closed = lift.closed || more.closed;
}

} // namespace

void joinLiftShafts(QList<SiteConnection> &connections)
{
    Groups groups(connections.size());
    QHash<QString, qsizetype> byUnit;
    for (qsizetype i = 0; i < connections.size(); ++i) {
        for (const SiteConnection::Stop &stop : std::as_const(connections[i].stops)) {
            if (!isLift(connections[i]) || stop.unit.isEmpty())
                continue;
            if (const auto other = byUnit.constFind(stop.unit); other != byUnit.cend())
                groups.join(i, *other);
            else
                byUnit.insert(stop.unit, i);
        }
    }
    QHash<qsizetype, qsizetype> positions; // in the result, by group
    QList<SiteConnection> joined;
    for (qsizetype i = 0; i < connections.size(); ++i) {
        const auto first = positions.constFind(groups.of(i));
        if (first == positions.cend()) {
            positions.insert(groups.of(i), joined.size());
            joined.append(connections[i]);
            continue;
        }
        SiteConnection &lift = joined[*first];
        addTo(lift, connections[i]);
        std::stable_sort(lift.stops.begin(), lift.stops.end(),
                         [](const auto &a, const auto &b) { return a.level < b.level; });
    }
    connections = joined;
}

} // namespace bayfinder
