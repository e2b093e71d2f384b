// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "testlevel.h"

/// A garage of three levels, 60 m by 40 m, 3 m apart. On each a row of bays 1 to 16 in the middle, a lift in
/// the west, stairs in the east, all with doors to the south; a ramp in the north. Up is where the ordinals
/// grow; the kiosk stands in the south-west of the uppermost level and looks north.
namespace bayfinder::testgarage {

inline constexpr int lift = 0;
inline constexpr int stairs = 1;
inline constexpr int ramp = 2;

inline SiteLevel level(int ordinal)
{
    using namespace testlevel;
    using namespace Qt::StringLiterals;
    SiteLevel result = hall(60, 40);
    result.id = u"level-%1"_s.arg(-ordinal);
    result.ordinal = ordinal;
    result.height = 3.0 * ordinal;
    result.area = u"0%1"_s.arg(-ordinal);
    result.shortName = u"B%1"_s.arg(-ordinal);
    for (int i = 0; i < 16; ++i)
        result.bays.append(bay(QString::number(i + 1), box(10 + 2.5 * i, 18, 12.5 + 2.5 * i, 23)));
    for (SiteBay &bay : result.bays)
        bay.id += u'-' + result.id;
    result.units = {unit(UnitKind::Lift, box(4, 18, 6, 20), u"lift-"_s + result.id),
                    unit(UnitKind::Stairs, box(54, 18, 57, 24), u"stairs-"_s + result.id),
                    unit(UnitKind::Ramp, box(20, 33, 50, 39), u"ramp-"_s + result.id)};
    return result;
}

inline Site garage()
{
    using namespace Qt::StringLiterals;
    Site site;
    site.levels = {level(-1), level(-2), level(-3)};
    const auto connect = [&site](const QString &id, ConnectionKind kind, QPointF position) {
        SiteConnection connection{id, kind, {}, {}};
        for (int i = 0; i < site.levels.size(); ++i)
            connection.stops.append({i, position, id + u'-' + site.levels[i].id});
        site.connections.append(connection);
    };
    connect(u"lift"_s, ConnectionKind::Lift, {5, 18});
    connect(u"stairs"_s, ConnectionKind::Stairs, {55.5, 18});
    connect(u"ramp"_s, ConnectionKind::Ramp, {35, 36});
    site.kiosks.append({u"kiosk"_s, u"entrance"_s, {}, 0, {10, 5}, 0.0});
    return site;
}

} // namespace bayfinder::testgarage
