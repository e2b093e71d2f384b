// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "site/site.h"

/// Small levels to walk on, drawn by hand.
namespace bayfinder::testlevel {

inline Ring rectangle(double left, double bottom, double right, double top)
{
    return {{left, bottom}, {right, bottom}, {right, top}, {left, top}};
}

inline Shape box(double left, double bottom, double right, double top)
{
    return {{rectangle(left, bottom, right, top), {}}};
}

/// An empty hall from the origin.
inline SiteLevel hall(double width, double height)
{
    SiteLevel level;
    level.id = QStringLiteral("hall");
    level.shortName = level.area = QStringLiteral("B1");
    level.footprint = box(0, 0, width, height);
    return level;
}

inline SiteFixture wall(const Shape &shape)
{
    return {QStringLiteral("wall"), QStringLiteral("wall"), shape, true};
}

inline SiteBay bay(const QString &code, const Shape &shape)
{
    return {QStringLiteral("bay-") + code, code, shape, labelPoint(shape)};
}

inline SiteUnit unit(UnitKind kind, const Shape &shape, const QString &id = QStringLiteral("unit"))
{
    return {id, kind, {}, {}, shape, labelPoint(shape)};
}

} // namespace bayfinder::testlevel
