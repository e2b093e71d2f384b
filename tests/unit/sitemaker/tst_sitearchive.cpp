// SPDX-License-Identifier: Apache-2.0
#include "madesite.h"
#include "sitemaker/sitemaker.h"

#include <QDir>
#include <QJsonArray>
#include <QSet>
#include <QTest>
#include <QUuid>

#include <algorithm>
#include <utility>

using namespace bayfinder;
using namespace Qt::StringLiterals;

/// What is in the files: names, members, ids and references, not where things are.
class TestSiteArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheCommittedDemo();
    void repeatsItself();
    void hasTheBaysThatWereAskedFor_data() { addSiteRows(); }
    void hasTheBaysThatWereAskedFor();
    void hasUniqueIds_data() { addSiteRows(); }
    void hasUniqueIds();
    void resolvesReferences_data() { addSiteRows(); }
    void resolvesReferences();
    void hasWhatTheStandardDemands_data();
    void hasWhatTheStandardDemands();
    void joinsLevels_data() { addSiteRows(); }
    void joinsLevels();
    void hasWhatADriverLooksFor_data() { addSiteRows(); }
    void hasWhatADriverLooksFor();
    void namesWhatTheArchiveHas_data() { addSiteRows(); }
    void namesWhatTheArchiveHas();
    void hasTheBaysOfTheStandardScenario();
    void refusesImpossibleGarages_data();
    void refusesImpossibleGarages();
};

void TestSiteArchive::isTheCommittedDemo()
{
    const QString folder = QStringLiteral(BAYFINDER_SOURCE_DIR) + u"/resources/sites/demo"_s;
    const MadeSite committed(folder);
    const MadeSite made(4, 1200, 1);
    QCOMPARE(made.files().keys(), committed.files().keys());
    for (const QString &name : made.files().keys()) {
        if (made.files()[name] != committed.files()[name])
            QFAIL(qPrintable(name
                             + u" is not what the generator writes. Run tools/make-site --levels 4 "
                               "--bays 1200 --seed 1 resources/sites/demo"_s));
    }
    qsizetype size = 0;
    for (const QByteArray &content : made.files())
        size += content.size();
    QVERIFY2(size < 2'500'000, qPrintable(QString::number(size)));
}

void TestSiteArchive::repeatsItself()
{
    const MadeSite first(2, 200, 7);
    QCOMPARE(MadeSite(2, 200, 7).files(), first.files());
    const MadeSite other(2, 200, 8);
    for (const QString &name : {u"unit.geojson"_s, u"fixture.geojson"_s, u"level.geojson"_s})
        QVERIFY2(other.files()[name] != first.files()[name], qPrintable(name));
}

void TestSiteArchive::hasTheBaysThatWereAskedFor()
{
    QFETCH(int, levels);
    QFETCH(int, bays);
    const MadeSite &site = siteOfRow();
    QCOMPARE(site.features(u"level"_s).size(), levels);
    QList<Feature> units = site.features(u"unit"_s);
    units.removeIf([](const Feature &unit) { return unit.category() != "parking"_L1; });
    QCOMPARE(units.size(), bays);
    QSet<QString> codes;
    for (const Feature &bay : std::as_const(units))
        codes.insert(bay.level() + bay.name());
    QCOMPARE(codes.size(), bays);
    for (const Feature &level : site.features(u"level"_s)) {
        const auto here = std::count_if(units.begin(), units.end(),
                                        [&](const Feature &bay) { return bay.level() == level.id; });
        QVERIFY2(here > bays / levels * 0.8 && here < bays / levels * 1.2, qPrintable(QString::number(here)));
    }
}

void TestSiteArchive::hasUniqueIds()
{
    const MadeSite &site = siteOfRow();
    QSet<QString> ids;
    for (const QString &type : site.types()) {
        for (const Feature &feature : site.features(type)) {
            QCOMPARE(feature.type, type);
            const QUuid id(feature.id);
            QCOMPARE(id.version(), QUuid::Sha1);
            QVERIFY2(!ids.contains(feature.id), qPrintable(type + u' ' + feature.id));
            ids.insert(feature.id);
        }
    }
}

