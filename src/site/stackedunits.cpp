// SPDX-License-Identifier: Apache-2.0
#include "site/stackedunits.h"

#include "site/categories.h"
#include "site/groups.h"

#include <QMap>
#include <QSet>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

struct Candidate
{
    int level = 0;
    ConnectionKind kind = ConnectionKind::Lift;
    const SiteUnit *unit = nullptr;
};

// Ways that no connection stops at, by level from the top down.
QList<Candidate> candidatesOf(const Site &site)
{
    QSet<QString> taken;
    for (const SiteConnection &connection : site.connections) {
        for (const SiteConnection::Stop &stop : connection.stops)
            taken.insert(stop.unit);
    }
    QList<Candidate> candidates;
    for (int level = 0; level < site.levels.size(); ++level) {
        for (const SiteUnit &unit : site.levels.at(level).units) {
            const auto kind = connectionKind(unit.kind);
            if (kind && !taken.contains(unit.id))
                candidates.append({level, *kind, &unit});
        }
    }
    return candidates;
}

// Whether no level is between the two, which may have a building in common. Ordinals may be left out.
bool areNeighbours(int upper, int lower, const SiteDraft &draft)
{
    const QList<SiteLevel> &levels = draft.site.levels;
    const auto &upperBuildings = draft.buildings.at(upper);
    const auto &lowerBuildings = draft.buildings.at(lower);
    if (!upperBuildings.isEmpty() && !lowerBuildings.isEmpty() && !upperBuildings.intersects(lowerBuildings))
        return false;
    for (int between = upper + 1; between < lower; ++between) {
        const int ordinal = levels.at(between).ordinal;
        if (ordinal != levels.at(upper).ordinal && ordinal != levels.at(lower).ordinal)
            return false;
    }
    return levels.at(upper).ordinal != levels.at(lower).ordinal;
}

// For each level those below it.
QList<QSet<int>> neighboursOf(const SiteDraft &draft)
{
    const int count = static_cast<int>(draft.site.levels.size());
    QList<QSet<int>> neighbours(count);
    for (int upper = 0; upper < count; ++upper) {
        for (int lower = upper + 1; lower < count; ++lower) {
            if (areNeighbours(upper, lower, draft))
                neighbours[upper].insert(lower);
        }
    }
    return neighbours;
}

void joinOverlapping(const QList<Candidate> &candidates, SiteDraft &draft, StopFinder &stops, Groups &groups)
{
    const QList<QSet<int>> neighbours = neighboursOf(draft);
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        const Candidate &upper = candidates.at(i);
        if (!draft.effort.spend(candidates.size() - i)) {
            draft.problems.add(u"unit.geojson"_s, {},
                               u"has too many lifts, stairs and ramps without "
                               "relationships, not all are joined"_s);
            return;
        }
        for (qsizetype j = i + 1; j < candidates.size(); ++j) {
            const Candidate &lower = candidates.at(j);
            if (upper.kind == lower.kind && neighbours.at(upper.level).contains(lower.level)
                && stops.overlap(*upper.unit, *lower.unit))
                groups.join(j, i);
        }
    }
}

SiteConnection connectionOf(const QList<Candidate> &group, StopFinder &stops)
{
    SiteConnection connection;
    connection.id = group.first().unit->id;
    connection.kind = group.first().kind;
    for (const Candidate &candidate : group) {
        if (connection.name.isEmpty())
            connection.name = candidate.unit->name;
        if (connection.stops.isEmpty() || connection.stops.last().level != candidate.level)
            connection.stops.append(stops.stopOf(candidate.level, *candidate.unit));
    }
    return connection;
}

} // namespace

void joinStackedUnits(SiteDraft &draft, StopFinder &stops)
{
    const QList<Candidate> candidates = candidatesOf(draft.site);
    Groups groups(candidates.size());
    joinOverlapping(candidates, draft, stops, groups);
    QMap<qsizetype, QList<Candidate>> members; // by group
    QList<qsizetype> order;
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        QList<Candidate> &group = members[groups.of(i)];
        if (group.isEmpty())
            order.append(groups.of(i));
        group.append(candidates.at(i));
    }
    for (const qsizetype group : std::as_const(order)) {
        const SiteConnection connection = connectionOf(members.value(group), stops);
        if (connection.stops.size() >= 2)
            draft.site.connections.append(connection);
        else if (connection.kind == ConnectionKind::Lift)
            draft.problems.add(u"unit.geojson"_s, connection.id, u"is a lift that leads to no other level"_s);
    }
}

} // namespace bayfinder
