// SPDX-License-Identifier: Apache-2.0
#include "simulator/scenariosections.h"

#include <QRegularExpression>
#include <QTime>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

constexpr int longestCode = 40; // of areas, bays, plates: as long as a client must stand, and then some

void takeShortText(const TomlSection &section, const QString &key, QString &into)
{
    const std::optional<QString> text = section.rawText(key);
    if (!text)
        return;
    if (text->isEmpty() || text->size() > longestCode)
        section.fault(key, u"has %1 characters, expected 1 to %2"_s.arg(text->size()).arg(longestCode));
    into = *text;
}

int readMinute(const TomlSection &section, const QString &key, int otherwise)
{
    const std::optional<QString> text = section.text(key);
    if (!text)
        return otherwise;
    const QTime time = QTime::fromString(*text, u"HH:mm"_s);
    if (!time.isValid())
        section.fault(key, u"is not a time, expected one such as \"16:36\""_s);
    return time.msecsSinceStartOfDay() / 60000;
}

// Resizes the built-in levels in proportion.
void shareBays(QList<LevelPlan> &levels, int bays)
{
    const int before = qMax(1, bayCount(levels));
    int left = bays;
    for (LevelPlan &level : levels) {
        level.bays = qMax(1, static_cast<int>(qint64(level.bays) * bays / before));
        left -= level.bays;
    }
    levels.last().bays = qMax(1, levels.last().bays + left);
}

} // namespace

int bayCount(const QList<LevelPlan> &levels)
{
    int count = 0;
    for (const LevelPlan &level : levels)
        count += level.bays;
    return count;
}

QList<LevelPlan> readLevels(const std::vector<TomlSection> &sections)
{
    QList<LevelPlan> levels;
    for (const TomlSection &section : sections) {
        section.refuseUnknown({u"code"_s, u"name"_s, u"bays"_s});
        section.refuseMissing(u"code"_s, u"the area's code, such as \"01\""_s);
        section.refuseMissing(u"bays"_s, u"how many bays the level has"_s);
        LevelPlan level;
        takeShortText(section, u"code"_s, level.code);
        level.name = level.code;
        take(section.rawText(u"name"_s), level.name);
        take(section.number(u"bays"_s, 1, mostBays), level.bays);
        for (const LevelPlan &other : std::as_const(levels)) {
            if (other.code == level.code)
                section.fault(u"code"_s, u"is the code of another level too, expected different codes"_s);
        }
        levels.append(level);
        if (bayCount(levels) > mostBays)
            section.fault(u"bays"_s, u"makes more than %1 bays together"_s.arg(mostBays));
    }
    return levels;
}

QList<ParkedPlan> readParked(const std::vector<TomlSection> &sections)
{
    QList<ParkedPlan> cars;
    for (const TomlSection &section : sections) {
        section.refuseUnknown({u"plate"_s, u"area"_s, u"bay"_s, u"since"_s, u"off_map"_s, u"area_name"_s});
        section.refuseMissing(u"plate"_s, u"the car's plate"_s);
        ParkedPlan car;
        takeShortText(section, u"plate"_s, car.plate);
        takeShortText(section, u"area"_s, car.area);
        takeShortText(section, u"bay"_s, car.bay);
        car.sinceMinute = readMinute(section, u"since"_s, car.sinceMinute);
        take(section.flag(u"off_map"_s), car.offMap);
        car.areaName = car.offMap ? car.area : QString();
        take(section.rawText(u"area_name"_s), car.areaName);
        if (car.offMap) {
            section.refuseMissing(u"area"_s, u"where the car stands off the map"_s);
            section.refuseMissing(u"bay"_s, u"where the car stands off the map"_s);
        }
        for (const ParkedPlan &other : std::as_const(cars)) {
            if (!car.bay.isEmpty() && other.area == car.area && other.bay == car.bay)
                section.fault(u"bay"_s, u"is taken by another car, expected a bay for each"_s);
        }
        cars.append(car);
    }
    return cars;
}

void readGarage(const TomlSection &section, GaragePlan &plan)
{
    section.refuseUnknown({u"plates"_s, u"bays"_s, u"occupancy"_s, u"broken_sensors"_s, u"seen_twice"_s,
                           u"lookalikes"_s, u"lookalike_count"_s});
    take(section.number(u"plates"_s, 1, mostPlates), plan.plates);
    if (const auto bays = section.number(u"bays"_s, static_cast<int>(plan.levels.size()), mostBays))
        shareBays(plan.levels, *bays);
    if (const auto occupancy = section.reals(u"occupancy"_s, 24, 0, 1)) {
        for (size_t hour = 0; hour < plan.occupancy.size(); ++hour)
            plan.occupancy[hour] = occupancy->at(occupancy->size() == 1 ? 0 : static_cast<qsizetype>(hour));
    }
    take(section.real(u"broken_sensors"_s, 0, 1), plan.brokenSensors);
    take(section.real(u"seen_twice"_s, 0, 1), plan.seenTwice);
    static const QRegularExpression part(u"\\A[A-HJ-NP-Z0-9]{1,5}\\z"_s);
    take(section.text(u"lookalikes"_s), plan.lookalikes);
    if (!plan.lookalikes.isEmpty() && !part.match(plan.lookalikes).hasMatch())
        section.fault(u"lookalikes"_s,
                      u"is no part of a plate, expected up to five digits and letters such as \"A88\""_s);
    if (!plan.lookalikes.isEmpty())
        plan.lookalikeCount = 300;
    take(section.number(u"lookalike_count"_s, 0, mostPlates), plan.lookalikeCount);
}

} // namespace bayfinder
