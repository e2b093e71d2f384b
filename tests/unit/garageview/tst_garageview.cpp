// SPDX-License-Identifier: Apache-2.0
#include "demosite/demosite.h"
#include "garageview/areatitles.h"
#include "garageview/baymatching.h"
#include "garageview/sight.h"

#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTest>

using namespace bayfinder;
using namespace Qt::StringLiterals;
using Occupancy = BayState::Occupancy;

class TestGarageView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sightsOfAWay();
    void sightsOfAWayFromAnotherKiosk();
    void sightsOfAWayThatEndsBefore();
    void sightOfABay();
    void matchesBays();
    void callsAreasAsTheMapDoes();
    void joinsRecordsOfOneBay_data();
    void joinsRecordsOfOneBay();

private:
    Expected<Way> wayTo(const QString &area, const QString &bay, std::optional<int> kiosk = {});

    Wayfinder m_finder;
};

void TestGarageView::initTestCase()
{
    QSignalSpy read(&m_finder, &Wayfinder::stateChanged);
    m_finder.open(demoSiteFolder());
    QVERIFY(read.wait(30000));
    QCOMPARE(m_finder.state(), Wayfinder::State::Ready);
    // It belongs to no kiosk: nothing to warn of, and no start by itself.
    QVERIFY(!m_finder.startKiosk());
}

Expected<Way> TestGarageView::wayTo(const QString &area, const QString &bay, std::optional<int> kiosk)
{
    const auto place = m_finder.bays()->find(area, bay);
    if (!place)
        return failure(Error::Kind::NotFound, u"the demo has no such bay"_s);
    QFutureWatcher<Expected<Way>> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(m_finder.find(*place, {}, kiosk));
    if (!watcher.isFinished() && !finished.wait(30000))
        return failure(Error::Kind::Timeout, u"no answer"_s);
    return watcher.result();
}

void TestGarageView::sightsOfAWay()
{
    const std::optional<int> kiosk = findKiosk(*m_finder.site(), demoKioskName());
    const auto way = wayTo(u"03"_s, u"044"_s, kiosk);
    QVERIFY(way);
    const QList<Sight> sights = sightsOf(*way, u"en"_s, u"Start"_s);
    QCOMPARE(sights.size(), way->answer.route.legs.size());
    QVERIFY(sights.size() > 1);
    const Sight &first = sights.first();
    QCOMPARE(first.level, m_finder.site()->kiosks[*kiosk].level);
    QVERIFY(!first.target);
    QCOMPARE(first.route, way->answer.route.legs.first().points);
    QCOMPARE(first.markers.first().kind, PlanMarker::Kind::Kiosk);
    QCOMPARE(first.markers.first().text, u"Start"_s);
    QCOMPARE(first.markers.first().heading, m_finder.site()->kiosks[*kiosk].heading);
    QCOMPARE(first.markers.last().kind, PlanMarker::Kind::Landmark);
    const Sight &last = sights.last();
    QCOMPARE(last.level, way->bay.level);
    QCOMPARE(last.target, std::optional(way->bay.bay));
    QCOMPARE(last.markers.first().kind, PlanMarker::Kind::Landmark);
    QCOMPARE(last.markers.last().kind, PlanMarker::Kind::Target);
    QCOMPARE(last.markers.last().text, u"044"_s);
}

void TestGarageView::sightsOfAWayFromAnotherKiosk()
{
    QVERIFY(m_finder.site()->kiosks.size() > 1);
    const auto without = wayTo(u"01"_s, u"017"_s);
    QVERIFY(!without);
    QCOMPARE(without.error().kind, Error::Kind::Misconfigured);
    for (int kiosk = 0; kiosk < m_finder.site()->kiosks.size(); ++kiosk) {
        const auto way = wayTo(u"01"_s, u"017"_s, kiosk);
        QVERIFY(way);
        QCOMPARE(way->kiosk, kiosk);
        const SiteKiosk &start = m_finder.site()->kiosks[kiosk];
        const Sight first = sightsOf(*way, u"en"_s, u"Start"_s).first();
        QCOMPARE(first.level, start.level);
        QCOMPARE(first.markers.first().position, start.position);
    }
}

void TestGarageView::sightsOfAWayThatEndsBefore()
{
    Way way = *wayTo(u"03"_s, u"044"_s, findKiosk(*m_finder.site(), demoKioskName()));
    way.answer.outcome = RouteAnswer::Outcome::OnlyCloser;
    way.answer.route.legs.resize(1);
    way.answer.route.legs[0].connection.reset();
    const QList<Sight> sights = sightsOf(way, u"en"_s, {});
    QCOMPARE(sights.size(), 2);
    QCOMPARE(sights[0].markers.last().kind, PlanMarker::Kind::End);
    QCOMPARE(sights[1], sightOfBay(*way.site, way.bay));
}

void TestGarageView::sightOfABay()
{
    const auto place = m_finder.bays()->find(u"01"_s, u"017"_s);
    QVERIFY(place);
    const Sight sight = sightOfBay(*m_finder.site(), *place);
    QCOMPARE(sight.level, place->level);
    QCOMPARE(sight.target, std::optional(place->bay));
    QVERIFY(sight.route.isEmpty());
    QCOMPARE(sight.markers.size(), 1);
    QCOMPARE(sight.markers.first().kind, PlanMarker::Kind::Target);
}

