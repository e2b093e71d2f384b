// SPDX-License-Identifier: Apache-2.0
#include "history/historypruner.h"
#include "history/historyrecorder.h"
#include "history/minutes.h"
#include "support/fakeservice.h"
#include "support/futures.h"
#include "support/manualclock.h"
#include "support/rawdatabase.h"
#include "support/yearofcounts.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString everyCount =
    u"SELECT code, minute, free, total FROM counts JOIN areas ON id = area_id ORDER BY code, minute"_s;

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

} // namespace

class TestHistoryRecorder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void recordsAreasAtTheirMinute();
    void keepsTheLastAnswerOfAMinute();
    void takesTheLowerOfTwo();
    void keepsNames();
    void followsAWatch();
    void sharesADatabase();
    void goesOnAfterTrouble();
    void prunesInBatches();
    void prunesOnceADay();

private:
    QString path() const { return m_folder->filePath(u"staff.db"_s); }
    QStringList rows(const QString &sql = everyCount) const { return RawDatabase(path()).rows(sql); }
    // Records it and waits.
    void record(HistoryRecorder &recorder, const QList<AreaVacancy> &answer, const QDateTime &at) const
    {
        QSignalSpy recorded(&recorder, &HistoryRecorder::recorded);
        recorder.record(answer, at);
        QTRY_COMPARE(recorded.count(), 1);
        QCOMPARE(recorded.first().first().toLongLong(), minuteOf(at));
    }
    void fill(int areas, qint64 firstMinute, qint64 minutes)
    {
        QVERIFY(waitFor(m_store->run(
            [=](StoreSession &session) { return fillCounts(session, areas, firstMinute, minutes); })));
    }

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    // 2026-03-14T07:09Z
    const qint64 m_minute = 29557869;
};

void TestHistoryRecorder::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock.setNow(utc(u"2026-03-14T07:09:26.000Z"_s));
    m_store = std::make_unique<Store>(path(), m_clock);
}

void TestHistoryRecorder::recordsAreasAtTheirMinute()
{
    HistoryRecorder recorder(*m_store);
    record(recorder, {{u"02"_s, {}, {}, 0}, {u"01"_s, u"B1"_s, 120, {}}, {u"03"_s, {}, {}, {}}},
           utc(u"2026-03-14T15:09:59.999+08:00"_s));
    record(recorder, {{u"02"_s, {}, 10, 1}}, utc(u"2026-03-14T07:10:00.000Z"_s));
    QCOMPARE(rows(),
             (QStringList{u"01|29557869|NULL|120"_s, u"02|29557869|0|NULL"_s, u"02|29557870|1|10"_s,
                          u"03|29557869|NULL|NULL"_s}));
}

void TestHistoryRecorder::keepsTheLastAnswerOfAMinute()
{
    HistoryRecorder recorder(*m_store);
    record(recorder, {{u"01"_s, {}, 9, 5}, {u"02"_s, {}, 9, 5}}, utc(u"2026-03-14T07:09:05.000Z"_s));
    // What is left out of the second answer was still true in this minute.
    record(recorder, {{u"01"_s, {}, {}, 4}}, utc(u"2026-03-14T07:09:35.000Z"_s));
    QCOMPARE(rows(), (QStringList{u"01|29557869|4|NULL"_s, u"02|29557869|5|9"_s}));
}

void TestHistoryRecorder::takesTheLowerOfTwo()
{
    HistoryRecorder recorder(*m_store);
    record(recorder, {{u"01"_s, {}, 9, {}}, {u"01"_s, {}, 9, 5}, {u"01"_s, {}, 8, 3}, {u"01"_s, {}, 9, 4}},
           m_clock.now());
    QCOMPARE(rows(), (QStringList{u"01|29557869|3|8"_s}));
}

void TestHistoryRecorder::keepsNames()
{
    HistoryRecorder recorder(*m_store);
    const QString names = u"SELECT id, code, name FROM areas"_s;
    record(recorder, {{u"01"_s, {}, 9, 5}}, m_clock.now());
    QCOMPARE(rows(names), QStringList{u"1|01|"_s});
    record(recorder, {{u"01"_s, u"B1"_s, 9, 5}}, m_clock.now());
    record(recorder, {{u"01"_s, u""_s, 9, 5}}, m_clock.now());
    QCOMPARE(rows(names), QStringList{u"1|01|B1"_s});
    record(recorder, {{u"01"_s, u"Basement"_s, 9, 5}}, m_clock.now());
    QCOMPARE(rows(names), QStringList{u"1|01|Basement"_s});
}

