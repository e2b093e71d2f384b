// SPDX-License-Identifier: Apache-2.0
// Maps with flaws: what is said of them, and that the rest of the map is there.
#include "sitereading.h"

#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace Qt::StringLiterals;

namespace {

// A geometry as a text that JSON has.
QJsonObject geometry(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

// A ring around bay-sized places, in degrees, whose points are put as they are.
QJsonObject rawPolygon(const QJsonArray &positions)
{
    return {{u"type"_s, u"Polygon"_s}, {u"coordinates"_s, QJsonArray{QJsonValue(positions)}}};
}

} // namespace

class TestSiteProblems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesLevels_data();
    void judgesLevels();
    void refusesMapsWithoutLevels_data();
    void refusesMapsWithoutLevels();
    void judgesUnits_data();
    void judgesUnits();
    void judgesShapes_data();
    void judgesShapes();
    void judgesShapesOfLevels();
    void judgesKiosks();
    void leavesNobodyToWalkThroughNamelessBays();
    void reportsUnknownCategoriesOnce();
    void survivesNullsEverywhere();
    void saysWhichFeatureIsSpoilt();
    void readsWhatIsThere();
    void placesTheOrigin();
    void crossesTheAntimeridian();
    void countsProblems();
    void countsPoints();
    void comparesOnlySoMuch();
    void survivesMutations();
};

void TestSiteProblems::judgesLevels_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QJsonObject>("properties");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<qsizetype>("levels");

    const QJsonObject right{{u"ordinal"_s, 1}, {u"short_name"_s, label(u"1"_s)}};
    const auto with = [&right](const QString &key, const QJsonValue &value) {
        QJsonObject changed = right;
        changed.insert(key, value);
        return changed;
    };
    QTest::newRow("no id") << u""_s << right << u"level.geojson: feature number 4 of the file: has no id"_s
                           << qsizetype(3);
    QTest::newRow("twice") << u"b1"_s << right
                           << u"level.geojson: b1: is there twice, the second is left out"_s << qsizetype(3);
    QTest::newRow("no ordinal") << u"x"_s << with(u"ordinal"_s, QJsonValue())
                                << u"level.geojson: x: has no ordinal, expected a whole number"_s
                                << qsizetype(3);
    QTest::newRow("half an ordinal") << u"x"_s << with(u"ordinal"_s, 0.5)
                                     << u"level.geojson: x: has no ordinal, expected a whole number"_s
                                     << qsizetype(3);
    QTest::newRow("huge ordinal") << u"x"_s << with(u"ordinal"_s, 1e300)
                                  << u"level.geojson: x: has no ordinal, expected a whole number"_s
                                  << qsizetype(3);
    QTest::newRow("no short name") << u"x"_s << with(u"short_name"_s, QJsonValue())
                                   << u"level.geojson: x: has no short_name, its ordinal is taken"_s
                                   << qsizetype(4);
    QTest::newRow("same area")
        << u"x"_s << with(u"short_name"_s, u"B1"_s)
        << u"level.geojson: b1: is the area \"B1\" like another level of its building"_s << qsizetype(4);
}

void TestSiteProblems::judgesLevels()
{
    QFETCH(QString, id);
    QFETCH(QJsonObject, properties);
    QFETCH(QString, problem);
    QFETCH(qsizetype, levels);
    Map map = garage();
    map.add(u"level"_s, id, rectangle(-50, -30, 100, 60), properties);
    const auto site = read(map);
    QCOMPARE(problemsOf(site), QStringList{problem});
    QCOMPARE(site->levels.size(), levels);
}

