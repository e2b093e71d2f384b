// SPDX-License-Identifier: Apache-2.0
#include "store/schema.h"
#include "store/store.h"
#include "store/storeconnection.h"
#include "support/futures.h"
#include "support/manualclock.h"
#include "support/quickfolder.h"
#include "support/rawdatabase.h"

#include <QDir>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace Qt::StringLiterals;

using Kind = StoreError::Kind;

namespace {

const QString everyTable = u"SELECT sql FROM sqlite_master WHERE sql IS NOT NULL"_s;

QStringList tablesOf(RawDatabase &database)
{
    // Laid out differently by whoever wrote the statement.
    QStringList tables = database.rows(everyTable);
    for (QString &sql : tables)
        sql = sql.simplified();
    tables.sort();
    return tables;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes, qint64 at = 0)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    QCOMPARE(file.write(bytes), bytes.size());
}

// Nothing when it went well.
template <typename T>
std::optional<StoreError::Kind> kindOf(const Stored<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().kind);
}

QString errorOf(const Stored<qint64> &result)
{
    return result ? QString() : result.error().message;
}

Stored<qint64> addArea(StoreSession &session)
{
    return session.insert(u"INSERT INTO areas (code) VALUES ('new')"_s);
}

Stored<qint64> sumOfCounts(StoreSession &session)
{
    const auto sum = session.first(u"SELECT sum(free) FROM counts"_s, {},
                                   [](const StoreRow &row) { return row.integer(0); });
    return sum ? Stored<qint64>(sum->value_or(-1)) : tl::unexpected(sum.error());
}

} // namespace

class TestStoreFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(quickFolder()); }
    void migratesEveryVersion_data();
    void migratesEveryVersion();
    void beginsAnEmptyFile();
    void leavesANewerOne();
    void stopsWhenALaterVersionTakesOver();
    void leavesAnothersDatabase_data();
    void leavesAnothersDatabase();
    void movesADamagedOneAside_data();
    void movesADamagedOneAside();
    void movesItsLogAlong();
    void findsDamageLater();
    void tellsDamageThatItCannotFind();
    void movesOnlyOnceForTwo();
    void followsAFileThatWasMoved();
    void keepsALockedFile();
    void givesUpOpeningWhenItIsToClose();

private:
    // A whole database with enough rows for several pages.
    void fill();
    // Without their logs.
    QStringList movedFiles() const
    {
        return QDir(m_folder->path())
            .entryList({u"staff.db.damaged-*"_s}, QDir::Files, QDir::Name)
            .filter(QRegularExpression(u"\\d$"_s));
    }
    QString path() const { return m_folder->filePath(u"staff.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock{QDateTime(QDate(2026, 3, 14), QTime(15, 9, 26))};
};

void TestStoreFile::fill()
{
    const Store store(path(), m_clock);
    RawDatabase database(path());
    QTRY_COMPARE(database.value(u"PRAGMA user_version"_s), QString::number(storeSchemaVersion()));
    QCOMPARE(database.exec(u"INSERT INTO areas (id, code) VALUES (1, '01')"_s), QString());
    QCOMPARE(database.exec(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) "
                           "INSERT INTO counts SELECT 1, i, 1, 9 FROM n"_s),
             QString());
}

void TestStoreFile::migratesEveryVersion_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version <= storeSchemaVersion(); ++version)
        QTest::addRow("%d", version) << version;
}

void TestStoreFile::migratesEveryVersion()
{
    QFETCH(int, version);
    const QString script =
        QString::fromUtf8(contents(u"" BAYFINDER_SOURCE_DIR "/tests/fixtures/store/v%1.sql"_s.arg(version)));
    QVERIFY2(!script.isEmpty(), "there is no database of this version to try");
    QHash<QString, QStringList> before;
    {
        RawDatabase database(path());
        QCOMPARE(database.run(script), QString());
        const QStringList tables = database.rows(
            u"SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'sqlite_sequence'"_s);
        for (const QString &table : tables) {
            before[table] = database.rows(u"SELECT * FROM "_s + table);
            QVERIFY(!before[table].isEmpty());
        }
    }
    Store store(path(), m_clock);
    QSignalSpy moved(&store, &Store::movedAside);
    const auto written = store.run(addArea);
    QVERIFY(waitFor(written));
    QVERIFY2(written.result(), qPrintable(errorOf(written.result())));

    RawDatabase database(path());
    QCOMPARE(database.value(u"PRAGMA user_version"_s), QString::number(storeSchemaVersion()));
    QCOMPARE(database.exec(u"DELETE FROM areas WHERE code = 'new'"_s), QString());
    for (auto table = before.cbegin(); table != before.cend(); ++table)
        QCOMPARE(database.rows(u"SELECT * FROM "_s + table.key()), table.value());
    QCOMPARE(database.rows(u"PRAGMA foreign_key_check"_s), QStringList());
    QVERIFY(moved.isEmpty());

    const QString fresh = m_folder->filePath(u"fresh.db"_s);
    Store freshStore(fresh, m_clock);
    QVERIFY(waitFor(freshStore.run(addArea)));
    RawDatabase freshDatabase(fresh);
    QCOMPARE(tablesOf(database), tablesOf(freshDatabase));
}