void TestHistoryRecorder::followsAWatch()
{
    FakeService service;
    VacancyWatch watch(service, m_clock, 1h, 1);
    HistoryRecorder recorder(*m_store);
    QSignalSpy recorded(&recorder, &HistoryRecorder::recorded);
    recorder.follow(watch);
    watch.start();
    service.vacancyQuestions.at(0).answer(QList{AreaVacancy{u"01"_s, u"B1"_s, 100, 7}});
    QTRY_COMPARE(recorded.count(), 1);
    // A failure is no answer: it must not write the old one at a new minute.
    m_clock.advance(5min);
    watch.refresh();
    service.vacancyQuestions.at(1).fail(Error::Kind::Unreachable);
    QTRY_VERIFY(watch.error());
    m_clock.advance(5min);
    watch.refresh();
    service.vacancyQuestions.at(2).answer(QList{AreaVacancy{u"01"_s, u"B1"_s, 100, 8}});
    QTRY_COMPARE(recorded.count(), 2);
    QCOMPARE(rows(), (QStringList{u"01|29557869|7|100"_s, u"01|29557879|8|100"_s}));

    // One that begins later takes what is known.
    HistoryRecorder late(*m_store);
    QSignalSpy recordedLate(&late, &HistoryRecorder::recorded);
    late.follow(watch);
    QTRY_COMPARE(recordedLate.count(), 1);
    QCOMPARE(rows().size(), 2);
}

void TestHistoryRecorder::sharesADatabase()
{
    Store other(path(), m_clock);
    HistoryRecorder one(*m_store);
    HistoryRecorder two(other);
    QSignalSpy recordedOne(&one, &HistoryRecorder::recorded);
    QSignalSpy recordedTwo(&two, &HistoryRecorder::recorded);
    constexpr int polls = 30;
    for (int i = 0; i < polls; ++i) {
        const QDateTime at = m_clock.now().addSecs(60 * i);
        one.record({{u"01"_s, u"B1"_s, 100, i}, {u"02"_s, u"B2"_s, 100, i}}, at);
        two.record({{u"02"_s, u"B2"_s, 100, i}, {u"01"_s, u"B1"_s, 100, i}}, at.addSecs(10));
    }
    QTRY_COMPARE(recordedOne.count(), polls);
    QTRY_COMPARE(recordedTwo.count(), polls);
    QVERIFY(!m_store->trouble());
    QVERIFY(!other.trouble());
    QCOMPARE(rows().size(), 2 * polls);
    QCOMPARE(rows(u"SELECT count(*) FROM areas"_s), QStringList{u"2"_s});
    QCOMPARE(rows().last(), u"02|%1|29|100"_s.arg(m_minute + 29));
}

void TestHistoryRecorder::goesOnAfterTrouble()
{
    HistoryRecorder recorder(*m_store);
    QSignalSpy recorded(&recorder, &HistoryRecorder::recorded);
    const auto lock = [this](const QString &state) {
        QVERIFY(waitFor(m_store->run(
            [state](StoreSession &session) { return session.exec(u"PRAGMA query_only = "_s + state); })));
    };
    lock(u"ON"_s);
    recorder.record({{u"01"_s, {}, 9, 5}}, m_clock.now());
    QTRY_VERIFY(m_store->trouble());
    lock(u"OFF"_s);
    recorder.record({{u"01"_s, {}, 9, 6}}, m_clock.now().addSecs(60));
    QTRY_COMPARE(recorded.count(), 1);
    QVERIFY(!m_store->trouble());
    QCOMPARE(rows(), (QStringList{u"01|29557870|6|9"_s}));
}

void TestHistoryRecorder::prunesInBatches()
{
    // Two days of which one is kept, beside one area that ended long ago.
    constexpr qint64 day = 1440;
    fill(2, m_minute - 2 * day, 2 * day);
    QVERIFY(waitFor(m_store->run([this](StoreSession &session) {
        session.exec(u"INSERT INTO areas (id, code) VALUES (9, '09')"_s);
        return session.exec(u"INSERT INTO counts VALUES (9, 5, 1, 1), (9, ?, 1, 1), (9, ?, 1, 1)"_s,
                            {5 + 3 * HistoryPruner::batchMinutes, m_minute});
    })));
    HistoryPruner pruner(*m_store, m_clock, 1);
    QSignalSpy pruned(&pruner, &HistoryPruner::pruned);
    QTRY_COMPARE(pruned.count(), 1);
    QCOMPARE(pruned.first().first().toLongLong(), 2 * day + 2);
    QCOMPARE(rows(u"SELECT area_id, count(*), min(minute) FROM counts GROUP BY area_id"_s),
             (QStringList{u"1|1440|%1"_s.arg(m_minute - day), u"2|1440|%1"_s.arg(m_minute - day),
                          u"9|1|%1"_s.arg(m_minute)}));
}

void TestHistoryRecorder::prunesOnceADay()
{
    fill(1, m_minute - 1450, 1450);
    HistoryPruner pruner(*m_store, m_clock, 1);
    QSignalSpy pruned(&pruner, &HistoryPruner::pruned);
    pruner.tick();
    QTRY_COMPARE(pruned.count(), 1);
    m_clock.advance(23h);
    pruner.tick();
    QVERIFY(!pruned.wait(0));
    m_clock.advance(1h);
    pruner.tick();
    QTRY_COMPARE(pruned.count(), 2);
    QCOMPARE(pruned.first().first().toLongLong(), 10);
    QCOMPARE(pruned.last().first().toLongLong(), 1440);
    QCOMPARE(rows(), QStringList());
}

QTEST_GUILESS_MAIN(TestHistoryRecorder)
#include "tst_historyrecorder.moc"
