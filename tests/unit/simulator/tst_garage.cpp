// SPDX-License-Identifier: Apache-2.0
#include "simulator/garage.h"

#include <QSet>
#include <QTest>

using namespace bayfinder;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3600 * 1000;
constexpr int offset = 8 * 3600;

// Of the garage's Saturday, 14 March 2026.
qint64 at(double hours)
{
    static const qint64 midnight =
        QDateTime::fromString(u"2026-03-14T00:00:00+08:00"_s, Qt::ISODate).toMSecsSinceEpoch();
    return midnight + static_cast<qint64>(hours * hour);
}

GaragePlan planOf(int bays)
{
    GaragePlan plan = standardScenario().garage;
    plan.parked.clear();
    plan.levels = {{u"01"_s, u"A"_s, bays / 2, {}}, {u"02"_s, u"B"_s, bays - bays / 2, {}}};
    return plan;
}

double occupancy(const Garage &garage, qint64 time)
{
    return static_cast<double>(garage.sightings(time).size()) / static_cast<double>(garage.bays().size());
}

} // namespace

class TestGarage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAFunctionOfSeedAndTime();
    void carsComeAndGo();
    void noCarIsInTwoPlaces();
    void followsTheHourOfTheDay_data();
    void followsTheHourOfTheDay();
    void takesFiguresForTheMiddleOfTheirHour();
    void mayBeEmptyOrFull();
    void keepsItsResidents();
    void placesResidentsOfAnotherGarage();
    void hasBaysThatNoMapKnows();
    void seesSomeCarsTwice();
    void sensorsAreBrokenForGood();
    void namesPicturesBackAndForth();
    void refusesPicturesThatAreNotThere();
    void namesBays();
};

void TestGarage::isAFunctionOfSeedAndTime()
{
    const GaragePlan plan = planOf(1200);
    const Garage first(plan, 42, offset);
    const Garage second(plan, 42, offset);
    const Garage other(plan, 43, offset);
    // In any order: the time may run backwards between two questions of two threads.
    const auto later = first.sightings(at(15.5));
    const auto earlier = first.sightings(at(9));
    QVERIFY(!later.isEmpty());
    QCOMPARE(second.sightings(at(9)), earlier);
    QCOMPARE(second.sightings(at(15.5)), later);
    QCOMPARE(first.plate(later.first().car), second.plate(later.first().car));
    QVERIFY(other.sightings(at(15.5)) != later);
    QVERIFY(earlier != later);
}

void TestGarage::carsComeAndGo()
{
    const Garage garage(planOf(200), 5, offset);
    int arrivals = 0;
    int departures = 0;
    for (int bay = 0; bay < 200; ++bay) {
        std::optional<Garage::Sighting> before = garage.sightingIn(bay, at(0));
        for (double hours = 0.05; hours < 24; hours += 0.05) {
            const auto now = garage.sightingIn(bay, at(hours));
            if (now) {
                QVERIFY(now->since <= at(hours));
                QVERIFY(at(hours) < now->until);
                QVERIFY(now->until - now->since < 120 * hour);
            }
            // A stay does not change while it lasts.
            if (now && before && now->stretch == before->stretch)
                QCOMPARE(*now, *before);
            arrivals += now && (!before || now->stretch != before->stretch) ? 1 : 0;
            departures += before && (!now || now->stretch != before->stretch) ? 1 : 0;
            before = now;
        }
    }
    QVERIFY2(arrivals > 400 && arrivals < 1600, qPrintable(QString::number(arrivals)));
    QVERIFY2(departures > 400 && departures < 1600, qPrintable(QString::number(departures)));
}

void TestGarage::noCarIsInTwoPlaces()
{
    // Also where there are no more cars than bays.
    for (const int plates : {1200, 1201, 20000}) {
        GaragePlan plan = planOf(1200);
        plan.plates = plates;
        plan.parked = standardScenario().garage.parked;
        const Garage garage(plan, 11, offset);
        for (double hours = 0; hours < 48; hours += 3.7) {
            QSet<QString> seen;
            const auto sightings = garage.sightings(at(hours));
            for (const Garage::Sighting &sighting : sightings) {
                const QString plate = garage.plate(sighting.car);
                QVERIFY2(!seen.contains(plate), qPrintable(plate));
                seen.insert(plate);
                // Both questions agree.
                QCOMPARE(garage.sightingsOf(plate, at(hours)), QList<Garage::Sighting>{sighting});
            }
        }
    }
}

