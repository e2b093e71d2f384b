// SPDX-License-Identifier: Apache-2.0
#include "sitereading.h"

#include <QTest>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace Qt::StringLiterals;

namespace {

// A relationship of those features; the first is the origin, the last the destination.
void relate(Map &map, const QString &id, const QString &category, const QList<QJsonObject> &features,
            const QJsonObject &more = {})
{
    QJsonArray between;
    for (const QJsonObject &feature : features.mid(1, features.size() - 2))
        between.append(feature);
    QJsonObject properties{{u"category"_s, category},
                           {u"direction"_s, u"undirected"_s},
                           {u"origin"_s, features.first()},
                           {u"intermediary"_s, between.isEmpty() ? QJsonValue() : QJsonValue(between)},
                           {u"destination"_s, features.last()},
                           {u"hours"_s, QJsonValue()}};
    for (auto each = more.constBegin(); each != more.constEnd(); ++each)
        properties.insert(each.key(), each.value());
    map.add(u"relationship"_s, id, QJsonValue(), properties);
}

// A lift of 2 m by 2 m on each level, "lift-b1" and so on.
void addShaft(Map &map, const QString &name, const QString &category, double x, const QStringList &levels)
{
    for (const QString &level : levels)
        map.addUnit(level, name + u'-' + level, category, rectangle(x, 0, 2, 2), {{u"name"_s, label(name)}});
}

void addDoor(Map &map, const QString &id, const QString &level, const QString &category, QPointF from,
             QPointF to)
{
    map.add(u"opening"_s, id, line({from, to}), {{u"level_id"_s, level}, {u"category"_s, category}});
}

// "lift: ground@1,2(unit) b1@...", in whole decimetres.
QString text(const Site &site, const SiteConnection &connection)
{
    static const QStringList kinds{u"lift"_s, u"stairs"_s, u"escalator"_s, u"ramp"_s};
    QString text = kinds.at(static_cast<int>(connection.kind));
    if (connection.directed)
        text += u" directed"_s;
    if (connection.closed)
        text += u" closed"_s;
    for (const SiteConnection::Stop &stop : connection.stops)
        text += u" %1@%2,%3(%4)"_s.arg(site.levels.at(stop.level).id)
                    .arg(std::round(stop.position.x() * 10) / 10)
                    .arg(std::round(stop.position.y() * 10) / 10)
                    .arg(stop.unit);
    return text;
}

QStringList connectionsOf(const Expected<Site> &site)
{
    QStringList texts;
    for (qsizetype i = 0; site && i < site->connections.size(); ++i)
        texts.append(text(*site, site->connections.at(i)));
    return texts;
}

const QStringList allLevels{u"ground"_s, u"b1"_s, u"b2"_s};

} // namespace

class TestConnections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLifts();
    void joinsRelationshipsOfOneLift();
    void entersByDoors();
    void readsDirectedOnes();
    void findsUnitsOfRoomsAndLevels();
    void takesAnchorsAndAmenities();
    void reportsWhatDoesNotJoin_data();
    void reportsWhatDoesNotJoin();
    void goesOnWithoutWhatIsMissing();
    void joinsStackedUnits();
    void keepsNeighboursApart();
    void keepsBuildingsApart();
    void closes();
};

void TestConnections::readsLifts()
{
    Map map = garage();
    addShaft(map, u"A"_s, u"elevator"_s, 0, allLevels);
    // In no order.
    relate(map, u"r"_s, u"elevator"_s,
           {reference(u"unit"_s, u"A-b2"_s), reference(u"unit"_s, u"A-ground"_s),
            reference(u"unit"_s, u"A-b1"_s)});
    const auto site = read(map);
    QCOMPARE(problemsOf(site), QStringList());
    QCOMPARE(connectionsOf(site), QStringList{u"lift ground@1,1(A-ground) b1@1,1(A-b1) b2@1,1(A-b2)"_s});
    QCOMPARE(site->connections.first().id, u"r"_s);
    QCOMPARE(site->connections.first().name.text(u"en"_s), u"A"_s);
}

