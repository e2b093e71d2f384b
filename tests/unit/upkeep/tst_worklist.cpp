// SPDX-License-Identifier: Apache-2.0
#include "support/fakeservice.h"
#include "support/futures.h"
#include "support/mapofbays.h"
#include "upkeep/findingcheck.h"
#include "upkeep/worklistexport.h"
#include "upkeep/worklistfeed.h"
#include "upkeep/worklistmodel.h"
#include "worklistcase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Levels = QList<SiteLevel>;
using Question = CarFindings::Question;
using State = WorklistItem::State;

namespace {

const QString plate = u"川A11NW5"_s;

WorklistChange lastChange(const QSignalSpy &spy)
{
    return spy.last().first().value<WorklistChange>();
}

ParkedCar carIn(const QString &bay, const QDateTime &since)
{
    return {plate, u"01"_s, {}, bay, since, {}};
}

/// Of the row @p row.
template <typename T>
T cell(const PlainTable &table, size_t row, const QString &column)
{
    const auto found = std::find_if(table.columns.cbegin(), table.columns.cend(),
                                    [&](const Column &each) { return each.title == column; });
    return std::get<T>(table.rows.at(row).at(size_t(found - table.columns.cbegin())));
}

bool fits(const Cell &cell, Column::Kind kind)
{
    switch (kind) {
    case Column::Kind::Integer:
        return std::holds_alternative<qint64>(cell);
    case Column::Kind::DateTime:
        return std::holds_alternative<QDateTime>(cell);
    default:
        return std::holds_alternative<QString>(cell);
    }
}

QString digits(int number, int width)
{
    return QString::number(number).rightJustified(width, u'0');
}

/// 20,000 bays in ten areas, of which every third is free.
QList<BayState> manyBays()
{
    QList<BayState> bays;
    for (int i = 0; i < 20'000; ++i) {
        const auto occupancy = i % 3 == 0 ? BayState::Occupancy::Free : BayState::Occupancy::Occupied;
        bays.append({digits(i / 2000, 2), {}, digits(i % 2000, 4), occupancy});
    }
    return bays;
}

SiteLevel levelOf(const QString &area, int bays)
{
    QStringList codes;
    for (int i = 0; i < bays; ++i)
        codes += digits(i, 4);
    return levelOfBays(area, 1, codes);
}

} // namespace

class TestWorklist : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_store = std::make_unique<Store>(databaseIn(m_folder.path()), m_clock); }
    void cleanupTestCase() { m_store.reset(); }
    void waitsForTheDatabase();
    void confirmsBaysAgainstTheMap();
    void saysNothingOfAnEmptyAnswer();
    void followsContradictingReports();
    void findsLongUnknownStates();
    void keepsUnknownStatesOverAHiccup();
    void expectsNothingOfUnwatchedBays();
    void comparesFiguresWithBaysAroundThem();
    void noticesCars();
    void aSearchProvesNoPlaceGone();
    void forgetsCars();
    void aForgottenCarIsNotOver();
    void checksAgain();
    void checkingAgainMayFail();
    void doneStaysDoneUntilItIsWorse();
    void resolvedStaysForAWhile();
    void theModelFollows();
    void theModelSortsAsPeopleCount();
    void exportsPlainRows();
    void takesEachAnswerOnce();
    void twentyThousandBays();

private:
    const QTemporaryDir m_folder{quickFolder()};
    const ManualClock m_clock;
    std::unique_ptr<Store> m_store;
};

void TestWorklist::waitsForTheDatabase()
{
    WorklistCase run(*m_store);
    QVERIFY(!run.list.isReady());
    const MapOfBays map({levelOfBays(u"01"_s, 1, {u"001"_s})});
    run.list.setMap(map.site, std::make_shared<BayIndex>(map.index));
    // Three answers that came too early are one: the latest.
    run.poll(u"01/001 01/002"_s, 3);
    QTRY_VERIFY(run.list.isReady());
    QCOMPARE(run.shown(), QString());
    run.poll(u"01/001 01/002"_s, 2);
    QCOMPARE(run.shown(), u"bay-not-on-map 01/002 open"_s);
}

