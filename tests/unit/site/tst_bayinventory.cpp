// SPDX-License-Identifier: Apache-2.0
#include "site/bayinventory.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace bayfinder;
using namespace Qt::StringLiterals;

namespace {

// As in OGC 20-094, with members that are not looked at.
constexpr char basement[] =
    R"({"type":"Feature","id":"11111111-1111-4111-8111-111111111111","feature_type":"level",
    "geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]},
    "properties":{"category":"parking","restriction":null,"ordinal":-1,"outdoor":false,
        "name":{"en":"Basement 1","zh-CN":"地下一层"},"short_name":{"en":"B1","zh-CN":"B1"},
        "display_point":null,"address_id":null,"building_ids":null}})";
constexpr char basementId[] = "11111111-1111-4111-8111-111111111111";

QByteArray bay(const char *id, const char *name, const QByteArray &level = basementId)
{
    return QByteArray(R"({"type":"Feature","id":")") + id
        + R"(","feature_type":"unit","geometry":null,"properties":{"category":"parking","restriction":null,"accessibility":null,"name":)"
        + name + R"(,"alt_name":null,"level_id":")" + level + R"(","display_point":null}})";
}

} // namespace

class TestBayInventory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsLevelsAndBays();
    void listsFlaws_data();
    void listsFlaws();
    void refusesMapsWithoutLevels_data();
    void refusesMapsWithoutLevels();
    void namesWhatCannotBeRead();
    void standsWithoutUnits();
    void cleansText();
    void isBounded();

private:
    void write(const QString &name, const QByteArray &content) const;
    void writeFeatures(const QString &name, const QList<QByteArray> &features) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestBayInventory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestBayInventory::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void TestBayInventory::writeFeatures(const QString &name, const QList<QByteArray> &features) const
{
    write(name, R"({"type":"FeatureCollection","name":"x","features":[)" + features.join(",\n") + "]}");
}

void TestBayInventory::readsLevelsAndBays()
{
    writeFeatures(u"level.geojson"_s,
                  {basement,
                   R"({"id":"g","properties":{"ordinal":0,"short_name":"G","name":{"en":"Ground"}}})",
                   R"({"id":"b2","properties":{"ordinal":-2,"short_name":{"zh-CN":"B2"},"name":null}})"});
    writeFeatures(u"unit.geojson"_s,
                  {bay("u2", R"({"en":"017"})"), bay("u1", R"({"zh-CN":"001"})"),
                   bay("u3", R"({"en":"017"})", "b2"),
                   R"({"id":"u4","properties":{"category":"walkway","level_id":"g","name":null}})"});
    const auto inventory = readBayInventory(m_folder->path());
    QVERIFY2(inventory, inventory ? "" : qPrintable(inventory.error().message));
    QCOMPARE(inventory->problems, QStringList());
    QCOMPARE(inventory->levels.size(), 3);

    const MappedLevel &ground = inventory->levels.at(0);
    QCOMPARE(ground.ordinal, 0);
    QCOMPARE(ground.shortName, u"G"_s);
    QVERIFY(ground.bays.isEmpty());
    const MappedLevel &first = inventory->levels.at(1);
    QCOMPARE(first.id, QString::fromLatin1(basementId));
    QCOMPARE(first.ordinal, -1);
    QCOMPARE(first.shortName, u"B1"_s);
    QCOMPARE(first.name.text(u"zh_CN"_s), u"地下一层"_s);
    QCOMPARE(first.name.text(u"fr"_s), u"Basement 1"_s);
    QCOMPARE(first.bays, QList<MappedBay>({{u"u2"_s, u"017"_s}, {u"u1"_s, u"001"_s}}));
    const MappedLevel &second = inventory->levels.at(2);
    QCOMPARE(second.shortName, u"B2"_s);
    QVERIFY(second.name.isEmpty());
    QCOMPARE(second.bays, QList<MappedBay>({{u"u3"_s, u"017"_s}}));
}

