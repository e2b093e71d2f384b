// SPDX-License-Identifier: Apache-2.0
#include "finder/baywatch.h"
#include "support/fakeservice.h"
#include "support/manualclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
const BayState taken{u"01"_s, u"B1"_s, u"017"_s, BayState::Occupancy::Occupied};
const BayState vacated{u"01"_s, u"B1"_s, u"017"_s, BayState::Occupancy::Free};
} // namespace

class TestBayWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAtAnInterval();
    void keepsFiguresInTrouble();
    void stops();
    void resumingAsksNoMoreThanNeeded();
};

void TestBayWatch::asksAtAnInterval()
{
    FakeService service;
    ManualClock clock;
    BayWatch watch(service, clock, 10ms, 1);
    QVERIFY(!watch.asOf().isValid());
    watch.start();
    QCOMPARE(service.bayQuestions.size(), 1);
    service.bayQuestions.at(0).answer(QList{taken});
    QTRY_COMPARE(watch.states().size(), 1);
    QCOMPARE(watch.asOf(), clock.now());
    QCOMPARE(watch.states(), QList{taken});
    // The pauses of a very coarse timer are whole seconds.
    QTRY_COMPARE(service.bayQuestions.size(), 2);
}

/// A child that touches "begin" and "cancel" all the time makes no service answer all the time.
void TestBayWatch::resumingAsksNoMoreThanNeeded()
{
    FakeService service;
    ManualClock clock;
    BayWatch watch(service, clock, 1h, 1);
    watch.resume();
    QCOMPARE(service.bayQuestions.size(), 1);
    watch.stop();
    QVERIFY(service.bayQuestions.at(0).isCancelled());
    clock.advance(BayWatch::leastPause - 1s);
    watch.resume();
    QCOMPARE(service.bayQuestions.size(), 1);
    // What is left of the pause; the timer's seconds are real ones.
    QTRY_COMPARE(service.bayQuestions.size(), 2);
    watch.stop();
    clock.advance(BayWatch::leastPause);
    watch.resume();
    QCOMPARE(service.bayQuestions.size(), 3);
}

void TestBayWatch::keepsFiguresInTrouble()
{
    FakeService service;
    ManualClock clock;
    BayWatch watch(service, clock, 1h, 1);
    QSignalSpy recovered(&watch, &BayWatch::recovered);
    watch.start();
    service.bayQuestions.at(0).answer(QList{taken});
    QTRY_COMPARE(watch.states().size(), 1);
    const QDateTime then = watch.asOf();
    clock.advance(5min);
    watch.refresh();
    service.bayQuestions.at(1).fail(Error::Kind::Unreachable);
    QTRY_VERIFY(watch.error().has_value());
    QCOMPARE(watch.states().size(), 1);
    QCOMPARE(watch.asOf(), then);
    // By itself, although the interval is an hour.
    QTRY_COMPARE_WITH_TIMEOUT(service.bayQuestions.size(), 3, 8000);
    service.bayQuestions.at(2).answer(QList{vacated});
    QTRY_COMPARE(recovered.size(), 1);
    QVERIFY(!watch.error());
    QCOMPARE(watch.states(), QList{vacated});
    QCOMPARE(watch.asOf(), clock.now());
}

void TestBayWatch::stops()
{
    FakeService service;
    ManualClock clock;
    BayWatch watch(service, clock, 1h, 1);
    watch.start();
    watch.stop();
    QVERIFY(service.bayQuestions.at(0).isCancelled());
}

QTEST_GUILESS_MAIN(TestBayWatch)

#include "tst_baywatch.moc"
