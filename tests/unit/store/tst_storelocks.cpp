// SPDX-License-Identifier: Apache-2.0
#include "store/store.h"
#include "store/storefile.h"
#include "support/futures.h"
#include "support/manualclock.h"
#include "support/quickfolder.h"
#include "support/rawdatabase.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace Qt::StringLiterals;

namespace {

const QString countAreas = u"SELECT count(*) FROM areas"_s;
const QStringList everySuffix{u""_s, u"-wal"_s, u"-shm"_s};

Stored<qint64> number(StoreSession &session)
{
    const auto found = session.first(countAreas, {}, [](const StoreRow &row) { return row.integer(0); });
    return found ? Stored<qint64>(found->value_or(-1)) : tl::unexpected(found.error());
}

// Fails as well when what was written before is not seen: codes are unique.
Stored<qint64> countOn(StoreSession &session)
{
    return session.transaction([&]() -> Stored<qint64> {
        const Stored<qint64> before = number(session);
        if (!before)
            return before;
        return session.insert(u"INSERT INTO areas (code) VALUES (?)"_s, {QString::number(*before)});
    });
}

QString write(Store &store)
{
    const auto written = store.run(countOn);
    if (!waitFor(written))
        return u"no answer"_s;
    return written.result() ? QString() : written.result().error().message;
}

qint64 read(Store &store)
{
    const auto found = store.read(number);
    return waitFor(found) && found.result() ? *found.result() : -1;
}

// Another program: writes a row, and ends.
int visit(const QString &path)
{
    const ManualClock clock;
    Store store(path, clock);
    const QString error = write(store);
    if (!error.isEmpty())
        qWarning("%ls", qUtf16Printable(error));
    return error.isEmpty() ? 0 : 1;
}

bool isVisited(const QString &path)
{
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedChannels);
    program.start(QCoreApplication::applicationFilePath(), {u"--visit"_s, path});
    return program.waitForFinished() && program.exitCode() == 0;
}

} // namespace

class TestStoreLocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(quickFolder()); }
    void outliveAnotherDescriptorsEnd();
    void endWithTheStore();
    void goOnWhenTheLogIsRemoved();
    void goOnWhenTheLogIsAnothers();
    void areOfAFileOfItsOwnersOnly();
    void leaveTheModeOfAFileThatExists();

private:
    QString path() const { return m_folder->filePath(u"sub/staff.db"_s); }
    QFile::Permissions permissions(const QString &suffix) const
    {
        return QFile::permissions(path() + suffix)
            & (QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::WriteGroup
               | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock;
};

/// A file dialog, for one, looks into files to tell their kind. Closing any descriptor of a file drops all
/// POSIX locks that the process has on it: https://www.sqlite.org/howtocorrupt.html, section 2.2.
void TestStoreLocks::outliveAnotherDescriptorsEnd()
{
    {
        Store store(path(), m_clock);
        QCOMPARE(write(store), QString());
        QCOMPARE(read(store), 1);
        const auto log = fileIdentity(path() + u"-wal"_s);
        QVERIFY(log);
        for (const QString &suffix : everySuffix) {
            QFile file(path() + suffix);
            QVERIFY(file.open(QIODevice::ReadOnly));
        }
        QVERIFY(isVisited(path()));
        QVERIFY2(fileIdentity(path() + u"-wal"_s) == log, "the other program has removed the log");
        QCOMPARE(write(store), QString());
        QCOMPARE(read(store), 3);
        QVERIFY(isVisited(path()));
        QCOMPARE(read(store), 4);
    }
    QCOMPARE(RawDatabase(path()).value(countAreas), u"4"_s);
}

void TestStoreLocks::endWithTheStore()
{
    {
        Store one(path(), m_clock);
        Store two(path(), m_clock);
        QCOMPARE(write(one), QString());
        QCOMPARE(read(two), 1);
    }
    // Whoever leaves last brings the log into the file.
    QVERIFY(!QFile::exists(path() + u"-wal"_s));
    QVERIFY(!QFile::exists(path() + u"-shm"_s));
    QVERIFY(isVisited(path()));
}

void TestStoreLocks::goOnWhenTheLogIsRemoved()
{
    {
        Store store(path(), m_clock);
        QCOMPARE(write(store), QString());
        QCOMPARE(read(store), 1);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"log"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"log"_s));
        QVERIFY(QFile::remove(path() + u"-wal"_s));
        QVERIFY(QFile::remove(path() + u"-shm"_s));
        QCOMPARE(write(store), QString());
        QVERIFY(QFile::exists(path() + u"-wal"_s));
        QVERIFY(isVisited(path()));
        QCOMPARE(read(store), 3);
    }
    RawDatabase database(path());
    QCOMPARE(database.value(countAreas), u"3"_s);
    QCOMPARE(database.value(u"PRAGMA integrity_check"_s), u"ok"_s);
}

/// What this program wrote last is lost then: brought into the file, it would go over what another one wrote.
void TestStoreLocks::goOnWhenTheLogIsAnothers()
{
    {
        Store store(path(), m_clock);
        QCOMPARE(write(store), QString());
        const auto checkpoint = store.run(
            [](StoreSession &session) { return session.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); });
        QVERIFY(waitFor(checkpoint));
        // Not in the file.
        QCOMPARE(write(store), QString());
        QCOMPARE(read(store), 2);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"log"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"log"_s));
        QVERIFY(QFile::remove(path() + u"-wal"_s));
        QVERIFY(QFile::remove(path() + u"-shm"_s));
        QVERIFY(isVisited(path()));
        QCOMPARE(write(store), QString());
        QCOMPARE(read(store), 3);
        QVERIFY(isVisited(path()));
    }
    RawDatabase database(path());
    QCOMPARE(database.value(countAreas), u"4"_s);
    QCOMPARE(database.value(u"PRAGMA integrity_check"_s), u"ok"_s);
}

/// It has hashes of PINs.
void TestStoreLocks::areOfAFileOfItsOwnersOnly()
{
    const QFile::Permissions owner = QFile::ReadOwner | QFile::WriteOwner;
    Store store(path(), m_clock);
    QCOMPARE(write(store), QString());
    for (const QString &suffix : everySuffix)
        QCOMPARE(permissions(suffix), owner);
    QCOMPARE(QFile::permissions(m_folder->filePath(u"sub"_s)) & QFile::Permissions(0x77),
             QFile::Permissions());
}

void TestStoreLocks::leaveTheModeOfAFileThatExists()
{
    const QFile::Permissions all = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
    QVERIFY(QDir(m_folder->path()).mkpath(u"sub"_s));
    const QFile::Permissions folder = QFile::permissions(m_folder->filePath(u"sub"_s));
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.setPermissions(all));
    file.close();
    Store store(path(), m_clock);
    QCOMPARE(write(store), QString());
    for (const QString &suffix : everySuffix)
        QCOMPARE(permissions(suffix), all);
    QCOMPARE(QFile::permissions(m_folder->filePath(u"sub"_s)), folder);
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (const QStringList arguments = QCoreApplication::arguments(); arguments.value(1) == "--visit"_L1)
        return visit(arguments.value(2));
    TestStoreLocks test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_storelocks.moc"
