// SPDX-License-Identifier: Apache-2.0
#include "simulator/garage.h"
#include "simulator/sitelevels.h"

#include <QFile>
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
    void joinsLevelsOfOneName();
    void refusesWhatCannotBeParkedIn();

private:
    void write(const QString &name, const QByteArray &features) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSiteLevels::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSiteLevels::write(const QString &name, const QByteArray &features) const
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"type":"FeatureCollection","features":[)" + features + "]}");
}

void TestSiteLevels::takesLevelsAndBays()
{
    write(
        u"level.geojson"_s,
        R"({"id":"a","properties":{"ordinal":-2,"short_name":{"en":"B2"},"name":{"zh-CN":"地下二层","en":"Two"}}},
             {"id":"b","properties":{"ordinal":-1,"short_name":{"en":"B1"},"name":null}},
             {"id":"c","properties":{"ordinal":0,"short_name":{"en":"G"},"name":{"en":"Ground"}}})");
    write(u"unit.geojson"_s,
          R"({"id":"1","properties":{"category":"parking","level_id":"a","name":{"en":"A-17"}}},
             {"id":"2","properties":{"category":"parking","level_id":"b","name":{"en":"001"}}},
             {"id":"3","properties":{"category":"room","level_id":"b","name":{"en":"002"}}},
             {"id":"4","properties":{"category":"parking","level_id":"b","name":{"en":"003"}}})");
    const auto levels = levelsOfSite(m_folder->path());
    QVERIFY2(levels, levels ? "" : qPrintable(levels.error()));
    const QList<LevelPlan> expected{{u"B1"_s, u"B1"_s, 2, {u"001"_s, u"003"_s}},
                                    {u"B2"_s, u"地下二层"_s, 1, {u"A-17"_s}}};
    QCOMPARE(*levels, expected);
    GaragePlan plan;
    plan.levels = *levels;
    QCOMPARE(Garage(plan, 1, 0).bays().at(2).code, u"A-17"_s);
}

void TestSiteLevels::joinsLevelsOfOneName()
{
    write(u"level.geojson"_s,
          R"({"id":"a","properties":{"ordinal":-1,"short_name":{"en":"B1"}}},
             {"id":"b","properties":{"ordinal":-1,"short_name":{"en":"B1"}}})");
    write(u"unit.geojson"_s,
          R"({"id":"1","properties":{"category":"parking","level_id":"a","name":{"en":"1"}}},
             {"id":"2","properties":{"category":"parking","level_id":"b","name":{"en":"1"}}},
             {"id":"3","properties":{"category":"parking","level_id":"b","name":{"en":"2"}}})");
    const auto levels = levelsOfSite(m_folder->path());
    QVERIFY(levels);
    QCOMPARE(*levels, QList<LevelPlan>({{u"B1"_s, u"B1"_s, 2, {u"1"_s, u"2"_s}}}));
}

void TestSiteLevels::refusesWhatCannotBeParkedIn()
{
    const auto missing = levelsOfSite(m_folder->filePath(u"none"_s));
    QVERIFY(!missing);
    QVERIFY(missing.error().startsWith("--site: "_L1));
    write(u"level.geojson"_s, R"({"id":"a","properties":{"ordinal":-1,"short_name":{"en":"B1"}}})");
    write(u"unit.geojson"_s,
          R"({"id":"1","properties":{"category":"room","level_id":"a","name":{"en":"1"}}})");
    const auto empty = levelsOfSite(m_folder->path());
    QVERIFY(!empty);
    QVERIFY(empty.error().contains("no units of category"_L1));
}

QTEST_GUILESS_MAIN(TestSiteLevels)

#include "tst_sitelevels.moc"