void TestWorklist::confirmsBaysAgainstTheMap()
{
    WorklistCase run(*m_store);
    QTRY_VERIFY(run.list.isReady());
    const MapOfBays map({levelOfBays(u"01"_s, 1, {u"001"_s, u"002"_s, u"003"_s})});
    run.list.setMap(map.site, std::make_shared<BayIndex>(map.index));
    QSignalSpy changed(&run.list, &Worklist::changed);
    run.poll(u"01/001 01/002 01/003"_s, 5);
    const QDateTime first = run.clock.now().addSecs(30);
    run.poll(u"01/001 01/002 01/9"_s, 2);
    QCOMPARE(changed.size(), 0);
    run.poll(u"01/001 01/002 01/9"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(lastChange(changed).added,
             (QStringList{u"bay-not-on-map|01|9"_s, u"bay-not-reported|01|003"_s}));
    QCOMPARE(run.list.item(u"bay-not-on-map|01|9"_s)->finding.since, first);
    // Every further answer confirms it, and changes nothing.
    run.poll(u"01/001 01/002 01/9"_s, 3);
    QCOMPARE(changed.size(), 1);
    run.poll(u"01/001 01/002 01/003"_s, 3);
    QCOMPARE(run.shown(), u"bay-not-on-map 01/9 resolved, bay-not-reported 01/003 resolved"_s);
    QCOMPARE(lastChange(changed).changed.size(), 2);
    // Another map is compared with the same answer.
    const MapOfBays other({levelOfBays(u"01"_s, 1, {u"001"_s, u"002"_s})});
    run.list.setMap(other.site, std::make_shared<BayIndex>(other.index));
    run.poll(u"01/001 01/002 01/003"_s, 3);
    QCOMPARE(run.list.item(u"bay-not-on-map|01|003"_s)->state, State::Open);
    // Without a map there is nothing to compare with: what was found stands.
    run.list.setMap({}, {});
    run.poll(u"01/001 01/002 01/003"_s, 3);
    run.poll(u"01/001 01/002"_s, 3);
    QCOMPARE(run.list.item(u"bay-not-on-map|01|003"_s)->state, State::Open);
}

void TestWorklist::saysNothingOfAnEmptyAnswer()
{
    WorklistCase run(*m_store);
    QTRY_VERIFY(run.list.isReady());
    const MapOfBays map({levelOfBays(u"01"_s, 1, {u"001"_s, u"002"_s})});
    run.list.setMap(map.site, std::make_shared<BayIndex>(map.index));
    run.poll(u"01/001"_s, 2);
    run.poll({}, 5);
    QCOMPARE(run.shown(), QString());
    run.poll(u"01/001"_s);
    QCOMPARE(run.shown(), u"bay-not-reported 01/002 open"_s);
    run.poll({}, 5);
    QCOMPARE(run.shown(), u"bay-not-reported 01/002 open"_s);
}

void TestWorklist::followsContradictingReports()
{
    WorklistCase run(*m_store);
    QTRY_VERIFY(run.list.isReady());
    const QString key = u"bay-reported-twice|01|1"_s;
    run.poll(u"01/1 01/2 01/1+"_s, 3);
    QCOMPARE(run.shown(), u"bay-reported-twice 01/1 open"_s);
    QCOMPARE(std::get<TwiceFacts>(run.list.item(key)->finding.facts), (TwiceFacts{1, 1, 0}));
    // The other way round it is the same; agreeing is not.
    run.poll(u"01/1+ 01/2 01/1"_s, 3);
    QCOMPARE(run.list.item(key)->state, State::Open);
    run.poll(u"01/1+ 01/2 01/1+"_s, 2);
    QCOMPARE(run.list.item(key)->state, State::Open);
    run.poll(u"01/1+ 01/2 01/1+"_s);
    QCOMPARE(run.list.item(key)->state, State::Resolved);
    // Told once only, while it was believed.
    run.poll(u"01/1 01/2 01/1+"_s, 3);
    QCOMPARE(run.list.item(key)->state, State::Open);
    run.poll(u"01/1 01/2"_s, 3);
    QCOMPARE(run.list.item(key)->state, State::Resolved);
}

void TestWorklist::findsLongUnknownStates()
{
    WorklistCase run(*m_store);
    QTRY_VERIFY(run.list.isReady());
    const QString key = u"state-unknown|01|1"_s;
    run.poll(u"01/1 01/2?"_s);
    run.poll(u"01/1? 01/2?"_s);
    const QDateTime since = run.clock.now();
    run.clock.advance(14min);
    run.poll(u"01/1? 01/2+"_s);
    run.clock.advance(14min);
    run.poll(u"01/1? 01/2?"_s, 2);
    QCOMPARE(run.shown(), QString()); // half a minute is missing
    run.poll(u"01/1? 01/2?"_s);
    QCOMPARE(run.shown(), u"state-unknown 01/1 open"_s);
    QCOMPARE(run.list.item(key)->finding.since, since);
    // One answer that knows it is enough.
    run.poll(u"01/1+ 01/2?"_s);
    QCOMPARE(run.shown(), u"state-unknown 01/1 resolved"_s);
    QCOMPARE(run.list.item(key)->resolvedAt, run.clock.now());
    QCOMPARE(run.list.item(key)->finding.lastSeen, run.clock.now());
}

/// An answer that leaves a bay out does not know its state either.
void TestWorklist::keepsUnknownStatesOverAHiccup()
{
    WorklistCase run(*m_store);
    QTRY_VERIFY(run.list.isReady());
    const QString key = u"state-unknown|01|1"_s;
    run.poll(u"01/1? 01/2"_s);
    run.clock.advance(20min);
    run.poll(u"01/2"_s, 2);
    run.clock.advance(20min);
    run.poll(u"01/1? 01/2"_s);
    QCOMPARE(run.list.item(key)->state, State::Open);
    run.poll(u"01/2"_s, 2);
    QCOMPARE(run.list.item(key)->state, State::Open);
    run.poll(u"01/2"_s);
    QCOMPARE(run.list.item(key)->state, State::Resolved);
    // Known in the answer that brings it back: it is no news.
    run.poll(u"01/1 01/2"_s);
    QCOMPARE(run.list.item(key)->state, State::Resolved);
}

void TestWorklist::expectsNothingOfUnwatchedBays()
{
    WorklistCase run(*m_store);
    QTRY_VERIFY(run.list.isReady());
    run.poll(u"01/1? 01/2?"_s);
    run.clock.advance(30min);
    run.poll(u"01/1? 01/2?"_s);
    QCOMPARE(run.shown(), u"state-unknown 01/1 open, state-unknown 01/2 open"_s);
    Levels levels{levelOfBays(u"01"_s, 1, {u"001"_s, u"002"_s})};
    levels[0].bays[1].watched = false;
    const MapOfBays map(levels);
    run.list.setMap(map.site, std::make_shared<BayIndex>(map.index));
    run.poll(u"01/1? 01/2?"_s);
    QCOMPARE(run.shown(), u"state-unknown 01/1 open, state-unknown 01/2 resolved"_s);
    run.poll(u"01/1? 01/2"_s);
    run.poll(u"01/1? 01/2?"_s);
    run.clock.advance(30min);
    run.poll(u"01/1? 01/2?"_s);
    QCOMPARE(run.shown(), u"state-unknown 01/1 open, state-unknown 01/2 resolved"_s);
}

void TestWorklist::comparesFiguresWithBaysAroundThem()
{
    WorklistCase run(*m_store);
    QTRY_VERIFY(run.list.isReady());
    run.list.setMap({}, {});
    const QString key = u"counts-contradict|01|"_s;
    const QString bays = u"01/1 01/2 01/3+ 01/4+ 01/5? 01/6+ 01/7+ 01/8+ 01/9+ 01/10+"_s; // 2 or 3 free
    const auto tell = [&run](int free) { run.list.takeVacancies({{u"01"_s, u"B1"_s, 10, free}}); };
    tell(7);
    run.poll(bays); // nothing is known of the bays before
    tell(7);
    run.poll(bays);
    tell(7);
    run.poll(bays, 5); // figures that are told once count once
    QCOMPARE(run.shown(), QString());
    tell(8);
    run.poll(bays);
    QCOMPARE(run.shown(), u"counts-contradict 01/ open"_s);
    const auto facts = std::get<CountFacts>(run.list.item(key)->finding.facts);
    QCOMPARE(facts.toldFree, 8);
    QCOMPARE(facts.freeOff, 5);
    QCOMPARE(run.list.item(key)->finding.areaName, u"B1"_s);
    for (int i = 0; i < 3; ++i) {
        tell(6); // within the tolerance
        run.poll(bays);
    }
    QCOMPARE(run.list.item(key)->state, State::Resolved);
    // An area that is no longer told contradicts nothing.
    for (int i = 0; i < 3; ++i) {
        tell(8);
        run.poll(bays);
    }
    QCOMPARE(run.list.item(key)->state, State::Open);
    for (int i = 0; i < 3; ++i) {
        run.list.takeVacancies({});
        run.poll(bays);
    }
    QCOMPARE(run.list.item(key)->state, State::Resolved);
}

void TestWorklist::noticesCars()
{
    WorklistCase run(*m_store);
    QTRY_VERIFY(run.list.isReady());
    QSignalSpy changed(&run.list, &Worklist::changed);
    const QDateTime now = run.clock.now();
    run.list.noticeCars({carIn(u"017"_s, now.addSecs(-60))});
    QCOMPARE(changed.size(), 0);
    run.list.noticeCars({carIn(u"017"_s, now.addDays(-40))});
    QCOMPARE(run.shown(), u"parked-long 01/017 open"_s);
    const QString key = run.list.keys().first();
    QVERIFY(!key.contains(u"11NW5"));
    QCOMPARE(run.list.item(key)->finding.plate, plate);
    QCOMPARE(run.list.item(key)->finding.since, now);
    QCOMPARE(std::get<CarFacts>(run.list.item(key)->finding.facts).places.first().parkedSince,
             now.addDays(-40));
    // Seen again: the row only says when.
    run.clock.advance(1h);
    run.list.noticeCars({carIn(u"017"_s, now.addDays(-40))});
    QCOMPARE(lastChange(changed).changed, QStringList{key});
    QCOMPARE(run.list.item(key)->finding.since, now);
    QCOMPARE(run.list.item(key)->finding.lastSeen, run.clock.now());
    // Another stay: the car has been away.
    run.list.noticeCars({carIn(u"018"_s, now.addSecs(-60))});
    QCOMPARE(run.shown(), u"parked-long 01/017 resolved"_s);
}

void TestWorklist::aSearchProvesNoPlaceGone()
{
    WorklistCase run(*m_store);
    QTRY_VERIFY(run.list.isReady());
    const QDateTime recent = run.clock.now().addSecs(-60);
    run.list.noticeCars({carIn(u"017"_s, recent), carIn(u"018"_s, recent)});
    QCOMPARE(run.shown(), u"plate-in-two-bays 01/017 open"_s);
    // A list that was cut may show one of them.
    run.list.noticeCars({carIn(u"017"_s, recent)});
    QCOMPARE(run.shown(), u"plate-in-two-bays 01/017 open"_s);
    // Two other bays are another finding.
    run.list.noticeCars({carIn(u"018"_s, recent), carIn(u"019"_s, recent)});
    QCOMPARE(run.shown(), u"plate-in-two-bays 01/017 resolved, plate-in-two-bays 01/018 open"_s);
    run.list.noticeCars({carIn(u"018"_s, recent)}, Question::Locate);
    QCOMPARE(run.shown(), u"plate-in-two-bays 01/017 resolved, plate-in-two-bays 01/018 resolved"_s);
}

void TestWorklist::forgetsCars()
{
    WorklistCase run(*m_store);
    QTRY_VERIFY(run.list.isReady());
    run.list.noticeCars({carIn(u"017"_s, run.clock.now().addDays(-40))});
    run.clock.advance(24h * 7);
    run.poll(u"01/1"_s);
    QCOMPARE(run.shown(), QString());
}

void TestWorklist::aForgottenCarIsNotOver()
{
    WorklistCase run(*m_store);
    QTRY_VERIFY(run.list.isReady());
    const QDateTime since = run.clock.now().addDays(-40);
    run.list.noticeCars({carIn(u"017"_s, since)});
    const QString key = run.list.keys().first();
    run.list.notes().markDone(run.list.item(key)->finding, u"Li Lei"_s, u"owner is abroad"_s);
    QTRY_COMPARE(run.list.item(key)->state, State::Done);
    run.clock.advance(24h * 7);
    QSignalSpy changed(&run.list, &Worklist::changed);
    run.poll(u"01/1"_s);
    QCOMPARE(lastChange(changed).removed, QStringList{key});
    // Behind whatever the poll has written.
    QVERIFY(waitFor(run.store.run([](StoreSession &) { return Stored<void>(); })));
    run.list.noticeCars({carIn(u"017"_s, since)});
    QCOMPARE(run.list.item(key)->state, State::Done);
    QSignalSpy news(&run.list.notes(), &WorklistNotes::changed);
    run.list.notes().note(run.list.item(key)->finding, u"Han"_s, u"still there"_s);
    QTRY_COMPARE(news.size(), 1);
    QCOMPARE(run.list.item(key)->state, State::Done);
}

void TestWorklist::checksAgain()
{
    WorklistCase run(*m_store);
    FakeService service;
    FindingCheck check(service, run.list);
    QTRY_VERIFY(run.list.isReady());
    QSignalSpy finished(&check, &FindingCheck::finished);
    const QDateTime old = run.clock.now().addDays(-40);
    run.list.noticeCars({carIn(u"017"_s, old)});
    const QString key = run.list.keys().first();
    QVERIFY(check.start(key));
    QVERIFY(check.isUnderWay(key));
    QVERIFY(!check.start(key));
    QCOMPARE(service.locates.size(), 1);
    QCOMPARE(service.locates.at(0).text, plate);
    run.clock.advance(1h);
    service.locates.at(0).answer(QList{carIn(u"017"_s, old)});
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!check.isUnderWay(key));
    QCOMPARE(run.list.item(key)->finding.lastSeen, run.clock.now());
    // It has left.
    QVERIFY(check.start(key));
    service.locates.at(1).fail(Error::Kind::NotFound);
    QTRY_COMPARE(finished.size(), 2);
    QVERIFY(!finished.at(1).at(1).value<std::optional<Error>>());
    QCOMPARE(run.list.item(key)->state, State::Resolved);
    // Nothing else is ever asked.
    QVERIFY(service.searches.isEmpty() && service.locates.size() == 2);
}