void TestSiteArchive::resolvesReferences()
{
    const MadeSite &site = siteOfRow();
    QSet<QString> known;
    for (const QString &type : site.types()) {
        for (const Feature &feature : site.features(type))
            known.insert(type + u' ' + feature.id);
    }
    const auto verify = [&known](const QString &type, const QJsonValue &id, const Feature &from) {
        if (id.isNull() || id.isUndefined())
            return;
        QVERIFY2(known.contains(type + u' ' + id.toString()), qPrintable(from.type + u' ' + from.id));
    };
    for (const QString &type : site.types()) {
        for (const Feature &feature : site.features(type)) {
            for (const QString &target : {u"level"_s, u"unit"_s, u"anchor"_s, u"address"_s, u"building"_s}) {
                verify(target, feature.properties[target + u"_id"_s], feature);
                for (const auto &id : feature.properties[target + u"_ids"_s].toArray())
                    verify(target, id, feature);
            }
            QJsonArray ends = feature.properties[u"intermediary"].toArray();
            ends.append(feature.properties[u"origin"]);
            ends.append(feature.properties[u"destination"]);
            for (const auto &end : std::as_const(ends))
                verify(end[u"feature_type"].toString(), end[u"id"], feature);
        }
    }
}

void TestSiteArchive::hasWhatTheStandardDemands_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QStringList>("properties");
    // OGC 20-094, "Property Keys" of each feature type.
    const auto row = [](const char *type, const char *properties) {
        QTest::newRow(type) << QString::fromLatin1(type) << QString::fromLatin1(properties).split(u' ');
    };
    row("address", "address unit locality province country postal_code postal_code_ext");
    row("amenity",
        "category accessibility name alt_name hours phone website unit_ids address_id correlation_id");
    row("anchor", "address_id unit_id");
    row("building", "category restriction name alt_name display_point address_id");
    row("detail", "level_id");
    row("fixture", "category name alt_name anchor_id level_id display_point");
    row("footprint", "category name building_ids");
    row("kiosk", "name alt_name anchor_id level_id display_point");
    row("level",
        "category restriction ordinal outdoor name short_name display_point address_id building_ids");
    row("occupant", "category name anchor_id hours phone website validity correlation_id");
    row("opening", "category accessibility access_control door name alt_name display_point level_id");
    row("relationship", "category direction origin intermediary destination hours");
    row("section",
        "category restriction accessibility name alt_name display_point level_id address_id "
        "correlation_id parents");
    row("unit", "category restriction accessibility name alt_name level_id display_point");
    row("venue", "category restriction name alt_name hours phone website display_point address_id");
}

void TestSiteArchive::hasWhatTheStandardDemands()
{
    QFETCH(QString, type);
    QFETCH(QStringList, properties);
    const MadeSite site(2, 200, 3);
    QVERIFY(!site.features(type).isEmpty());
    properties.sort();
    for (const Feature &feature : site.features(type)) {
        QStringList keys = feature.properties.keys();
        keys.sort();
        QCOMPARE(keys, properties);
    }
}

void TestSiteArchive::joinsLevels()
{
    QFETCH(int, levels);
    const MadeSite &site = siteOfRow();
    QMap<QString, int> count;
    QMap<QString, QString> levelOfUnit;
    for (const Feature &unit : site.features(u"unit"_s))
        levelOfUnit.insert(unit.id, unit.level());
    for (const Feature &way : site.features(u"relationship"_s)) {
        ++count[way.category()];
        QCOMPARE(way.properties[u"direction"].toString(),
                 way.category() == "escalator"_L1 ? u"directed"_s : u"undirected"_s);
        QJsonArray stops = way.properties[u"intermediary"].toArray();
        stops.prepend(way.properties[u"origin"]);
        stops.append(way.properties[u"destination"]);
        QSet<QString> visited;
        for (const auto &stop : std::as_const(stops))
            visited.insert(levelOfUnit.value(stop[u"id"].toString()));
        QCOMPARE(visited.size(), stops.size());
        if (way.category() == "elevator"_L1 || way.category() == "stairs"_L1)
            QCOMPARE(stops.size(), levels);
    }
    if (levels == 1) {
        QVERIFY(count.isEmpty());
        return;
    }
    QCOMPARE(count[u"elevator"_s], 6);
    QVERIFY(count[u"stairs"_s] >= 4);
    QCOMPARE(count[u"escalator"_s], 2);
    QCOMPARE(count[u"ramp"_s], levels - 1);
}