void TestSiteProblems::refusesMapsWithoutLevels_data()
{
    QTest::addColumn<QByteArray>("levels");
    QTest::addColumn<QString>("what");

    QTest::newRow("no features") << QByteArray(R"({"type":"FeatureCollection","features":[]})")
                                 << u": level.geojson: no usable level (it has no features)"_s;
    QTest::newRow("no usable one") << QByteArray(R"({"type":"FeatureCollection","features":[{"id":"x"}]})")
                                   << u": no usable level (x has no ordinal, expected a whole number)"_s;
    QTest::newRow("no JSON in it") << QByteArray(
        R"({"type":"FeatureCollection","features":[{"ordinal":NaN}]})")
                                   << u": level.geojson: no usable level (feature number 1 of the file: is "
                                      "not JSON, in line 1 ("_s;
    QTest::newRow("no collection") << QByteArray("{}")
                                   << u": no usable level (is not a GeoJSON FeatureCollection)"_s;
    QTest::newRow("no JSON") << QByteArray("{\n\n\"type\": oops") << u": no usable level (3: not JSON ("_s;
}

void TestSiteProblems::refusesMapsWithoutLevels()
{
    QFETCH(QByteArray, levels);
    QFETCH(QString, what);
    Map map = garage();
    map.setFile(u"level.geojson"_s, levels);
    const auto site = read(map);
    QVERIFY(!site);
    QCOMPARE(site.error().kind, Error::Kind::Misconfigured);
    QVERIFY2(site.error().message.contains(what), qPrintable(site.error().message));
}

void TestSiteProblems::judgesUnits_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QJsonObject>("more");
    QTest::addColumn<QString>("problem");

    const QJsonObject named{{u"name"_s, label(u"2"_s)}};
    QTest::newRow("no id") << u""_s << named << u"unit.geojson: feature number 2 of the file: has no id"_s;
    QTest::newRow("twice") << u"b1/1"_s << named
                           << u"unit.geojson: b1/1: is there twice, the second is left out"_s;
    QTest::newRow("no level") << u"x"_s
                              << QJsonObject{{u"level_id"_s, QJsonValue()}, {u"name"_s, label(u"2"_s)}}
                              << u"unit.geojson: x: is on no level"_s;
    QTest::newRow("unknown level") << u"x"_s
                                   << QJsonObject{{u"level_id"_s, u"b9"_s}, {u"name"_s, label(u"2"_s)}}
                                   << u"unit.geojson: x: is on a level that does not exist: b9"_s;
    QTest::newRow("no name") << u"x"_s << QJsonObject{{u"name"_s, QJsonValue()}}
                             << u"unit.geojson: x: is a parking bay without a name"_s;
    QTest::newRow("name of numbers") << u"x"_s << QJsonObject{{u"name"_s, QJsonObject{{u"en"_s, 17}}}}
                                     << u"unit.geojson: x: is a parking bay without a name"_s;
    QTest::newRow("name twice") << u"x"_s << QJsonObject{{u"name"_s, label(u"1"_s)}}
                                << u"unit.geojson: x: has the name of another bay of its level"_s;
    QTest::newRow("display point of its own")
        << u"x"_s
        << QJsonObject{{u"name"_s, label(u"2"_s)}, {u"display_point"_s, QJsonObject{{u"type"_s, u"Point"_s}}}}
        << u"unit.geojson: x: its display_point has a coordinate that is no number"_s;
}

void TestSiteProblems::judgesUnits()
{
    QFETCH(QString, id);
    QFETCH(QJsonObject, more);
    QFETCH(QString, problem);
    Map map = garage();
    map.addUnit(u"b1"_s, id, u"parking"_s, rectangle(0, 0, 2.5, 5), more);
    const auto site = read(map);
    QCOMPARE(problemsOf(site), QStringList{problem});
    QCOMPARE(site->levels.at(1).bays.first().code, u"1"_s);
}

