// SPDX-License-Identifier: Apache-2.0
#include "history/historyexport.h"
#include "history/historyquery.h"
#include "store/store.h"
#include "support/futures.h"
#include "support/manualclock.h"
#include "support/yearofcounts.h"

#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace Qt::StringLiterals;

using MaybeCount = std::optional<qint64>;

namespace {

// Nothing when it went well.
template <typename T>
std::optional<StoreError::Kind> kindOf(const Stored<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().kind);
}

} // namespace

class TestHistoryQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void knowsTheLengthOfADay_data();
    void knowsTheLengthOfADay();
    void countsMinutesBefore1970();
    void listsAreasWithCounts();
    void keepsEachCountOfAShortRange();
    void joinsMinutesToBuckets();
    void breaksWhereNothingIsKnown_data();
    void breaksWhereNothingIsKnown();
    void takesADayAtItsMidnights();
    void addsUpDays();
    void leavesOutEmptyDays();
    void stopsAddingUp();
    void exportsInBatches();
    void exportsUnknowns();
    void stopsExporting();

private:
    // Counts of the area "01" from @p first on; nothing is NULL.
    void write(qint64 first, const QList<MaybeCount> &counts);
    template <typename Work>
    auto ask(Work work)
    {
        const auto answer = m_store->read(std::move(work));
        [&] { QVERIFY(waitFor(answer)); }();
        return answer.result();
    }
    QList<HistoryStretch> stretches(MinuteRange range, HistoryResolution resolution = {})
    {
        const auto series =
            ask([=](StoreSession &session) { return historySeries(session, {1}, range, resolution); });
        return series && series->size() == 1 ? series->first().stretches : QList<HistoryStretch>();
    }

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

void TestHistoryQuery::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<Store>(m_folder->filePath(u"staff.db"_s), m_clock);
}

void TestHistoryQuery::write(qint64 first, const QList<MaybeCount> &counts)
{
    const auto written = m_store->run([=](StoreSession &session) {
        return session.transaction([&]() -> Stored<qint64> {
            session.exec(u"INSERT OR IGNORE INTO areas (id, code) VALUES (1, '01')"_s);
            Stored<qint64> last = 0;
            for (qsizetype i = 0; i < counts.size() && last; ++i)
                last = session.exec(u"INSERT INTO counts VALUES (1, ?, ?, 50)"_s,
                                    {first + i, nullable(counts.at(i))});
            return last;
        });
    });
    QVERIFY(waitFor(written));
    QVERIFY(written.result());
}

void TestHistoryQuery::knowsTheLengthOfADay_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("begin");
    QTest::addColumn<int>("hours");
    const QByteArray berlin = "Europe/Berlin";
    QTest::newRow("winter") << berlin << QDate(2026, 1, 15) << u"2026-01-14T23:00Z"_s << 24;
    QTest::newRow("summer") << berlin << QDate(2026, 7, 15) << u"2026-07-14T22:00Z"_s << 24;
    QTest::newRow("an hour is left out") << berlin << QDate(2026, 3, 29) << u"2026-03-28T23:00Z"_s << 23;
    QTest::newRow("an hour comes twice") << berlin << QDate(2026, 10, 25) << u"2026-10-24T22:00Z"_s << 25;
    QTest::newRow("no clocks are changed")
        << QByteArray("Asia/Shanghai") << QDate(2026, 3, 29) << u"2026-03-28T16:00Z"_s << 24;
    QTest::newRow("half hours") << QByteArray("Asia/Kolkata") << QDate(2026, 3, 29) << u"2026-03-28T18:30Z"_s
                                << 24;
    QTest::newRow("the day begins at one o'clock")
        << QByteArray("America/Sao_Paulo") << QDate(2018, 11, 4) << u"2018-11-04T03:00Z"_s << 23;
}

void TestHistoryQuery::knowsTheLengthOfADay()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, day);
    QFETCH(QString, begin);
    QFETCH(int, hours);
    const QTimeZone timeZone(zone);
    QVERIFY(timeZone.isValid());
    const MinuteRange range = minutesOfDay(day, timeZone);
    QCOMPARE(timeOf(range.begin, QTimeZone::utc()), QDateTime::fromString(begin, Qt::ISODate));
    QCOMPARE(range.length(), hours * 60);
    QCOMPARE(minutesOfDay(day.addDays(1), timeZone).begin, range.end);
}

void TestHistoryQuery::countsMinutesBefore1970()
{
    const QDateTime epoch(QDate(1970, 1, 1), QTime(0, 0), QTimeZone::utc());
    QCOMPARE(minuteOf(epoch.addSecs(59)), 0);
    QCOMPARE(minuteOf(epoch.addSecs(60)), 1);
    QCOMPARE(minuteOf(epoch.addMSecs(-1)), -1);
    QCOMPARE(minuteOf(epoch.addSecs(-60)), -1);
}

