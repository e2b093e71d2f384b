// SPDX-License-Identifier: Apache-2.0
#include "demosite/demosite.h"
#include "wayfinding/wayfinder.h"

#include <QFutureWatcher>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace bayfinder;
using namespace Qt::StringLiterals;

namespace {

// What comes of the question; fails the test when nothing does.
Expected<Way> answer(const QFuture<Expected<Way>> &future)
{
    QFutureWatcher<Expected<Way>> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(future);
    if (!future.isFinished() && !finished.wait(30000))
        return failure(Error::Kind::Timeout, u"no answer"_s);
    return future.resultCount() == 1 ? future.result() : failure(Error::Kind::Cancelled, u"cancelled"_s);
}

} // namespace

class TestWayfinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheMapWithoutWaiting();
    void findsWays();
    void answersThatAskBeforeTheMapIsThere();
    void saysWhichBayItDoesNotKnow();
    void withoutAMap();
    void brokenMap();
    void withoutItsKiosk();
    void cancelledQuestionsGetNoAnswer();
    void endsInTheMiddle();
};

void TestWayfinder::readsTheMapWithoutWaiting()
{
    Wayfinder finder;
    QCOMPARE(finder.state(), Wayfinder::State::Closed);
    QSignalSpy changed(&finder, &Wayfinder::stateChanged);
    finder.open(demoSiteFolder(), demoKioskName());
    QCOMPARE(finder.state(), Wayfinder::State::Reading);
    QVERIFY(!finder.site());
    QVERIFY(!finder.bays());
    QVERIFY(changed.wait(30000));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(finder.state(), Wayfinder::State::Ready);
    QVERIFY(!finder.error());
    QCOMPARE(finder.site()->levels.size(), 4);
    QVERIFY(finder.bays()->find(u"01"_s, u"017"_s));
    QCOMPARE(finder.site()->kiosks[*finder.startKiosk()].name, demoKioskName());
}

void TestWayfinder::findsWays()
{
    Wayfinder finder;
    finder.open(demoSiteFolder(), demoKioskName());
    const auto way = answer(finder.find(u"03"_s, u"044"_s, {true}));
    QVERIFY(way);
    QCOMPARE(way->answer.outcome, RouteAnswer::Outcome::Reached);
    QCOMPARE(way->answer.route.legs.size(), 2);
    QCOMPARE(way->site->levels[way->bay.level].bays[way->bay.bay].code, u"044"_s);
    QCOMPARE(way->steps.first().kind, Instruction::Kind::Start);
    QVERIFY(way->steps.first().turn != Turn::Unknown); // the demo's kiosk knows where one faces
    QCOMPARE(way->steps.last().bay, u"044"_s);
}

void TestWayfinder::answersThatAskBeforeTheMapIsThere()
{
    Wayfinder finder;
    finder.open(demoSiteFolder(), demoKioskName());
    const auto first = finder.find(u"01"_s, u"017"_s);
    const auto second = finder.find(u"01"_s, u"203"_s);
    QVERIFY(!first.isFinished());
    QVERIFY(answer(second));
    QVERIFY(first.isFinished());
    QVERIFY(answer(first));
}

void TestWayfinder::saysWhichBayItDoesNotKnow()
{
    Wayfinder finder;
    finder.open(demoSiteFolder(), demoKioskName());
    const auto way = answer(finder.find(u"01"_s, u"9999"_s));
    QVERIFY(!way);
    QCOMPARE(way.error().kind, Error::Kind::NotFound);
}

void TestWayfinder::withoutAMap()
{
    Wayfinder finder;
    const auto way = answer(finder.find(u"01"_s, u"017"_s));
    QVERIFY(!way);
    QCOMPARE(way.error().kind, Error::Kind::Misconfigured);
}

void TestWayfinder::brokenMap()
{
    Wayfinder finder;
    QSignalSpy changed(&finder, &Wayfinder::stateChanged);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^map: /nowhere: does not exist"_s));
    finder.open(u"/nowhere"_s, demoKioskName());
    QVERIFY(changed.wait(30000));
    QCOMPARE(finder.state(), Wayfinder::State::Failed);
    QVERIFY(finder.error());
    QVERIFY(!finder.site());
    QCOMPARE(answer(finder.find(u"01"_s, u"017"_s)).error().kind, Error::Kind::Misconfigured);
}

void TestWayfinder::withoutItsKiosk()
{
    Wayfinder finder;
    QSignalSpy changed(&finder, &Wayfinder::stateChanged);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^site.kiosk: the map has no such kiosk"_s));
    finder.open(demoSiteFolder(), u"roof"_s);
    QVERIFY(changed.wait(30000));
    QCOMPARE(finder.state(), Wayfinder::State::Ready);
    QVERIFY(finder.bays()->find(u"01"_s, u"017"_s));
    QVERIFY(!finder.startKiosk());
    QCOMPARE(answer(finder.find(u"01"_s, u"017"_s)).error().kind, Error::Kind::Misconfigured);
}

void TestWayfinder::cancelledQuestionsGetNoAnswer()
{
    Wayfinder finder;
    finder.open(demoSiteFolder(), demoKioskName());
    QFuture<Expected<Way>> future = finder.find(u"01"_s, u"017"_s);
    future.cancel();
    QVERIFY(answer(finder.find(u"01"_s, u"203"_s)));
    QVERIFY(future.isFinished());
    QCOMPARE(future.resultCount(), 0);
}

void TestWayfinder::endsInTheMiddle()
{
    QFuture<Expected<Way>> future;
    {
        Wayfinder finder;
        finder.open(demoSiteFolder(), demoKioskName());
        future = finder.find(u"01"_s, u"017"_s);
    }
    // Whatever became of it, nobody waits for ever.
    QVERIFY(future.isFinished());
}

QTEST_GUILESS_MAIN(TestWayfinder)
#include "tst_wayfinder.moc"
