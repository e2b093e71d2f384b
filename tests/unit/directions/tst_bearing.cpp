// SPDX-License-Identifier: Apache-2.0
#include "directions/bearing.h"

#include <QTest>

using namespace bayfinder;

class TestBearing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bearingIsClockwiseFromNorth_data();
    void bearingIsClockwiseFromNorth();
    void turns_data();
    void turns();
};

void TestBearing::bearingIsClockwiseFromNorth_data()
{
    QTest::addColumn<QPointF>("to");
    QTest::addColumn<double>("expected");
    QTest::newRow("north") << QPointF(0, 5) << 0.0;
    QTest::newRow("east") << QPointF(5, 0) << 90.0;
    QTest::newRow("south") << QPointF(0, -5) << 180.0;
    QTest::newRow("west") << QPointF(-5, 0) << 270.0;
    QTest::newRow("north-west") << QPointF(-5, 5) << 315.0;
}

void TestBearing::bearingIsClockwiseFromNorth()
{
    QFETCH(QPointF, to);
    QFETCH(double, expected);
    QCOMPARE(bearing({0, 0}, to), expected);
    QCOMPARE(bearing({7, -3}, QPointF(7, -3) + to), expected);
}

void TestBearing::turns_data()
{
    QTest::addColumn<double>("before");
    QTest::addColumn<double>("after");
    QTest::addColumn<double>("expected");
    QTest::newRow("none") << 90.0 << 90.0 << 0.0;
    QTest::newRow("right") << 0.0 << 90.0 << 90.0;
    QTest::newRow("left") << 0.0 << 270.0 << -90.0;
    QTest::newRow("right over north") << 350.0 << 10.0 << 20.0;
    QTest::newRow("left over north") << 10.0 << 350.0 << -20.0;
    QTest::newRow("around") << 10.0 << 190.0 << 180.0;
    QTest::newRow("around, the other way") << 190.0 << 10.0 << 180.0;
}

void TestBearing::turns()
{
    QFETCH(double, before);
    QFETCH(double, after);
    QFETCH(double, expected);
    QCOMPARE(turnBetween(before, after), expected);
}

QTEST_APPLESS_MAIN(TestBearing)
#include "tst_bearing.moc"
