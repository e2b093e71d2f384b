// SPDX-License-Identifier: Apache-2.0
// What site.toml says, by itself and together with a map.
#include "site/sitefile.h"
#include "sitereading.h"

#include <QTest>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace Qt::StringLiterals;

class TestSiteFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads();
    void hasDefaults();
    void namesFaults_data();
    void namesFaults();
    void appliesToTheMap();
    void takesCodesFromPatterns();
    void boundsPatterns();
    void reportsWhatMatchesNothing();
    void isAnErrorOfTheMap();
};

void TestSiteFile::reads()
{
    const auto file = readSiteFile(R"(
[site]
level_height = 3.2
name = {en = "Garage", zh_CN = "车库"}
[walking]
speed = 1
lift_wait_seconds = 40
lift_seconds_per_level = 5.5
stairs_seconds_per_metre = 4
escalator_seconds_per_metre = 3
ramp_weight = 10
road_weight = 2
[bays]
pattern = "^B[0-9]-([0-9]{3})$"
without_camera = ["02/118"]
[[levels]]
level = "B2"
area = "02"
name = "Two"
height = -6.4
[[kiosks]]
kiosk = "k"
name = "entrance"
heading = 360
title = {en = "Entrance"}
[[names]]
feature = "f"
name = {en = "Fountain"}
[closed]
connections = ["Lift A"]
)",
                                   u"site.toml"_s);
    QVERIFY2(file, file ? "" : qPrintable(file.error()));
    QCOMPARE(file->levelHeight, 3.2);
    QCOMPARE(file->name.text(u"zh_CN"_s), u"车库"_s);
    QCOMPARE(file->walking, (WalkingSettings{1, 40, 5.5, 4, 3, 10, 2}));
    QCOMPARE(file->bayPattern->match(u"B2-118"_s).captured(1), u"118"_s);
    QCOMPARE(file->withoutCamera, QStringList{u"02/118"_s});
    QCOMPARE(file->levels.size(), 1);
    QCOMPARE(file->levels.first().level, u"B2"_s);
    QCOMPARE(file->levels.first().area, u"02"_s);
    QCOMPARE(file->levels.first().height, -6.4);
    QCOMPARE(file->kiosks.first().name, u"entrance"_s);
    QCOMPARE(file->kiosks.first().heading, 0.0);
    QCOMPARE(file->names.first().name.text(u"en"_s), u"Fountain"_s);
    QCOMPARE(file->closed, QStringList{u"Lift A"_s});
}

void TestSiteFile::hasDefaults()
{
    const auto file = readSiteFile({}, {});
    QVERIFY(file);
    QCOMPARE(file->levelHeight, 3.5);
    QCOMPARE(file->walking, WalkingSettings());
    QVERIFY(!file->bayPattern && file->levels.isEmpty());
}

void TestSiteFile::namesFaults_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("fault");

    const auto row = [](const char *name, const char *content, const QString &fault) {
        QTest::newRow(name) << QByteArray(content) << u"dir/site.toml:"_s + fault;
    };
    row("no TOML", "[site\n", u"1: not TOML ("_s);
    row("unknown section", "\n[sites]\n", u"2: sites: unknown, did you mean \"site\"?"_s);
    row("unknown key", "[site]\nheight = 3\n", u"2: site.height: unknown, "_s);
    row("no number", "[site]\nlevel_height = \"3\"\n",
        u"2: site.level_height: is a text, expected a number"_s);
    row("below the ground", "[site]\nlevel_height = -3\n", u"2: site.level_height: is -3, expected "_s);
    row("not a number at all", "[walking]\nspeed = nan\n", u"2: walking.speed: is nan, expected "_s);
    row("standing", "[walking]\nspeed = 0\n", u"2: walking.speed: is 0, expected "_s);
    row("a weight that draws in", "[walking]\nramp_weight = 0.5\n", u"2: walking.ramp_weight: is 0.5, "_s);
    row("no pattern", "[bays]\npattern = \"(\"\n", u"2: bays.pattern: is no regular expression: "_s);
    row("no group", "[bays]\npattern = \"[0-9]+\"\n", u"2: bays.pattern: has no group, expected one"_s);
    row("no bay", "[bays]\nwithout_camera = [\"118\"]\n", u"2: bays.without_camera: \"118\" is no bay, "_s);
    row("whose level", "[[levels]]\narea = \"02\"\n", u"1: levels.level: missing, expected "_s);
    row("level twice", "[[levels]]\nlevel = \"B2\"\n[[levels]]\nlevel = \"B2\"\n",
        u"4: levels.level: has an entry already, "_s);
    row("levels no list", "[levels]\nlevel = \"B2\"\n",
        u"1: levels: is a section, expected sections [[levels]]"_s);
    row("deep", "[[levels]]\nlevel = \"B2\"\nheight = -10000\n", u"3: levels.height: is -10000, expected "_s);
    row("heading in words", "[[kiosks]]\nkiosk = \"a\"\nheading = \"north\"\n",
        u"3: kiosks.heading: is a text, expected a number from -360 to 360"_s);
    row("kiosk's name twice",
        "[[kiosks]]\nkiosk = \"a\"\nname = \"x\"\n[[kiosks]]\nkiosk = \"b\"\nname = \"x\"\n",
        u"6: kiosks.name: is the name of another kiosk too, "_s);
    row("no name", "[[names]]\nfeature = \"a\"\n", u"1: names.name: missing, expected "_s);
    row("a language that is none", "[site]\nname = {english = \"x\"}\n",
        u"2: site.name.english: not a language"_s);
    row("closed what", "[closed]\nconnections = \"Lift A\"\n",
        u"2: closed.connections: is a text, expected a list"_s);
}