// Who stays in the lift does not wait for it twice.
void TestConnections::joinsRelationshipsOfOneLift()
{
    Map map = garage();
    addShaft(map, u"A"_s, u"elevator"_s, 0, allLevels);
    addShaft(map, u"B"_s, u"elevator"_s, 2, allLevels);
    for (const QString &name : {u"A"_s, u"B"_s}) {
        relate(map, name + u"2"_s, u"elevator"_s,
               {reference(u"unit"_s, name + u"-b1"_s), reference(u"unit"_s, name + u"-b2"_s)});
        relate(map, name + u"1"_s, u"elevator"_s,
               {reference(u"unit"_s, name + u"-ground"_s), reference(u"unit"_s, name + u"-b1"_s)});
    }
    addShaft(map, u"S"_s, u"stairs"_s, 10, allLevels);
    relate(map, u"s1"_s, u"stairs"_s, {reference(u"unit"_s, u"S-ground"_s), reference(u"unit"_s, u"S-b1"_s)});
    relate(map, u"s2"_s, u"stairs"_s, {reference(u"unit"_s, u"S-b1"_s), reference(u"unit"_s, u"S-b2"_s)});
    const auto site = read(map);
    QCOMPARE(problemsOf(site), QStringList());
    QCOMPARE(connectionsOf(site),
             QStringList({u"lift ground@1,1(A-ground) b1@1,1(A-b1) b2@1,1(A-b2)"_s,
                          u"lift ground@3,1(B-ground) b1@3,1(B-b1) b2@3,1(B-b2)"_s,
                          u"stairs ground@11,1(S-ground) b1@11,1(S-b1)"_s,
                          u"stairs b1@11,1(S-b1) b2@11,1(S-b2)"_s}));
}

void TestConnections::entersByDoors()
{
    Map map = garage();
    addShaft(map, u"A"_s, u"elevator"_s, 0, allLevels);
    addDoor(map, u"o1"_s, u"b1"_s, u"service"_s, {0, 0.5}, {0, 1.5});
    addDoor(map, u"o2"_s, u"b1"_s, u"pedestrian"_s, {0.5, 2.1}, {1.5, 2.1}); // drawn on the wall's other side
    addDoor(map, u"o3"_s, u"b1"_s, u"pedestrian"_s, {0.5, 0}, {1.5, 0});
    addDoor(map, u"far"_s, u"b2"_s, u"pedestrian"_s, {0.5, 3}, {1.5, 3});
    addDoor(map, u"other"_s, u"ground"_s, u"automobile"_s, {2, 0.5}, {2, 1.5});
    relate(map, u"r"_s, u"elevator"_s,
           {reference(u"unit"_s, u"A-ground"_s), reference(u"unit"_s, u"A-b1"_s),
            reference(u"unit"_s, u"A-b2"_s)});
    QCOMPARE(connectionsOf(read(map)),
             QStringList{u"lift ground@2,1(A-ground) b1@1,2.1(A-b1) b2@1,1(A-b2)"_s});

    // Which door was meant is said.
    Map said = garage();
    addShaft(said, u"A"_s, u"elevator"_s, 0, allLevels);
    addDoor(said, u"o3"_s, u"b1"_s, u"pedestrian"_s, {0.5, 0}, {1.5, 0});
    addDoor(said, u"o1"_s, u"b1"_s, u"service"_s, {0, 0.5}, {0, 1.5});
    relate(
        said, u"r"_s, u"elevator"_s,
        {reference(u"unit"_s, u"A-b1"_s), reference(u"opening"_s, u"o1"_s), reference(u"unit"_s, u"A-b2"_s)});
    QCOMPARE(connectionsOf(read(said)).first(), u"lift b1@0,1(A-b1) b2@1,1(A-b2)"_s);
}