void TestGarage::followsTheHourOfTheDay_data()
{
    QTest::addColumn<int>("utcOffset");
    QTest::addColumn<double>("hour");
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");

    QTest::newRow("deep in the night") << offset << 4.5 << 0.10 << 0.30;
    QTest::newRow("morning") << offset << 8.5 << 0.45 << 0.68;
    QTest::newRow("noon") << offset << 12.5 << 0.78 << 0.93;
    QTest::newRow("evening") << offset << 18.5 << 0.76 << 0.93;
    QTest::newRow("late") << offset << 22.5 << 0.38 << 0.62;
    // The hour is that of the garage, wherever it lies.
    QTest::newRow("noon in Caracas") << -4 * 3600 << 12.5 + 12 << 0.78 << 0.93;
}

void TestGarage::followsTheHourOfTheDay()
{
    QFETCH(int, utcOffset);
    QFETCH(double, hour);
    QFETCH(double, least);
    QFETCH(double, most);

    for (const quint64 seed : {1ULL, 2ULL, 3ULL}) {
        const Garage garage(planOf(1200), seed, utcOffset);
        const double taken = occupancy(garage, at(hour));
        QVERIFY2(taken >= least && taken <= most, qPrintable(QString::number(taken)));
    }
}

void TestGarage::takesFiguresForTheMiddleOfTheirHour()
{
    GaragePlan plan = planOf(10);
    plan.occupancy.fill(0);
    plan.occupancy[12] = 1;
    const Garage garage(plan, 1, offset);
    for (const auto &[hours, planned] : {std::pair{11.5, 0.0},
                                         {12.0, 0.5},
                                         {12.25, 0.75},
                                         {12.5, 1.0},
                                         {13.0, 0.5},
                                         {13.5, 0.0},
                                         {36.5, 1.0}})
        QCOMPARE(garage.plannedOccupancy(at(hours)) + 1, planned + 1);
}

void TestGarage::mayBeEmptyOrFull()
{
    GaragePlan plan = planOf(1200);
    plan.occupancy.fill(0);
    const Garage empty(plan, 1, offset);
    plan.occupancy.fill(1);
    const Garage full(plan, 1, offset);
    for (double hours = 0; hours < 30; hours += 1.3) {
        QCOMPARE(occupancy(empty, at(hours)), 0.0);
        QCOMPARE(occupancy(full, at(hours)), 1.0);
    }
}

void TestGarage::keepsItsResidents()
{
    const Garage garage(standardScenario().garage, 99, offset);
    for (double hours = 0; hours < 72; hours += 0.9) {
        const auto sightings = garage.sightingsOf(u"川A11NW5"_s, at(hours));
        QCOMPARE(sightings.size(), 1);
        const Garage::Bay &bay = garage.bays().at(sightings.first().bay);
        QCOMPARE(garage.areas().at(bay.area).code, u"01"_s);
        QCOMPARE(garage.areas().at(bay.area).name, u"地下室"_s);
        QCOMPARE(bay.code, u"017"_s);
        QVERIFY(sightings.first().since <= at(hours));
        QVERIFY(at(hours) - sightings.first().since < 24 * hour);
    }
    // Every day at the same time.
    QCOMPARE(garage.sightingsOf(u"川A11NW5"_s, at(16.61)).constFirst().since, at(16.6));
    QCOMPARE(garage.sightingsOf(u"川A11NW5"_s, at(16.59)).constFirst().since, at(16.6) - 24 * hour);
}

void TestGarage::placesResidentsOfAnotherGarage()
{
    GaragePlan plan = standardScenario().garage;
    plan.levels = {{u"B1"_s, u"B1"_s, 3, {u"A-1"_s, u"A-2"_s, u"A-3"_s}}, {u"B2"_s, u"B2"_s, 2, {}}};
    const Garage garage(plan, 1, offset);
    QSet<int> bays;
    for (const ParkedPlan &parked : std::as_const(plan.parked)) {
        const auto sightings = garage.sightingsOf(parked.plate, at(12));
        QCOMPARE(sightings.size(), 1);
        bays.insert(sightings.first().bay);
    }
    QCOMPARE(bays.size(), plan.parked.size());
}

void TestGarage::hasBaysThatNoMapKnows()
{
    GaragePlan plan = planOf(10);
    plan.parked = {{u"川A11NW5"_s, u"01"_s, u"X-9"_s, 60, true, {}},
                   {u"川A11NW6"_s, u"99"_s, u"1"_s, 60, true, u"P9"_s}};
    const Garage garage(plan, 1, offset);
    QCOMPARE(garage.bays().size(), 12);
    QCOMPARE(garage.areas().size(), 3);
    QCOMPARE(garage.areas().last().name, u"P9"_s);
    const auto first = garage.sightingsOf(u"川A11NW5"_s, at(12));
    QCOMPARE(first.size(), 1);
    QCOMPARE(garage.bays().at(first.first().bay).code, u"X-9"_s);
    QCOMPARE(garage.bays().at(first.first().bay).area, 0);
    QVERIFY(garage.bays().at(first.first().bay).offMap);
    QCOMPARE(garage.sightingsOf(u"川A11NW6"_s, at(12)).size(), 1);
}

