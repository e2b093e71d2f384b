// SPDX-License-Identifier: Apache-2.0
#include "sitereading.h"

#include <QTest>

#include <cmath>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace Qt::StringLiterals;

namespace {

// "kind name x,y" of the level "b1".
QStringList landmarksOf(const Expected<Site> &site)
{
    static const QStringList kinds{u"lift"_s,       u"stairs"_s,    u"escalator"_s, u"ramp"_s,
                                   u"exit"_s,       u"emergency"_s, u"shop"_s,      u"toilet"_s,
                                   u"accessible"_s, u"payment"_s,   u"charging"_s,  u"information"_s,
                                   u"other"_s};
    QStringList texts;
    for (qsizetype i = 0; site && i < site->levels.at(1).landmarks.size(); ++i) {
        const SiteLandmark &landmark = site->levels.at(1).landmarks.at(i);
        texts.append(
            u"%1 %2 %3,%4"_s.arg(kinds.at(static_cast<int>(landmark.kind)), landmark.name.text(u"en"_s))
                .arg(std::round(landmark.position.x()))
                .arg(std::round(landmark.position.y())));
    }
    return texts;
}

void addAmenity(Map &map, const QString &id, const QString &category, QPointF position,
                const QString &name = {}, const QJsonArray &units = {u"hall"_s})
{
    map.add(u"amenity"_s, id, point(position),
            {{u"category"_s, category},
             {u"name"_s, name.isEmpty() ? QJsonValue() : QJsonValue(label(name))},
             {u"unit_ids"_s, units}});
}

void addDoor(Map &map, const QString &id, const QString &category, QPointF from, QPointF to)
{
    map.add(u"opening"_s, id, line({from, to}),
            {{u"level_id"_s, u"b1"_s}, {u"category"_s, category}, {u"name"_s, label(id)}});
}

Map hall()
{
    Map map = garage();
    map.addUnit(u"b1"_s, u"hall"_s, u"lobby"_s, rectangle(0, 0, 40, 20));
    return map;
}

} // namespace

class TestLandmarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAmenities_data();
    void readsAmenities();
    void readsOccupants();
    void findsExits();
    void takesStops();
    void namesEachThingOnce();
    void takesToiletsFromUnits();
    void placesAmenitiesOnLevels();
    void isBounded();
};

void TestLandmarks::readsAmenities_data()
{
    QTest::addColumn<QString>("category");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("landmarks");

    const auto row = [](const QString &category, const QString &kind) {
        QTest::newRow(qPrintable(category)) << category << QString() << QStringList{kind + u"  5,5"_s};
    };
    row(u"elevator"_s, u"lift"_s);
    row(u"stairs"_s, u"stairs"_s);
    row(u"escalator"_s, u"escalator"_s);
    row(u"restroom"_s, u"toilet"_s);
    row(u"restroom.female"_s, u"toilet"_s);
    row(u"restroom.unisex.wheelchair"_s, u"accessible"_s);
    row(u"powerchargingstation"_s, u"charging"_s);
    row(u"cashier"_s, u"payment"_s);
    row(u"information.transit"_s, u"information"_s);
    row(u"entry"_s, u"exit"_s);
    QTest::newRow("named") << u"landmark"_s << u"Fountain"_s << QStringList{u"other Fountain 5,5"_s};
    QTest::newRow("unnamed") << u"landmark"_s << QString() << QStringList();
    QTest::newRow("bays") << u"parking.compact"_s << u"Small cars"_s << QStringList();
}

void TestLandmarks::readsAmenities()
{
    QFETCH(QString, category);
    QFETCH(QString, name);
    Map map = hall();
    addAmenity(map, u"a"_s, category, {5, 5}, name);
    const auto site = read(map);
    QCOMPARE(problemsOf(site), QStringList());
    QTEST(landmarksOf(site), "landmarks");
}

void TestLandmarks::readsOccupants()
{
    Map map = hall();
    map.add(u"anchor"_s, u"an"_s, point({7, 8}), {{u"unit_id"_s, u"hall"_s}});
    map.add(u"occupant"_s, u"o"_s, QJsonValue(),
            {{u"anchor_id"_s, u"an"_s}, {u"category"_s, u"cafe"_s}, {u"name"_s, label(u"Café"_s)}});
    map.add(u"occupant"_s, u"lost"_s, QJsonValue(), {{u"anchor_id"_s, u"x"_s}, {u"name"_s, label(u"X"_s)}});
    map.add(u"occupant"_s, u"mute"_s, QJsonValue(), {{u"anchor_id"_s, u"an"_s}, {u"name"_s, QJsonValue()}});
    const auto site = read(map);
    QCOMPARE(landmarksOf(site), QStringList{u"shop Café 7,8"_s});
    QCOMPARE(problemsOf(site),
             QStringList({u"occupant.geojson: lost: has no anchor that exists"_s,
                          u"occupant.geojson: mute: has no name"_s}));
}