void TestGarageView::matchesBays()
{
    BayMatching matching(m_finder.site(), m_finder.sharedBays());
    const auto place = m_finder.bays()->find(u"01"_s, u"017"_s);
    QVERIFY(place);
    // Twice, because the second answer is a remembered one.
    QCOMPARE(matching.placeOf(u"01"_s, u"017"_s), place);
    QCOMPARE(matching.placeOf(u"01"_s, u"017"_s), place);
    QVERIFY(!matching.placeOf(u"01"_s, u"Z99"_s));
    const auto levels = matching.occupancies({{u"01"_s, {}, u"017"_s, Occupancy::Occupied},
                                              {u"01"_s, {}, u"Z99"_s, Occupancy::Free},
                                              {u"99"_s, {}, u"018"_s, Occupancy::Free}});
    QCOMPARE(levels.size(), m_finder.site()->levels.size());
    for (int level = 0; level < levels.size(); ++level) {
        QCOMPARE(levels[level].size(), m_finder.site()->levels[level].bays.size());
        for (int bay = 0; bay < levels[level].size(); ++bay) {
            const bool isTold = level == place->level && bay == place->bay;
            QCOMPARE(levels[level][bay], isTold ? Occupancy::Occupied : Occupancy::Unknown);
        }
    }
}

void TestGarageView::callsAreasAsTheMapDoes()
{
    const AreaTitles titles(*m_finder.site(), u"en"_s);
    QCOMPARE(titles.title(u"03"_s), u"B3 · Basement 3"_s);
    QCOMPARE(AreaTitles(*m_finder.site(), u"zh_CN"_s).title(u"03"_s), u"B3 · 地下三层"_s);
    // As bays are found: with or without zeros.
    QCOMPARE(titles.title(u"3"_s, u"Deck"_s), u"B3 · Basement 3"_s);
    QCOMPARE(titles.title(u"77"_s, u"Deck"_s), u"77 · Deck"_s);
    QCOMPARE(titles.title(u"77"_s), u"77"_s);
    QCOMPARE(AreaTitles().title(u"03"_s, u"Deck"_s), u"03 · Deck"_s);
    QCOMPARE(titles.shortName(u"03"_s), u"B3"_s);
    QCOMPARE(titles.shortName(u"3"_s), u"B3"_s);
    QCOMPARE(titles.shortName(u"77"_s), u"77"_s);
    QCOMPARE(titles.shortName({}), QString());
    QCOMPARE(titles.name(u"03"_s, u"地下三层"_s), u"Basement 3"_s);
    QCOMPARE(titles.name(u"77"_s, u"Deck"_s), u"Deck"_s);
    QCOMPARE(titles.name({}, u"Deck"_s), u"Deck"_s);
    QCOMPARE(AreaTitles().shortName(u"03"_s), u"03"_s);
    QCOMPARE(AreaTitles().name(u"03"_s, u"Deck"_s), u"Deck"_s);
    // Where two levels fit nobody knows which is meant.
    Site twice;
    twice.levels.resize(2);
    twice.levels[0].area = u"01"_s;
    twice.levels[0].shortName = u"B1"_s;
    twice.levels[1].area = u"001"_s;
    twice.levels[1].shortName = u"P1"_s;
    QCOMPARE(AreaTitles(twice, u"en"_s).title(u"1"_s, u"Deck"_s), u"1 · Deck"_s);
    QCOMPARE(AreaTitles(twice, u"en"_s).title(u"01"_s, u"Deck"_s), u"B1"_s);
    // Two buildings that share an area: what both walls say.
    twice.levels[1].area = u"01"_s;
    QCOMPARE(AreaTitles(twice, u"en"_s).shortName(u"01"_s), u"01"_s);
    twice.levels[1].shortName = u"B1"_s;
    twice.levels[1].name.insert(u"en"_s, u"Annexe"_s);
    QCOMPARE(AreaTitles(twice, u"en"_s).shortName(u"01"_s), u"B1"_s);
    QCOMPARE(AreaTitles(twice, u"en"_s).name(u"01"_s, u"Deck"_s), u"Deck"_s);
}

void TestGarageView::joinsRecordsOfOneBay_data()
{
    QTest::addColumn<QList<Occupancy>>("told");
    QTest::addColumn<Occupancy>("expected");
    QTest::newRow("known before unknown") << QList{Occupancy::Free, Occupancy::Unknown} << Occupancy::Free;
    QTest::newRow("known after unknown") << QList{Occupancy::Unknown, Occupancy::Free} << Occupancy::Free;
    QTest::newRow("occupied before free")
        << QList{Occupancy::Occupied, Occupancy::Free} << Occupancy::Occupied;
    QTest::newRow("occupied after free")
        << QList{Occupancy::Free, Occupancy::Occupied} << Occupancy::Occupied;
    QTest::newRow("nobody knows") << QList{Occupancy::Unknown, Occupancy::Unknown} << Occupancy::Unknown;
}

void TestGarageView::joinsRecordsOfOneBay()
{
    QFETCH(QList<Occupancy>, told);
    QFETCH(Occupancy, expected);
    BayMatching matching(m_finder.site(), m_finder.sharedBays());
    const auto place = m_finder.bays()->find(u"01"_s, u"017"_s);
    QVERIFY(place);
    QList<BayState> states;
    for (const Occupancy occupancy : std::as_const(told))
        states.append({u"01"_s, {}, u"017"_s, occupancy});
    QCOMPARE(matching.occupancies(states)[place->level][place->bay], expected);
}

QTEST_GUILESS_MAIN(TestGarageView)

#include "tst_garageview.moc"