void TestBayInventory::listsFlaws_data()
{
    QTest::addColumn<QByteArray>("level");
    QTest::addColumn<QByteArray>("unit");
    QTest::addColumn<QString>("problem");

    const QByteArray none;
    QTest::newRow("level without id")
        << QByteArray(R"({"properties":{"ordinal":1,"short_name":{"en":"1"}}})") << none
        << u"level.geojson: a feature without id: cannot be referred to"_s;
    QTest::newRow("level twice") << QByteArray(
        basement) << none << u"level.geojson: %1: is there twice"_s.arg(QString::fromLatin1(basementId));
    QTest::newRow("no properties") << QByteArray(R"({"id":"x","properties":null})") << none
                                   << u"level.geojson: x: has no ordinal"_s;
    QTest::newRow("ordinal null") << QByteArray(
        R"({"id":"x","properties":{"ordinal":null,"short_name":{"en":"1"}}})")
                                  << none << u"level.geojson: x: has no ordinal"_s;
    QTest::newRow("half an ordinal") << QByteArray(
        R"({"id":"x","properties":{"ordinal":0.5,"short_name":{"en":"1"}}})")
                                     << none << u"level.geojson: x: has no ordinal"_s;
    QTest::newRow("huge ordinal") << QByteArray(
        R"({"id":"x","properties":{"ordinal":1e300,"short_name":{"en":"1"}}})")
                                  << none << u"level.geojson: x: has no ordinal"_s;
    QTest::newRow("no short name") << QByteArray(R"({"id":"x","properties":{"ordinal":3,"short_name":null}})")
                                   << none << u"level.geojson: x: has no short_name, its ordinal is taken"_s;
    QTest::newRow("not an object") << QByteArray("5") << none << u"level.geojson: a feature without id"_s;
    QTest::newRow("bay without id") << none << bay("", R"({"en":"1"})")
                                    << u"unit.geojson: a feature without id"_s;
    QTest::newRow("bay twice") << none << bay("good", R"({"en":"2"})")
                               << u"unit.geojson: good: is there twice"_s;
    QTest::newRow("bay on no level") << none << bay("x", R"({"en":"2"})", "nowhere")
                                     << u"unit.geojson: x: stands on no level"_s;
    QTest::newRow("bay without name")
        << none << bay("x", "null") << u"unit.geojson: x: is a parking bay without a name"_s;
    QTest::newRow("empty labels") << none << bay("x", "{}")
                                  << u"unit.geojson: x: is a parking bay without a name"_s;
    QTest::newRow("name of numbers") << none << bay("x", R"({"en":17})")
                                     << u"unit.geojson: x: is a parking bay without a name"_s;
    QTest::newRow("name twice") << none << bay("x", R"({"en":"1"})")
                                << u"unit.geojson: x: has the name of another bay"_s;
}

void TestBayInventory::listsFlaws()
{
    QFETCH(QByteArray, level);
    QFETCH(QByteArray, unit);
    QFETCH(QString, problem);

    QList<QByteArray> levels{basement};
    QList<QByteArray> units{bay("good", R"({"en":"1"})")};
    if (!level.isEmpty())
        levels.append(level);
    if (!unit.isEmpty())
        units.append(unit);
    writeFeatures(u"level.geojson"_s, levels);
    writeFeatures(u"unit.geojson"_s, units);
    const auto inventory = readBayInventory(m_folder->path());
    QVERIFY(inventory);
    QCOMPARE(inventory->problems.size(), 1);
    QVERIFY2(inventory->problems.first().startsWith(problem), qPrintable(inventory->problems.first()));
    // The rest of the map is there.
    bool found = false;
    for (const MappedLevel &each : inventory->levels)
        found = found || each.bays == QList<MappedBay>({{u"good"_s, u"1"_s}});
    QVERIFY(found);
}