void TestSiteArchive::hasWhatADriverLooksFor()
{
    const MadeSite &site = siteOfRow();
    QMap<QString, int> seen;
    for (const QString &type : {u"unit"_s, u"amenity"_s, u"opening"_s, u"kiosk"_s, u"occupant"_s}) {
        for (const Feature &feature : site.features(type)) {
            ++seen[type + u' ' + feature.category()];
            if (feature.category() == "parking"_L1 && !feature.properties[u"accessibility"].isNull())
                ++seen[u"accessible"_s];
        }
    }
    for (const QString &kind :
         {u"unit ramp"_s, u"unit column"_s, u"unit road"_s, u"unit restroom.wheelchair"_s,
          u"amenity cashier"_s, u"amenity powerchargingstation"_s, u"amenity restroom.male"_s,
          u"opening pedestrian.principal"_s, u"opening emergencyexit"_s, u"opening automobile"_s,
          u"accessible"_s})
        QVERIFY2(seen[kind] > 0, qPrintable(kind));
    QVERIFY(seen[u"kiosk "_s] >= 3);
    QVERIFY(site.features(u"occupant"_s).size() >= 3);
}

void TestSiteArchive::namesWhatTheArchiveHas()
{
    const MadeSite &site = siteOfRow();
    const QString toml = QString::fromUtf8(site.files()[u"site.toml"_s]);
    QStringList names;
    for (const Feature &kiosk : site.features(u"kiosk"_s)) {
        names.append(kiosk.name());
        QVERIFY(toml.contains(u"kiosk = \"%1\""_s.arg(kiosk.name())));
    }
    names.sort();
    QCOMPARE(QStringList(site.headings().keys()), names);
    int area = 0;
    for (const Feature &level : site.features(u"level"_s)) {
        QVERIFY(toml.contains(u"level = \"%1\"\narea = \"%2\""_s.arg(level.name("short_name"))
                                  .arg(++area, 2, 10, QChar(u'0'))));
    }
}

// The cars that the simulator's standard scenario always has; README.md leads the demo's visitor to the
// first, so it must be some way from where one starts.
void TestSiteArchive::hasTheBaysOfTheStandardScenario()
{
    const MadeSite site(4, 1200, 1);
    const QList<Feature> levels = site.features(u"level"_s);
    const auto bayOf = [&](qsizetype area, const QString &code) {
        for (const Feature &unit : site.features(u"unit"_s, levels.at(area - 1).id)) {
            if (unit.category() == "parking"_L1 && unit.name() == code)
                return unit.ring();
        }
        return Ring();
    };
    QCOMPARE(levels.first().name("short_name"), u"B1"_s);
    QVERIFY(!bayOf(1, u"203"_s).isEmpty());
    QVERIFY(!bayOf(2, u"118"_s).isEmpty());
    QVERIFY(!bayOf(3, u"044"_s).isEmpty());
    const Ring famous = bayOf(1, u"017"_s);
    QVERIFY(!famous.isEmpty());
    for (const Feature &kiosk : site.features(u"kiosk"_s, levels.first().id))
        QVERIFY(distance(famous.first(), kiosk.ring().first()) > 25);
    QVERIFY(!site.files()[u"site.toml"_s].contains("044"));
}

void TestSiteArchive::refusesImpossibleGarages_data()
{
    QTest::addColumn<int>("levels");
    QTest::addColumn<int>("bays");
    QTest::newRow("no level") << 0 << 100;
    QTest::newRow("less than none") << -1 << 100;
    QTest::newRow("too many levels") << 41 << 4100;
    QTest::newRow("no bays") << 1 << 0;
    QTest::newRow("too few bays") << 4 << 119;
    QTest::newRow("too many bays") << 1 << 1501;
}

void TestSiteArchive::refusesImpossibleGarages()
{
    QFETCH(int, levels);
    QFETCH(int, bays);
    const QTemporaryDir folder;
    QVERIFY(!sitemaker::makeSite({levels, bays, 1}, folder.path()));
    QVERIFY(QDir(folder.path()).isEmpty());
}

QTEST_GUILESS_MAIN(TestSiteArchive)

#include "tst_sitearchive.moc"
