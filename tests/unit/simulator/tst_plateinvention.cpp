// SPDX-License-Identifier: Apache-2.0
#include "plate/grammar.h"
#include "simulator/plateinvention.h"

#include <QSet>
#include <QTest>

using namespace bayfinder;
using namespace Qt::StringLiterals;

class TestPlateInvention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inventsAsManyAsWereAskedFor();
    void followsTheSeed();
    void obeysTheGrammar();
    void mixesTheKinds();
    void makesLookalikes();
};

void TestPlateInvention::inventsAsManyAsWereAskedFor()
{
    const QStringList plates = inventPlates(1, 20000);
    QCOMPARE(plates.size(), 20000);
    QCOMPARE(QSet<QString>(plates.cbegin(), plates.cend()).size(), 20000);
    QCOMPARE(inventPlates(1, 1).size(), 1);
}

void TestPlateInvention::followsTheSeed()
{
    QCOMPARE(inventPlates(7, 500), inventPlates(7, 500));
    QVERIFY(inventPlates(7, 500) != inventPlates(8, 500));
    // The same on every machine: a change of these is a change of every garage.
    QCOMPARE(inventPlates(1, 3), QStringList({u"川DDS4486"_s, u"川DD22427"_s, u"津B545PE"_s}));
}

void TestPlateInvention::obeysTheGrammar()
{
    const QStringList plates = inventPlates(3, 20000);
    for (const QString &plate : plates)
        QVERIFY2(kindOf(plate) != PlateKind::FreeText, qPrintable(plate));
}

void TestPlateInvention::mixesTheKinds()
{
    QMap<PlateKind, int> counts;
    int local = 0;
    const QStringList plates = inventPlates(3, 20000);
    for (const QString &plate : plates) {
        ++counts[kindOf(plate)];
        local += plate.startsWith(u'川') ? 1 : 0;
    }
    QVERIFY(counts[PlateKind::Ordinary] > 10000);
    QVERIFY(counts[PlateKind::NewEnergySmall] > 3000);
    QVERIFY(local > 10000);
    for (const PlateKind rare :
         {PlateKind::NewEnergyLarge, PlateKind::Police, PlateKind::Coach, PlateKind::HongKong,
          PlateKind::Macau, PlateKind::Embassy, PlateKind::Consulate, PlateKind::ArmedPolice})
        QVERIFY2(counts[rare] > 5, qPrintable(QString::number(static_cast<int>(rare))));
}

void TestPlateInvention::makesLookalikes()
{
    const auto alike = [](const QStringList &plates) {
        return std::count_if(plates.cbegin(), plates.cend(),
                             [](const QString &plate) { return plate.contains("A88"_L1); });
    };
    const QStringList plates = inventPlates(5, 5000, u"A88"_s, 300);
    QCOMPARE(plates.size(), 5000);
    QVERIFY(alike(plates) >= 300);
    QVERIFY(alike(inventPlates(5, 5000)) < 100);
    // More than can be told apart: as many as there are, and no endless search.
    QCOMPARE(inventPlates(5, 5000, u"A8888"_s, 4000).size(), 5000);
    for (const QString &plate : plates)
        QVERIFY2(kindOf(plate) != PlateKind::FreeText, qPrintable(plate));
}

QTEST_GUILESS_MAIN(TestPlateInvention)

#include "tst_plateinvention.moc"
