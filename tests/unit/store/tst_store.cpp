// SPDX-License-Identifier: Apache-2.0
#include "store/store.h"
#include "support/futures.h"
#include "support/manualclock.h"
#include "support/quickfolder.h"
#include "support/rawdatabase.h"

#include <QProcess>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace Qt::StringLiterals;

using Kind = StoreError::Kind;

namespace {

constexpr int writesEach = 40;

const QString addArea = u"INSERT INTO areas (code) VALUES (?)"_s;
const QString countAreas = u"SELECT count(*) FROM areas"_s;
// Never ends by itself.
const QString endless = u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"_s;

Stored<qint64> number(StoreSession &session, const QString &sql)
{
    const auto found = session.first(sql, {}, [](const StoreRow &row) { return row.integer(0); });
    return found ? Stored<qint64>(found->value_or(-1)) : tl::unexpected(found.error());
}

Stored<void> readForever(StoreSession &session)
{
    return session.each(endless, {}, [](const StoreRow &) { return true; });
}

// Reads, and writes what follows from it: wrong as soon as two do so at once.
Stored<qint64> countOn(StoreSession &session)
{
    return session.transaction([&]() -> Stored<qint64> {
        const Stored<qint64> before = number(session, countAreas);
        if (!before)
            return before;
        return session.insert(addArea, {QString::number(*before)});
    });
}

// Nothing when it went well.
template <typename T>
std::optional<StoreError::Kind> kindOf(const Stored<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().kind);
}

QString errorOf(const auto &result)
{
    return result ? QString() : result.error().message;
}

} // namespace

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAndReads();
    void bindsNull();
    void undoesWhatFails();
    void readsOnlyWhereOnlyReadingIsMeant();
    void writesWhileSomethingReads();
    void cancelsWhatRunsAndWhatWaits();
    void finishesEverythingAtItsEnd();
    void waitsForAnotherWriter();
    void waitsForAnotherWriterWithOneStatement();
    void letsTwoWriteAtOnce();
    void letsProgramsStartAtOnce();
    void tellsAFullDiskOnce();
    void tellsWhatCannotBeWritten();
    void tellsAFolderThatCannotBeMade_data();
    void tellsAFolderThatCannotBeMade();
    void takesUpAFolderThatComes();