void TestConnections::readsDirectedOnes()
{
    Map map = garage();
    addShaft(map, u"E"_s, u"escalator"_s, 0, {u"ground"_s, u"b1"_s});
    map.addUnit(u"b1"_s, u"hall"_s, u"lobby"_s, rectangle(-5, -5, 20, 20));
    const QJsonObject directed{{u"direction"_s, u"directed"_s}};
    relate(map, u"up"_s, u"escalator"_s,
           {reference(u"unit"_s, u"E-b1"_s), reference(u"unit"_s, u"E-ground"_s)}, directed);
    relate(map, u"down"_s, u"escalator"_s,
           {reference(u"unit"_s, u"E-ground"_s), reference(u"unit"_s, u"E-b1"_s)}, directed);
    // The origin's place is only known once the destination's is.
    relate(map, u"from the hall"_s, u"escalator"_s,
           {reference(u"unit"_s, u"hall"_s), reference(u"unit"_s, u"E-ground"_s)}, directed);
    QCOMPARE(connectionsOf(read(map)),
             QStringList({u"escalator directed b1@1,1(E-b1) ground@1,1(E-ground)"_s,
                          u"escalator directed ground@1,1(E-ground) b1@1,1(E-b1)"_s,
                          u"escalator directed b1@1,1(E-b1) ground@1,1(E-ground)"_s}));
}

void TestConnections::findsUnitsOfRoomsAndLevels()
{
    Map map = garage();
    addShaft(map, u"A"_s, u"elevator"_s, 0, allLevels);
    addShaft(map, u"B"_s, u"elevator"_s, 3, allLevels);
    map.addUnit(u"b2"_s, u"hall"_s, u"lobby"_s, rectangle(-5, -5, 20, 20));
    relate(map, u"r"_s, u"elevator"_s,
           {reference(u"level"_s, u"ground"_s), reference(u"unit"_s, u"B-b1"_s),
            reference(u"unit"_s, u"hall"_s)});
    const auto site = read(map);
    QCOMPARE(problemsOf(site), QStringList());
    QCOMPARE(connectionsOf(site).first(), u"lift ground@4,1(B-ground) b1@4,1(B-b1) b2@4,1(B-b2)"_s);
}

void TestConnections::takesAnchorsAndAmenities()
{
    Map map = garage();
    addShaft(map, u"A"_s, u"elevator"_s, 0, allLevels);
    map.add(u"anchor"_s, u"an"_s, point({0.5, 0.5}), {{u"unit_id"_s, u"A-b1"_s}});
    map.add(u"amenity"_s, u"am"_s, point({1.5, 0.5}),
            {{u"category"_s, u"elevator"_s}, {u"unit_ids"_s, QJsonArray{u"A-b2"_s}}});
    addDoor(map, u"o"_s, u"ground"_s, u"pedestrian"_s, {2, 0.5}, {2, 1.5});
    relate(
        map, u"r"_s, u"elevator"_s,
        {reference(u"anchor"_s, u"an"_s), reference(u"opening"_s, u"o"_s), reference(u"amenity"_s, u"am"_s)});
    const auto site = read(map);
    QCOMPARE(problemsOf(site), QStringList());
    QCOMPARE(connectionsOf(site),
             QStringList{u"lift ground@2,1(A-ground) b1@0.5,0.5(A-b1) b2@1.5,0.5(A-b2)"_s});
}

