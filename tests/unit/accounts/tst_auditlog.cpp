// SPDX-License-Identifier: Apache-2.0
#include "accounts/auditlog.h"
#include "accounts/auditreading.h"
#include "accounts/auditverification.h"
#include "accounts/auditwriting.h"
#include "store/schema.h"
#include "support/futures.h"
#include "support/manualclock.h"
#include "support/quickfolder.h"

#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <atomic>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Finding = AuditVerdict::Finding;

Q_DECLARE_METATYPE(bayfinder::AuditVerdict::Finding)

namespace {

constexpr int entriesWritten = 7;
const qint64 start = ManualClock().now().toMSecsSinceEpoch();

/// By two people, the third and fifth about one plate.
QList<AuditNote> someNotes()
{
    return {
        {AuditKind::PersonAdded, u"Li"_s, u"Li: operator"_s},
        {AuditKind::SignedIn, u"Li"_s},
        {AuditKind::Searched, u"Li"_s, u"1 car"_s, u"川A11NW5"_s},
        {AuditKind::Searched, u"Li"_s, u"5 cars"_s, u"11NW5"_s},
        {AuditKind::Located, u"Li"_s, {}, u"川A·11nw5"_s},
        {AuditKind::SignedOut, u"Li"_s},
        {AuditKind::SignedIn, u"Wang"_s},
    };
}

// So that a failing comparison says more than "not the same".
QString text(const AuditVerdict &verdict)
{
    return u"%1 at %2"_s.arg(int(verdict.finding)).arg(verdict.entry);
}

QList<qint64> numbers(const QList<AuditEntry> &entries)
{
    QList<qint64> all;
    for (const AuditEntry &entry : entries)
        all.append(entry.seq);
    return all;
}

/// A log in a database that lives in memory, written and read in the test's own thread.
class ChainInMemory
{
public:
    explicit ChainInMemory(const QString &keyFile)
        : m_key(keyFile)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        database.setDatabaseName(u":memory:"_s);
        database.open();
        session = std::make_unique<StoreSession>(database);
        [[maybe_unused]] const auto migrated = migrateStore(*session);
    }
    ChainInMemory(const ChainInMemory &) = delete;
    ChainInMemory &operator=(const ChainInMemory &) = delete;
    ~ChainInMemory()
    {
        session.reset();
        QSqlDatabase::removeDatabase(m_name);
    }

    Accounted<qint64> append(const AuditNote &note, qint64 at = start)
    {
        return session->transaction([&] { return appendAudit(*session, m_key, at, note); });
    }
    void fill()
    {
        qint64 at = start;
        for (const AuditNote &note : someNotes()) {
            QVERIFY(append(note, at));
            at += 1000;
        }
    }
    /// As somebody who can write the file.
    void tamper(const QString &script)
    {
        const QString all = u"DROP TRIGGER audit_keeps;\nDROP TRIGGER audit_keeps_all;\n"_s + script;
        for (const QString &sql : all.split(u";\n"_s, Qt::SkipEmptyParts))
            QVERIFY2(session->exec(sql), qPrintable(sql));
    }
    AuditVerdict verify(const std::optional<AuditHead> &noted = {})
    {
        const auto verdict =
            AuditVerification(*session, m_key.key().value_or(QByteArray()), noted).run([](qint64, qint64) {});
        return verdict.value_or(AuditVerdict{Finding::Whole, -1, {}});
    }
    QList<qint64> page(const AuditFilter &filter, std::optional<qint64> before = {}, int limit = 100)
    {
        const QByteArray hash = plateHash(m_key.key().value_or(QByteArray()), filter.plate);
        const auto found = auditPage(*session, filter, hash, before, limit);
        if (!found)
            return {-1};
        // The count goes with the page, but for its limits.
        if (!before && limit == 100 && auditCount(*session, filter, hash).value_or(-1) != found->size())
            return {-2};
        return numbers(*found);
    }

    std::unique_ptr<StoreSession> session;

private:
    QString m_name = QUuid::createUuid().toString();
    AuditKey m_key;
};

} // namespace

class TestAuditLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesWhatWasDone();
    void keepsNoPlate();
    void pagesFromTheNewest();
    void filters_data();
    void filters();
    void findsWhatWasAskedAboutAPlate();
    void handsOverAllInBatches();
    void handsOverNoMoreThanWanted();
    void isAppendOnly();
    void verifiesWhatIsWhole();
    void verifiesAnEmptyLog();
    void findsWhatWasDone_data();
    void findsWhatWasDone();
    void findsAnEndThatWasPutBack();
    void findsAnotherKey();
    void needsTheKeyToVerify();
    void canBeCancelled();
    void writesAfterAGapWithoutHidingIt();
    void refusesToWriteAfterABrokenEnd_data();
    void refusesToWriteAfterABrokenEnd();
    void refusesToWriteWithoutTheOldKey();
    void tellsOnceThatItCannotBeWritten();
    void keepsOneChainFromTwoPrograms();

private:
    QString path() const { return m_folder->filePath(u"staff.db"_s); }
    QString keyFile() const { return AuditKey::fileNameFor(path()); }
    Accounted<qint64> append(AuditLog &log, const AuditNote &note)
    {
        const auto future = log.append(note);
        return waitFor(future) ? future.result() : accountFailure(AccountError::Kind::NotAllowed);
    }
    static AuditVerdict verified(AuditLog &log, const std::optional<AuditHead> &noted = {})
    {
        const auto verdict = log.verify(noted);
        return waitFor(verdict) && verdict.result() ? *verdict.result()
                                                    : AuditVerdict{Finding::Whole, -1, {}};
    }
    void fill()
    {
        Store store(path(), m_clock);
        AuditLog log(store, m_clock);
        for (const AuditNote &note : someNotes()) {
            const Accounted<qint64> seq = append(log, note);
            QVERIFY2(seq, seq ? "" : qPrintable(seq.error().message));
            m_clock.advance(1s);
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock;
};

void TestAuditLog::init()
{
    m_folder = std::make_unique<QTemporaryDir>(quickFolder());
    m_clock.setNow(ManualClock().now());
}

void TestAuditLog::writesWhatWasDone()
{
    fill();
    Store store(path(), m_clock);
    AuditLog log(store, m_clock);
    const auto paged = log.page({}, {}, 100);
    QVERIFY(waitFor(paged));
    const QList<AuditEntry> entries = *paged.result();
    QCOMPARE(numbers(entries), (QList<qint64>{7, 6, 5, 4, 3, 2, 1}));
    const AuditEntry &located = entries.at(2);
    QCOMPARE(located.person, u"Li"_s);
    QCOMPARE(located.kind, u"located"_s);
    QCOMPARE(located.detail, u""_s);
    QCOMPARE(located.at, ManualClock().now().addSecs(4).toMSecsSinceEpoch());
    QCOMPARE(located.plateHash, entries.at(4).plateHash);
    QCOMPARE(located.previousHash, entries.at(3).hash);
    QVERIFY(entries.at(3).plateHash != located.plateHash);
    QVERIFY(entries.at(0).plateHash.isNull());
    QCOMPARE(entries.last().previousHash, firstPreviousHash());
}

void TestAuditLog::keepsNoPlate()
{
    fill();
    for (const QString &name : QDir(m_folder->path()).entryList(QDir::Files)) {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll().toUpper();
        QVERIFY2(!bytes.contains("11NW5"), qPrintable(name));
    }
}

void TestAuditLog::handsOverAllInBatches()
{
    fill();
    Store store(path(), m_clock);
    AuditLog log(store, m_clock);
    for (int i = 0; i < auditBatch; ++i)
        log.record({AuditKind::Printed, u"Wang"_s});
    QVERIFY(append(log, {AuditKind::Printed, u"Wang"_s}));
    QList<qint64> sizes;
    const auto taken = log.batches({u"Wang"_s, {}, {}, {}, {}}, [&sizes](const QList<AuditEntry> &entries) {
        sizes.append(entries.size());
        return true;
    });
    QVERIFY(waitFor(taken));
    QCOMPARE(taken.result().value_or(-1), auditBatch + 2);
    QCOMPARE(sizes, (QList<qint64>{auditBatch, 2}));
    const auto names = log.names();
    QVERIFY(waitFor(names));
    QCOMPARE(*names.result(), (QList<QString>{u"Li"_s, u"Wang"_s}));
}

void TestAuditLog::handsOverNoMoreThanWanted()
{
    fill();
    Store store(path(), m_clock);
    AuditLog log(store, m_clock);
    const auto taken = log.batches({}, [](const QList<AuditEntry> &) { return false; });
    QVERIFY(waitFor(taken));
    QCOMPARE(taken.result().value_or(-1), 0);
}

void TestAuditLog::isAppendOnly()
{
    ChainInMemory chain(keyFile());
    chain.fill();
    QVERIFY(!chain.session->exec(u"UPDATE audit SET person = 'Wang' WHERE seq = 3"_s));
    QVERIFY(!chain.session->exec(u"DELETE FROM audit WHERE seq = 7"_s));
    QCOMPARE(text(chain.verify()), text({Finding::Whole, 0, {}}));
}

void TestAuditLog::verifiesWhatIsWhole()
{
    fill();
    QList<qint64> done;
    Store store(path(), m_clock);
    AuditLog log(store, m_clock);
    const auto verdict = log.verify({}, [&done](qint64 now, qint64 all) { done << now << all; });
    QVERIFY(waitFor(verdict));
    QCOMPARE(verdict.result()->finding, Finding::Whole);
    QCOMPARE(verdict.result()->entry, 0);
    QCOMPARE(verdict.result()->verified.count, entriesWritten);
    QCOMPARE(done, (QList<qint64>{entriesWritten, entriesWritten}));
    // What was noted earlier still fits when there is more.
    const AuditHead noted = verdict.result()->verified;
    QVERIFY(append(log, {AuditKind::SignedOut, u"Wang"_s}));
    QCOMPARE(text(verified(log, noted)), text({Finding::Whole, 0, {}}));
}

void TestAuditLog::pagesFromTheNewest()
{
    ChainInMemory chain(keyFile());
    chain.fill();
    QCOMPARE(chain.page({}, {}, 3), (QList<qint64>{7, 6, 5}));
    QCOMPARE(chain.page({}, 5, 3), (QList<qint64>{4, 3, 2}));
    QCOMPARE(chain.page({}, 2, 3), (QList<qint64>{1}));
    QCOMPARE(chain.page({}, 1, 3), QList<qint64>());
}

void TestAuditLog::filters_data()
{
    QTest::addColumn<AuditFilter>("filter");
    QTest::addColumn<QList<qint64>>("expected");
    const qint64 start = ManualClock().now().toMSecsSinceEpoch();
    QTest::newRow("person") << AuditFilter{u"Wang"_s, {}, {}, {}, {}} << QList<qint64>{7};
    QTest::newRow("nobody") << AuditFilter{u"Zhao"_s, {}, {}, {}, {}} << QList<qint64>{};
    QTest::newRow("kind") << AuditFilter{{}, {AuditKind::Searched}, {}, {}, {}} << QList<qint64>{4, 3};
    QTest::newRow("kinds") << AuditFilter{{}, {AuditKind::SignedIn, AuditKind::SignedOut}, {}, {}, {}}
                           << QList<qint64>{7, 6, 2};
    QTest::newRow("from") << AuditFilter{{}, {}, start + 5000, {}, {}} << QList<qint64>{7, 6};
    QTest::newRow("to") << AuditFilter{{}, {}, {}, start + 2000, {}} << QList<qint64>{2, 1};
    QTest::newRow("all of it") << AuditFilter{u"Li"_s, {AuditKind::SignedIn}, start, start + 2000, {}}
                               << QList<qint64>{2};
}

void TestAuditLog::filters()
{
    ChainInMemory chain(keyFile());
    QFETCH(AuditFilter, filter);
    QFETCH(QList<qint64>, expected);
    chain.fill();
    QCOMPARE(chain.page(filter), expected);
}

void TestAuditLog::findsWhatWasAskedAboutAPlate()
{
    ChainInMemory chain(keyFile());
    // Before anything was written there is no key, and no entry either.
    QCOMPARE(chain.page({{}, {}, {}, {}, u"川A11NW5"_s}), QList<qint64>());
    chain.fill();
    QCOMPARE(chain.page({{}, {}, {}, {}, u"川a-11nw5"_s}), (QList<qint64>{5, 3}));
    QCOMPARE(chain.page({{}, {}, {}, {}, u"11nw5"_s}), (QList<qint64>{4}));
    QCOMPARE(chain.page({{}, {}, {}, {}, u"川A11NW6"_s}), QList<qint64>());
    // Nothing that could be a plate: not everything without one.
    QCOMPARE(chain.page({{}, {}, {}, {}, u" - "_s}), QList<qint64>());
}

void TestAuditLog::verifiesAnEmptyLog()
{
    ChainInMemory chain(keyFile());
    QCOMPARE(text(chain.verify()), text({Finding::Whole, 0, {}}));
}

void TestAuditLog::findsWhatWasDone_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<qint64>("entry");
    const auto row = [](const char *name, const QString &script, Finding finding, qint64 entry) {
        QTest::newRow(name) << script << finding << entry;
    };
    const auto set = [](const QString &what, int seq) {
        return u"UPDATE audit SET %1 WHERE seq = %2;\n"_s.arg(what).arg(seq);
    };
    row("time", set(u"at = at + 1"_s, 3), Finding::Changed, 3);
    row("person", set(u"person = 'Wang'"_s, 3), Finding::Changed, 3);
    row("kind", set(u"kind = 'printed'"_s, 3), Finding::Changed, 3);
    row("detail", set(u"detail = '2 cars'"_s, 3), Finding::Changed, 3);
    row("another plate", set(u"plate_hash = (SELECT plate_hash FROM audit WHERE seq = 4)"_s, 3),
        Finding::Changed, 3);
    row("no plate", set(u"plate_hash = NULL"_s, 3), Finding::Changed, 3);
    row("a plate where none was", set(u"plate_hash = x'00'"_s, 2), Finding::Changed, 2);
    row("an empty plate where none was", set(u"plate_hash = x''"_s, 2), Finding::Changed, 2);
    row("previous hash", set(u"previous_hash = zeroblob(32)"_s, 3), Finding::Changed, 3);
    row("hash", set(u"hash = zeroblob(32)"_s, 3), Finding::Changed, 3);
    row("number, to the end", set(u"seq = 100"_s, 3), Finding::Moved, 3);
    row("number, to the front", set(u"seq = -1"_s, 3), Finding::Moved, 1);
    row("number of the last", set(u"seq = 100"_s, 7), Finding::Moved, 7);
    row("first changed", set(u"person = 'Wang'"_s, 1), Finding::Changed, 1);
    row("last changed", set(u"person = 'Li'"_s, 7), Finding::Changed, 7);
    row("first removed", u"DELETE FROM audit WHERE seq = 1;\n"_s, Finding::Removed, 1);
    row("one in the middle removed", u"DELETE FROM audit WHERE seq = 4;\n"_s, Finding::Removed, 4);
    row("some in the middle removed", u"DELETE FROM audit WHERE seq IN (3, 4);\n"_s, Finding::Removed, 3);
    row("removed and closed up",
        u"DELETE FROM audit WHERE seq = 4;\nUPDATE audit SET seq = seq - 1 WHERE seq > 4;\n"_s,
        Finding::Removed, 4);
    row("last removed", u"DELETE FROM audit WHERE seq = 7;\n"_s, Finding::Removed, 7);
    row("all removed", u"DELETE FROM audit;\n"_s, Finding::Removed, 1);
    row("last removed, and the end set back",
        u"DELETE FROM audit WHERE seq = 7;\n"
        "UPDATE audit_head SET count = 6, hash = (SELECT hash FROM audit WHERE seq = 6);\n"_s,
        Finding::EndChanged, 7);
    row("the end removed", u"DELETE FROM audit_head;\n"_s, Finding::EndChanged, 8);
    row("the end's signature", u"UPDATE audit_head SET mac = zeroblob(32);\n"_s, Finding::EndChanged, 8);
    row("two swapped",
        u"UPDATE audit SET seq = 100 WHERE seq = 3;\nUPDATE audit SET seq = 3 WHERE seq = 4;\n"
        "UPDATE audit SET seq = 4 WHERE seq = 100;\n"_s,
        Finding::Moved, 3);
    row("first two swapped",
        u"UPDATE audit SET seq = 100 WHERE seq = 1;\nUPDATE audit SET seq = 1 WHERE seq = 2;\n"
        "UPDATE audit SET seq = 2 WHERE seq = 100;\n"_s,
        Finding::Moved, 1);
    const QString forged = u"INSERT INTO audit SELECT %1, at, 'Wang', kind, detail, plate_hash, "
                           "%2, randomblob(32) FROM audit WHERE seq = 2;\n"_s;
    row("inserted before the first", forged.arg(u"0"_s, u"zeroblob(32)"_s), Finding::Inserted, 0);
    row("inserted in the middle",
        u"UPDATE audit SET seq = -seq - 1 WHERE seq >= 4;\nUPDATE audit SET seq = -seq WHERE seq < 0;\n"_s
            + forged.arg(u"4"_s, u"(SELECT hash FROM audit WHERE seq = 3)"_s),
        Finding::Inserted, 4);
    row("inserted after the last", forged.arg(u"8"_s, u"(SELECT hash FROM audit WHERE seq = 7)"_s),
        Finding::Inserted, 8);
    row("replaced",
        u"DELETE FROM audit WHERE seq = 4;\n"_s
            + forged.arg(u"4"_s, u"(SELECT hash FROM audit WHERE seq = 3)"_s),
        Finding::Changed, 4);
    row("everything removed, with people left",
        u"DELETE FROM audit;\nDELETE FROM audit_head;\n"
        "INSERT INTO people (name, role, pin_salt, pin_hash, iterations, created) "
        "VALUES ('Li', 'operator', x'00', x'00', 1, 0);\n"_s,
        Finding::Removed, 1);
}

