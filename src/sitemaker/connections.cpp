// SPDX-License-Identifier: Apache-2.0
#include "sitemaker/connections.h"

#include "sitemaker/core.h"
#include "sitemaker/entrancehall.h"
#include "sitemaker/ramps.h"
#include "sitemaker/wallrooms.h"

using namespace Qt::StringLiterals;

namespace bayfinder::sitemaker {

namespace {

PlannedConnection throughAll(const QString &unit, const QString &category, qsizetype levels)
{
    PlannedConnection connection = {unit, category, false, {}};
    for (qsizetype i = 0; i < levels; ++i)
        connection.stops.append({i, unit});
    return connection;
}

} // namespace

QList<PlannedConnection> connectLevels(const QList<LevelPlan> &levels, const Plate &plate, int entry)
{
    if (levels.size() < 2)
        return {};
    QList<PlannedConnection> connections;
    for (const bool north : {false, true}) {
        for (const QString &lift : liftsOfCore(north))
            connections.append(throughAll(lift, u"elevator"_s, levels.size()));
    }
    for (const bool north : {false, true})
        connections.append(throughAll(stairsOfCore(north), u"stairs"_s, levels.size()));
    for (const QString &stairs : escapeStairs(plate))
        connections.append(throughAll(stairs, u"stairs"_s, levels.size()));
    connections.append(
        {escalatorUp(), u"escalator"_s, true, {{entry + 1, escalatorUp()}, {entry, escalatorUp()}}});
    connections.append(
        {escalatorDown(), u"escalator"_s, true, {{entry, escalatorDown()}, {entry + 1, escalatorDown()}}});
    for (qsizetype i = 1; i < levels.size(); ++i) {
        const QString unit = rampUnit(i % 2 == 0);
        connections.append({u"ramp-%1"_s.arg(i), u"ramp"_s, false, {{i - 1, unit}, {i, unit}}});
    }
    return connections;
}

} // namespace bayfinder::sitemaker