void TestConnections::reportsWhatDoesNotJoin_data()
{
    QTest::addColumn<QString>("category");
    QTest::addColumn<QJsonObject>("origin");
    QTest::addColumn<QJsonObject>("destination");
    QTest::addColumn<QStringList>("problems");

    const QJsonObject unit = reference(u"unit"_s, u"room"_s);
    QTest::newRow("nothing") << u"stairs"_s << QJsonObject() << QJsonObject()
                             << QStringList{u"relationship.geojson: r: joins no two levels"_s};
    QTest::newRow("dangling") << u"stairs"_s << reference(u"unit"_s, u"gone"_s) << QJsonObject()
                              << QStringList{
                                     u"relationship.geojson: r: names the unit gone, which is not there"_s,
                                     u"relationship.geojson: r: joins no two levels"_s};
    QTest::newRow("a lift that stays")
        << u"elevator"_s << unit << unit
        << QStringList{u"relationship.geojson: r: does not tell where on the level \"B1\""_s,
                       u"relationship.geojson: r: joins no two levels"_s};
    QTest::newRow("levels without stairs")
        << u"stairs"_s << reference(u"level"_s, u"b1"_s) << reference(u"level"_s, u"b2"_s)
        << QStringList{u"relationship.geojson: r: does not tell where on the level \"B1\""_s,
                       u"relationship.geojson: r: does not tell where on the level \"B2\""_s,
                       u"relationship.geojson: r: joins no two levels"_s};
    QTest::newRow("of another type")
        << u"stairs"_s << reference(u"opening"_s, u"room"_s) << unit
        << QStringList{u"relationship.geojson: r: names the opening room, which is not there"_s,
                       u"relationship.geojson: r: does not tell where on the level \"B1\""_s,
                       u"relationship.geojson: r: joins no two levels"_s};
    QTest::newRow("a door to another building")
        << u"traversal"_s << unit << reference(u"level"_s, u"b2"_s)
        << QStringList{u"relationship.geojson: r: joins levels side by side, and ways do not use it"_s};
    QTest::newRow("a door") << u"traversal"_s << unit << reference(u"unit"_s, u"gone"_s) << QStringList();
}

void TestConnections::reportsWhatDoesNotJoin()
{
    QFETCH(QString, category);
    QFETCH(QJsonObject, origin);
    QFETCH(QJsonObject, destination);
    Map map = garage();
    map.addUnit(u"b1"_s, u"room"_s, u"room"_s, rectangle(0, 0, 5, 5));
    relate(map, u"r"_s, category, {origin, destination});
    const auto site = read(map);
    QTEST(problemsOf(site), "problems");
    QCOMPARE(connectionsOf(site), QStringList());
}

void TestConnections::goesOnWithoutWhatIsMissing()
{
    Map map = garage();
    addShaft(map, u"A"_s, u"elevator"_s, 0, {u"ground"_s, u"b1"_s});
    relate(map, u"r"_s, u"elevator"_s,
           {reference(u"unit"_s, u"A-b2"_s), reference(u"unit"_s, u"A-ground"_s),
            reference(u"unit"_s, u"A-b1"_s)});
    const auto site = read(map);
    QCOMPARE(problemsOf(site),
             QStringList{u"relationship.geojson: r: names the unit A-b2, which is not there"_s});
    QCOMPARE(connectionsOf(site), QStringList{u"lift ground@1,1(A-ground) b1@1,1(A-b1)"_s});
}

void TestConnections::joinsStackedUnits()
{
    Map map = garage();
    addShaft(map, u"A"_s, u"elevator"_s, 0, allLevels);
    // Turned, as flights of stairs are, and on two levels only.
    map.addUnit(u"b1"_s, u"s1"_s, u"stairs"_s, rectangle(10, 0, 2, 4));
    map.addUnit(u"b2"_s, u"s2"_s, u"steps"_s, rectangle(10, 2, 3, 3));
    addDoor(map, u"o"_s, u"b2"_s, u"pedestrian"_s, {13, 3}, {13, 4});
    map.addUnit(u"b1"_s, u"ramp"_s, u"ramp"_s, rectangle(20, 0, 5, 15));
    map.addUnit(u"b2"_s, u"ramp below"_s, u"ramp"_s, rectangle(20, 0, 5, 15));
    // Not of one kind; not on neighbouring levels; alone.
    map.addUnit(u"b1"_s, u"stairs"_s, u"stairs"_s, rectangle(30, 0, 2, 2));
    map.addUnit(u"b2"_s, u"escalator"_s, u"escalator"_s, rectangle(30, 0, 2, 2));
    map.addUnit(u"ground"_s, u"upper"_s, u"stairs"_s, rectangle(35, 0, 2, 2));
    map.addUnit(u"b2"_s, u"lower"_s, u"stairs"_s, rectangle(35, 0, 2, 2));
    map.addUnit(u"b2"_s, u"lost"_s, u"elevator"_s, rectangle(40, 0, 2, 2));
    const auto site = read(map);
    QCOMPARE(connectionsOf(site),
             QStringList({u"lift ground@1,1(A-ground) b1@1,1(A-b1) b2@1,1(A-b2)"_s,
                          u"stairs b1@11,2(s1) b2@13,3.5(s2)"_s,
                          u"ramp b1@22.5,7.5(ramp) b2@22.5,7.5(ramp below)"_s}));
    QCOMPARE(site->connections.first().id, u"A-ground"_s);
    QCOMPARE(problemsOf(site), QStringList{u"unit.geojson: lost: is a lift that leads to no other level"_s});
}

