// SPDX-License-Identifier: Apache-2.0
#include "quick/rotation.h"

#include <QSignalSpy>
#include <QTest>

using namespace bayfinder;
using namespace std::chrono_literals;

class TestRotation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesEachItsTurn();
    void goesOnByItself();
    void oneAloneNeverMoves();
    void fewerOfThem();
};

void TestRotation::givesEachItsTurn()
{
    Rotation rotation(1h);
    QSignalSpy changed(&rotation, &Rotation::currentChanged);
    QCOMPARE(rotation.current(), 0);
    rotation.setCount(3);
    QCOMPARE(changed.size(), 0);
    for (const int expected : {1, 2, 0, 1}) {
        rotation.step();
        QCOMPARE(rotation.current(), expected);
    }
    QCOMPARE(changed.size(), 4);
}

void TestRotation::goesOnByItself()
{
    Rotation rotation(1s);
    QSignalSpy changed(&rotation, &Rotation::currentChanged);
    rotation.setCount(2);
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(rotation.current(), 0);
}

void TestRotation::oneAloneNeverMoves()
{
    Rotation rotation(1h);
    QSignalSpy changed(&rotation, &Rotation::currentChanged);
    rotation.step();
    rotation.setCount(1);
    rotation.step();
    QCOMPARE(rotation.current(), 0);
    QCOMPARE(changed.size(), 0);
    QVERIFY(!rotation.isRunning());
    rotation.setCount(2);
    QVERIFY(rotation.isRunning());
    rotation.setCount(0);
    QVERIFY(!rotation.isRunning());
}

void TestRotation::fewerOfThem()
{
    Rotation rotation(1h);
    rotation.setCount(3);
    rotation.step();
    rotation.step();
    rotation.setCount(5);
    QCOMPARE(rotation.current(), 2);
    rotation.setCount(2);
    QCOMPARE(rotation.current(), 1);
    rotation.setCount(0);
    QCOMPARE(rotation.current(), 0);
}

QTEST_GUILESS_MAIN(TestRotation)

#include "tst_rotation.moc"