private:
    QString path() const { return m_folder->filePath(u"sub/staff.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(quickFolder()); }
};

void TestStore::writesAndReads()
{
    Store store(path(), m_clock);
    const auto written = store.run([](StoreSession &session) {
        return session.insert(u"INSERT INTO areas (code, name) VALUES (?, ?)"_s, {u"01"_s, u"地下室"_s});
    });
    QVERIFY(waitFor(written));
    QVERIFY2(written.result(), qPrintable(errorOf(written.result())));
    const auto read = store.read([](StoreSession &session) {
        return session.list(u"SELECT id, name FROM areas WHERE code = ?"_s, {u"01"_s},
                            [](const StoreRow &row) { return std::pair(row.integer(0), row.text(1)); });
    });
    QVERIFY(waitFor(read));
    QCOMPARE(*read.result(), (QList{std::pair(*written.result(), u"地下室"_s)}));
    QVERIFY(!store.trouble());
    // The write-ahead log is what lets readers and a writer work at once.
    QCOMPARE(RawDatabase(path()).value(u"PRAGMA journal_mode"_s), u"wal"_s);
}

void TestStore::bindsNull()
{
    Store store(path(), m_clock);
    const auto read = store.run([](StoreSession &session) {
        session.insert(addArea, {u"01"_s});
        session.exec(u"INSERT INTO counts VALUES (1, 5, ?, ?)"_s,
                     {nullable(std::optional<int>()), nullable(std::optional(0))});
        return session.first(u"SELECT free, total FROM counts"_s, {}, [](const StoreRow &row) {
            return std::pair(row.maybeInteger(0), row.maybeInteger(1));
        });
    });
    QVERIFY(waitFor(read));
    QVERIFY2(read.result(), qPrintable(errorOf(read.result())));
    QCOMPARE(read.result()->value().first, std::optional<qint64>());
    QCOMPARE(read.result()->value().second, std::optional<qint64>(0));
}

void TestStore::undoesWhatFails()
{
    Store store(path(), m_clock);
    const auto failed = store.run([](StoreSession &session) {
        return session.transaction([&]() -> Stored<qint64> {
            session.insert(addArea, {u"01"_s});
            return session.insert(addArea, {u"01"_s});
        });
    });
    const auto left = store.run([](StoreSession &session) { return number(session, countAreas); });
    QVERIFY(waitFor(left));
    QCOMPARE(kindOf(failed.result()), std::optional(Kind::Conflict));
    QCOMPARE(*left.result(), 0);
    // The row's fault, and not the file's.
    QVERIFY(!store.trouble());
}

void TestStore::readsOnlyWhereOnlyReadingIsMeant()
{
    Store store(path(), m_clock);
    const auto written = store.read([](StoreSession &session) { return session.insert(addArea, {u"01"_s}); });
    QVERIFY(waitFor(written));
    QCOMPARE(kindOf(written.result()), std::optional(Kind::ReadOnly));
}

void TestStore::writesWhileSomethingReads()
{
    Store store(path(), m_clock);
    QSemaphore reading;
    QSemaphore goOn;
    const auto read = store.read([&](StoreSession &session) {
        return session.each(u"SELECT 1"_s, {}, [&](const StoreRow &) {
            reading.release();
            goOn.acquire();
            return true;
        });
    });
    reading.acquire();
    const auto written = store.run(countOn);
    const bool done = waitFor(written);
    const bool stillReading = !read.isFinished();
    goOn.release();
    QVERIFY(done);
    QVERIFY(stillReading);
    QVERIFY2(written.result(), qPrintable(errorOf(written.result())));
    QVERIFY(waitFor(read));
}

void TestStore::cancelsWhatRunsAndWhatWaits()
{
    Store store(path(), m_clock);
    QSemaphore started;
    auto running = store.read([&started](StoreSession &session) {
        started.release();
        return readForever(session);
    });
    auto waiting = store.read([](StoreSession &) -> Stored<void> { qFatal("was cancelled"); });
    const auto last = store.read([](StoreSession &session) { return number(session, countAreas); });
    started.acquire();
    waiting.cancel();
    running.cancel();
    QVERIFY(waitFor(last));
    QCOMPARE(*last.result(), 0);
    QVERIFY(running.isFinished());
    QCOMPARE(running.resultCount(), 0);
    QCOMPARE(waiting.resultCount(), 0);
}

void TestStore::finishesEverythingAtItsEnd()
{
    auto store = std::make_unique<Store>(path(), m_clock);
    QSemaphore started;
    const auto running = store->read([&started](StoreSession &session) {
        started.release();
        return readForever(session);
    });
    const auto waiting = store->read([](StoreSession &session) { return number(session, countAreas); });
    started.acquire();
    store.reset();
    QVERIFY(running.isFinished());
    QVERIFY(waiting.isFinished());
    QCOMPARE(kindOf(running.result()), std::optional(Kind::Cancelled));
    QCOMPARE(kindOf(waiting.result()), std::optional(Kind::Cancelled));
}

void TestStore::waitsForAnotherWriter()
{
    Store store(path(), m_clock);
    QVERIFY(waitFor(store.run(countOn)));
    RawDatabase other(path());
    QCOMPARE(other.exec(u"BEGIN IMMEDIATE"_s), QString());
    // Each try gives up at once instead of after a quarter of a second.
    const auto impatient = store.run([](StoreSession &session) {
        session.exec(u"PRAGMA busy_timeout = 0"_s);
        const auto result = countOn(session);
        session.exec(u"PRAGMA busy_timeout = 10000"_s);
        return result;
    });
    QVERIFY(waitFor(impatient));
    QCOMPARE(kindOf(impatient.result()), std::optional(Kind::Busy));
    QTRY_COMPARE(store.trouble().value_or(StoreError()).kind, Kind::Busy);
    const auto patient = store.run(countOn);
    QCOMPARE(other.exec(u"COMMIT"_s), QString());
    QVERIFY(waitFor(patient));
    QVERIFY2(patient.result(), qPrintable(errorOf(patient.result())));
    QTRY_VERIFY(!store.trouble());
}

void TestStore::waitsForAnotherWriterWithOneStatement()
{
    Store store(path(), m_clock);
    QVERIFY(waitFor(store.run(countOn)));
    const auto written = store.run([this](StoreSession &session) -> Stored<qint64> {
        RawDatabase other(path());
        other.exec(u"BEGIN IMMEDIATE"_s);
        // Each try gives up at once instead of after a quarter of a second; the other ends at the third.
        session.exec(u"PRAGMA busy_timeout = 0"_s);
        int looks = 0;
        session.setCancelled([&] {
            if (++looks == 3)
                other.exec(u"COMMIT"_s);
            return false;
        });
        const auto inserted = session.insert(addArea, {u"one"_s});
        other.exec(u"BEGIN IMMEDIATE"_s);
        looks = 0;
        const auto changed = session.exec(u"UPDATE areas SET name = 'two'"_s);
        // Nobody waits any more.
        other.exec(u"BEGIN IMMEDIATE"_s);
        session.setCancelled([] { return true; });
        const auto cancelled = session.exec(u"UPDATE areas SET name = 'three'"_s);
        session.setCancelled(nullptr);
        if (cancelled || cancelled.error().kind != Kind::Cancelled)
            return storeFailure(Kind::Failed, u"was not stopped"_s);
        return inserted ? changed : inserted;
    });
    QVERIFY(waitFor(written));
    QVERIFY2(written.result(), qPrintable(errorOf(written.result())));
    QCOMPARE(*written.result(), 2);
}

void TestStore::letsTwoWriteAtOnce()
{
    Store one(path(), m_clock);
    Store two(path(), m_clock);
    QList<QFuture<Stored<qint64>>> all;
    for (int i = 0; i < writesEach; ++i)
        all << one.run(countOn) << two.run(countOn);
    for (const auto &written : std::as_const(all)) {
        QVERIFY(waitFor(written));
        QVERIFY2(written.result(), qPrintable(errorOf(written.result())));
    }
    QCOMPARE(RawDatabase(path()).value(countAreas), QString::number(2 * writesEach));
}

void TestStore::letsProgramsStartAtOnce()
{
    // All of them make the file, or wait for the one that does.
    std::array<QProcess, 3> programs;
    for (QProcess &program : programs) {
        program.setProcessChannelMode(QProcess::ForwardedChannels);
        program.start(QCoreApplication::applicationFilePath(), {u"--write"_s, path()});
    }
    for (QProcess &program : programs) {
        QVERIFY(program.state() == QProcess::NotRunning || program.waitForFinished());
        QCOMPARE(program.exitCode(), 0);
    }
    QCOMPARE(RawDatabase(path()).value(countAreas), QString::number(int(programs.size()) * writesEach));
}

void TestStore::tellsAFullDiskOnce()
{
    Store store(path(), m_clock);
    QSignalSpy changed(&store, &Store::troubleChanged);
    const auto pages = [&store](int most) {
        return store.run([most](StoreSession &session) {
            return number(session, u"PRAGMA max_page_count = %1"_s.arg(most));
        });
    };
    const auto grow = [&store](const QString &code) {
        return store.run([code](StoreSession &session) {
            return session.insert(u"INSERT INTO areas (code, name) VALUES (?, ?)"_s,
                                  {code, QString(200000, u'x')});
        });
    };
    QVERIFY(waitFor(pages(1)));
    const auto first = grow(u"01"_s);
    const auto second = grow(u"02"_s);
    QVERIFY(waitFor(second));
    QCOMPARE(kindOf(first.result()), std::optional(Kind::Full));
    QCOMPARE(kindOf(second.result()), std::optional(Kind::Full));
    // What needs no room still works.
    const auto read = store.run([](StoreSession &session) { return number(session, countAreas); });
    QVERIFY(waitFor(read));
    QCOMPARE(*read.result(), 0);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(store.trouble().value_or(StoreError()).kind, Kind::Full);
    // Nor does what writes nothing show that there is room.
    QVERIFY(waitFor(store.run([](StoreSession &session) {
        return session.transaction([&] { return session.exec(u"DELETE FROM counts"_s); });
    })));
    QVERIFY(waitFor(grow(u"03"_s)));
    // Behind whatever the worker has told.
    QVERIFY(waitFor(store.run([](StoreSession &) { return Stored<void>(); })));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(store.trouble().value_or(StoreError()).kind, Kind::Full);
    QVERIFY(waitFor(pages(1000000)));
    QVERIFY(waitFor(grow(u"01"_s)));
    QTRY_COMPARE(changed.count(), 2);
    QVERIFY(!store.trouble());
}

void TestStore::tellsWhatCannotBeWritten()
{
    // Modes do not stop the superuser, as whom tests may run: SQLite's own lock gives the same answer.
    Store store(path(), m_clock);
    const auto lock = [&store](const QString &state) {
        return store.run(
            [state](StoreSession &session) { return session.exec(u"PRAGMA query_only = "_s + state); });
    };
    QVERIFY(waitFor(lock(u"ON"_s)));
    const auto written = store.run(countOn);
    QVERIFY(waitFor(written));
    QCOMPARE(kindOf(written.result()), std::optional(Kind::ReadOnly));
    QTRY_COMPARE(store.trouble().value_or(StoreError()).kind, Kind::ReadOnly);
    QVERIFY(waitFor(lock(u"OFF"_s)));
    QVERIFY(waitFor(store.run(countOn)));
    QTRY_VERIFY(!store.trouble());
}

void TestStore::tellsAFolderThatCannotBeMade_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("nobody may write there") << u"/proc"_s;
    QTest::newRow("nobody may make it") << u"/proc/bayfinder"_s;
    QTest::newRow("a file of that name") << QCoreApplication::applicationFilePath();
}

