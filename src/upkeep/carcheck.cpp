// SPDX-License-Identifier: Apache-2.0
#include "upkeep/carcheck.h"

#include "plate/normalise.h"
#include "site/bayindex.h"

#include <algorithm>

namespace bayfinder {

namespace {

bool isSamePlace(const CarPlace &one, const CarPlace &other)
{
    const bool sameArea = one.area.isEmpty() || other.area.isEmpty() || isSameBayCode(one.area, other.area);
    return sameArea && isSameBayCode(one.bay, other.bay);
}

/// Each place once, with the latest time that is told of it.
QList<CarPlace> placesOf(const QList<ParkedCar> &records)
{
    QList<CarPlace> places;
    for (const ParkedCar &record : records)
        places.append({record.area, record.areaName, record.bay, record.parkedSince});
    std::stable_sort(places.begin(), places.end(), [](const CarPlace &one, const CarPlace &other) {
        if (!one.parkedSince.isValid() || !other.parkedSince.isValid())
            return one.parkedSince.isValid() && !other.parkedSince.isValid();
        return one.parkedSince > other.parkedSince;
    });
    QList<CarPlace> distinct;
    for (const CarPlace &place : std::as_const(places)) {
        if (std::none_of(distinct.cbegin(), distinct.cend(),
                         [&place](const CarPlace &known) { return isSamePlace(known, place); }))
            distinct.append(place);
    }
    return distinct;
}

/// Whether it can be a plate at all: every one has a digit or a Latin letter.
bool canBePlate(const QString &text)
{
    const QString normalised = normalisedPlate(text);
    return std::any_of(normalised.cbegin(), normalised.cend(),
                       [](QChar character) { return character.unicode() < 0x80; });
}

} // namespace

QList<CarTrouble> carTroubles(const QList<ParkedCar> &records, const QDateTime &now,
                              const UpkeepSettings &settings)
{
    QList<CarTrouble> troubles;
    if (records.isEmpty())
        return troubles;
    const QList<CarPlace> places = placesOf(records);

    QList<CarPlace> bays = places;
    bays.removeIf([](const CarPlace &place) { return place.bay.isEmpty(); });
    const bool isSeveral = bays.size() > 1;
    if (isSeveral && canBePlate(records.first().plate))
        troubles.append({Finding::Kind::PlateInTwoBays, bays});

    QList<CarPlace> ahead = places;
    const QDateTime latest = now.addSecs(settings.futureTolerance.count());
    ahead.removeIf([&latest](const CarPlace &place) {
        return !place.parkedSince.isValid() || place.parkedSince <= latest;
    });
    if (!ahead.isEmpty())
        troubles.append({Finding::Kind::TimeInFuture, ahead});

    const CarPlace &only = places.first();
    if (!isSeveral && only.parkedSince.isValid() && only.parkedSince.addDays(settings.parkedDays) < now)
        troubles.append({Finding::Kind::ParkedLong, {only}});
    return troubles;
}

} // namespace bayfinder
