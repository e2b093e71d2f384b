// SPDX-License-Identifier: Apache-2.0
#include "store/storesession.h"

#include <QSqlError>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsBetweenLooks = 256;
// Statements come from our sources, and are few; one that is built at run time must not pile up.
constexpr std::size_t mostPrepared = 128;

constexpr int ioError = 10; // SQLITE_IOERR

// https://www.sqlite.org/rescode.html; the driver gives no name to any.
int primaryCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

StoreError::Kind kindOf(const QSqlError &error)
{
    switch (primaryCode(error)) {
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return StoreError::Kind::Damaged;
    case 13: // SQLITE_FULL
        return StoreError::Kind::Full;
    case 3: // SQLITE_PERM
    case 8: // SQLITE_READONLY
    case 14: // SQLITE_CANTOPEN: the file, its write-ahead log or its folder cannot be made
        return StoreError::Kind::ReadOnly;
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return StoreError::Kind::Busy;
    case 19: // SQLITE_CONSTRAINT
        return StoreError::Kind::Conflict;
    default:
        return StoreError::Kind::Failed;
    }
}

// Not of the statement: any other would fail as well.
bool isOfTheFile(StoreError::Kind kind)
{
    return kind == StoreError::Kind::Damaged || kind == StoreError::Kind::Full
        || kind == StoreError::Kind::ReadOnly || kind == StoreError::Kind::Busy;
}

} // namespace

StoreError storeError(const QSqlError &error)
{
    const QString said = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return {kindOf(error), u"SQLite %1: %2"_s.arg(error.nativeErrorCode(), said)};
}

StoreSession::StoreSession(const QSqlDatabase &database)
    : m_database(database)
{
}

StoreSession::~StoreSession() = default;

Stored<qint64> StoreSession::exec(const QString &sql, const QVariantList &bindings)
{
    Stored<Query> query = start(sql, bindings);
    if (!query)
        return tl::unexpected(query.error());
    // Some statements, PRAGMA among them, answer with a row nevertheless: that they ran is what counts.
    const qint64 changed = (*query)->isSelect() ? 0 : (*query)->numRowsAffected();
    if (changed > 0)
        noteChange();
    putBack(sql, *std::move(query));
    return changed;
}

Stored<qint64> StoreSession::insert(const QString &sql, const QVariantList &bindings)
{
    Stored<Query> query = start(sql, bindings);
    if (!query)
        return tl::unexpected(query.error());
    const qint64 id = (*query)->lastInsertId().toLongLong();
    if ((*query)->numRowsAffected() > 0)
        noteChange();
    putBack(sql, *std::move(query));
    return id;
}

Stored<void> StoreSession::each(const QString &sql, const QVariantList &bindings,
                                const std::function<bool(const StoreRow &)> &row)
{
    Stored<Query> query = start(sql, bindings);
    if (!query)
        return tl::unexpected(query.error());
    int untilLook = rowsBetweenLooks;
    while ((*query)->next()) {
        if (!row(StoreRow(**query)))
            break;
        if (--untilLook > 0)
            continue;
        if (isCancelled())
            return storeFailure(StoreError::Kind::Cancelled, u"nobody waits for the rows any more"_s);
        untilLook = rowsBetweenLooks;
    }
    // The driver tells an error in the middle of the rows only here.
    if (const QSqlError error = (*query)->lastError(); error.type() != QSqlError::NoError)
        return fail(error);
    putBack(sql, *std::move(query));
    return {};
}

Stored<void> StoreSession::begin(bool writes)
{
    Q_ASSERT_X(!m_inTransaction, "StoreSession", "a transaction inside a transaction");
    // IMMEDIATE: one that reads first and writes later is refused at once when another has written in
    // between.
    const QString sql = writes ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s;
    for (int attempt = 1;; ++attempt) {
        QSqlQuery query(m_database);
        if (query.exec(sql))
            break;
        if (const Stored<void> again = mayTryAgain(query.lastError(), attempt); !again)
            return again;
    }
    m_inTransaction = true;
    m_changes = false;
    return {};
}

Stored<void> StoreSession::commit()
{
    QSqlQuery query(m_database);
    if (!query.exec(u"COMMIT"_s)) {
        const QSqlError error = query.lastError();
        rollBack();
        return fail(error);
    }
    m_inTransaction = false;
    m_written = m_written || m_changes;
    return {};
}

void StoreSession::noteChange()
{
    (m_inTransaction ? m_changes : m_written) = true;
}

void StoreSession::rollBack()
{
    // Fails when SQLite has rolled back by itself, as it does on a full disk.
    QSqlQuery query(m_database);
    query.exec(u"ROLLBACK"_s);
    m_inTransaction = false;
}

Stored<StoreSession::Query> StoreSession::start(const QString &sql, const QVariantList &bindings)
{
    // Taken out while it runs: the same statement inside of its own rows gets a second one.
    Query query;
    if (const auto kept = m_prepared.find(sql); kept != m_prepared.end()) {
        query = std::move(kept->second);
        m_prepared.erase(kept);
    } else {
        query = std::make_unique<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        if (!query->prepare(sql))
            return fail(query->lastError());
    }
    for (int attempt = 1;; ++attempt) {
        for (qsizetype i = 0; i < bindings.size(); ++i)
            query->bindValue(int(i), bindings.at(i));
        if (query->exec())
            return query;
        // A transaction that has begun has its lock, or else sees a state that is old by now.
        if (m_inTransaction)
            return fail(query->lastError());
        if (const Stored<void> again = mayTryAgain(query->lastError(), attempt); !again)
            return tl::unexpected(again.error());
    }
}

Stored<void> StoreSession::mayTryAgain(const QSqlError &error, int attempts)
{
    if (kindOf(error) != StoreError::Kind::Busy || attempts >= busyTries)
        return fail(error);
    // SQLite has slept for busyTryMilliseconds already: not longer at a time, so that we can be stopped.
    if (isCancelled())
        return storeFailure(StoreError::Kind::Cancelled, u"given up while another program writes"_s);
    return {};
}

void StoreSession::putBack(const QString &sql, Query query)
{
    // Else the statement holds its snapshot, and the write-ahead log grows without end.
    query->finish();
    if (m_prepared.size() >= mostPrepared)
        m_prepared.clear();
    m_prepared.insert_or_assign(sql, std::move(query));
}

tl::unexpected<StoreError> StoreSession::fail(const QSqlError &error)
{
    StoreError failure = storeError(error);
    if (isOfTheFile(failure.kind) || primaryCode(error) == ioError)
        m_trouble = failure;
    return tl::unexpected(std::move(failure));
}

} // namespace bayfinder