void TestSiteProblems::judgesShapes_data()
{
    QTest::addColumn<QJsonValue>("shape");
    QTest::addColumn<QStringList>("problems");
    QTest::addColumn<double>("area"); // 0: it is left out

    const QString outside = u"is more than 10 km away from the middle of the garage"_s;
    const QString swapped = u"has latitude and longitude swapped, expected the longitude first"_s;
    const QString noNumber = u"has a coordinate that is no number"_s;
    const auto row = [](const char *name, const QJsonValue &shape, const QStringList &problems,
                        double area = 0) { QTest::newRow(name) << shape << problems << area; };
    row("right", rectangle(0, 0, 5, 5), {}, 25);
    row("null", QJsonValue(), {u"has no geometry, expected a Polygon or MultiPolygon"_s});
    row("a point", point({0, 0}),
        {u"has a geometry of type \"Point\", expected a Polygon or MultiPolygon"_s});
    row("no coordinates", geometry(R"({"type":"Polygon"})"),
        {u"has a ring of fewer than three different points"_s});
    row("empty", geometry(R"({"type":"MultiPolygon","coordinates":[]})"), {u"has an empty geometry"_s});
    row("coordinates of another type", geometry(R"({"type":"Polygon","coordinates":{"a":[1]}})"),
        {u"has a ring of fewer than three different points"_s});
    row("texts", geometry(R"({"type":"Polygon","coordinates":[[["104","30"],["104","31"],["105","31"]]]})"),
        {noNumber});
    row("positions of one number", geometry(R"({"type":"Polygon","coordinates":[[[104],[104],[104]]]})"),
        {noNumber});
    row("nulls", geometry(R"({"type":"Polygon","coordinates":[[null,null,null]]})"), {noNumber});
    row("too large numbers", geometry(R"({"type":"Polygon","coordinates":[[[1e308,1e308],[1,1],[2,2]]]})"),
        {u"has a coordinate that is not on Earth"_s});
    row("elsewhere", geometry(R"({"type":"Polygon","coordinates":[[[11,48],[11,48.1],[11.1,48]]]})"),
        {outside});
    row("at 0, 0", geometry(R"({"type":"Polygon","coordinates":[[[0,0],[0,1],[1,0]]]})"), {outside});
    row("swapped", geometry(R"({"type":"Polygon","coordinates":[[[30.6,104],[30.6,104.1],[30.61,104]]]})"),
        {swapped});
    row("with heights",
        geometry(
            R"({"type":"Polygon","coordinates":[[[104,30.6,5],[104.0001,30.6,5],[104,30.6001,5],[104,30.6,5]]]})"),
        {}, 53.2);
    QJsonArray open;
    for (const QPointF corner : {QPointF(0, 0), QPointF(5, 0), QPointF(5, 5), QPointF(0, 5)})
        open.append(position(corner));
    row("unclosed", rawPolygon(open), {u"has an unclosed ring, it is closed"_s}, 25);
    row("clockwise", polygon({{{0, 0}, {0, 5}, {5, 5}, {5, 0}}}), {}, 25);
    row("bow-tie", polygon({{{0, 0}, {5, 5}, {5, 0}, {0, 5}}}),
        {u"has a ring that crosses itself, its convex hull is taken"_s}, 25);
    row("hole outside", polygon({{{0, 0}, {5, 0}, {5, 5}, {0, 5}}, {{7, 0}, {8, 0}, {8, 1}}}),
        {u"has a hole outside of itself, it is left out"_s}, 25);
    row("hole of nothing", polygon({{{0, 0}, {5, 0}, {5, 5}, {0, 5}}, {{1, 1}, {2, 2}}}),
        {u"has a hole without area, it is left out"_s}, 25);
    row("hole around it", polygon({{{0, 0}, {5, 0}, {5, 5}, {0, 5}}, {{-1, -1}, {6, -1}, {6, 6}, {-1, 6}}}),
        {}, 25 - 49);
    QList<QPointF> crossed{{0, 0}, {4, 4}, {4, 0}, {0, 4}};
    for (int i = 1; i < 6; ++i)
        crossed.append(QPointF(-i, 4 - i * 0.1));
    row("hole that crosses itself", polygon({{{-9, -9}, {9, -9}, {9, 9}, {-9, 9}}, crossed}),
        {u"has a ring that crosses itself"_s});
}

