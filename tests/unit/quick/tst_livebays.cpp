// SPDX-License-Identifier: Apache-2.0
#include "demosite/demosite.h"
#include "quick/livebays.h"
#include "site/readsite.h"
#include "support/fakeservice.h"
#include "support/manualclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Freshness = LiveBays::Freshness;
using Occupancy = BayState::Occupancy;

class TestLiveBays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheVendor();
    void bothOrders();
    void oldStatesAreNotShown();
    void growsOldWhileNobodyAsks();
    void isMarkedBeforeItIsHidden_data();
    void isMarkedBeforeItIsHidden();
    void growsOldByItself();
    void aJumpOfTheClockMakesNothingOld();
    void knowsWhatIsUnknown();

private:
    static void openMap(GarageMap &map)
    {
        const auto site = readSite(demoSiteFolder());
        QVERIFY(site);
        map.setSite(std::make_shared<const Site>(*site));
    }
};

void TestLiveBays::followsTheVendor()
{
    FakeService service;
    ManualClock clock;
    GarageMap map;
    BayWatch watch(service, clock, std::chrono::hours(1), 1);
    const LiveBays live(watch, map, clock);
    QSignalSpy changed(&live, &LiveBays::changed);
    openMap(map);
    QVERIFY(live.of(0).isEmpty());
    QVERIFY(live.of(-1).isEmpty());
    watch.start();
    service.bayQuestions.last().answer(QList<BayState>{{u"01"_s, {}, u"017"_s, Occupancy::Occupied},
                                                       {u"01"_s, {}, u"018"_s, Occupancy::Free},
                                                       {u"01"_s, {}, u"Z99"_s, Occupancy::Free},
                                                       {u"99"_s, {}, u"019"_s, Occupancy::Free}});
    QTRY_COMPARE(changed.size(), 1);
    const auto place = map.bays()->find(u"01"_s, u"017"_s);
    const auto next = map.bays()->find(u"01"_s, u"018"_s);
    const auto untold = map.bays()->find(u"01"_s, u"019"_s);
    QVERIFY(place && next && untold);
    const QList<Occupancy> states = live.of(place->level);
    QCOMPARE(states.size(), map.site()->levels[place->level].bays.size());
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
    GarageMap map;
    BayWatch watch(service, clock, std::chrono::hours(1), 1);
    const LiveBays live(watch, map, clock);
    QSignalSpy changed(&live, &LiveBays::changed);
    watch.start();
    QSignalSpy answered(&watch, &BayWatch::changed);
    service.bayQuestions.last().answer(QList<BayState>{{u"01"_s, {}, u"017"_s, Occupancy::Occupied}});
    QTRY_COMPARE(answered.size(), 1);
    QCOMPARE(changed.size(), 0);
    openMap(map);
    QCOMPARE(changed.size(), 1);
}

void TestLiveBays::oldStatesAreNotShown()
{
    FakeService service;
    ManualClock clock;
    GarageMap map;
    BayWatch watch(service, clock, std::chrono::hours(1), 1);
    const LiveBays live(watch, map, clock);
    QSignalSpy answered(&watch, &BayWatch::changed);
    openMap(map);
    watch.start();
    service.bayQuestions.last().answer(QList<BayState>{{u"01"_s, {}, u"017"_s, Occupancy::Occupied}});
    QTRY_COMPARE(answered.size(), 1);
    const int level = map.bays()->find(u"01"_s, u"017"_s)->level;
    QVERIFY(!live.of(level).isEmpty());
    // Half the time has gone, and there is one failure: no reason yet.
    clock.advance(LiveBays::plainLimits.hide / 2);
    watch.refresh();
    service.bayQuestions.last().fail(Error::Kind::Unreachable);
    QTRY_COMPARE(answered.size(), 2);
    QVERIFY(!live.of(level).isEmpty());
    clock.advance(LiveBays::plainLimits.hide);
    watch.refresh();
    service.bayQuestions.last().fail(Error::Kind::Unreachable);
    QTRY_COMPARE(answered.size(), 3);
    QVERIFY(live.of(level).isEmpty());
}

/// Nobody asks between visits: what was free in the night is not free in the morning.
void TestLiveBays::growsOldWhileNobodyAsks()
{
    FakeService service;
    ManualClock clock;
    GarageMap map;
    BayWatch watch(service, clock, std::chrono::hours(1), 1);
    LiveBays live(watch, map, clock);
    QSignalSpy answered(&watch, &BayWatch::changed);
    openMap(map);
    watch.start();
    service.bayQuestions.last().answer(QList<BayState>{{u"01"_s, {}, u"017"_s, Occupancy::Occupied}});
    QTRY_COMPARE(answered.size(), 1);
    const int level = map.bays()->find(u"01"_s, u"017"_s)->level;
    watch.stop();
    clock.advance(std::chrono::hours(6));
    live.follow();
    QVERIFY(live.of(level).isEmpty());
    watch.resume();
    QVERIFY(live.of(level).isEmpty());
    service.bayQuestions.last().answer(QList<BayState>{{u"01"_s, {}, u"017"_s, Occupancy::Free}});
    QTRY_COMPARE(answered.size(), 2);
    QVERIFY(!live.of(level).isEmpty());
}

