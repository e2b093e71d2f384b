// SPDX-License-Identifier: Apache-2.0
#include "directions/bearing.h"
#include "directions/stretches.h"

#include <QTest>
#include <QtMath>

using namespace bayfinder;

class TestStretches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turnsThatAWalkerWouldName_data();
    void turnsThatAWalkerWouldName();
    void lengthIsThatOfTheLine();
    void endsStay();
};

void TestStretches::turnsThatAWalkerWouldName_data()
{
    QTest::addColumn<Polyline>("line");
    QTest::addColumn<QList<int>>("turns"); // degrees, to the nearest ten
    QTest::newRow("straight") << Polyline{{0, 0}, {0, 50}} << QList<int>{};
    QTest::newRow("a pillar to walk around")
        << Polyline{{0, 0}, {0, 20}, {0.8, 21}, {0.8, 22}, {0, 23}, {0, 50}} << QList<int>{};
    QTest::newRow("right") << Polyline{{0, 0}, {0, 30}, {30, 30}} << QList<int>{90};
    QTest::newRow("left, then right")
        << Polyline{{0, 0}, {0, 30}, {-30, 30}, {-30, 60}} << QList<int>{-90, 90};
    QTest::newRow("a corner cut in two") << Polyline{{0, 0}, {0, 30}, {2, 32}, {30, 32}} << QList<int>{90};
    QTest::newRow("from one side of the aisle to the other")
        << Polyline{{0, 0}, {0, 30}, {2, 34}, {2, 60}} << QList<int>{};
    QTest::newRow("a step out of the door, then right")
        << Polyline{{0, 0}, {0, 0.5}, {30, 0.5}} << QList<int>{};
    QTest::newRow("nearly back") << Polyline{{0, 0}, {0, 30}, {8, 30}, {8, 0}} << QList<int>{90, 90};
    Polyline curve{{0, 0}, {0, 10}};
    for (int degrees = 10; degrees <= 90; degrees += 10)
        curve.append(
            {10 - 10 * qCos(qDegreesToRadians(degrees)), 10 + 10 * qSin(qDegreesToRadians(degrees))});
    curve.append({30, 20});
    QTest::newRow("a curve") << curve << QList<int>{90};
    QTest::newRow("on the spot") << Polyline{{3, 3}, {3, 3}} << QList<int>{};
}

void TestStretches::turnsThatAWalkerWouldName()
{
    QFETCH(Polyline, line);
    QFETCH(QList<int>, turns);
    const QList<Stretch> stretches = stretchesOf(line);
    QList<double> actual;
    for (qsizetype i = 1; i < stretches.size(); ++i)
        actual.append(turnBetween(stretches[i - 1].bearing, stretches[i].bearing));
    if (qstrcmp(QTest::currentDataTag(), "a curve") == 0) {
        // How it is cut into stretches is free; that it leads to the right is not.
        const double sum = std::accumulate(actual.cbegin(), actual.cend(), 0.0);
        QVERIFY(sum > 60 && sum < 100 && actual.size() <= 2);
        return;
    }
    QList<int> rounded;
    for (double turn : std::as_const(actual))
        rounded.append(qRound(turn / 10) * 10);
    QCOMPARE(rounded, turns);
}

void TestStretches::lengthIsThatOfTheLine()
{
    const Polyline line{{0, 0}, {0, 20}, {0.8, 21}, {0.8, 22}, {0, 23}, {0, 50}, {30, 50}};
    double sum = 0;
    for (const Stretch &stretch : stretchesOf(line))
        sum += stretch.metres;
    QVERIFY(qAbs(sum - length(line)) < 1e-9);
}

void TestStretches::endsStay()
{
    const Polyline line{{1, 1}, {1, 2}, {3, 3}, {20, 3}, {21, 3.5}};
    const QList<Stretch> stretches = stretchesOf(line);
    QCOMPARE(stretches.first().from, line.first());
    QCOMPARE(stretches.last().to, line.last());
    for (qsizetype i = 1; i < stretches.size(); ++i)
        QCOMPARE(stretches[i].from, stretches[i - 1].to);
}

QTEST_APPLESS_MAIN(TestStretches)
#include "tst_stretches.moc"