void TestAuditLog::findsWhatWasDone()
{
    ChainInMemory chain(keyFile());
    QFETCH(QString, script);
    QFETCH(Finding, finding);
    QFETCH(qint64, entry);
    chain.fill();
    chain.tamper(script);
    const AuditVerdict verdict = chain.verify();
    QCOMPARE(text(verdict), text({finding, entry, {}}));
}

void TestAuditLog::findsAnEndThatWasPutBack()
{
    // Cut off, together with an end that was signed at the time: only who has noted a later one can tell.
    ChainInMemory chain(keyFile());
    chain.fill();
    const AuditHead noted = chain.verify().verified;
    chain.tamper(u"CREATE TABLE kept AS SELECT * FROM audit_head"_s);
    QVERIFY(chain.append({AuditKind::Searched, u"Wang"_s, {}, u"川A11NW5"_s}));
    const AuditHead later = chain.verify().verified;
    QVERIFY(chain.session->exec(u"DELETE FROM audit WHERE seq = 8"_s));
    QVERIFY(chain.session->exec(u"REPLACE INTO audit_head SELECT * FROM kept"_s));
    QCOMPARE(chain.verify().finding, Finding::Whole);
    QCOMPARE(chain.verify(noted).finding, Finding::Whole);
    QCOMPARE(text(chain.verify(later)), text({Finding::Removed, 8, {}}));
    // Written on in another way.
    QVERIFY(chain.append({AuditKind::SignedOut, u"Wang"_s}));
    QCOMPARE(text(chain.verify(later)), text({Finding::NotAsNoted, 8, {}}));
}