void TestLiveBays::isMarkedBeforeItIsHidden_data()
{
    QTest::addColumn<std::chrono::milliseconds>("age");
    QTest::addColumn<Freshness>("freshness");

    QTest::newRow("new") << 0ms << Freshness::Fresh;
    QTest::newRow("not stale yet") << 20000ms << Freshness::Fresh;
    QTest::newRow("stale") << 20001ms << Freshness::Stale;
    QTest::newRow("not hidden yet") << 60000ms << Freshness::Stale;
    QTest::newRow("hidden") << 60001ms << Freshness::Hidden;
}

void TestLiveBays::isMarkedBeforeItIsHidden()
{
    QFETCH(std::chrono::milliseconds, age);
    QFETCH(Freshness, freshness);
    FakeService service;
    ManualClock clock;
    GarageMap map;
    BayWatch watch(service, clock, std::chrono::hours(1), 1);
    LiveBays live(watch, map, clock, {.stale = 20s, .hide = 60s});
    openMap(map);
    QCOMPARE(live.freshness(), Freshness::Hidden);
    QVERIFY(!live.asOf().isValid());
    QSignalSpy answered(&watch, &BayWatch::changed);
    watch.start();
    service.bayQuestions.last().answer(QList<BayState>{{u"01"_s, {}, u"017"_s, Occupancy::Occupied}});
    QTRY_COMPARE(answered.size(), 1);
    QCOMPARE(live.freshness(), Freshness::Fresh);
    const QDateTime then = clock.now();
    const int level = map.bays()->find(u"01"_s, u"017"_s)->level;
    QSignalSpy changed(&live, &LiveBays::changed);
    clock.advance(age);
    live.follow();
    QCOMPARE(live.freshness(), freshness);
    QCOMPARE(changed.size(), freshness == Freshness::Fresh ? 0 : 1);
    QCOMPARE(live.of(level).isEmpty(), freshness == Freshness::Hidden);
    QCOMPARE(live.asOf(), freshness == Freshness::Hidden ? QDateTime() : then);
    // A question without an answer is no news.
    watch.refresh();
    service.bayQuestions.last().fail(Error::Kind::Unreachable);
    QTRY_COMPARE(answered.size(), 2);
    QCOMPARE(changed.size(), freshness == Freshness::Fresh ? 0 : 1);
}

void TestLiveBays::growsOldByItself()
{
    FakeService service;
    ManualClock clock;
    GarageMap map;
    BayWatch watch(service, clock, std::chrono::hours(1), 1);
    const LiveBays live(watch, map, clock, {.stale = 50ms, .hide = 100ms});
    openMap(map);
    watch.start();
    service.bayQuestions.last().answer(QList<BayState>{{u"01"_s, {}, u"017"_s, Occupancy::Occupied}});
    QTRY_COMPARE(live.freshness(), Freshness::Fresh);
    clock.advance(75ms);
    QTRY_COMPARE(live.freshness(), Freshness::Stale);
    clock.advance(75ms);
    QTRY_COMPARE(live.freshness(), Freshness::Hidden);
}

void TestLiveBays::aJumpOfTheClockMakesNothingOld()
{
    FakeService service;
    ManualClock clock;
    GarageMap map;
    BayWatch watch(service, clock, std::chrono::hours(1), 1);
    LiveBays live(watch, map, clock);
    openMap(map);
    watch.start();
    service.bayQuestions.last().answer(QList<BayState>{{u"01"_s, {}, u"017"_s, Occupancy::Occupied}});
    QTRY_COMPARE(live.freshness(), Freshness::Fresh);
    const QDateTime right = clock.now().addDays(400);
    clock.setNow(right);
    live.follow();
    QCOMPARE(live.freshness(), Freshness::Fresh);
    QCOMPARE(live.asOf(), right);
}

void TestLiveBays::knowsWhatIsUnknown()
{
    FakeService service;
    ManualClock clock;
    GarageMap map;
    BayWatch watch(service, clock, std::chrono::hours(1), 1);
    const LiveBays live(watch, map, clock);
    QVERIFY(!live.hasUnknown(u"01"_s));
    openMap(map);
    watch.start();
    QList<BayState> states;
    for (const SiteBay &bay : map.site()->levels.constFirst().bays)
        states.append({map.site()->levels.constFirst().area, {}, bay.code, Occupancy::Free});
    service.bayQuestions.last().answer(states);
    QTRY_COMPARE(live.freshness(), Freshness::Fresh);
    QVERIFY(!live.hasUnknown(map.site()->levels.constFirst().area));
    QVERIFY(live.hasUnknown(map.site()->levels.constLast().area));
    QVERIFY(!live.hasUnknown(u"no such area"_s));
}

QTEST_GUILESS_MAIN(TestLiveBays)

#include "tst_livebays.moc"