void TestSiteProblems::judgesShapes()
{
    QFETCH(QJsonValue, shape);
    QFETCH(QStringList, problems);
    QFETCH(double, area);
    Map map = garage();
    map.addUnit(u"b1"_s, u"x"_s, u"walkway"_s, shape);
    const auto site = read(map);
    for (QString &problem : problems)
        problem.prepend(u"unit.geojson: x: "_s);
    QCOMPARE(problemsOf(site), problems);
    const QList<SiteUnit> &units = site->levels.at(1).units;
    QCOMPARE(units.size(), area == 0 ? 0 : 1);
    if (area != 0)
        QVERIFY2(std::abs(bayfinder::area(units.first().shape) - area) < 0.3,
                 qPrintable(QString::number(bayfinder::area(units.first().shape))));
}

void TestSiteProblems::judgesShapesOfLevels()
{
    Map map = garage();
    map.add(u"level"_s, u"over"_s, several({rectangle(-50, -30, 60, 60), rectangle(-10, -30, 60, 60)}),
            {{u"ordinal"_s, -3}, {u"short_name"_s, label(u"B3"_s)}});
    QList<QPointF> comb;
    for (int i = 0; i < 1200; ++i)
        comb << QPointF(i * 0.04, 20) << QPointF(i * 0.04 + 0.02, 0);
    comb << QPointF(50, 25) << QPointF(-1, 25);
    map.add(u"level"_s, u"combs"_s, several({polygon({comb}), rectangle(0, 5, 50, 5)}),
            {{u"ordinal"_s, -4}, {u"short_name"_s, label(u"B4"_s)}});
    map.add(u"level"_s, u"vast"_s, rectangle(-1000, -501, 2000, 1002),
            {{u"ordinal"_s, -5}, {u"short_name"_s, label(u"B5"_s)}});
    const auto site = read(map);
    QCOMPARE(problemsOf(site),
             QStringList(
                 {u"level.geojson: over: has parts that overlap, they are joined"_s,
                  u"level.geojson: combs: has parts of too many points to be joined"_s,
                  u"level.geojson: vast: measures 2000 m by 1002 m: ways on it are rough, or not found"_s}));
    QCOMPARE(site->levels.at(3).footprint.size(), 1);
    QCOMPARE(site->levels.at(4).footprint.size(), 2);
}

void TestSiteProblems::judgesKiosks()
{
    Map map = garage();
    const QJsonObject onB1{{u"level_id"_s, u"b1"_s}, {u"name"_s, label(u"K"_s)}};
    map.add(u"kiosk"_s, u"1"_s, rectangle(0, 0, 1, 1), onB1);
    map.add(u"kiosk"_s, u"2"_s, point({3, 3}), onB1);
    map.add(u"kiosk"_s, u"3"_s, QJsonValue(), onB1);
    map.add(u"kiosk"_s, u"4"_s, rectangle(0, 0, 1, 1), {{u"level_id"_s, QJsonValue()}});
    map.add(u"kiosk"_s, u"1"_s, rectangle(0, 0, 1, 1), onB1);
    const auto site = read(map);
    QCOMPARE(problemsOf(site),
             QStringList({u"kiosk.geojson: 2: has the name of another kiosk, its id is taken"_s,
                          u"kiosk.geojson: 3: has no geometry, expected a Polygon or MultiPolygon"_s,
                          u"kiosk.geojson: 4: is on no level"_s,
                          u"kiosk.geojson: 1: is there twice, the second is left out"_s}));
    QCOMPARE(site->kiosks.size(), 2);
    QCOMPARE(site->kiosks.at(0).name, u"K"_s);
    QCOMPARE(site->kiosks.at(1).name, u"2"_s);
    QVERIFY(isNear(site->kiosks.at(1).position, {3, 3}));
}

void TestSiteProblems::leavesNobodyToWalkThroughNamelessBays()
{
    Map map = garage();
    map.addUnit(u"b1"_s, u"bay"_s, u"parking"_s, rectangle(0, 0, 2.5, 5));
    map.addUnit(u"b1"_s, u"area"_s, u"parking"_s, rectangle(0, 10, 20, 10));
    const auto site = read(map);
    QCOMPARE(site->levels.at(1).bays.size(), 1);
    QCOMPARE(site->levels.at(1).units.size(), 2);
    QCOMPARE(site->levels.at(1).units.at(0).kind, UnitKind::Solid);
    QCOMPARE(site->levels.at(1).units.at(1).kind, UnitKind::Road);
}

