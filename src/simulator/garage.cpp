// SPDX-License-Identifier: Apache-2.0
#include "simulator/garage.h"

#include "simulator/draws.h"
#include "simulator/plateinvention.h"

#include <QUuid>
#include <QtEndian>

#include <algorithm>
#include <numeric>

namespace bayfinder {

namespace {

constexpr qint64 minute = 60 * 1000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

constexpr double longStayShare = 0.12;

// What a number drawn from the seed is for; any values, as long as they differ.
enum Purpose : quint64 {
    StretchLength = 1,
    StretchOffset,
    StretchJitter,
    LongStay,
    Presence,
    Arrival,
    Departure,
    WhichCar,
    Shuffle,
    Sensor,
    SecondSighting,
    ResidentBay,
    PictureRound,
    PictureTag,
};

qint64 floorDivided(qint64 value, qint64 by)
{
    return value >= 0 ? value / by : -((-value + by - 1) / by);
}

// A permutation of 64-bit numbers, so that a picture's name holds its sighting without showing it.
quint64 scrambled(quint64 seed, quint64 value, bool forwards)
{
    auto left = static_cast<quint32>(value >> 32);
    auto right = static_cast<quint32>(value);
    for (quint64 i = 0; i < 6; ++i) {
        const quint64 round = forwards ? i : 5 - i;
        if (forwards) {
            const quint32 next = left ^ static_cast<quint32>(mixed(seed, {PictureRound, round, right}));
            left = right;
            right = next;
        } else {
            const quint32 previous = right ^ static_cast<quint32>(mixed(seed, {PictureRound, round, left}));
            right = left;
            left = previous;
        }
    }
    return (static_cast<quint64>(left) << 32) | right;
}

} // namespace

Garage::Garage(const GaragePlan &plan, quint64 seed, int utcOffset)
    : m_seed(seed)
    , m_utcOffset(utcOffset)
    , m_occupancy(plan.occupancy)
    , m_brokenSensors(plan.brokenSensors)
    , m_seenTwice(plan.seenTwice)
{
    m_meanOccupancy = std::accumulate(m_occupancy.begin(), m_occupancy.end(), 0.0) / 24;
    addBays(plan);
    addCars(plan);
    for (const ParkedPlan &parked : plan.parked)
        addResident(parked);
}

void Garage::addBays(const GaragePlan &plan)
{
    for (const LevelPlan &level : plan.levels) {
        const int area = static_cast<int>(m_areas.size());
        m_areas.append({level.code, level.name});
        for (int i = 0; i < level.bays; ++i) {
            const QString code = i < level.bayCodes.size()
                ? level.bayCodes.at(i)
                : QStringLiteral("%1").arg(i + 1, 3, 10, QChar(u'0'));
            m_bays.append({area, code, false});
        }
    }
    m_visitedBays = static_cast<int>(m_bays.size());
}

void Garage::addCars(const GaragePlan &plan)
{
    // Residents have bays of their own; an invented car must not be their double.
    QSet<QString> residents;
    for (const ParkedPlan &parked : plan.parked)
        residents.insert(parked.plate);
    const int spare = static_cast<int>(residents.size());
    m_cars = inventPlates(m_seed, plan.plates + spare, plan.lookalikes, plan.lookalikeCount);
    m_cars.removeIf([&residents](const QString &plate) { return residents.contains(plate); });
    m_cars.resize(qMax(m_visitedBays, plan.plates - spare));
    // Lookalikes were made first; they shall stand all over the garage.
    Draws draws(mixed(m_seed, {Shuffle}));
    for (qsizetype i = m_cars.size() - 1; i > 0; --i)
        m_cars.swapItemsAt(i, draws.below(static_cast<int>(i + 1)));
    m_carsPerBay = qMax(1, static_cast<int>(m_cars.size()) / m_visitedBays);
    m_carByPlate.reserve(m_cars.size());
    for (int car = 0; car < static_cast<int>(m_cars.size()); ++car)
        m_carByPlate.insert(m_cars.at(car), car);
}

void Garage::addResident(const ParkedPlan &parked)
{
    const int bay = bayFor(parked);
    int car = m_carByPlate.value(parked.plate, -1);
    if (car < 0) {
        car = static_cast<int>(m_cars.size());
        m_cars.append(parked.plate);
        m_carByPlate.insert(parked.plate, car);
    }
    m_residents.insert(bay, {car, parked.sinceMinute});
    m_baysOfResident.insert(car, bay);
}

int Garage::bayFor(const ParkedPlan &parked)
{
    if (parked.offMap) {
        const auto area = std::find_if(m_areas.cbegin(), m_areas.cend(),
                                       [&parked](const Area &known) { return known.code == parked.area; });
        if (area == m_areas.cend())
            m_areas.append({parked.area, parked.areaName});
        const auto index = static_cast<int>(area == m_areas.cend() ? m_areas.size() - 1
                                                                   : std::distance(m_areas.cbegin(), area));
        m_bays.append({index, parked.bay, true});
        return static_cast<int>(m_bays.size() - 1);
    }
    for (int bay = 0; bay < m_visitedBays; ++bay) {
        if (m_bays.at(bay).code == parked.bay && m_areas.at(m_bays.at(bay).area).code == parked.area)
            return bay;
    }
    // Another site than the scenario was written for.
    Draws draws(mixed(m_seed, {ResidentBay, quint64(m_residents.size())}));
    int bay = draws.below(m_visitedBays);
    for (int tried = 0; tried < m_visitedBays && m_residents.contains(bay); ++tried)
        bay = (bay + 1) % m_visitedBays;
    return bay;
}

bool Garage::isLongStay(int bay) const
{
    return fractionOf(mixed(m_seed, {LongStay, quint64(bay)})) < longStayShare;
}

qint64 Garage::stretchLength(int bay) const
{
    const double drawn = fractionOf(mixed(m_seed, {StretchLength, quint64(bay)}));
    const double hours = isLongStay(bay) ? 30 + 40 * drawn : 1.5 + 3 * drawn;
    return static_cast<qint64>(hours * double(hour));
}

qint64 Garage::stretchBegin(int bay, qint64 stretch) const
{
    const qint64 length = stretchLength(bay);
    const double offset = fractionOf(mixed(m_seed, {StretchOffset, quint64(bay)}));
    const double jitter = fractionOf(mixed(m_seed, {StretchJitter, quint64(bay), quint64(stretch)})) - 0.5;
    return stretch * length + static_cast<qint64>((offset + 0.5 * jitter) * double(length));
}

qint64 Garage::stretchAt(int bay, qint64 time) const
{
    qint64 stretch = floorDivided(time, stretchLength(bay));
    while (stretchBegin(bay, stretch) > time)
        --stretch;
    while (stretchBegin(bay, stretch + 1) <= time)
        ++stretch;
    return stretch;
}

double Garage::plannedOccupancy(qint64 time) const
{
    // A figure stands for the middle of its hour.
    const qint64 local = time + qint64(m_utcOffset) * 1000 - hour / 2;
    const qint64 sinceMidnight = local - floorDivided(local, day) * day;
    const auto index = static_cast<size_t>(sinceMidnight / hour);
    const double part = double(sinceMidnight % hour) / double(hour);
    return m_occupancy.at(index) * (1 - part) + m_occupancy.at((index + 1) % 24) * part;
}

std::optional<Garage::Sighting> Garage::visit(int bay, qint64 stretch) const
{
    const qint64 begin = stretchBegin(bay, stretch);
    const qint64 length = stretchBegin(bay, stretch + 1) - begin;
    const double planned = isLongStay(bay) ? m_meanOccupancy : plannedOccupancy(begin + length / 2);
    // A bay stands empty for a while between two cars, the shorter the fuller the garage is; to make up for
    // that, cars come a little more often.
    const double gap = 0.2 * (1 - planned);
    const auto drawn = [&](Purpose purpose) {
        return fractionOf(mixed(m_seed, {purpose, quint64(bay), quint64(stretch)}));
    };
    if (drawn(Presence) >= planned / (1 - gap))
        return std::nullopt;
    const auto choice = static_cast<int>(drawn(WhichCar) * m_carsPerBay);
    Sighting sighting;
    sighting.bay = bay;
    sighting.car = bay * m_carsPerBay + choice;
    sighting.stretch = stretch;
    sighting.since = begin + static_cast<qint64>(drawn(Arrival) * gap * double(length));
    sighting.until = begin + length - static_cast<qint64>(drawn(Departure) * gap * double(length));
    return sighting;
}

bool Garage::repeatsNeighbour(int bay) const
{
    return m_seenTwice > 0 && bay % 2 == 1 && bay < m_visitedBays
        && m_bays.at(bay).area == m_bays.at(bay - 1).area && !m_residents.contains(bay)
        && !m_residents.contains(bay - 1)
        && fractionOf(mixed(m_seed, {SecondSighting, quint64(bay)})) < m_seenTwice;
}

std::optional<Garage::Sighting> Garage::stay(int bay, qint64 stretch) const
{
    if (const auto resident = m_residents.constFind(bay); resident != m_residents.cend()) {
        Sighting sighting;
        sighting.bay = bay;
        sighting.car = resident->car;
        sighting.stretch = stretch;
        sighting.since = stretch * day + resident->sinceMinute * minute - qint64(m_utcOffset) * 1000;
        sighting.until = sighting.since + day;
        return sighting;
    }
    if (bay >= m_visitedBays)
        return std::nullopt;
    if (repeatsNeighbour(bay)) {
        auto neighbour = stay(bay - 1, stretch);
        if (neighbour) {
            neighbour->bay = bay;
            // The second camera reports when the car stands already.
            neighbour->since += qMin(2 * minute, (neighbour->until - neighbour->since) / 2);
        }
        return neighbour;
    }
    return visit(bay, stretch);
}

std::optional<Garage::Sighting> Garage::sightingIn(int bay, qint64 time) const
{
    const int source = repeatsNeighbour(bay) ? bay - 1 : bay;
    qint64 stretch = 0;
    if (const auto resident = m_residents.constFind(source); resident != m_residents.cend())
        stretch = floorDivided(time + qint64(m_utcOffset) * 1000 - resident->sinceMinute * minute, day);
    else if (source < m_visitedBays)
        stretch = stretchAt(source, time);
    const auto sighting = stay(bay, stretch);
    if (sighting && sighting->since <= time && time < sighting->until)
        return sighting;
    return std::nullopt;
}

QList<Garage::Sighting> Garage::sightings(qint64 time) const
{
    QList<Sighting> found;
    for (int bay = 0; bay < static_cast<int>(m_bays.size()); ++bay) {
        if (const auto sighting = sightingIn(bay, time))
            found.append(*sighting);
    }
    return found;
}

QList<Garage::Sighting> Garage::sightingsOf(const QString &plate, qint64 time) const
{
    const int car = m_carByPlate.value(plate, -1);
    if (car < 0)
        return {};
    QList<int> candidates = m_baysOfResident.values(car);
    if (candidates.isEmpty())
        candidates.append(car / m_carsPerBay);
    QList<Sighting> found;
    for (const int candidate : std::as_const(candidates)) {
        for (int bay = candidate; bay <= candidate + 1 && bay < static_cast<int>(m_bays.size()); ++bay) {
            const auto sighting = sightingIn(bay, time);
            if (sighting && sighting->car == car && !found.contains(*sighting))
                found.append(*sighting);
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Sighting &a, const Sighting &b) { return a.since > b.since; });
    return found;
}

bool Garage::isSensorBroken(int bay) const
{
    return !m_residents.contains(bay) && fractionOf(mixed(m_seed, {Sensor, quint64(bay)})) < m_brokenSensors;
}

QString Garage::pictureName(const Sighting &sighting) const
{
    const quint64 plain = (quint64(sighting.bay) << 40) | (quint64(sighting.stretch) & 0xff'ffff'ffffULL);
    const quint64 halves[] = {qToBigEndian(scrambled(m_seed, plain, true)),
                              qToBigEndian(mixed(m_seed, {PictureTag, plain}))};
    const auto bytes = QByteArrayView(reinterpret_cast<const char *>(halves), sizeof halves);
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

std::optional<Garage::Sighting> Garage::pictured(const QString &pictureName, qint64 time) const
{
    const QByteArray bytes = QUuid::fromString(pictureName).toRfc4122();
    const quint64 plain = scrambled(m_seed, qFromBigEndian<quint64>(bytes.constData()), false);
    if (qFromBigEndian<quint64>(bytes.constData() + 8) != mixed(m_seed, {PictureTag, plain}))
        return std::nullopt;
    const auto bay = static_cast<int>(plain >> 40);
    if (bay >= m_bays.size())
        return std::nullopt;
    const auto sighting = stay(bay, static_cast<qint64>(plain & 0xff'ffff'ffffULL));
    return sighting && sighting->since <= time ? sighting : std::nullopt;
}

} // namespace bayfinder
