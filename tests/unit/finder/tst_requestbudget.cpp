// SPDX-License-Identifier: Apache-2.0
#include "finder/requestbudget.h"
#include "support/manualclock.h"

#include <QTest>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace std::chrono_literals;

class TestRequestBudget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsWithTheSearch();
    void endsWithTheMinute();
    void literalQuestionsAreNeverRefusedButCount();
    void pausesForAMinute();
};

void TestRequestBudget::endsWithTheSearch()
{
    const ManualClock clock;
    RequestBudget budget(clock, 3, 100);
    budget.beginSearch();
    QVERIFY(budget.take());
    QVERIFY(budget.take());
    QVERIFY(!budget.take());
    QCOMPARE(budget.taken(), 3);
    budget.beginSearch();
    QCOMPARE(budget.taken(), 1);
    QVERIFY(budget.take());
}

void TestRequestBudget::endsWithTheMinute()
{
    ManualClock clock;
    RequestBudget budget(clock, 10, 3);
    budget.beginSearch();
    QVERIFY(budget.take());
    clock.advance(30s);
    QVERIFY(budget.take());
    QVERIFY(!budget.take());
    clock.advance(29999ms);
    QVERIFY(!budget.take());
    clock.advance(1ms);
    // Two are a minute old by now.
    QVERIFY(budget.take());
    QVERIFY(budget.take());
    QVERIFY(!budget.take());
}

void TestRequestBudget::literalQuestionsAreNeverRefusedButCount()
{
    ManualClock clock;
    RequestBudget budget(clock, 10, 2);
    for (int i = 0; i < 5; ++i)
        budget.beginSearch();
    QVERIFY(!budget.take());
    clock.advance(60s);
    QVERIFY(budget.take());
}

void TestRequestBudget::pausesForAMinute()
{
    ManualClock clock;
    RequestBudget budget(clock, 10, 100);
    budget.beginSearch();
    budget.pause();
    QVERIFY(!budget.take());
    clock.advance(59s);
    budget.beginSearch();
    QVERIFY(!budget.take());
    clock.advance(1s);
    QVERIFY(budget.take());
}

QTEST_GUILESS_MAIN(TestRequestBudget)

#include "tst_requestbudget.moc"