void TestLandmarks::findsExits()
{
    Map map = hall();
    // The level reaches from -50, -30 to 50, 30.
    addDoor(map, u"out"_s, u"pedestrian"_s, {-50, 0}, {-50, 2});
    addDoor(map, u"inner"_s, u"pedestrian"_s, {0, 5}, {0, 6});
    addDoor(map, u"main"_s, u"pedestrian.principal"_s, {10, 5}, {10, 7});
    addDoor(map, u"fire"_s, u"emergencyexit"_s, {20, 5}, {20, 7});
    addDoor(map, u"cars"_s, u"automobile"_s, {50, 0}, {50, 5});
    QCOMPARE(landmarksOf(read(map)),
             QStringList({u"exit out -50,1"_s, u"exit main 10,6"_s, u"emergency fire 20,6"_s}));

    // A bridge to the next building's level of that height does not lead out.
    map.add(u"level"_s, u"next"_s, rectangle(-80, -30, 30, 60),
            {{u"ordinal"_s, -1}, {u"short_name"_s, u"N"_s}});
    QCOMPARE(landmarksOf(read(map)).size(), 2);
}

void TestLandmarks::takesStops()
{
    Map map = hall();
    for (const QString &level : {u"b1"_s, u"b2"_s})
        map.addUnit(level, u"lift-"_s + level, u"elevator"_s, rectangle(-10, 0, 2, 2),
                    {{u"name"_s, label(u"Lift A"_s)}});
    addAmenity(map, u"symbol"_s, u"elevator"_s, {-9, 3});
    addAmenity(map, u"other"_s, u"elevator"_s, {-9, 4}, u"Lift B"_s);
    QCOMPARE(landmarksOf(read(map)), QStringList({u"lift Lift A -9,1"_s, u"lift Lift B -9,4"_s}));
}

void TestLandmarks::namesEachThingOnce()
{
    Map map = hall();
    addAmenity(map, u"1"_s, u"cashier"_s, {5, 5});
    addAmenity(map, u"2"_s, u"cashier"_s, {7, 5}, u"Desk"_s); // the same, and its name
    addAmenity(map, u"3"_s, u"cashier"_s, {8, 5}, u"Desk"_s);
    addAmenity(map, u"4"_s, u"cashier"_s, {6, 5}, u"Machine"_s); // another
    addAmenity(map, u"5"_s, u"cashier"_s, {15, 5}, u"Desk"_s); // far away
    addAmenity(map, u"6"_s, u"information"_s, {5, 5}); // of another kind
    QCOMPARE(landmarksOf(read(map)),
             QStringList({u"payment Desk 5,5"_s, u"payment Machine 6,5"_s, u"payment Desk 15,5"_s,
                          u"information  5,5"_s}));
}

void TestLandmarks::takesToiletsFromUnits()
{
    Map map = hall();
    map.addUnit(u"b1"_s, u"t1"_s, u"restroom.male"_s, rectangle(10, 10, 2, 2));
    map.addUnit(u"b1"_s, u"t2"_s, u"restroom.wheelchair"_s, rectangle(12, 10, 2, 2));
    map.addUnit(u"b1"_s, u"t3"_s, u"restroom.female"_s, rectangle(30, 10, 2, 2));
    addAmenity(map, u"a"_s, u"restroom.male"_s, {11, 12}, {}, {u"t1"_s});
    QCOMPARE(landmarksOf(read(map)),
             QStringList({u"toilet  11,12"_s, u"accessible  13,11"_s, u"toilet  31,11"_s}));
}

void TestLandmarks::placesAmenitiesOnLevels()
{
    Map map = hall();
    map.addUnit(u"b2"_s, u"hall below"_s, u"lobby"_s, rectangle(0, 0, 40, 20));
    addAmenity(map, u"both"_s, u"stairs"_s, {5, 5}, {}, {u"hall below"_s, u"hall"_s});
    addAmenity(map, u"lost"_s, u"stairs"_s, {5, 15}, {}, {});
    const auto site = read(map);
    QCOMPARE(landmarksOf(site), QStringList{u"stairs  5,5"_s});
    QCOMPARE(site->levels.at(2).landmarks.size(), 1);
    QCOMPARE(problemsOf(site),
             QStringList{u"amenity.geojson: lost: is in no unit, and on no level that can be told"_s});

    // Where one level only is there, that is the one.
    Map single;
    single.addLevel(u"x"_s, 1, u"1"_s);
    single.addLevel(u"b1"_s, -1, u"B1"_s);
    single.add(u"level"_s, u"far"_s, rectangle(100, 0, 10, 10),
               {{u"ordinal"_s, 2}, {u"short_name"_s, u"2"_s}});
    addAmenity(single, u"a"_s, u"stairs"_s, {105, 5}, {}, {});
    const auto found = read(single);
    QCOMPARE(found->levels.first().landmarks.size(), 1);
}

void TestLandmarks::isBounded()
{
    Map map = hall();
    for (int i = 0; i < 2100; ++i)
        addAmenity(map, QString::number(i), u"landmark"_s, {5, 5}, u"Thing %1"_s.arg(i));
    const auto site = read(map);
    QCOMPARE(site->levels.at(1).landmarks.size(), 2000);
    QVERIFY(problemsOf(site).contains(
        u"level.geojson: b1: has more than 2000 landmarks, the others are left out"_s));
}

QTEST_GUILESS_MAIN(TestLandmarks)

#include "tst_landmarks.moc"
