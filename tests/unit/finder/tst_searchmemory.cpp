// SPDX-License-Identifier: Apache-2.0
#include "finder/searchmemory.h"
#include "support/fakeservice.h"
#include "support/manualclock.h"

#include <QTest>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestSearchMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coversWhatWasAskedAndWhatFollowsFromIt();
    void aListThatMayBeCutCoversOnlyItself_data();
    void aListThatMayBeCutCoversOnlyItself();
    void theLatestListTells();
    void isGoodForAMinute();
    void keepsNotMoreThanSoMany();
    void forgets();
};

namespace {
QList<ParkedCar> some(int count)
{
    QList<ParkedCar> cars;
    for (int i = 0; i < count; ++i)
        cars.append(parkedCar(u"川A%1"_s.arg(i, 2, 10, '0'_L1) + u"123"_s));
    return cars;
}
} // namespace

void TestSearchMemory::coversWhatWasAskedAndWhatFollowsFromIt()
{
    const ManualClock clock;
    SearchMemory memory(clock);
    QVERIFY(!memory.covers(u"123"_s));
    memory.remember(u"123"_s, some(3));
    QVERIFY(memory.covers(u"123"_s));
    QVERIFY(memory.covers(u"A1234"_s));
    QVERIFY(!memory.covers(u"12"_s));
    QVERIFY(!memory.covers(u"234"_s));
    memory.remember(u"777"_s, {});
    QVERIFY(memory.covers(u"7777"_s));
}

void TestSearchMemory::aListThatMayBeCutCoversOnlyItself_data()
{
    QTest::addColumn<int>("cars");
    QTest::addColumn<bool>("cut");
    for (const int cars : {0, 1, 5, 9, 11, 49, 51})
        QTest::newRow(qPrintable(QString::number(cars))) << cars << false;
    for (const int cars : {10, 15, 20, 50, 100})
        QTest::newRow(qPrintable(QString::number(cars))) << cars << true;
}

void TestSearchMemory::aListThatMayBeCutCoversOnlyItself()
{
    QFETCH(int, cars);
    QFETCH(bool, cut);
    const ManualClock clock;
    SearchMemory memory(clock);
    memory.remember(u"123"_s, some(cars));
    QVERIFY(memory.covers(u"123"_s));
    QCOMPARE(memory.covers(u"1234"_s), !cut);
    QCOMPARE(memory.mayBeCut(some(cars)), cut);
    QCOMPARE(memory.cutTexts(), cut ? QStringList{u"123"_s} : QStringList());
    // Not if there are longer ones, and that is not forgotten.
    memory.remember(u"777"_s, some(101));
    memory.forget();
    QVERIFY(!memory.mayBeCut(some(cars)));
}

void TestSearchMemory::theLatestListTells()
{
    const ManualClock clock;
    SearchMemory memory(clock);
    memory.remember(u"123"_s, {parkedCar(u"川A00123"_s, u"001"_s), parkedCar(u"川A01123"_s, u"002"_s)});
    memory.remember(u"0012"_s, {parkedCar(u"川A00123"_s, u"017"_s), parkedCar(u"川A00123"_s, u"018"_s)});
    QStringList bays;
    const QList<ParkedCar> cars = memory.cars();
    for (const ParkedCar &car : cars)
        bays += car.bay;
    QCOMPARE(bays, (QStringList{u"017"_s, u"018"_s, u"002"_s}));
    // Who is not in the same list any more has left.
    memory.remember(u"123"_s, {});
    QCOMPARE(memory.cars().size(), 2);
}

void TestSearchMemory::isGoodForAMinute()
{
    ManualClock clock;
    SearchMemory memory(clock);
    memory.remember(u"123"_s, some(1));
    clock.advance(SearchMemory::goodFor - 1ms);
    QVERIFY(memory.covers(u"123"_s));
    QCOMPARE(memory.cars().size(), 1);
    clock.advance(1ms);
    QVERIFY(!memory.covers(u"123"_s));
    QVERIFY(memory.cars().isEmpty());
}

void TestSearchMemory::keepsNotMoreThanSoMany()
{
    const ManualClock clock;
    SearchMemory memory(clock);
    for (int i = 0; i <= SearchMemory::mostAnswers; ++i)
        memory.remember(QString::number(1000 + i), {});
    QVERIFY(!memory.covers(u"1000"_s));
    QVERIFY(memory.covers(u"1001"_s));
}

void TestSearchMemory::forgets()
{
    const ManualClock clock;
    SearchMemory memory(clock);
    memory.remember(u"123"_s, some(1));
    memory.forget();
    QVERIFY(!memory.covers(u"123"_s));
    QVERIFY(memory.cars().isEmpty());
}

QTEST_GUILESS_MAIN(TestSearchMemory)

#include "tst_searchmemory.moc"
