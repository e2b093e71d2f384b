// SPDX-License-Identifier: Apache-2.0
#include "store/storeconnection.h"

#include "store/schema.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QLoggingCategory>
#include <QSqlError>
#include <QThread>
#include <QUuid>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(storeLog, "bayfinder.store", QtInfoMsg)

// Connections have global names in Qt.
QString freshName()
{
    return u"bayfinder-store-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

constexpr int busyMilliseconds = StoreSession::busyTries * StoreSession::busyTryMilliseconds;
constexpr int busyPauseMilliseconds = 50;

bool isBusy(const Stored<void> &opened)
{
    return !opened && opened.error().kind == StoreError::Kind::Busy;
}

/// Its last part, if it is to be made, for its owner only: the files in it tell who works when.
bool makeFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.isDir())
        return true;
    constexpr QFile::Permissions owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (QDir().mkpath(info.absolutePath()))
        QDir().mkdir(folder, owner);
    // Perhaps by another program.
    return QFileInfo(folder).isDir();
}

} // namespace

StoreConnection::StoreConnection(QString path, Access access, const Clock &clock, Hooks hooks)
    : m_path(std::move(path))
    , m_access(access)
    , m_clock(clock)
    , m_hooks(std::move(hooks))
{
}

StoreConnection::~StoreConnection()
{
    close();
}

Stored<StoreSession *> StoreConnection::session()
{
    if (m_session) {
        m_session->setCancelled(m_hooks.isClosing);
        if (!isCurrent())
            close();
    }
    if (!m_session) {
        if (const Stored<void> opened = open(); !opened) {
            close();
            return tl::unexpected(opened.error());
        }
    }
    if (m_identity && m_identity != m_told) {
        m_told = m_identity;
        m_hooks.opened(*m_identity);
    }
    return m_session.get();
}

Stored<bool> StoreConnection::examine()
{
    const std::optional<FileIdentity> accused = m_identity;
    if (accused && accused == m_acquitted)
        return false;
    QLockFile file(m_path + u".lock"_s);
    // Another program is at it.
    if (!lock(file))
        return true;
    // Looked at through a fresh connection: it may be another file by now, moved in by another program.
    const Stored<void> opened = openOnce();
    if (opened && m_identity != accused)
        return true;
    const bool damaged = opened ? isDamaged() : opened.error().kind == StoreError::Kind::Damaged;
    if (opened && !damaged) {
        m_acquitted = m_identity;
        return false;
    }
    const Stored<void> moved = damaged ? moveAside() : Stored<void>();
    close();
    return moved ? Stored<bool>(damaged) : tl::unexpected(moved.error());
}

void StoreConnection::close()
{
    m_session.reset();
    m_identity.reset();
    if (m_name.isEmpty())
        return;
    if (m_guard)
        m_guard->unlock();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
    m_name.clear();
    m_guard.reset();
}

Stored<void> StoreConnection::lock(QLockFile &file) const
{
    // By its age no lock is stale: migrating or checking a large file may take longer than Qt's 30 s. Whose
    // holder has ended is.
    file.setStaleLockTime(0);
    const QDeadlineTimer deadline(lockMilliseconds);
    while (!file.tryLock(lockTryMilliseconds)) {
        // In a folder that cannot be written there is no lock, and nothing to agree about either.
        if (file.error() != QLockFile::LockFailedError)
            return {};
        if (m_hooks.isClosing())
            return storeFailure(StoreError::Kind::Cancelled,
                                u"given up while another program opens the database"_s);
        if (deadline.hasExpired())
            return storeFailure(StoreError::Kind::Busy, u"another program keeps opening the database"_s);
    }
    return {};
}