void TestGarage::seesSomeCarsTwice()
{
    GaragePlan plan = planOf(400);
    plan.seenTwice = 0.5;
    plan.parked = {{u"川A11NW5"_s, u"01"_s, u"017"_s, 60, false, {}},
                   {u"川A11NW5"_s, u"02"_s, u"005"_s, 61, false, {}}};
    const Garage garage(plan, 1, offset);
    QHash<QString, QList<int>> baysOf;
    const auto sightings = garage.sightings(at(12));
    for (const Garage::Sighting &sighting : sightings)
        baysOf[garage.plate(sighting.car)].append(sighting.bay);
    int twice = 0;
    for (auto [plate, bays] : baysOf.asKeyValueRange()) {
        const auto found = garage.sightingsOf(plate, at(12));
        QCOMPARE(found.size(), bays.size());
        if (bays.size() < 2)
            continue;
        ++twice;
        QCOMPARE(bays.size(), 2);
        QVERIFY(found.first().since > found.last().since); // the latest first
        if (plate != u"川A11NW5"_s)
            QCOMPARE(bays.last(), bays.first() + 1);
    }
    QVERIFY2(twice > 50, qPrintable(QString::number(twice)));
    QCOMPARE(baysOf.value(u"川A11NW5"_s).size(), 2);
}

void TestGarage::sensorsAreBrokenForGood()
{
    GaragePlan plan = planOf(2000);
    plan.brokenSensors = 0.1;
    const Garage garage(plan, 1, offset);
    int broken = 0;
    for (int bay = 0; bay < 2000; ++bay)
        broken += garage.isSensorBroken(bay) ? 1 : 0;
    QVERIFY2(broken > 140 && broken < 260, qPrintable(QString::number(broken)));
}

void TestGarage::namesPicturesBackAndForth()
{
    GaragePlan plan = planOf(400);
    plan.seenTwice = 0.2;
    plan.parked = {{u"川A11NW5"_s, u"01"_s, u"X-9"_s, 60, true, {}}};
    const Garage garage(plan, 1, offset);
    QSet<QString> names;
    const auto sightings = garage.sightings(at(12));
    for (const Garage::Sighting &sighting : sightings) {
        const QString name = garage.pictureName(sighting);
        QCOMPARE(name.size(), 36);
        names.insert(name);
        QVERIFY(garage.pictured(name, at(12)) == sighting);
        QVERIFY(garage.pictured(name, at(500)) == sighting); // a picture outlives the stay
        QVERIFY(!garage.pictured(name, sighting.since - 1));
    }
    QCOMPARE(names.size(), sightings.size());
}

void TestGarage::refusesPicturesThatAreNotThere()
{
    const Garage garage(planOf(400), 1, offset);
    const Garage other(planOf(400), 2, offset);
    const QString name = garage.pictureName(garage.sightings(at(12)).constFirst());
    QVERIFY(!other.pictured(name, at(12)));
    for (const QString &wrong :
         {QString(), u"x"_s, u"../../etc/passwd"_s, u"00000000-0000-0000-0000-000000000000"_s,
          u"ffffffff-ffff-ffff-ffff-ffffffffffff"_s})
        QVERIFY2(!garage.pictured(wrong, at(12)), qPrintable(wrong));
    for (qsizetype i = 0; i < name.size(); ++i) {
        QString changed = name;
        if (changed.at(i) == u'-')
            continue;
        changed[i] = changed.at(i) == u'0' ? u'1' : u'0';
        QVERIFY2(!garage.pictured(changed, at(12)), qPrintable(changed));
    }
}

void TestGarage::namesBays()
{
    GaragePlan plan = planOf(4);
    plan.levels.first().bayCodes = {u"A1"_s, u"A2"_s};
    const Garage garage(plan, 1, offset);
    QStringList codes;
    for (const Garage::Bay &bay : garage.bays())
        codes.append(garage.areas().at(bay.area).code + u'/' + bay.code);
    QCOMPARE(codes, QStringList({u"01/A1"_s, u"01/A2"_s, u"02/001"_s, u"02/002"_s}));
}

QTEST_GUILESS_MAIN(TestGarage)

#include "tst_garage.moc"