void TestStoreFile::beginsAnEmptyFile()
{
    write(path(), {});
    Store store(path(), m_clock);
    const auto written = store.run(addArea);
    QVERIFY(waitFor(written));
    QVERIFY(written.result());
    QCOMPARE(RawDatabase(path()).value(u"PRAGMA application_id"_s), QString::number(storeApplicationId));
    QVERIFY(movedFiles().isEmpty());
}

void TestStoreFile::leavesANewerOne()
{
    {
        RawDatabase database(path());
        database.exec(u"CREATE TABLE later (x)"_s);
        database.exec(u"PRAGMA application_id = %1"_s.arg(storeApplicationId));
        database.exec(u"PRAGMA user_version = %1"_s.arg(storeSchemaVersion() + 1));
    }
    const QByteArray before = contents(path());
    {
        Store store(path(), m_clock);
        const auto written = store.run(addArea);
        QVERIFY(waitFor(written));
        QCOMPARE(kindOf(written.result()), std::optional(Kind::TooNew));
        QTRY_COMPARE(store.trouble().value_or(StoreError()).kind, Kind::TooNew);
    }
    QCOMPARE(contents(path()), before);
    QVERIFY(movedFiles().isEmpty());
}

void TestStoreFile::stopsWhenALaterVersionTakesOver()
{
    Store store(path(), m_clock);
    QVERIFY(waitFor(store.run(addArea)));
    RawDatabase database(path());
    QCOMPARE(database.exec(u"PRAGMA user_version = %1"_s.arg(storeSchemaVersion() + 1)), QString());
    const auto written = store.run([](StoreSession &session) {
        return session.insert(u"INSERT INTO areas (code) VALUES ('too late')"_s);
    });
    const auto read = store.read(sumOfCounts);
    QVERIFY(waitFor(written));
    QVERIFY(waitFor(read));
    QCOMPARE(kindOf(written.result()), std::optional(Kind::TooNew));
    QCOMPARE(kindOf(read.result()), std::optional(Kind::TooNew));
    QCOMPARE(database.value(u"SELECT count(*) FROM areas"_s), u"1"_s);
}

void TestStoreFile::leavesAnothersDatabase_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("unmarked, with tables") << u"CREATE TABLE cookies (x)"_s;
    QTest::newRow("marked, still empty") << u"PRAGMA application_id = 7"_s;
    QTest::newRow("unmarked, with a version") << u"PRAGMA user_version = 1"_s;
}

void TestStoreFile::leavesAnothersDatabase()
{
    QFETCH(QString, statement);
    QCOMPARE(RawDatabase(path()).exec(statement), QString());
    const QByteArray before = contents(path());
    QVERIFY(!before.isEmpty());
    {
        Store store(path(), m_clock);
        const auto written = store.run(addArea);
        QVERIFY(waitFor(written));
        QCOMPARE(kindOf(written.result()), std::optional(Kind::Foreign));
    }
    QCOMPARE(contents(path()), before);
    QVERIFY(movedFiles().isEmpty());
}

void TestStoreFile::movesADamagedOneAside_data()
{
    QTest::addColumn<QByteArray>("overwrite");
    QTest::addColumn<double>("keep");
    QTest::newRow("no database at all") << QByteArray(4096, 'x') << 0.01;
    QTest::newRow("its beginning overwritten") << QByteArray("Not SQLite today") << 1.0;
    QTest::newRow("cut in half") << QByteArray() << 0.5;
    QTest::newRow("cut in the first page") << QByteArray() << 0.005;
}