void TestHistoryQuery::listsAreasWithCounts()
{
    write(1000, {5, {}, 7});
    QVERIFY(waitFor(m_store->run([](StoreSession &session) {
        return session.exec(u"INSERT INTO areas (code, name) VALUES ('00', 'never told')"_s);
    })));
    const auto areas = ask(historyAreas);
    QCOMPARE(*areas, (QList{HistoryArea{1, u"01"_s, u""_s, 1000, 1002}}));
}

void TestHistoryQuery::keepsEachCountOfAShortRange()
{
    write(1000, {5, 0, 7});
    QCOMPARE(
        stretches({1000, 1002}),
        (QList<HistoryStretch>{HistoryStretch{{1000, 1000, 5, 5, 5, 1, 50}, {1001, 1001, 0, 0, 0, 1, 50}}}));
    QCOMPARE(stretches({2000, 3000}), QList<HistoryStretch>());
    QCOMPARE(stretches({1000, 1000}), QList<HistoryStretch>());
}

void TestHistoryQuery::joinsMinutesToBuckets()
{
    write(1000, {5, 1, 9, {}, 7, 7, 8});
    // Seven minutes in at most three points: three minutes each.
    QCOMPARE(stretches({1000, 1007}, {3, 5}),
             (QList<HistoryStretch>{HistoryStretch{
                 {1000, 1002, 1, 9, 5, 3, 50}, {1004, 1005, 7, 7, 7, 2, 50}, {1006, 1006, 8, 8, 8, 1, 50}}}));
    QCOMPARE(stretches({1000, 1007}, {1, 5}).first().first().counts, 6);
}

void TestHistoryQuery::breaksWhereNothingIsKnown_data()
{
    QTest::addColumn<qint64>("next");
    QTest::addColumn<bool>("unknownBetween");
    QTest::addColumn<int>("points");
    QTest::addColumn<QList<qint64>>("lengths");
    QTest::newRow("a poll is missing") << qint64(1004) << false << 100 << QList<qint64>{4};
    QTest::newRow("as far apart as may be") << qint64(1006) << false << 100 << QList<qint64>{4};
    QTest::newRow("further apart") << qint64(1007) << false << 100 << QList<qint64>{2, 2};
    QTest::newRow("the vendor did not know") << qint64(1003) << true << 100 << QList<qint64>{2, 2};
    // Buckets of ten minutes: of the last count of one to the first count of the next it depends.
    QTest::newRow("across buckets") << qint64(1017) << false << 10 << QList<qint64>{1, 1};
}

void TestHistoryQuery::breaksWhereNothingIsKnown()
{
    QFETCH(qint64, next);
    QFETCH(bool, unknownBetween);
    QFETCH(int, points);
    QFETCH(QList<qint64>, lengths);
    write(1000, {5, 6});
    if (unknownBetween)
        write(1002, {MaybeCount()});
    write(next, {7, 8});
    QList<qint64> found;
    for (const HistoryStretch &stretch : stretches({1000, 1100}, {points, 5}))
        found.append(stretch.size());
    QCOMPARE(found, lengths);
}

void TestHistoryQuery::takesADayAtItsMidnights()
{
    const MinuteRange day = minutesOfDay(QDate(2026, 10, 25), QTimeZone("Europe/Berlin"));
    write(day.begin - 1, {1, 2});
    write(day.end - 1, {3, 4});
    const QList<HistoryStretch> found = stretches(day);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.first(), HistoryStretch({{day.begin, day.begin, 2, 2, 2, 1, 50}}));
    QCOMPARE(found.last(), HistoryStretch({{day.end - 1, day.end - 1, 3, 3, 3, 1, 50}}));
}

void TestHistoryQuery::addsUpDays()
{
    // Every minute of the three days around a change of the clocks.
    const QTimeZone berlin("Europe/Berlin");
    const qint64 first = minutesOfDay(QDate(2026, 3, 28), berlin).begin;
    const qint64 last = minutesOfDay(QDate(2026, 3, 30), berlin).end;
    QVERIFY(waitFor(m_store->run(
        [=](StoreSession &session) { return fillCounts(session, 2, first - 10, last - first + 20); })));
    QList<double> progress;
    const auto days = ask([&](StoreSession &session) {
        return historyDays(session, {2, 1}, QDate(2026, 3, 28), QDate(2026, 3, 30), berlin,
                           [&progress](double done) { progress.append(done); });
    });
    QVERIFY(days);
    QCOMPARE(days->size(), 2);
    QCOMPARE(days->first().area, 2);
    QList<qint64> counts;
    for (const HistoryDay &day : days->first().days) {
        counts.append(day.point.counts);
        QVERIFY(day.point.minimum < day.point.mean && day.point.mean < day.point.maximum);
        QCOMPARE(day.point.minute, minutesOfDay(day.day, berlin).begin);
    }
    QCOMPARE(counts, (QList<qint64>{1440, 1380, 1440}));
    QCOMPARE(progress.size(), 3);
    QCOMPARE(progress.last(), 1.0);
}