Stored<void> StoreConnection::open()
{
    if (!makeFolder(QFileInfo(m_path).absolutePath()))
        return storeFailure(StoreError::Kind::ReadOnly, u"the folder of the database cannot be made"_s);
    QLockFile file(m_path + u".lock"_s);
    if (const Stored<void> locked = lock(file); !locked)
        return locked;
    // Whoever closes a database last holds it for a moment, and SQLite does not wait for that. For whoever
    // writes it has waited long enough.
    const QDeadlineTimer deadline(busyMilliseconds);
    Stored<void> opened = openOnce();
    while (isBusy(opened) && !deadline.hasExpired() && !m_hooks.isClosing()) {
        QThread::msleep(busyPauseMilliseconds);
        opened = openOnce();
    }
    if (opened || opened.error().kind != StoreError::Kind::Damaged)
        return opened;
    if (const Stored<void> moved = moveAside(); !moved)
        return moved;
    return openOnce();
}

Stored<void> StoreConnection::openOnce()
{
    close();
    m_guard = StoreGuard::take(m_path);
    if (!m_guard)
        return storeFailure(StoreError::Kind::Busy, u"what uses the lost log has not left it yet"_s);
    m_name = freshName();
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    database.setDatabaseName(m_path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(StoreSession::busyTryMilliseconds));
    if (!database.open())
        return tl::unexpected(storeError(database.lastError()));
    m_session = std::make_unique<StoreSession>(database);
    m_session->setCancelled(m_hooks.isClosing);
    const Stored<void> prepared = prepare();
    // Migrations write, but not on behalf of whoever asks next.
    m_session->takeTrouble();
    m_session->takeWritten();
    m_identity = fileIdentity(m_path);
    m_log = logIdentity(m_path);
    if (prepared)
        m_guard->lock(m_path);
    return prepared;
}

Stored<void> StoreConnection::prepare()
{
    // Before anything that writes: a database that is not ours stays as it is.
    if (const Stored<void> ours = checkStoreOwner(*m_session); !ours)
        return ours;
    // NORMAL: a power cut may cost the last writes, and never the database.
    for (const QString &sql :
         {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = NORMAL"_s, u"PRAGMA foreign_keys = ON"_s}) {
        if (const Stored<qint64> set = m_session->exec(sql); !set)
            return tl::unexpected(set.error());
    }
    if (const Stored<void> migrated = migrateStore(*m_session); !migrated)
        return migrated;
    if (m_access == Access::ReadWrite)
        return {};
    // Not opened read-only: SQLite could then not make the index of the write-ahead log.
    const Stored<qint64> set = m_session->exec(u"PRAGMA query_only = ON"_s);
    return set ? Stored<void>() : tl::unexpected(set.error());
}

Stored<void> StoreConnection::moveAside()
{
    qCWarning(storeLog, "the database is damaged, and is moved aside");
    const Stored<QString> aside = moveStoreAside(m_path, m_clock.now());
    if (!aside)
        return tl::unexpected(aside.error());
    m_hooks.movedAside(*aside);
    return {};
}

bool StoreConnection::isDamaged()
{
    const auto said =
        m_session->first(u"PRAGMA quick_check(1)"_s, {}, [](const StoreRow &row) { return row.text(0); });
    if (!said)
        return said.error().kind == StoreError::Kind::Damaged;
    return *said && **said != "ok"_L1;
}

bool StoreConnection::isCurrent()
{
    if (fileIdentity(m_path) != m_identity)
        return false;
    if (logIdentity(m_path) != m_log) {
        leaveLostLog();
        return false;
    }
    const auto version =
        m_session->first(u"PRAGMA user_version"_s, {}, [](const StoreRow &row) { return row.integer(0); });
    // A question that fails is left to whoever asks next, and its trouble with it.
    return !version || *version == qint64(storeSchemaVersion());
}

void StoreConnection::leaveLostLog()
{
    qCWarning(storeLog, "the database's log was removed while it was in use; the database is opened anew");
    m_guard->setLogLost();
    // As long as nobody has begun another log, nobody has written since, and what is in ours can be brought
    // into the file. It would go over what another program wrote. While the guard is there, no program that
    // has begun one removes it.
    const LogIdentity there = logIdentity(m_path);
    if ((!there.log || there.log == m_log.log) && (!there.index || there.index == m_log.index))
        m_session->exec(u"PRAGMA wal_checkpoint"_s);
    m_hooks.logLost();
}

} // namespace bayfinder