void TestAuditLog::findsAnotherKey()
{
    ChainInMemory chain(keyFile());
    chain.fill();
    const AuditHead head = chain.verify().verified;
    QVERIFY(QFile::remove(keyFile()));
    const QByteArray other = AuditKey(keyFile()).keyOrNew().value_or(QByteArray());
    const auto verdict = AuditVerification(*chain.session, other, head).run([](qint64, qint64) {});
    QCOMPARE(text(*verdict), text({Finding::OtherKey, 1, {}}));
}

void TestAuditLog::writesAfterAGapWithoutHidingIt()
{
    ChainInMemory chain(keyFile());
    chain.fill();
    chain.tamper(u"DELETE FROM audit WHERE seq >= 6"_s);
    QCOMPARE(chain.append({AuditKind::SignedOut, u"Wang"_s}).value_or(-1), 8);
    QCOMPARE(text(chain.verify()), text({Finding::Removed, 6, {}}));
}

void TestAuditLog::refusesToWriteAfterABrokenEnd_data()
{
    QTest::addColumn<QString>("script");
    QTest::newRow("removed") << u"DELETE FROM audit_head;\n"_s;
    QTest::newRow("changed") << u"UPDATE audit_head SET count = 6;\n"_s;
    QTest::newRow("an entry after it")
        << u"INSERT INTO audit VALUES (8, 0, 'Li', 'searched', '', NULL, x'00', x'00');\n"_s;
    QTest::newRow("all removed, people left")
        << u"DELETE FROM audit;\nDELETE FROM audit_head;\n"
           "INSERT INTO people (name, role, pin_salt, pin_hash, iterations, created) "
           "VALUES ('Li', 'operator', x'00', x'00', 1, 0);\n"_s;
}