void TestSiteProblems::reportsUnknownCategoriesOnce()
{
    Map map = garage();
    for (int i = 0; i < 3; ++i)
        map.addUnit(u"b1"_s, QString::number(i), u"spaceport"_s, rectangle(i * 3, 0, 2, 2));
    map.addUnit(u"b1"_s, u"none"_s, QString(), rectangle(9, 0, 2, 2));
    const auto site = read(map);
    QCOMPARE(
        problemsOf(site),
        QStringList({u"unit.geojson: 0: has the unknown category \"spaceport\", taken as unspecified, which "
                     "is walked on"_s,
                     u"unit.geojson: none: has no category, taken as unspecified, which is walked on"_s}));
    QCOMPARE(site->levels.at(1).units.at(2).kind, UnitKind::Walkway);
}

// Every file has features of nulls; what is said of each is not the point.
void TestSiteProblems::survivesNullsEverywhere()
{
    Map map = garage();
    for (const QString &type :
         {u"address"_s, u"amenity"_s, u"anchor"_s, u"building"_s, u"detail"_s, u"fixture"_s, u"footprint"_s,
          u"geofence"_s, u"kiosk"_s, u"level"_s, u"occupant"_s, u"opening"_s, u"relationship"_s, u"section"_s,
          u"unit"_s, u"venue"_s}) {
        map.add(type, u"null"_s, QJsonValue());
        map.add(type, u"nulls"_s, geometry(R"({"type":null,"coordinates":null})"),
                {{u"category"_s, QJsonValue()},
                 {u"name"_s, QJsonValue()},
                 {u"level_id"_s, QJsonValue()},
                 {u"unit_ids"_s, QJsonValue()},
                 {u"unit_id"_s, QJsonValue()},
                 {u"anchor_id"_s, QJsonValue()},
                 {u"display_point"_s, QJsonValue()},
                 {u"origin"_s, QJsonValue()},
                 {u"intermediary"_s, QJsonArray{QJsonValue()}},
                 {u"destination"_s, QJsonValue()}});
    }
    map.setFile(u"manifest.json"_s, "null");
    const auto site = read(map);
    QVERIFY(site);
    QCOMPARE(site->levels.size(), 3);
    QCOMPARE(site->levels.at(1).bays.size(), 1);
    QVERIFY(problemsOf(site).contains(u"occupant.geojson: null: has no anchor that exists"_s));
}

// In one line, as most tools write it: which line it is says nothing.
void TestSiteProblems::saysWhichFeatureIsSpoilt()
{
    Map map = garage();
    map.setFile(u"unit.geojson"_s,
                R"({"type":"FeatureCollection","features":[{"id":"a","x":NaN},{"x":NaN},)"
                R"(7,{"id":"a","properties":{}}]})");
    map.add(u"fixture"_s, {}, QJsonValue(), {{u"level_id"_s, u"b1"_s}});
    const QStringList problems = problemsOf(read(map));
    QCOMPARE(problems.size(), 5);
    QVERIFY2(problems[0].startsWith("unit.geojson: a: is not JSON, in line 1 ("_L1), qPrintable(problems[0]));
    QVERIFY2(
        problems[1].startsWith("unit.geojson: feature number 2 of the file: is not JSON, in line 1 ("_L1),
        qPrintable(problems[1]));
    QCOMPARE(problems[2], u"unit.geojson: feature number 3 of the file: is not an object, in line 1"_s);
    QCOMPARE(problems[3], u"unit.geojson: a: is on no level"_s);
    QVERIFY2(problems[4].startsWith("fixture.geojson: feature number 1 of the file: "_L1),
             qPrintable(problems[4]));
}