void TestWorklist::checkingAgainMayFail()
{
    WorklistCase run(*m_store);
    FakeService service;
    FindingCheck check(service, run.list);
    QTRY_VERIFY(run.list.isReady());
    QSignalSpy finished(&check, &FindingCheck::finished);
    run.list.noticeCars({carIn(u"017"_s, run.clock.now().addDays(-40))});
    const QString key = run.list.keys().first();
    QVERIFY(check.start(key));
    service.locates.at(0).fail(Error::Kind::Unreachable);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.at(0).at(1).value<std::optional<Error>>()->kind, Error::Kind::Unreachable);
    QCOMPARE(run.list.item(key)->state, State::Open);
    QVERIFY(!check.start(u"no-such-finding"_s));
    run.poll(u"01/1 01/1+"_s, 3);
    QVERIFY(run.list.item(u"bay-reported-twice|01|1"_s));
    QVERIFY(!check.start(u"bay-reported-twice|01|1"_s));
}

void TestWorklist::doneStaysDoneUntilItIsWorse()
{
    WorklistCase run(*m_store);
    QTRY_VERIFY(run.list.isReady());
    run.list.setMap({}, {});
    const QString key = u"counts-contradict|01|"_s;
    QStringList bays;
    for (int i = 0; i < 100; ++i)
        bays += u"01/%1+"_s.arg(i);
    const auto tell = [&](int free, int times = 1) {
        for (int i = 0; i < times; ++i) {
            run.list.takeVacancies({{u"01"_s, {}, 100, free}});
            run.poll(bays.join(u' '));
        }
    };
    tell(5, 4);
    QCOMPARE(run.list.item(key)->state, State::Open);
    run.list.notes().markDone(run.list.item(key)->finding, u"Li Lei"_s, u"told the vendor"_s);
    QTRY_COMPARE(run.list.item(key)->state, State::Done);
    QCOMPARE(run.list.item(key)->standing.last->text, u"told the vendor"_s);
    tell(9);
    QCOMPARE(run.list.item(key)->state, State::Done);
    tell(10); // a tenth of the bays is serious
    QCOMPARE(run.list.item(key)->state, State::Noted);
    tell(9);
    QCOMPARE(run.list.item(key)->state, State::Done);
    // Over, and back: open again.
    tell(0, 3);
    QCOMPARE(run.list.item(key)->state, State::Resolved);
    QTRY_VERIFY(!run.list.item(key)->standing.done);
    tell(5, 3);
    QCOMPARE(run.list.item(key)->state, State::Noted);
}