void TestStore::tellsAFolderThatCannotBeMade()
{
    QFETCH(QString, folder);
    Store store(folder + u"/staff.db"_s, m_clock);
    QSignalSpy changed(&store, &Store::troubleChanged);
    const auto written = store.run(countOn);
    const auto read = store.read([](StoreSession &session) { return number(session, countAreas); });
    QVERIFY(waitFor(written));
    QVERIFY(waitFor(read));
    QCOMPARE(kindOf(written.result()), std::optional(Kind::ReadOnly));
    QCOMPARE(kindOf(read.result()), std::optional(Kind::ReadOnly));
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(store.trouble().value_or(StoreError()).kind, Kind::ReadOnly);
}

void TestStore::takesUpAFolderThatComes()
{
    const QString folder = m_folder->filePath(u"sub"_s);
    QFile inItsPlace(folder);
    QVERIFY(inItsPlace.open(QIODevice::WriteOnly));
    inItsPlace.close();
    Store store(path(), m_clock);
    QTRY_VERIFY(store.trouble());
    QVERIFY(inItsPlace.remove());
    const auto written = store.run(countOn);
    QVERIFY(waitFor(written));
    QVERIFY2(written.result(), qPrintable(errorOf(written.result())));
    QTRY_VERIFY(!store.trouble());
}

// Another program, for tests that need several.
static int write(const QString &path)
{
    const ManualClock clock;
    Store store(path, clock);
    for (int i = 0; i < writesEach; ++i) {
        const auto written = store.run(countOn);
        if (!waitFor(written) || !written.result()) {
            qWarning("%ls", qUtf16Printable(errorOf(written.result())));
            return 1;
        }
    }
    return 0;
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (const QStringList arguments = QCoreApplication::arguments(); arguments.value(1) == "--write"_L1)
        return write(arguments.value(2));
    TestStore test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_store.moc"
