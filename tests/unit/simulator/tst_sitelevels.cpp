// SPDX-License-Identifier: Apache-2.0
#include "simulator/garage.h"
#include "simulator/sitelevels.h"
#include "support/imdf.h"

#include <QTemporaryDir>
#include <QTest>

using namespace bayfinder;
using namespace Qt::StringLiterals;

class TestSiteLevels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesLevelsAndBays();
    void joinsLevelsOfOneArea();
    void leavesOutBaysWithoutCamera();
    void refusesWhatCannotBeParkedIn();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSiteLevels::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSiteLevels::takesLevelsAndBays()
{
    test::Map map;
    map.addLevel(u"a"_s, -2, u"B2"_s);
    map.addLevel(u"b"_s, -1, u"B1"_s);
    map.addLevel(u"c"_s, 0, u"G"_s);
    map.addBay(u"a"_s, u"A-17"_s, {0, 0});
    map.addBay(u"b"_s, u"001"_s, {0, 0});
    map.addUnit(u"b"_s, u"room"_s, u"room"_s, test::rectangle(10, 0, 5, 5), {{u"name"_s, u"002"_s}});
    map.addBay(u"b"_s, u"003"_s, {3, 0});
    map.setFile(u"site.toml"_s, R"([[levels]]
        level = "B2"
        area = "02"
        name = {zh_CN = "地下二层", en = "Two"})");
    map.write(m_folder->path());
    const auto levels = levelsOfSite(m_folder->path());
    QVERIFY2(levels, levels ? "" : qPrintable(levels.error()));
    const QList<LevelPlan> expected{{u"B1"_s, u"B1"_s, 2, {u"001"_s, u"003"_s}},
                                    {u"02"_s, u"地下二层"_s, 1, {u"A-17"_s}}};
    QCOMPARE(*levels, expected);
    GaragePlan plan;
    plan.levels = *levels;
    QCOMPARE(Garage(plan, 1, 0).bays().at(2).code, u"A-17"_s);
}

void TestSiteLevels::joinsLevelsOfOneArea()
{
    test::Map map;
    map.addLevel(u"a"_s, -1, u"B1"_s);
    map.addLevel(u"b"_s, -1, u"B1"_s);
    map.addBay(u"a"_s, u"1"_s, {0, 0});
    map.addBay(u"b"_s, u"1"_s, {0, 0});
    map.addBay(u"b"_s, u"2"_s, {3, 0});
    map.write(m_folder->path());
    const auto levels = levelsOfSite(m_folder->path());
    QVERIFY(levels);
    QCOMPARE(*levels, QList<LevelPlan>({{u"B1"_s, u"B1"_s, 2, {u"1"_s, u"2"_s}}}));
}

void TestSiteLevels::leavesOutBaysWithoutCamera()
{
    test::Map map;
    map.addLevel(u"a"_s, -1, u"B1"_s);
    map.addBay(u"a"_s, u"1"_s, {0, 0});
    map.addBay(u"a"_s, u"2"_s, {3, 0});
    map.addLevel(u"b"_s, -2, u"B2"_s);
    map.addBay(u"b"_s, u"1"_s, {0, 0});
    map.setFile(u"site.toml"_s, "[bays]\nwithout_camera = [\"B1/1\", \"B2/1\"]\n");
    map.write(m_folder->path());
    const auto levels = levelsOfSite(m_folder->path());
    QVERIFY(levels);
    QCOMPARE(*levels, QList<LevelPlan>({{u"B1"_s, u"B1"_s, 1, {u"2"_s}}}));
}

void TestSiteLevels::refusesWhatCannotBeParkedIn()
{
    const auto missing = levelsOfSite(m_folder->filePath(u"none"_s));
    QVERIFY(!missing);
    QVERIFY(missing.error().startsWith("--site: "_L1));
    test::Map map;
    map.addLevel(u"a"_s, -1, u"B1"_s);
    map.addUnit(u"a"_s, u"room"_s, u"room"_s, test::rectangle(10, 0, 5, 5), {{u"name"_s, u"002"_s}});
    map.write(m_folder->path());
    const auto empty = levelsOfSite(m_folder->path());
    QVERIFY(!empty);
    QVERIFY(empty.error().contains("no usable units of category"_L1));
}

QTEST_GUILESS_MAIN(TestSiteLevels)

#include "tst_sitelevels.moc"