void TestSiteProblems::readsWhatIsThere()
{
    Map map = garage();
    map.setFile(u"fixture.geojson"_s, "{}");
    map.setFile(u"unit.geojson"_s, "{\"features\":[");
    map.setFile(u"manifest.json"_s, R"({"version":"2.0.0"})");
    QCOMPARE(problemsOf(read(map)),
             QStringList({u"manifest.json: is of version 2.0.0, expected 1"_s,
                          u"unit.geojson: 1: not JSON (expected a feature)"_s,
                          u"fixture.geojson: is not a GeoJSON FeatureCollection"_s}));
    Map bare;
    bare.addLevel(u"b1"_s, -1, u"B1"_s);
    const auto site = read(bare);
    QCOMPARE(problemsOf(site), QStringList{u"unit.geojson: is missing: there are no bays"_s});
    QCOMPARE(site->levels.size(), 1);
}

void TestSiteProblems::placesTheOrigin()
{
    // Without a venue, in the middle of the levels.
    Map bare;
    bare.add(u"level"_s, u"b1"_s, rectangle(1000, 500, 100, 60),
             {{u"ordinal"_s, 0}, {u"short_name"_s, u"B1"_s}});
    const auto site = read(bare);
    QVERIFY(distance(boundingBox(site->levels.first().footprint).center(), {0, 0}) < 0.01);

    // A venue that is elsewhere.
    bare.add(u"venue"_s, u"v"_s, geometry(R"({"type":"Polygon","coordinates":[[[1,1],[1,2],[2,2],[1,1]]]})"));
    bare.addBay(u"b1"_s, u"1"_s, {1010, 510});
    const auto other = read(bare);
    QCOMPARE(problemsOf(other),
             QStringList{u"venue.geojson: is elsewhere than the levels, they are believed"_s});
    QCOMPARE(other->levels.first().footprint, site->levels.first().footprint);

    // Nowhere at all.
    Map nowhere;
    nowhere.add(u"level"_s, u"b1"_s, QJsonValue(), {{u"ordinal"_s, 0}, {u"short_name"_s, u"B1"_s}});
    nowhere.setFile(u"unit.geojson"_s, R"({"type":"FeatureCollection","features":[]})");
    const auto unplaced = read(nowhere);
    QCOMPARE(problemsOf(unplaced),
             QStringList{u"level.geojson: b1: has no geometry, expected a Polygon or MultiPolygon"_s});
    QVERIFY(unplaced->levels.first().footprint.isEmpty());
}

void TestSiteProblems::crossesTheAntimeridian()
{
    Map map;
    map.add(u"level"_s, u"g"_s,
            geometry(R"({"type":"Polygon","coordinates":[[[179.9995,-17],[-179.9995,-17],[-179.9995,-16.999],
                         [179.9995,-16.999],[179.9995,-17]]]})"),
            {{u"ordinal"_s, 0}, {u"short_name"_s, u"G"_s}});
    map.setFile(u"unit.geojson"_s, R"({"type":"FeatureCollection","features":[]})");
    const auto site = read(map);
    QCOMPARE(problemsOf(site), QStringList());
    const QRectF box = boundingBox(site->levels.first().footprint);
    QVERIFY2(std::abs(box.width() - 106.5) < 0.5, qPrintable(QString::number(box.width())));
    QVERIFY(std::abs(box.center().x()) < 0.01);
    QVERIFY(std::abs(std::abs(site->originLongitude) - 180) < 1e-6);
}

void TestSiteProblems::countsProblems()
{
    Map map = garage();
    for (int i = 0; i < 1500; ++i)
        map.add(u"unit"_s, QString::number(i), QJsonValue());
    const auto site = read(map);
    QCOMPARE(site->problems.size(), 1001);
    QCOMPARE(textOf(site->problems.last()), u"and 500 more"_s);
}