void TestBayInventory::refusesMapsWithoutLevels_data()
{
    QTest::addColumn<QByteArray>("levels");
    QTest::addColumn<QString>("what");

    QTest::newRow("no features") << QByteArray(R"({"type":"FeatureCollection","features":[]})")
                                 << u"/level.geojson: no usable level (it has no features)"_s;
    QTest::newRow("no usable one") << QByteArray(R"({"type":"FeatureCollection","features":[{"id":"x"}]})")
                                   << u"no usable level (level.geojson: x: has no ordinal"_s;
    QTest::newRow("no collection") << QByteArray(basement)
                                   << u"/level.geojson: is not a GeoJSON FeatureCollection"_s;
    QTest::newRow("features no list") << QByteArray(R"({"type":"FeatureCollection","features":{}})")
                                      << u"/level.geojson: is not a GeoJSON FeatureCollection"_s;
    QTest::newRow("no JSON") << QByteArray("{\n\n\"type\": oops") << u"/level.geojson:3: not JSON"_s;
    QTest::newRow("nothing") << QByteArray() << u"/level.geojson:1: not JSON"_s;
}

void TestBayInventory::refusesMapsWithoutLevels()
{
    QFETCH(QByteArray, levels);
    QFETCH(QString, what);

    write(u"level.geojson"_s, levels);
    writeFeatures(u"unit.geojson"_s, {});
    const auto inventory = readBayInventory(m_folder->path());
    QVERIFY(!inventory);
    QCOMPARE(inventory.error().kind, Error::Kind::Misconfigured);
    QVERIFY2(inventory.error().message.contains(what), qPrintable(inventory.error().message));
}

void TestBayInventory::namesWhatCannotBeRead()
{
    const auto messageFor = [](const QString &folder) { return readBayInventory(folder).error().message; };
    QVERIFY(messageFor(m_folder->filePath(u"none"_s)).contains("none: does not exist"_L1));
    QVERIFY(messageFor(m_folder->path()).contains("level.geojson: cannot be read"_L1));
    write(u"map.zip"_s, "PK");
    QVERIFY(messageFor(m_folder->filePath(u"map.zip"_s))
                .contains("map.zip: is not a folder; IMDF archives (.zip)"_L1));
}

void TestBayInventory::standsWithoutUnits()
{
    writeFeatures(u"level.geojson"_s, {basement});
    const auto inventory = readBayInventory(m_folder->path());
    QVERIFY(inventory);
    QCOMPARE(inventory->levels.size(), 1);
    QCOMPARE(inventory->problems.size(), 1);
    QVERIFY(inventory->problems.first().contains("unit.geojson: cannot be read"_L1));
}

void TestBayInventory::cleansText()
{
    writeFeatures(
        u"level.geojson"_s,
        {R"({"id":"x","properties":{"ordinal":0,"short_name":{"en":" G\u202e\n1 "},"name":{"en":"\u0007"}}})"});
    writeFeatures(u"unit.geojson"_s, {bay("u", R"({"en":"\u202e17\u0000"})", "x")});
    const auto inventory = readBayInventory(m_folder->path());
    QVERIFY(inventory);
    QCOMPARE(inventory->levels.first().shortName, u"G 1"_s);
    QVERIFY(inventory->levels.first().name.isEmpty());
    QCOMPARE(inventory->levels.first().bays.first().name, u"17"_s);
}

void TestBayInventory::isBounded()
{
    QList<QByteArray> levels;
    for (int i = 0; i < 300; ++i)
        levels.append(R"({"id":"l)" + QByteArray::number(i)
                      + R"(","properties":{"ordinal":1,"short_name":"1"}})");
    writeFeatures(u"level.geojson"_s, levels);
    writeFeatures(u"unit.geojson"_s, {});
    const auto inventory = readBayInventory(m_folder->path());
    QVERIFY(inventory);
    QCOMPARE(inventory->levels.size(), 200);
    QCOMPARE(inventory->problems.size(), 100);
    QFile file(m_folder->filePath(u"level.geojson"_s));
    QVERIFY(file.resize(64 * 1024 * 1024 + 1)); // sparse
    QVERIFY(readBayInventory(m_folder->path()).error().message.contains("larger than 64 MiB"_L1));
}

QTEST_GUILESS_MAIN(TestBayInventory)

#include "tst_bayinventory.moc"