// Shafts beside each other, drawn with a wall's thickness of error.
void TestConnections::keepsNeighboursApart()
{
    Map map = garage();
    addShaft(map, u"A"_s, u"elevator"_s, 0, {u"b1"_s});
    addShaft(map, u"B"_s, u"elevator"_s, 2, {u"b1"_s});
    addShaft(map, u"C"_s, u"elevator"_s, 0.1, {u"b2"_s});
    addShaft(map, u"D"_s, u"elevator"_s, 2.1, {u"b2"_s});
    QCOMPARE(connectionsOf(read(map)),
             QStringList({u"lift b1@1,1(A-b1) b2@1.1,1(C-b2)"_s, u"lift b1@3,1(B-b1) b2@3.1,1(D-b2)"_s}));
}

void TestConnections::keepsBuildingsApart()
{
    Map map;
    const auto addLevel = [&map](const QString &id, int ordinal, const QString &building) {
        map.add(u"level"_s, id, rectangle(-50, -30, 100, 60),
                {{u"ordinal"_s, ordinal}, {u"short_name"_s, id}, {u"building_ids"_s, QJsonArray{building}}});
    };
    addLevel(u"a1"_s, -1, u"a"_s);
    addLevel(u"b2"_s, -2, u"b"_s);
    addLevel(u"b4"_s, -4, u"b"_s);
    addShaft(map, u"A"_s, u"stairs"_s, 0, {u"a1"_s, u"b2"_s, u"b4"_s});
    map.addBay(u"a1"_s, u"1"_s, {0, 10});
    // There is no third level: the fourth is the next.
    QCOMPARE(connectionsOf(read(map)), QStringList{u"stairs b2@1,1(A-b2) b4@1,1(A-b4)"_s});
}

void TestConnections::closes()
{
    Map map = garage();
    addShaft(map, u"A"_s, u"elevator"_s, 0, allLevels);
    addShaft(map, u"B"_s, u"elevator"_s, 3, allLevels);
    addShaft(map, u"C"_s, u"elevator"_s, 6, allLevels);
    relate(map, u"a1"_s, u"elevator"_s,
           {reference(u"unit"_s, u"A-ground"_s), reference(u"unit"_s, u"A-b1"_s)});
    relate(map, u"a2"_s, u"elevator"_s, {reference(u"unit"_s, u"A-b1"_s), reference(u"unit"_s, u"A-b2"_s)});
    map.setFile(u"site.toml"_s, "[closed]\nconnections = [\"a2\", \"B\", \"D\"]\n");
    const auto site = read(map);
    QCOMPARE(problemsOf(site),
             QStringList{u"site.toml: D: closed.connections: the map has no such connection"_s});
    QCOMPARE(site->connections.size(), 3);
    QVERIFY(site->connections.at(0).closed && site->connections.at(1).closed
            && !site->connections.at(2).closed);
}

QTEST_GUILESS_MAIN(TestConnections)

#include "tst_connections.moc"
