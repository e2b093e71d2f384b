// SPDX-License-Identifier: Apache-2.0
// What a year of history costs: a count per minute of ten areas. `bench_history FILE` makes the database if
// there is none, and leaves it there for other measurements.
#include "history/historyexport.h"
#include "history/historypruner.h"
#include "history/historyrecorder.h"
#include "store/store.h"
#include "support/yearofcounts.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QFutureWatcher>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <vector>

using namespace bayfinder;
using namespace Qt::StringLiterals;

namespace {

constexpr int areas = 10;
constexpr int repeats = 9;
const QDate firstDay(2025, 3, 14);
const QDate lastDay(2026, 3, 13);
const QTimeZone zone("Asia/Shanghai");

template <typename T>
T resultOf(const QFuture<Stored<T>> &future)
{
    QFutureWatcher<Stored<T>> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    if (!future.result())
        qFatal("%ls", qUtf16Printable(future.result().error().message));
    if constexpr (!std::is_void_v<T>)
        return *future.result();
}

template <typename Action>
double millisecondsOf(Action action)
{
    QElapsedTimer timer;
    timer.start();
    action();
    return double(timer.nsecsElapsed()) / 1e6;
}

void print(const char *what, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    std::printf("| %s | %.1f (%.1f to %.1f) |\n", what, times[times.size() / 2], times.front(), times.back());
    std::fflush(stdout);
}

template <typename Action>
void measure(const char *what, int times, Action action)
{
    std::vector<double> taken;
    for (int i = 0; i < times; ++i)
        taken.push_back(millisecondsOf([&] { action(i); }));
    print(what, taken);
}

// As after a start of the machine. The system need not obey.
void forgetFile(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY);
    ::fsync(file);
    ::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
    ::close(file);
}

QList<qint64> allAreas()
{
    QList<qint64> ids;
    for (int id = 1; id <= areas; ++id)
        ids.append(id);
    return ids;
}

auto dayQuestion(QDate day, const QList<qint64> &ids)
{
    return [=](StoreSession &session) { return historySeries(session, ids, minutesOfDay(day, zone)); };
}

auto yearQuestion(const QList<qint64> &ids)
{
    return [=](StoreSession &session) { return historyDays(session, ids, firstDay, lastDay, zone); };
}

void measureCold(const QString &path, const SystemClock &clock)
{
    measure("opening, cold", 3, [&](int) {
        forgetFile(path);
        Store store(path, clock);
        resultOf(store.run([](StoreSession &) { return Stored<void>(); }));
    });
    measure("a year of one area by days, cold, with opening", 3, [&](int) {
        forgetFile(path);
        Store store(path, clock);
        resultOf(store.read(yearQuestion({3})));
    });
    measure("a year of all areas by days, cold, with opening", 3, [&](int) {
        forgetFile(path);
        Store store(path, clock);
        resultOf(store.read(yearQuestion(allAreas())));
    });
    measure("quick_check, cold, with opening", 3, [&](int) {
        forgetFile(path);
        Store store(path, clock);
        resultOf(store.read([](StoreSession &session) { return session.exec(u"PRAGMA quick_check(1)"_s); }));
    });
}

void measureWarm(Store &store)
{
    measure("a day of one area, 1440 points", repeats,
            [&](int i) { resultOf(store.read(dayQuestion(lastDay.addDays(-i), {3}))); });
    measure("a day of all areas, 1440 points each", repeats,
            [&](int i) { resultOf(store.read(dayQuestion(lastDay.addDays(-i), allAreas()))); });
    measure("a year of one area by days", 3, [&](int) { resultOf(store.read(yearQuestion({3}))); });
    measure("a year of all areas by days", 3, [&](int) { resultOf(store.read(yearQuestion(allAreas()))); });
    measure("the list of areas", repeats, [&](int) { resultOf(store.read(historyAreas)); });
    measure("every row of the year handed over for export", 3, [&](int) {
        resultOf(store.read([](StoreSession &session) -> Stored<qint64> {
            const auto listed = historyAreas(session);
            if (!listed)
                return tl::unexpected(listed.error());
            return exportHistory(session, *listed, {0, 1LL << 40},
                                 [](const QList<HistoryRow> &) { return true; });
        }));
    });
}

void measureWriting(Store &store, const SystemClock &clock)
{
    HistoryRecorder recorder(store);
    QEventLoop loop;
    QObject::connect(&recorder, &HistoryRecorder::recorded, &loop, &QEventLoop::quit);
    const QDateTime from = QDate(2026, 3, 15).startOfDay(zone);
    const auto poll = [&](int i) {
        QList<AreaVacancy> answer;
        for (int area = 1; area <= areas; ++area)
            answer.append({u"%1"_s.arg(area, 2, 10, QChar(u'0')), {}, 200, i % 200});
        recorder.record(answer, from.addSecs(60 * i));
        loop.exec();
    };
    measure("recording a poll of all areas, until it is written", 200, poll);

    const auto reading = store.read(yearQuestion(allAreas()));
    measure("the same while a year is read", 20, [&](int i) { poll(1000 + i); });
    resultOf(reading);

    measure("pruning a month", 1, [&](int) {
        HistoryPruner pruner(store, clock, int(firstDay.daysTo(clock.now().date())) - 30);
        QEventLoop pruned;
        QObject::connect(&pruner, &HistoryPruner::pruned, &pruned, &QEventLoop::quit);
        pruned.exec();
    });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QString path = QCoreApplication::arguments().value(1);
    if (path.isEmpty()) {
        std::fputs("usage: bench_history FILE\n", stderr);
        return 2;
    }
    const SystemClock clock;
    const bool isThere = QFileInfo::exists(path);
    auto store = std::make_unique<Store>(path, clock);
    std::puts("| a year of history | median (least to most), ms |\n| --- | --- |");
    if (!isThere) {
        measure("filling it", 1, [&](int) {
            const MinuteRange range{minutesOfDay(firstDay, zone).begin, minutesOfDay(lastDay, zone).end};
            resultOf(store->run([=](StoreSession &session) {
                return test::fillCounts(session, areas, range.begin, range.length());
            }));
        });
    }
    store.reset();
    std::printf("| size of the file, MiB | %.1f |\n", double(QFileInfo(path).size()) / (1 << 20));
    measureCold(path, clock);
    store = std::make_unique<Store>(path, clock);
    measureWarm(*store);
    measureWriting(*store, clock);
    store.reset();
    std::printf("| size of the file afterwards, MiB | %.1f |\n", double(QFileInfo(path).size()) / (1 << 20));
    return 0;
}