void TestAuditLog::refusesToWriteAfterABrokenEnd()
{
    ChainInMemory chain(keyFile());
    QFETCH(QString, script);
    chain.fill();
    chain.tamper(script);
    const auto seqs = [&] {
        return chain.session->list(u"SELECT seq FROM audit ORDER BY seq"_s, {},
                                   [](const StoreRow &row) { return row.integer(0); });
    };
    const QList<qint64> before = *seqs();
    const Accounted<qint64> seq = chain.append({AuditKind::SignedOut, u"Wang"_s});
    QVERIFY(!seq);
    QCOMPARE(seq.error().kind, AccountError::Kind::LogBroken);
    QCOMPARE(*seqs(), before);
}

void TestAuditLog::needsTheKeyToVerify()
{
    fill();
    QVERIFY(QFile::remove(keyFile()));
    Store store(path(), m_clock);
    AuditLog log(store, m_clock);
    const auto verdict = log.verify({});
    QVERIFY(waitFor(verdict));
    QCOMPARE(verdict.result().error().kind, AccountError::Kind::KeyUnusable);
}

void TestAuditLog::canBeCancelled()
{
    fill();
    Store store(path(), m_clock);
    AuditLog log(store, m_clock);
    for (int i = 0; i < auditBatch; ++i)
        log.record({AuditKind::Printed, u"Wang"_s});
    QVERIFY(append(log, {AuditKind::Printed, u"Wang"_s}));
    std::atomic_int told = 0;
    QSemaphore mayGoOn;
    QFuture<Accounted<AuditVerdict>> verdict = log.verify({}, [&](qint64, qint64) {
        ++told;
        mayGoOn.acquire();
    });
    QTRY_COMPARE(told, 1);
    verdict.cancel();
    mayGoOn.release(2);
    // The thread is free again, and has not walked on.
    QVERIFY(waitFor(log.count({})));
    QCOMPARE(told, 1);
    QVERIFY(verdict.isFinished());
    QCOMPARE(verdict.resultCount(), 0);
}