void TestHistoryQuery::leavesOutEmptyDays()
{
    const QTimeZone shanghai("Asia/Shanghai");
    write(minutesOfDay(QDate(2026, 5, 2), shanghai).begin, {4, 8});
    write(minutesOfDay(QDate(2026, 5, 4), shanghai).begin, {MaybeCount()});
    const auto days = ask([&](StoreSession &session) {
        return historyDays(session, {1}, QDate(2026, 5, 1), QDate(2026, 5, 5), shanghai);
    });
    QCOMPARE(days->first().days.size(), 1);
    QCOMPARE(days->first().days.first().day, QDate(2026, 5, 2));
    QCOMPARE(days->first().days.first().point.mean, 6.0);
}

void TestHistoryQuery::stopsAddingUp()
{
    QFuture<Stored<QList<HistoryDays>>> answer;
    QSemaphore known;
    answer = m_store->read([&](StoreSession &session) {
        known.acquire();
        return historyDays(session, {1}, QDate(2000, 1, 1), QDate(4000, 1, 1), QTimeZone::utc(),
                           [&](double) { answer.cancel(); });
    });
    known.release();
    QVERIFY(waitFor(answer));
    QCOMPARE(answer.resultCount(), 0);
}

void TestHistoryQuery::exportsInBatches()
{
    constexpr int minutes = historyBatchRows + 10;
    QVERIFY(
        waitFor(m_store->run([](StoreSession &session) { return fillCounts(session, 3, 1000, minutes); })));
    QList<qsizetype> batches;
    QList<double> progress;
    HistoryRow first;
    HistoryRow last;
    const auto exported = ask([&](StoreSession &session) {
        return exportHistory(
            session, *historyAreas(session), {1001, 1000000},
            [&](const QList<HistoryRow> &rows) {
                if (batches.isEmpty())
                    first = rows.first();
                last = rows.last();
                batches.append(rows.size());
                return true;
            },
            [&](double done) { progress.append(done); });
    });
    QCOMPARE(*exported, 3 * (minutes - 1));
    QCOMPARE(batches, (QList<qsizetype>{historyBatchRows, historyBatchRows, historyBatchRows, 27}));
    QCOMPARE(first.areaCode, u"01"_s);
    QCOMPARE(first.minute, 1001);
    QCOMPARE(last.areaCode, u"03"_s);
    QCOMPARE(last.areaName, u"Level 3"_s);
    QCOMPARE(last.minute, 1000 + minutes - 1);
    QVERIFY(std::is_sorted(progress.cbegin(), progress.cend()));
    QVERIFY(progress.first() > 0 && progress.first() < 0.5);
    QCOMPARE(progress.last(), 1.0);
}

void TestHistoryQuery::exportsUnknowns()
{
    write(1000, {MaybeCount(), 0});
    QList<HistoryRow> all;
    const auto exported = ask([&](StoreSession &session) {
        return exportHistory(session, *historyAreas(session), {0, 2000}, [&](const QList<HistoryRow> &rows) {
            all = rows;
            return true;
        });
    });
    QCOMPARE(*exported, 2);
    QCOMPARE(all, (QList{HistoryRow{u"01"_s, u""_s, 1000, {}, 50}, HistoryRow{u"01"_s, u""_s, 1001, 0, 50}}));
}

void TestHistoryQuery::stopsExporting()
{
    QVERIFY(waitFor(m_store->run(
        [](StoreSession &session) { return fillCounts(session, 2, 1000, historyBatchRows + 1); })));
    int batches = 0;
    const auto exported = ask([&](StoreSession &session) {
        return exportHistory(session, *historyAreas(session), {0, 1000000},
                             [&](const QList<HistoryRow> &) { return ++batches < 2; });
    });
    QCOMPARE(kindOf(exported), std::optional(StoreError::Kind::Cancelled));
    QCOMPARE(batches, 2);
}

QTEST_GUILESS_MAIN(TestHistoryQuery)
#include "tst_historyquery.moc"