void TestSiteFile::namesFaults()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, fault);
    const auto file = readSiteFile(content, u"dir/site.toml"_s);
    QVERIFY(!file);
    QVERIFY2(file.error().startsWith(fault), qPrintable(file.error()));
}

void TestSiteFile::appliesToTheMap()
{
    Map map = garage();
    map.addBay(u"b2"_s, u"118"_s, {0, 0});
    map.addBay(u"b2"_s, u"119"_s, {3, 0});
    map.addUnit(u"b2"_s, u"shop"_s, u"room"_s, rectangle(10, 0, 5, 5), {{u"name"_s, label(u"Old"_s)}});
    map.add(u"kiosk"_s, u"k"_s, rectangle(0, 10, 1, 1),
            {{u"level_id"_s, u"b2"_s}, {u"name"_s, label(u"K 1"_s)}});
    map.setFile(u"site.toml"_s, R"(
[site]
level_height = 3
name = {en = "Other"}
[walking]
speed = 2
[bays]
without_camera = ["02/118"]
[[levels]]
level = "b2"
area = "02"
name = {en = "Two"}
height = -6.4
[[levels]]
level = "G"
area = "00"
[[kiosks]]
kiosk = "K 1"
heading = 90
[[names]]
feature = "shop"
name = {en = "New"}
)");
    const auto site = read(map);
    QCOMPARE(problemsOf(site), QStringList());
    QCOMPARE(site->name.text(u"en"_s), u"Other"_s);
    QCOMPARE(site->walking.speed, 2.0);
    QCOMPARE(site->levels.at(0).area, u"00"_s);
    QCOMPARE(site->levels.at(0).shortName, u"G"_s);
    QCOMPARE(site->levels.at(1).height, -3.0);
    QCOMPARE(site->levels.at(2).height, -6.4);
    QCOMPARE(site->levels.at(2).name.text(u"en"_s), u"Two"_s);
    QVERIFY(!site->levels.at(2).bays.at(0).watched && site->levels.at(2).bays.at(1).watched);
    QCOMPARE(site->levels.at(2).units.first().name.text(u"en"_s), u"New"_s);
    QCOMPARE(site->kiosks.first().name, u"K 1"_s);
    QCOMPARE(site->kiosks.first().heading, 90.0);
}

void TestSiteFile::takesCodesFromPatterns()
{
    Map map = garage();
    map.addBay(u"b2"_s, u"B2-118"_s, {0, 0});
    map.setFile(u"site.toml"_s, "[bays]\npattern = \"^B[0-9]-([0-9]{3})$\"\n");
    const auto site = read(map);
    QCOMPARE(site->levels.at(2).bays.first().code, u"118"_s);
    QCOMPARE(site->levels.at(1).bays.first().code, u"1"_s);
    QCOMPARE(
        problemsOf(site),
        QStringList{
            u"unit.geojson: b1/1: its name \"1\" does not match the pattern of site.toml, it is taken as "
            "it is"_s});
}

// One that tries exponentially many ways.
void TestSiteFile::boundsPatterns()
{
    Map map = garage();
    for (int i = 0; i < 1000; ++i)
        map.addBay(u"b2"_s, QString(50, u'a') + QString::number(i), {-40 + i * 0.05, 0});
    map.setFile(u"site.toml"_s, "[bays]\npattern = \"^(a|aa|a+)+$\"\n");
    const auto site = read(map);
    QCOMPARE(site->levels.at(2).bays.size(), 1000);
}

void TestSiteFile::reportsWhatMatchesNothing()
{
    Map map = garage();
    map.setFile(u"site.toml"_s, R"(
[bays]
without_camera = ["B1/2"]
[[levels]]
level = "B7"
[[kiosks]]
kiosk = "none"
[[names]]
feature = "nobody"
name = "x"
[closed]
connections = ["Lift Z"]
)");
    QCOMPARE(problemsOf(read(map)),
             QStringList({u"site.toml: B7: levels: the map has no such level"_s,
                          u"site.toml: B1/2: bays.without_camera: the map has no such bay"_s,
                          u"site.toml: none: kiosks: the map has no such kiosk"_s,
                          u"site.toml: Lift Z: closed.connections: the map has no such connection"_s,
                          u"site.toml: nobody: names: no feature of this id can be named"_s}));
}

void TestSiteFile::isAnErrorOfTheMap()
{
    Map map = garage();
    map.setFile(u"site.toml"_s, "\n\nspeed = 1\n");
    const auto site = read(map);
    QVERIFY(!site);
    QCOMPARE(site.error().kind, Error::Kind::Misconfigured);
    QVERIFY2(site.error().message.contains("/site.toml:3: speed: unknown, "_L1),
             qPrintable(site.error().message));
}

QTEST_GUILESS_MAIN(TestSiteFile)

#include "tst_sitefile.moc"
