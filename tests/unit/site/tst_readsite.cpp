// SPDX-License-Identifier: Apache-2.0
// What is read of a map that is as the standard wants it. Flaws: tst_siteproblems.
#include "sitereading.h"

#include <QTest>

#include <cmath>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace Qt::StringLiterals;

class TestReadSite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLevels();
    void readsALevelInParts();
    void readsBays();
    void readsUnits();
    void readsWhatIsOnALevel();
    void readsKiosks();
};

namespace {

// What the map is read as; it has no problems.
Site right(const Map &map)
{
    const auto site = read(map);
    for (const QString &problem : problemsOf(site))
        QTest::qFail(qPrintable(problem), __FILE__, __LINE__);
    return site.value_or(Site());
}

} // namespace

void TestReadSite::readsLevels()
{
    Map map = garage();
    map.add(u"level"_s, u"b3"_s, rectangle(-50, -30, 100, 60),
            {{u"ordinal"_s, -3},
             {u"short_name"_s, QJsonObject{{u"zh-CN"_s, u"B3"_s}}},
             {u"name"_s, QJsonObject{{u"en"_s, u"Basement 3"_s}, {u"zh-Hans"_s, u"地下三层"_s}}},
             {u"building_ids"_s, QJsonValue()},
             {u"display_point"_s, QJsonValue()}});
    const Site site = right(map);
    QCOMPARE(site.name.text(u"en"_s), u"Garage"_s);
    QVERIFY(std::abs(site.originLatitude - mapLatitude) < 1e-6);
    QVERIFY(std::abs(site.originLongitude - mapLongitude) < 1e-6);
    QCOMPARE(site.levels.size(), 4);
    QCOMPARE(site.levels.at(0).id, u"ground"_s);
    QCOMPARE(site.levels.at(1).ordinal, -1);
    const SiteLevel &lowest = site.levels.at(3);
    QCOMPARE(lowest.shortName, u"B3"_s);
    QCOMPARE(lowest.area, u"B3"_s);
    QCOMPARE(lowest.height, -10.5);
    QCOMPARE(lowest.name.text(u"zh_CN"_s), u"地下三层"_s);
    QVERIFY(std::abs(area(lowest.footprint) - 6000) < 1);
    QVERIFY(
        isNear(boundingBox(lowest.footprint).topLeft() - boundingBox(site.levels.at(0).footprint).topLeft(),
               {0, 0}));
}

void TestReadSite::readsALevelInParts()
{
    Map map = garage();
    map.add(u"level"_s, u"b3"_s, several({rectangle(-50, -30, 50, 60), rectangle(0.005, -30, 50, 60)}),
            {{u"ordinal"_s, -3}, {u"short_name"_s, label(u"B3"_s)}});
    map.add(u"level"_s, u"b4"_s, several({rectangle(-50, -30, 30, 60), rectangle(10, -30, 30, 60)}),
            {{u"ordinal"_s, -4}, {u"short_name"_s, label(u"B4"_s)}});
    const Site site = right(map);
    QCOMPARE(site.levels.at(3).footprint.size(), 1);
    QVERIFY(std::abs(area(site.levels.at(3).footprint) - 6000) < 1);
    QCOMPARE(site.levels.at(4).footprint.size(), 2);
}

void TestReadSite::readsBays()
{
    Map map = garage();
    map.addBay(u"b1"_s, u"017"_s, {10, 5});
    map.addUnit(u"b1"_s, u"w"_s, u"parking"_s, rectangle(0, 0, 3.5, 5),
                {{u"name"_s, QJsonObject{{u"zh-CN"_s, u"001"_s}}},
                 {u"accessibility"_s, QJsonArray{u"wheelchair"_s}},
                 {u"display_point"_s, point({1, 1})}});
    map.addBay(u"ground"_s, u"017"_s, {10, 5});
    map.add(u"amenity"_s, u"plug"_s, point({11, 6}),
            {{u"category"_s, u"powerchargingstation"_s}, {u"unit_ids"_s, QJsonArray{u"b1/017"_s}}});
    const Site site = right(map);
    const QList<SiteBay> &bays = site.levels.at(1).bays;
    QCOMPARE(bays.size(), 3);
    QCOMPARE(bays.at(1).id, u"b1/017"_s);
    QCOMPARE(bays.at(1).code, u"017"_s);
    QVERIFY(bays.at(1).charging && !bays.at(1).accessible && bays.at(1).watched);
    QVERIFY(isNear(bays.at(1).middle, {11.25, 7.5}));
    QVERIFY(std::abs(area(bays.at(1).shape) - 12.5) < 0.01);
    QCOMPARE(bays.at(2).code, u"001"_s);
    QVERIFY(bays.at(2).accessible && !bays.at(2).charging);
    QVERIFY(isNear(bays.at(2).middle, {1, 1}));
    QVERIFY(!site.levels.at(0).bays.first().charging);
    const QList<SiteLandmark> &landmarks = site.levels.at(1).landmarks;
    QCOMPARE(landmarks.size(), 1);
    QCOMPARE(landmarks.first().kind, LandmarkKind::Charging);
    QVERIFY(isNear(landmarks.first().position, {11, 6}));
}