void TestStoreFile::movesADamagedOneAside()
{
    QFETCH(QByteArray, overwrite);
    QFETCH(double, keep);
    fill();
    write(path(), overwrite);
    QVERIFY(QFile::resize(path(), qint64(double(QFileInfo(path()).size()) * keep)));
    const QByteArray damaged = contents(path());

    Store store(path(), m_clock);
    QSignalSpy moved(&store, &Store::movedAside);
    const auto written = store.run(addArea);
    QVERIFY(waitFor(written));
    QVERIFY2(written.result(), qPrintable(errorOf(written.result())));
    QTRY_COMPARE(moved.count(), 1);
    QCOMPARE(movedFiles(), QStringList{u"staff.db.damaged-20260314-150926"_s});
    QCOMPARE(moved.first().first().toString(), m_folder->filePath(movedFiles().first()));
    QCOMPARE(contents(m_folder->filePath(movedFiles().first())), damaged);
    QVERIFY(!store.trouble());
}

void TestStoreFile::movesItsLogAlong()
{
    write(path(), QByteArray(4096, 'x'));
    write(path() + u"-wal"_s, "what was written last");
    write(m_folder->filePath(u"staff.db.damaged-20260314-150926"_s), "an earlier one");
    Store store(path(), m_clock);
    QVERIFY(waitFor(store.run(addArea)));
    QVERIFY(movedFiles().contains(u"staff.db.damaged-20260314-150926-2"_s));
    QCOMPARE(contents(m_folder->filePath(u"staff.db.damaged-20260314-150926-2-wal"_s)),
             "what was written last");
    QCOMPARE(contents(m_folder->filePath(u"staff.db.damaged-20260314-150926"_s)), "an earlier one");
}

void TestStoreFile::findsDamageLater()
{
    fill();
    qint64 page = 0;
    qint64 pageSize = 0;
    {
        RawDatabase database(path());
        page = database.value(u"SELECT rootpage FROM sqlite_master WHERE name = 'counts'"_s).toLongLong();
        pageSize = database.value(u"PRAGMA page_size"_s).toLongLong();
    }
    write(path(), QByteArray(int(pageSize), '\x55'), (page - 1) * pageSize);
    Store store(path(), m_clock);
    QSignalSpy moved(&store, &Store::movedAside);
    QSignalSpy replaced(&store, &Store::replaced);
    // Opening does not read that page.
    QVERIFY(waitFor(store.run(addArea)));
    QVERIFY(moved.isEmpty());
    const auto read = store.read(sumOfCounts);
    QVERIFY(waitFor(read));
    QCOMPARE(kindOf(read.result()), std::optional(Kind::Damaged));
    QTRY_COMPARE(moved.count(), 1);
    // Without anybody asking again.
    QTRY_COMPARE(replaced.count(), 1);
    // Both connections go on with the new file.
    const auto again = store.read(sumOfCounts);
    const auto written = store.run(addArea);
    QVERIFY(waitFor(again));
    QVERIFY(waitFor(written));
    QCOMPARE(*again.result(), 0);
    QVERIFY2(written.result(), qPrintable(errorOf(written.result())));
    QCOMPARE(moved.count(), 1);
    QCOMPARE(replaced.count(), 1);
    QCOMPARE(RawDatabase(path()).value(u"SELECT count(*) FROM areas"_s), u"1"_s);
}

