// SPDX-License-Identifier: Apache-2.0
#include "cpgs/decoding.h"

#include "cpgs/envelope.h"
#include "cpgs/record.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonValue>

#include <algorithm>
#include <utility>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

using BayKey = std::pair<QString, QString>; // area, bay

// Decodes every record with @p decode; the first fault ends it.
template <typename T, typename Decode>
Expected<QList<T>> decodeEach(const QByteArray &body, Decode decode)
{
    const Expected<QJsonValue> value = unwrapped(body);
    if (!value)
        return tl::unexpected(value.error());
    const QJsonArray records = recordsIn(*value);
    QList<T> decoded;
    for (qsizetype i = 0; i < records.size(); ++i) {
        Record record(records.at(i), "element "_L1 + QString::number(i + 1));
        decoded.append(decode(record));
        if (!record.fault().isEmpty())
            return failure(Error::Kind::Malformed, record.fault());
    }
    return decoded;
}

ParkedCar carIn(Record &record)
{
    ParkedCar car;
    car.plate = record.text("carNo"_L1);
    car.area = record.text("areaCode"_L1);
    car.areaName = record.text("areaName"_L1);
    car.bay = record.text("code"_L1);
    car.parkedSince = record.time("stopTime"_L1);
    car.picture = record.address("carImage"_L1);
    return car;
}

AreaVacancy vacancyIn(Record &record)
{
    AreaVacancy vacancy;
    vacancy.area = record.text("areaCode"_L1);
    vacancy.areaName = record.text("areaName"_L1);
    vacancy.total = record.count("total"_L1);
    vacancy.free = record.count("free"_L1);
    if (vacancy.total && vacancy.free)
        vacancy.free = std::min(*vacancy.free, *vacancy.total);
    record.demand(!vacancy.area.isEmpty() || !vacancy.areaName.isEmpty(), "areaCode"_L1);
    return vacancy;
}

BayState bayIn(Record &record)
{
    BayState state;
    state.area = record.text("areaCode"_L1);
    state.areaName = record.text("areaName"_L1);
    state.bay = record.text("code"_L1);
    const QString status = record.text("status"_L1);
    if (status == "0"_L1)
        state.occupancy = BayState::Occupancy::Free;
    else if (status == "1"_L1)
        state.occupancy = BayState::Occupancy::Occupied;
    record.demand(!state.bay.isEmpty(), "code"_L1);
    return state;
}

auto tooMany(QLatin1StringView what, int limit)
{
    return failure(Error::Kind::TooLarge, "more than "_L1 + QString::number(limit) + u' ' + what);
}

bool isNotFound(const Error &error)
{
    return error.kind == Error::Kind::NotFound;
}

// Plates as they are compared, because vendors differ in case and in the dot after the second character.
QString comparable(const QString &plate)
{
    QString letters;
    for (const QChar character : plate) {
        if (character.isLetterOrNumber())
            letters += character.toUpper();
    }
    return letters;
}

void keepPlate(QList<ParkedCar> &cars, const QString &plate)
{
    const QString wanted = comparable(plate);
    const auto isOther = [&wanted](const ParkedCar &car) { return comparable(car.plate) != wanted; };
    if (!std::all_of(cars.cbegin(), cars.cend(), isOther))
        cars.removeIf(isOther);
}

void keepLatestPerBay(QList<ParkedCar> &cars)
{
    // Records without a time come last.
    std::stable_sort(cars.begin(), cars.end(), [](const ParkedCar &left, const ParkedCar &right) {
        if (left.parkedSince.isValid() != right.parkedSince.isValid())
            return left.parkedSince.isValid();
        return left.parkedSince.isValid() && left.parkedSince > right.parkedSince;
    });
    QHash<BayKey, bool> seen;
    cars.removeIf(
        [&seen](const ParkedCar &car) { return std::exchange(seen[BayKey(car.area, car.bay)], true); });
}

} // namespace

Expected<QList<ParkedCar>> decodeCars(const QByteArray &body)
{
    const auto decoded = decodeEach<ParkedCar>(body, [](Record &record) {
        const ParkedCar car = carIn(record);
        record.demand(!car.plate.isEmpty(), "carNo"_L1);
        return car;
    });
    if (!decoded && isNotFound(decoded.error()))
        return QList<ParkedCar>();
    if (!decoded)
        return decoded;
    QList<ParkedCar> cars;
    QMultiHash<QString, qsizetype> seen; // by plate, to compare whole records with few others
    for (const ParkedCar &car : *decoded) {
        const auto [first, last] = std::as_const(seen).equal_range(car.plate);
        if (std::any_of(first, last, [&](qsizetype index) { return cars.at(index) == car; }))
            continue;
        if (cars.size() == maxCandidates)
            break;
        seen.insert(car.plate, cars.size());
        cars.append(car);
    }
    return cars;
}

Expected<QList<ParkedCar>> decodeLocated(const QByteArray &body, const QString &plate)
{
    auto decoded = decodeEach<ParkedCar>(body, [&plate](Record &record) {
        ParkedCar car = carIn(record);
        if (car.plate.isEmpty())
            car.plate = plate;
        return car;
    });
    if (!decoded)
        return decoded;
    if (decoded->isEmpty())
        return failure(Error::Kind::NotFound, u"no such car"_s);
    keepPlate(*decoded, plate);
    keepLatestPerBay(*decoded);
    decoded->resize(std::min<qsizetype>(decoded->size(), maxCandidates));
    return decoded;
}

Expected<QList<AreaVacancy>> decodeVacancies(const QByteArray &body)
{
    const auto decoded = decodeEach<AreaVacancy>(body, vacancyIn);
    if (!decoded)
        return decoded;
    QList<AreaVacancy> areas;
    for (const AreaVacancy &area : *decoded) {
        if (areas.contains(area))
            continue;
        if (areas.size() == maxAreas)
            return tooMany("areas"_L1, maxAreas);
        areas.append(area);
    }
    return areas;
}

Expected<QList<BayState>> decodeBays(const QByteArray &body)
{
    const auto decoded = decodeEach<BayState>(body, bayIn);
    if (!decoded)
        return decoded;
    QList<BayState> bays;
    QHash<BayKey, qsizetype> seen;
    for (const BayState &bay : *decoded) {
        const BayKey key(bay.area, bay.bay);
        if (const auto at = seen.constFind(key); at != seen.cend()) {
            if (bays.at(*at).occupancy != bay.occupancy)
                bays[*at].occupancy = BayState::Occupancy::Unknown;
            continue;
        }
        if (bays.size() == maxBays)
            return tooMany("bays"_L1, maxBays);
        seen.insert(key, bays.size());
        bays.append(bay);
    }
    return bays;
}

} // namespace bayfinder