void TestReadSite::readsUnits()
{
    Map map = garage();
    const QList<std::pair<QString, UnitKind>> kinds{
        {u"walkway"_s, UnitKind::Walkway}, {u"road"_s, UnitKind::Road},
        {u"column"_s, UnitKind::Solid},    {u"office"_s, UnitKind::Room},
        {u"nonpublic"_s, UnitKind::Solid}, {u"opentobelow"_s, UnitKind::Void},
    };
    for (const auto &[category, kind] : kinds)
        map.addUnit(u"b1"_s, category, category, rectangle(0, 10, 5, 5), {{u"name"_s, label(category)}});
    map.addUnit(u"b1"_s, u"staff"_s, u"walkway"_s, rectangle(0, 10, 5, 5),
                {{u"restriction"_s, u"employeesonly"_s}});
    map.addUnit(
        u"b1"_s, u"hole"_s, u"lobby"_s,
        polygon({{{10, 10}, {20, 10}, {20, 20}, {10, 20}}, {{12, 12}, {18, 12}, {18, 18}, {12, 18}}}));
    map.addUnit(u"b1"_s, u"two"_s, u"lobby"_s, several({rectangle(20, 10, 5, 5), rectangle(30, 10, 5, 5)}));
    const Site site = right(map);
    const QList<SiteUnit> &units = site.levels.at(1).units;
    QCOMPARE(units.size(), kinds.size() + 3);
    for (qsizetype i = 0; i < kinds.size(); ++i) {
        QCOMPARE(units.at(i).kind, kinds.at(i).second);
        QCOMPARE(units.at(i).name.text(u"en"_s), kinds.at(i).first);
    }
    QCOMPARE(units.at(kinds.size()).kind, UnitKind::Solid);
    const SiteUnit &holed = units.at(kinds.size() + 1);
    QVERIFY(std::abs(area(holed.shape) - 64) < 0.1);
    QCOMPARE(holed.shape.first().holes.size(), 1);
    QVERIFY(signedArea(holed.shape.first().outer) > 0 && signedArea(holed.shape.first().holes.first()) < 0);
    QVERIFY(contains(holed.shape, holed.middle));
    QCOMPARE(units.last().shape.size(), 2);
}

void TestReadSite::readsWhatIsOnALevel()
{
    Map map = garage();
    const QJsonObject onB1{{u"level_id"_s, u"b1"_s}, {u"category"_s, u"wall"_s}};
    map.add(u"fixture"_s, u"f"_s, rectangle(0, 0, 10, 0.2), onB1);
    map.add(u"detail"_s, u"d"_s, line({{0, 0}, {5, 0}}), onB1);
    map.add(u"opening"_s, u"o"_s, line({{0, 10}, {1, 10}}),
            {{u"level_id"_s, u"b1"_s}, {u"category"_s, u"automobile"_s}, {u"name"_s, label(u"Gate"_s)}});
    map.add(u"geofence"_s, u"g"_s, rectangle(0, 0, 1, 1));
    const Site site = right(map);
    const SiteLevel &level = site.levels.at(1);
    QCOMPARE(level.fixtures.size(), 1);
    QCOMPARE(level.fixtures.first().category, u"wall"_s);
    QVERIFY(level.fixtures.first().blocks);
    QCOMPARE(level.details.size(), 1);
    QVERIFY(isNear(level.details.first().last(), {5, 0}));
    QCOMPARE(level.openings.size(), 1);
    QCOMPARE(level.openings.first().name.text(u"en"_s), u"Gate"_s);
    QVERIFY(isNear(level.openings.first().line.last(), {1, 10}));
}

void TestReadSite::readsKiosks()
{
    Map map = garage();
    map.addUnit(u"b1"_s, u"lobby"_s, u"lobby"_s, rectangle(0, 10, 10, 10));
    map.add(u"anchor"_s, u"a"_s, point({3, 12}),
            {{u"unit_id"_s, u"lobby"_s}, {u"address_id"_s, QJsonValue()}});
    map.add(u"kiosk"_s, u"k1"_s, rectangle(0, 12, 1, 1),
            {{u"level_id"_s, u"b1"_s},
             {u"name"_s, label(u"Entrance"_s)},
             {u"display_point"_s, point({0.2, 12.2})}});
    map.add(u"kiosk"_s, u"k2"_s, rectangle(4, 12, 1, 1),
            {{u"anchor_id"_s, u"a"_s}, {u"level_id"_s, QJsonValue()}});
    map.add(u"kiosk"_s, u"k3"_s, rectangle(8, 12, 1, 1), {{u"level_id"_s, u"ground"_s}});
    map.setFile(u"site.toml"_s, R"([[kiosks]]
        kiosk = "k3"
        name = "exit"
        heading = -90
        title = {en = "Exit", zh_CN = "出口"})");
    const Site site = right(map);
    QCOMPARE(site.kiosks.size(), 3);
    QCOMPARE(site.kiosks.at(0).name, u"Entrance"_s);
    QCOMPARE(site.kiosks.at(0).level, 1);
    QVERIFY(!site.kiosks.at(0).heading);
    QVERIFY(isNear(site.kiosks.at(0).position, {0.2, 12.2}));
    QCOMPARE(site.kiosks.at(1).name, u"k2"_s);
    QCOMPARE(site.kiosks.at(1).level, 1);
    QVERIFY(isNear(site.kiosks.at(1).position, {3, 12}));
    QCOMPARE(site.kiosks.at(2).name, u"exit"_s);
    QCOMPARE(site.kiosks.at(2).title.text(u"zh_CN"_s), u"出口"_s);
    QCOMPARE(site.kiosks.at(2).level, 0);
    QCOMPARE(site.kiosks.at(2).heading, 270.0);
    QVERIFY(isNear(site.kiosks.at(2).position, {8.5, 12.5}));
}

QTEST_GUILESS_MAIN(TestReadSite)

#include "tst_readsite.moc"