void TestWorklist::resolvedStaysForAWhile()
{
    WorklistCase run(*m_store);
    QTRY_VERIFY(run.list.isReady());
    QSignalSpy changed(&run.list, &Worklist::changed);
    run.poll(u"01/1 01/1+ 02/1 02/1+"_s, 3);
    run.poll(u"01/1 02/1 02/1+"_s, 3);
    QCOMPARE(run.shown(), u"bay-reported-twice 01/1 resolved, bay-reported-twice 02/1 open"_s);
    run.clock.advance(8h - 60s);
    run.poll(u"01/1 02/1 02/1+"_s);
    QCOMPARE(run.shown(), u"bay-reported-twice 01/1 resolved, bay-reported-twice 02/1 open"_s);
    run.poll(u"01/1 02/1 02/1+"_s);
    QCOMPARE(run.shown(), u"bay-reported-twice 02/1 open"_s);
    QCOMPARE(lastChange(changed).removed, QStringList{u"bay-reported-twice|01|1"_s});
}

void TestWorklist::theModelFollows()
{
    WorklistCase run(*m_store);
    PlainWording wording;
    WorklistModel model(run.list, wording);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_VERIFY(run.list.isReady());
    QSignalSpy inserted(&model, &WorklistModel::rowsInserted);
    QSignalSpy removed(&model, &WorklistModel::rowsRemoved);
    QSignalSpy changed(&model, &WorklistModel::dataChanged);
    QSignalSpy reset(&model, &WorklistModel::modelReset);
    const auto all = u"01/1 01/2 01/3 01/4 01/5 01/1+ 01/2+ 01/3+ 01/4+ 01/5+"_s;
    run.poll(all, 3);
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(model.index(1, WorklistModel::KindColumn).data().toString(), u"bay-reported-twice"_s);
    QCOMPARE(model.index(1, WorklistModel::PlaceColumn).data().toString(), u"01/2"_s);
    QCOMPARE(model.index(1, WorklistModel::StateColumn).data().toString(), u"open"_s);
    QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), u"2"_s);
    QCOMPARE(model.rowOf(u"bay-reported-twice|01|4"_s), 3);
    QCOMPARE(model.rowOf(u"no-such-key"_s), -1);

    // 2, 3 and 5 are over: one signal for the neighbours, one for the other.
    const auto some = u"01/1 01/2 01/3 01/4 01/5 01/1+ 01/2 01/3 01/4+ 01/5"_s;
    run.poll(some, 3);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
    QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 2);
    QCOMPARE(changed.at(1).at(0).toModelIndex().row(), 4);
    QCOMPARE(model.index(1, 0).data(WorklistModel::StateRole).value<State>(), State::Resolved);

    run.list.notes().note(run.list.item(u"bay-reported-twice|01|4"_s)->finding, u"Han"_s, u"seen"_s);
    QTRY_COMPARE(model.index(3, WorklistModel::NoteColumn).data().toString(), u"Han: seen"_s);
    QCOMPARE(changed.size(), 3);
    QCOMPARE(changed.at(2).at(0).toModelIndex().row(), 3);

    run.clock.advance(8h);
    run.poll(some + u" 02/7 02/7+"_s, 3);
    QCOMPARE(removed.size(), 2);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.rowOf(u"bay-reported-twice|01|4"_s), 1);
    QCOMPARE(model.keyOf(1), u"bay-reported-twice|01|4"_s);
    QCOMPARE(model.index(2, 0).data(WorklistModel::KeyRole).toString(), u"bay-reported-twice|02|7"_s);
    QCOMPARE(reset.size(), 0);

    changed.clear();
    wording.prefix = u"fr-"_s;
    model.retranslate();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.index(0, 0).data().toString(), u"fr-bay-reported-twice"_s);

    // One that is made later shows the same.
    const WorklistModel late(run.list, wording);
    QCOMPARE(late.rowCount(), 3);
    QCOMPARE(late.keyOf(1), u"bay-reported-twice|01|4"_s);
}