void TestAuditLog::refusesToWriteWithoutTheOldKey()
{
    fill();
    QVERIFY(QFile::remove(keyFile()));
    {
        Store store(path(), m_clock);
        AuditLog log(store, m_clock);
        const Accounted<qint64> seq = append(log, {AuditKind::SignedOut, u"Wang"_s});
        QCOMPARE(seq.error().kind, AccountError::Kind::KeyUnusable);
        QVERIFY(!QFile::exists(keyFile()));
    }
    QVERIFY(AuditKey(keyFile()).keyOrNew());
    Store store(path(), m_clock);
    AuditLog log(store, m_clock);
    QCOMPARE(append(log, {AuditKind::SignedOut, u"Wang"_s}).error().kind, AccountError::Kind::LogBroken);
}

void TestAuditLog::tellsOnceThatItCannotBeWritten()
{
    fill();
    Store store(path(), m_clock);
    AuditLog log(store, m_clock);
    QSignalSpy changed(&log, &AuditLog::troubleChanged);
    // SQLite's own limit answers as a full disk does.
    const auto pages = [&store](int most) {
        return store.run([most](StoreSession &session) {
            return session.exec(u"PRAGMA max_page_count = %1"_s.arg(most));
        });
    };
    QVERIFY(waitFor(pages(1)));
    int written = 0;
    const AuditNote note{AuditKind::Searched, u"Wang"_s, QString(200, u'x'), u"川A11NW5"_s};
    while (append(log, note))
        QVERIFY(++written < 1000);
    QCOMPARE(log.trouble().value().store.value().kind, StoreError::Kind::Full);
    QVERIFY(!append(log, note));
    QCOMPARE(changed.count(), 1);
    QVERIFY(waitFor(pages(1'000'000)));
    QVERIFY(append(log, note));
    QVERIFY(!log.trouble());
    QCOMPARE(changed.count(), 2);
    const AuditVerdict verdict = verified(log);
    QCOMPARE(verdict.finding, Finding::Whole);
    QCOMPARE(verdict.verified.count, entriesWritten + written + 1);
}

void TestAuditLog::keepsOneChainFromTwoPrograms()
{
    constexpr int each = 100;
    Store store(path(), m_clock);
    Store otherStore(path(), m_clock);
    AuditLog log(store, m_clock);
    AuditLog otherLog(otherStore, m_clock);
    QList<QFuture<Accounted<qint64>>> all;
    for (int i = 0; i < each; ++i) {
        all.append(log.append({AuditKind::Searched, u"Li"_s}));
        all.append(otherLog.append({AuditKind::Searched, u"Wang"_s}));
    }
    for (const auto &appended : std::as_const(all)) {
        QVERIFY(waitFor(appended));
        QVERIFY2(appended.result(), appended.result() ? "" : qPrintable(appended.result().error().message));
    }
    const AuditVerdict verdict = verified(log);
    QCOMPARE(text(verdict), text({Finding::Whole, 0, {}}));
    QCOMPARE(verdict.verified.count, 2 * each);
}

QTEST_GUILESS_MAIN(TestAuditLog)

#include "tst_auditlog.moc"