void TestStoreFile::tellsDamageThatItCannotFind()
{
    fill();
    // A row that the table's index lacks: quick_check does not compare them.
    const QString index = u"'worklist_notes_of_finding'"_s;
    {
        RawDatabase database(path());
        QCOMPARE(database.exec(u"CREATE TABLE kept AS SELECT * FROM sqlite_master WHERE name = "_s + index),
                 QString());
        QCOMPARE(database.exec(u"PRAGMA writable_schema = ON"_s), QString());
        QCOMPARE(database.exec(u"DELETE FROM sqlite_master WHERE name = "_s + index), QString());
    }
    {
        RawDatabase database(path());
        QCOMPARE(database.exec(u"INSERT INTO worklist_notes (finding_key, at, person, kind) "
                               "VALUES ('a', 1, 'Han', 'note')"_s),
                 QString());
        QCOMPARE(database.exec(u"PRAGMA writable_schema = ON"_s), QString());
        QCOMPARE(database.exec(u"INSERT INTO sqlite_master SELECT * FROM kept"_s), QString());
    }
    {
        RawDatabase database(path());
        QCOMPARE(database.exec(u"DROP TABLE kept"_s), QString());
        QCOMPARE(database.value(u"PRAGMA quick_check(1)"_s), u"ok"_s);
    }
    Store store(path(), m_clock);
    QSignalSpy changed(&store, &Store::troubleChanged);
    for (int i = 0; i < 2; ++i) {
        const auto removed =
            store.run([](StoreSession &session) { return session.exec(u"DELETE FROM worklist_notes"_s); });
        QVERIFY(waitFor(removed));
        QCOMPARE(kindOf(removed.result()), std::optional(Kind::Damaged));
        QTRY_COMPARE(store.trouble().value_or(StoreError()).kind, Kind::Damaged);
    }
    QCOMPARE(changed.count(), 1);
    QVERIFY(movedFiles().isEmpty());
}

void TestStoreFile::movesOnlyOnceForTwo()
{
    write(path(), QByteArray(4096, 'x'));
    Store one(path(), m_clock);
    Store two(path(), m_clock);
    const auto first = one.run(addArea);
    const auto second = two.run(sumOfCounts);
    QVERIFY(waitFor(first));
    QVERIFY(waitFor(second));
    QVERIFY2(first.result(), qPrintable(errorOf(first.result())));
    QVERIFY2(second.result(), qPrintable(errorOf(second.result())));
    QCOMPARE(movedFiles().size(), 1);
}

void TestStoreFile::followsAFileThatWasMoved()
{
    auto store = std::make_unique<Store>(path(), m_clock);
    QSignalSpy replaced(store.get(), &Store::replaced);
    QVERIFY(waitFor(store->run(addArea)));
    QVERIFY(waitFor(store->read(sumOfCounts)));
    QVERIFY(QFile::rename(path(), m_folder->filePath(u"away.db"_s)));
    QVERIFY(QFile::rename(path() + u"-wal"_s, m_folder->filePath(u"away.db-wal"_s)));
    QVERIFY(QFile::rename(path() + u"-shm"_s, m_folder->filePath(u"away.db-shm"_s)));
    // Not unique where it was.
    const auto written = store->run(addArea);
    QVERIFY(waitFor(written));
    QVERIFY2(written.result(), qPrintable(errorOf(written.result())));
    // Once, whoever sees it, and before the answer.
    QCOMPARE(replaced.count(), 1);
    QVERIFY(waitFor(store->read(sumOfCounts)));
    QVERIFY(waitFor(store->run([](StoreSession &) { return Stored<void>(); })));
    QCOMPARE(replaced.count(), 1);
    store.reset();
    QCOMPARE(RawDatabase(path()).value(u"SELECT count(*) FROM areas"_s), u"1"_s);
    QCOMPARE(RawDatabase(m_folder->filePath(u"away.db"_s)).value(u"SELECT count(*) FROM areas"_s), u"1"_s);
}

void TestStoreFile::keepsALockedFile()
{
    fill();
    RawDatabase other(path());
    QCOMPARE(other.exec(u"BEGIN IMMEDIATE"_s), QString());
    Store store(path(), m_clock);
    const auto read = store.read(sumOfCounts);
    QVERIFY(waitFor(read));
    QCOMPARE(*read.result(), 20000);
    QVERIFY(movedFiles().isEmpty());
}

void TestStoreFile::givesUpOpeningWhenItIsToClose()
{
    RawDatabase other(path());
    QCOMPARE(
        other.run(QString::fromUtf8(contents(u"" BAYFINDER_SOURCE_DIR "/tests/fixtures/store/v1.sql"_s))),
        QString());
    QCOMPARE(other.exec(u"PRAGMA journal_mode = WAL"_s), QString());
    QCOMPARE(other.exec(u"BEGIN IMMEDIATE"_s), QString());
    StoreConnection connection(
        path(), StoreConnection::Access::ReadWrite, m_clock,
        {[](const QString &) {}, [](const FileIdentity &) {}, [] { return true; }, [] {}});
    const auto session = connection.session();
    QCOMPARE(kindOf(session), std::optional(Kind::Cancelled));
}

QTEST_GUILESS_MAIN(TestStoreFile)
#include "tst_storefile.moc"
