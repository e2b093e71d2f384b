// SPDX-License-Identifier: Apache-2.0
#include "site/categories.h"

#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

QHash<QString, UnitKind> unitKinds()
{
    QHash<QString, UnitKind> kinds;
    const auto add = [&kinds](UnitKind kind, const char *categories) {
        const QStringList names = QString::fromLatin1(categories).split(u' ');
        for (const QString &name : names)
            kinds.insert(name, kind);
    };
    // "foyer", "driveway" and "outdoors" are of IMDF before OGC took it over; exports still have them.
    add(UnitKind::Walkway,
        "walkway walkway.island lobby foyer footbridge platform terrace unenclosedarea outdoors waitingroom "
        "unspecified");
    add(UnitKind::Road, "road driveway");
    add(UnitKind::Ramp, "ramp");
    add(UnitKind::Stairs, "stairs steps");
    add(UnitKind::Escalator, "escalator movingwalkway");
    add(UnitKind::Lift, "elevator");
    add(UnitKind::Solid,
        "column brick concrete drywall glass wood structure nonpublic serverroom storage vegetation");
    add(UnitKind::Void, "opentobelow");
    add(UnitKind::Room,
        "auditorium classroom conferenceroom fieldofplay firstaid fitnessroom foodservice huddleroom kitchen "
        "laboratory library lounge mailroom mothersroom movietheater office phoneroom privatelounge "
        "recreation restroom restroom.family restroom.female restroom.female.wheelchair restroom.male "
        "restroom.male.wheelchair restroom.transgender restroom.transgender.wheelchair restroom.unisex "
        "restroom.unisex.wheelchair restroom.wheelchair retail room shower smokingarea theater ticketing "
        "information");
    return kinds;
}

} // namespace

std::optional<BayCategory> bayCategory(const QString &category)
{
    static const QHash<QString, BayCategory> categories = {
        {u"parking"_s, {}},
        {u"parking.compact"_s, {}},
        {u"parking.longterm"_s, {}},
        {u"parking.shortterm"_s, {}},
        {u"parking.accessible"_s, {.accessible = true}},
        {u"parking.wheelchair"_s, {.accessible = true}},
        {u"parking.ev"_s, {.charging = true}},
    };
    const auto found = categories.constFind(category);
    return found == categories.cend() ? std::nullopt : std::optional(*found);
}

std::optional<UnitKind> unitKind(const QString &category)
{
    static const QHash<QString, UnitKind> kinds = unitKinds();
    const auto found = kinds.constFind(category);
    return found == kinds.cend() ? std::nullopt : std::optional(*found);
}

std::optional<LandmarkKind> amenityKind(const QString &category)
{
    static const QHash<QString, LandmarkKind> kinds = {
        {u"elevator"_s, LandmarkKind::Lift},
        {u"stairs"_s, LandmarkKind::Stairs},
        {u"escalator"_s, LandmarkKind::Escalator},
        {u"movingwalkway"_s, LandmarkKind::Escalator},
        {u"ramp"_s, LandmarkKind::Ramp},
        {u"entry"_s, LandmarkKind::Exit},
        {u"powerchargingstation"_s, LandmarkKind::Charging},
        {u"parking.ev"_s, LandmarkKind::Charging},
        {u"cashier"_s, LandmarkKind::Payment},
        {u"payment"_s, LandmarkKind::Payment},
        {u"ticketing"_s, LandmarkKind::Payment},
        {u"guestservices"_s, LandmarkKind::Information},
        {u"foodservice"_s, LandmarkKind::Shop},
        {u"eatingdrinking"_s, LandmarkKind::Shop},
    };
    if (const auto found = kinds.constFind(category); found != kinds.cend())
        return *found;
    if (category == "restroom"_L1 || category.startsWith("restroom."_L1))
        return category.endsWith("wheelchair"_L1) ? LandmarkKind::AccessibleToilet : LandmarkKind::Toilet;
    if (category == "information"_L1 || category.startsWith("information."_L1))
        return LandmarkKind::Information;
    // Where cars stand is no landmark among cars.
    if (category == "parking"_L1 || category.startsWith("parking."_L1))
        return {};
    return LandmarkKind::Other;
}

bool isChargingAmenity(const QString &category)
{
    return category == "powerchargingstation"_L1 || category == "parking.ev"_L1;
}

std::optional<ConnectionKind> connectionKind(const QString &category)
{
    static const QHash<QString, ConnectionKind> kinds = {
        {u"elevator"_s, ConnectionKind::Lift},
        {u"stairs"_s, ConnectionKind::Stairs},
        {u"steps"_s, ConnectionKind::Stairs},
        {u"escalator"_s, ConnectionKind::Escalator},
        {u"movingwalkway"_s, ConnectionKind::Escalator},
        {u"ramp"_s, ConnectionKind::Ramp},
    };
    const auto found = kinds.constFind(category);
    return found == kinds.cend() ? std::nullopt : std::optional(*found);
}

std::optional<ConnectionKind> connectionKind(UnitKind kind)
{
    switch (kind) {
    case UnitKind::Lift:
        return ConnectionKind::Lift;
    case UnitKind::Stairs:
        return ConnectionKind::Stairs;
    case UnitKind::Escalator:
        return ConnectionKind::Escalator;
    case UnitKind::Ramp:
        return ConnectionKind::Ramp;
    default:
        return {};
    }
}

LandmarkKind landmarkKind(ConnectionKind kind)
{
    switch (kind) {
    case ConnectionKind::Lift:
        return LandmarkKind::Lift;
    case ConnectionKind::Stairs:
        return LandmarkKind::Stairs;
    case ConnectionKind::Escalator:
        return LandmarkKind::Escalator;
    case ConnectionKind::Ramp:
        break;
    }
    return LandmarkKind::Ramp;
}

} // namespace bayfinder