void TestSiteProblems::countsPoints()
{
    QByteArray positions;
    for (int i = 0; i < 9000; ++i)
        positions += "[104,30.6],";
    positions.chop(1);
    QByteArray features;
    for (int i = 0; i < 120; ++i)
        features += R"({"id":")" + QByteArray::number(i)
            + R"(","properties":{"level_id":"b1"},"geometry":{"type":"LineString","coordinates":[)"
            + positions + "]}},";
    features.chop(1);
    Map map = garage();
    map.setFile(u"detail.geojson"_s, R"({"type":"FeatureCollection","features":[)" + features + "]}");
    const QStringList problems = problemsOf(read(map));
    QCOMPARE(problems.first(), u"detail.geojson: 0: has a line of fewer than two different points"_s);
    QCOMPARE(problems.last(),
             u"detail.geojson: 119: is left out: the archive has more than 1000000 points"_s);
}

// As many lifts, all in one place, as a file may have; amenities that are everywhere.
void TestSiteProblems::comparesOnlySoMuch()
{
    Map map = garage();
    for (int i = 0; i < 7000; ++i)
        map.addUnit(i % 2 ? u"b1"_s : u"b2"_s, QString::number(i), u"elevator"_s, rectangle(0, 0, 2, 2));
    for (int i = 0; i < 7000; ++i) {
        map.add(u"opening"_s, QString::number(i), line({{0, 0}, {0, 2}}), {{u"level_id"_s, u"b1"_s}});
        map.add(u"amenity"_s, QString::number(i), point({1, 1}), {{u"category"_s, u"elevator"_s}});
    }
    // That it ends is for the time-out to say, which is long; that it gave up comparing, for the report.
    const auto site = read(map);
    QVERIFY(site);
    QCOMPARE(site->problems.size(), 1001);
    const bool gaveUp =
        std::any_of(site->problems.cbegin(), site->problems.cend(), [](const SiteProblem &problem) {
            return problem.file == "amenity.geojson"_L1
                && problem.message == "is in no unit, and on no level that can be told"_L1;
        });
    QVERIFY(gaveUp);
}

// What tests/fuzz does for hours: a map of everything, with some of its characters changed.
void TestSiteProblems::survivesMutations()
{
    QFile file(QStringLiteral(BAYFINDER_SOURCE_DIR "/tests/fixtures/imdf/garage.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    const auto readFrom = [](const QByteArray &content) {
        Map map;
        for (qsizetype begin = content.indexOf("=== "), next = 0; begin >= 0; begin = next) {
            next = content.indexOf("=== ", begin + 4);
            const QByteArray part = content.mid(begin + 4, next < 0 ? -1 : next - begin - 4);
            const QByteArray name = part.left(part.indexOf('\n'));
            if (!name.isEmpty() && name.size() < 64 && !name.contains('/'))
                map.setFile(QString::fromLatin1(name), part.mid(name.size() + 1));
        }
        return read(map);
    };
    const auto right = readFrom(whole);
    QCOMPARE(problemsOf(right), QStringList());
    QCOMPARE(right->levels.at(1).bays.size(), 3);
    QCOMPARE(right->connections.size(), 2);
    QVERIFY(right->connections.first().closed);
    static constexpr char letters[] = "\"{}[],:-0918e.nulabit_ ";
    QRandomGenerator random(4711);
    int readable = 0;
    for (int i = 0; i < 1000; ++i) {
        QByteArray content = whole;
        for (int change = random.bounded(1, 8); change > 0; --change)
            content[random.bounded(content.size())] = letters[random.bounded(int(sizeof(letters)) - 1)];
        const auto site = readFrom(content);
        readable += site ? 1 : 0;
        QVERIFY2(site || site.error().kind == Error::Kind::Misconfigured, content.constData());
        for (qsizetype j = 0; site && j < site->connections.size(); ++j)
            QVERIFY2(site->connections.at(j).stops.size() >= 2, content.constData());
    }
    // Most changes spoil one feature only.
    QVERIFY2(readable > 500, qPrintable(QString::number(readable)));
}

QTEST_GUILESS_MAIN(TestSiteProblems)

#include "tst_siteproblems.moc"
