// SPDX-License-Identifier: Apache-2.0
#include "demosite/demosite.h"
#include "quick/livebays.h"
#include "support/fakeservice.h"
#include "support/manualclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace Qt::StringLiterals;
using Occupancy = BayState::Occupancy;

class TestLiveBays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheVendor();
    void bothOrders();
    void oldStatesAreNotShown();

private:
    static void openMap(Wayfinder &wayfinder)
    {
        wayfinder.open(demoSiteFolder(), demoKioskName());
        QTRY_COMPARE_WITH_TIMEOUT(wayfinder.state(), Wayfinder::State::Ready, 30000);
    }
};

void TestLiveBays::followsTheVendor()
{
    FakeService service;
    ManualClock clock;
    Wayfinder wayfinder;
    BayWatch watch(service, clock, std::chrono::hours(1), 1);
    const LiveBays live(watch, wayfinder, clock);
    QSignalSpy changed(&live, &LiveBays::changed);
    openMap(wayfinder);
    QVERIFY(live.of(0).isEmpty());
    QVERIFY(live.of(-1).isEmpty());
    watch.start();
    service.bayQuestions.last().answer(QList<BayState>{{u"01"_s, {}, u"017"_s, Occupancy::Occupied},
                                                       {u"01"_s, {}, u"018"_s, Occupancy::Free},
                                                       {u"01"_s, {}, u"Z99"_s, Occupancy::Free},
                                                       {u"99"_s, {}, u"019"_s, Occupancy::Free}});
    QTRY_COMPARE(changed.size(), 1);
    const auto place = wayfinder.bays()->find(u"01"_s, u"017"_s);
    const auto next = wayfinder.bays()->find(u"01"_s, u"018"_s);
    const auto untold = wayfinder.bays()->find(u"01"_s, u"019"_s);
    QVERIFY(place && next && untold);
    const QList<Occupancy> states = live.of(place->level);
    QCOMPARE(states.size(), wayfinder.site()->levels[place->level].bays.size());
    QCOMPARE(states[place->bay], Occupancy::Occupied);
    QCOMPARE(states[next->bay], Occupancy::Free);
    QCOMPARE(states[untold->bay], Occupancy::Unknown);
    // The same once more is no change.
    watch.refresh();
    service.bayQuestions.last().answer(QList<BayState>{{u"01"_s, {}, u"017"_s, Occupancy::Occupied},
                                                       {u"01"_s, {}, u"018"_s, Occupancy::Free}});
    QSignalSpy answered(&watch, &BayWatch::changed);
    QTRY_COMPARE(answered.size(), 1);
    QCOMPARE(changed.size(), 1);
}

void TestLiveBays::bothOrders()
{
    FakeService service;
    ManualClock clock;
    Wayfinder wayfinder;
    BayWatch watch(service, clock, std::chrono::hours(1), 1);
    const LiveBays live(watch, wayfinder, clock);
    QSignalSpy changed(&live, &LiveBays::changed);
    watch.start();
    QSignalSpy answered(&watch, &BayWatch::changed);
    service.bayQuestions.last().answer(QList<BayState>{{u"01"_s, {}, u"017"_s, Occupancy::Occupied}});
    QTRY_COMPARE(answered.size(), 1);
    QCOMPARE(changed.size(), 0);
    openMap(wayfinder);
    QCOMPARE(changed.size(), 1);
}

void TestLiveBays::oldStatesAreNotShown()
{
    FakeService service;
    ManualClock clock;
    Wayfinder wayfinder;
    BayWatch watch(service, clock, std::chrono::hours(1), 1);
    const LiveBays live(watch, wayfinder, clock);
    QSignalSpy answered(&watch, &BayWatch::changed);
    openMap(wayfinder);
    watch.start();
    service.bayQuestions.last().answer(QList<BayState>{{u"01"_s, {}, u"017"_s, Occupancy::Occupied}});
    QTRY_COMPARE(answered.size(), 1);
    const int level = wayfinder.bays()->find(u"01"_s, u"017"_s)->level;
    QVERIFY(!live.of(level).isEmpty());
    // One failure is no reason yet.
    clock.advance(LiveBays::goodFor / 2);
    watch.refresh();
    service.bayQuestions.last().fail(Error::Kind::Unreachable);
    QTRY_COMPARE(answered.size(), 2);
    QVERIFY(!live.of(level).isEmpty());
    clock.advance(LiveBays::goodFor);
    watch.refresh();
    service.bayQuestions.last().fail(Error::Kind::Unreachable);
    QTRY_COMPARE(answered.size(), 3);
    QVERIFY(live.of(level).isEmpty());
}

QTEST_GUILESS_MAIN(TestLiveBays)

#include "tst_livebays.moc"