void TestWorklist::theModelSortsAsPeopleCount()
{
    WorklistCase run(*m_store);
    const PlainWording wording;
    WorklistModel model(run.list, wording);
    QSortFilterProxyModel sorted;
    sorted.setSourceModel(&model);
    sorted.setSortRole(WorklistModel::SortRole);
    const QAbstractItemModelTester tester(&sorted, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_VERIFY(run.list.isReady());
    run.poll(u"2/1 2/1+ 10/1 10/1+ 2/A10 2/A10+ 2/A9 2/A9+"_s, 3);
    sorted.sort(WorklistModel::PlaceColumn);
    QStringList places;
    for (int row = 0; row < sorted.rowCount(); ++row)
        places += sorted.index(row, WorklistModel::PlaceColumn).data().toString();
    QCOMPARE(places.join(u' '), u"2/1 2/A9 2/A10 10/1"_s);
}

void TestWorklist::exportsPlainRows()
{
    WorklistCase run(*m_store);
    const PlainWording wording;
    QTRY_VERIFY(run.list.isReady());
    run.poll(u"01/1 01/1+"_s, 3);
    run.list.noticeCars({carIn(u"017"_s, run.clock.now().addDays(-40))});
    const Finding twice = run.list.item(u"bay-reported-twice|01|1"_s)->finding;
    run.list.notes().note(twice, u"Han"_s, u"=1+1"_s);
    QTRY_COMPARE(run.list.item(twice.key)->state, State::Noted);

    const PlainTable without = worklistTable(run.list, run.list.keys(), wording, PlatesInTable::LeftOut);
    QCOMPARE(without.rows.size(), 2U);
    for (const Row &row : without.rows) {
        QCOMPARE(row.size(), without.columns.size());
        for (size_t column = 0; column < row.size(); ++column) {
            QVERIFY(fits(row[column], without.columns[column].kind));
            const QString *text = std::get_if<QString>(&row[column]);
            QVERIFY(!text || !text->contains(u"11NW5"));
        }
    }
    QCOMPARE(cell<QString>(without, 0, u"kind"_s), u"bay-reported-twice"_s);
    QCOMPARE(cell<QString>(without, 0, u"severity"_s), u"moderate"_s);
    QCOMPARE(cell<QString>(without, 0, u"explanation"_s), u"about "_s);
    QCOMPARE(cell<qint64>(without, 0, u"notes"_s), 1);
    // As it is: whoever writes the file defuses it.
    QCOMPARE(cell<QString>(without, 0, u"last-note"_s), u"=1+1"_s);
    QCOMPARE(cell<QDateTime>(without, 0, u"last-note-at"_s), run.clock.now());
    QVERIFY(!cell<QDateTime>(without, 0, u"resolved-at"_s).isValid());
    QCOMPARE(cell<QString>(without, 1, u"state"_s), u"open"_s);
    // It explains what it can without the plate.
    QCOMPARE(cell<QString>(without, 1, u"plate"_s), QString());
    QCOMPARE(cell<QString>(without, 1, u"explanation"_s), u"about "_s);

    const PlainTable with = worklistTable(run.list, run.list.keys(), wording, PlatesInTable::Included);
    QCOMPARE(cell<QString>(with, 1, u"plate"_s), plate);
    QCOMPARE(cell<QString>(with, 1, u"explanation"_s), u"about "_s + plate);

    const PlainTable one = worklistTable(run.list, {u"gone"_s, twice.key}, wording, PlatesInTable::LeftOut);
    QCOMPARE(one.rows.size(), 1U);
    QCOMPARE(cell<QString>(one, 0, u"key"_s), twice.key);
}

void TestWorklist::takesEachAnswerOnce()
{
    WorklistCase run(*m_store);
    FakeService service;
    BayWatch bays(service, run.clock, 1h, 1);
    VacancyWatch vacancies(service, run.clock, 1h, 1);
    const WorklistFeed feed(bays, vacancies, run.list);
    QTRY_VERIFY(run.list.isReady());
    const MapOfBays map({levelOfBays(u"01"_s, 1, {u"1"_s})});
    run.list.setMap(map.site, std::make_shared<BayIndex>(map.index));
    QSignalSpy watched(&bays, &BayWatch::changed);
    const auto ask = [&](bool works) {
        run.clock.advance(1h);
        bays.refresh();
        if (works)
            service.bayQuestions.last().answer(statesOf(u"01/1 01/1+"_s));
        else
            service.bayQuestions.last().fail(Error::Kind::Unreachable);
    };
    for (const bool works : {true, false, false, true, false}) {
        const auto before = watched.size();
        ask(works);
        QTRY_COMPARE(watched.size(), before + 1);
        QCOMPARE(run.shown(), QString());
    }
    ask(true);
    QTRY_COMPARE(run.shown(), u"bay-reported-twice 01/1 open"_s);
    // Figures too.
    vacancies.refresh();
    service.vacancyQuestions.last().answer(QList{AreaVacancy{u"01"_s, {}, 100, 100}});
    QTRY_VERIFY(vacancies.answeredAt());
    for (int i = 0; i < 3; ++i) {
        run.clock.advance(1h);
        vacancies.refresh();
        service.vacancyQuestions.last().fail(Error::Kind::Unreachable);
        QTRY_VERIFY(vacancies.error());
        bays.refresh();
        service.bayQuestions.last().answer(statesOf(u"01/1 01/1+"_s));
        QTRY_COMPARE(bays.answeredAt(), run.clock.monotonic());
    }
    QCOMPARE(run.shown(), u"bay-reported-twice 01/1 open"_s);
}

void TestWorklist::twentyThousandBays()
{
    WorklistCase run(*m_store);
    const PlainWording wording;
    WorklistModel model(run.list, wording);
    QTRY_VERIFY(run.list.isReady());
    // The map lacks half of the bays of the last area, and has ten more in the first.
    QList<SiteLevel> levels;
    for (int area = 0; area < 10; ++area)
        levels += levelOf(digits(area, 2), area == 9 ? 1000 : area == 0 ? 2010 : 2000);
    const MapOfBays map(levels);
    run.list.setMap(map.site, std::make_shared<BayIndex>(map.index));
    QList<BayState> bays = manyBays();
    const auto poll = [&](int times = 1) {
        for (int i = 0; i < times; ++i) {
            run.clock.advance(30s);
            run.list.takeBays(bays);
        }
    };
    poll(3);
    QCOMPARE(run.list.size(), 1010);
    QCOMPARE(model.rowCount(), 1010);
    // 200 of 20,000 become unknown; half of them are known again in time.
    for (int i = 0; i < 200; ++i)
        bays[i * 100].occupancy = BayState::Occupancy::Unknown;
    poll();
    run.clock.advance(15min);
    for (int i = 0; i < 100; ++i)
        bays[i * 100].occupancy = BayState::Occupancy::Free;
    poll();
    run.clock.advance(15min);
    poll();
    QCOMPARE(run.list.size(), 1110);
    QVERIFY(run.list.item(u"state-unknown|05|0000"_s));
    QVERIFY(!run.list.item(u"state-unknown|04|1900"_s));
    // Another order of the same bays is the same.
    std::reverse(bays.begin(), bays.end());
    poll(3);
    QCOMPARE(run.list.size(), 1110);
    QCOMPARE(model.rowCount(), 1110);
    const QStringList keys = run.list.keys();
    for (const QString &key : keys)
        QCOMPARE(run.list.item(key)->state, State::Open);
}

QTEST_GUILESS_MAIN(TestWorklist)

#include "tst_worklist.moc"
