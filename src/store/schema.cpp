// SPDX-License-Identifier: Apache-2.0
#include "store/schema.h"

#include <QList>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

const QList<QStringList> &steps()
{
    static const QList<QStringList> all = {
        // 1: the history of counts
        {
            u"CREATE TABLE areas ("
            "id INTEGER PRIMARY KEY, "
            "code TEXT NOT NULL UNIQUE, "
            "name TEXT NOT NULL DEFAULT '')"_s,
            u"CREATE TABLE counts ("
            "area_id INTEGER NOT NULL REFERENCES areas(id), "
            "minute INTEGER NOT NULL, "
            "free INTEGER, "
            "total INTEGER, "
            "PRIMARY KEY (area_id, minute)) WITHOUT ROWID"_s,
        },
        // 2: findings of data quality, and the notes on them
        {
            u"CREATE TABLE worklist_notes ("
            "id INTEGER PRIMARY KEY AUTOINCREMENT, "
            "finding_key TEXT NOT NULL, "
            "at INTEGER NOT NULL, "
            "person TEXT NOT NULL, "
            "kind TEXT NOT NULL CHECK (kind IN ('note', 'done', 'reopened', 'undone', 'vanished')), "
            "text TEXT NOT NULL DEFAULT '', "
            "area TEXT NOT NULL DEFAULT '', "
            "bay TEXT NOT NULL DEFAULT '', "
            "severity INTEGER NOT NULL DEFAULT 0, "
            "undoes INTEGER REFERENCES worklist_notes(id))"_s,
            u"CREATE INDEX worklist_notes_of_finding ON worklist_notes (finding_key, id)"_s,
            u"CREATE INDEX worklist_notes_undoes ON worklist_notes (undoes) WHERE undoes IS NOT NULL"_s,
            u"CREATE TABLE worklist_findings ("
            "finding_key TEXT PRIMARY KEY, "
            "kind TEXT NOT NULL, "
            "area TEXT NOT NULL DEFAULT '', "
            "bay TEXT NOT NULL DEFAULT '', "
            "since INTEGER NOT NULL) WITHOUT ROWID"_s,
        },
        // 3: people and what they did
        {
            u"CREATE TABLE people ("
            "id INTEGER PRIMARY KEY AUTOINCREMENT, "
            "name TEXT NOT NULL UNIQUE, "
            "role TEXT NOT NULL CHECK (role IN ('attendant', 'operator')), "
            "pin_salt BLOB NOT NULL, "
            "pin_hash BLOB NOT NULL, "
            "iterations INTEGER NOT NULL CHECK (iterations > 0), "
            "failed_attempts INTEGER NOT NULL DEFAULT 0, "
            "locked_until INTEGER, "
            "disabled INTEGER NOT NULL DEFAULT 0, "
            "created INTEGER NOT NULL)"_s,
            u"CREATE TABLE audit ("
            "seq INTEGER PRIMARY KEY, "
            "at INTEGER NOT NULL, "
            "person TEXT NOT NULL, "
            "kind TEXT NOT NULL, "
            "detail TEXT NOT NULL DEFAULT '', "
            "plate_hash BLOB, "
            "previous_hash BLOB NOT NULL, "
            "hash BLOB NOT NULL)"_s,
            // Against mistakes of ours; who can write the file can drop them.
            u"CREATE TRIGGER audit_keeps BEFORE UPDATE ON audit "
            "BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END"_s,
            u"CREATE TRIGGER audit_keeps_all BEFORE DELETE ON audit "
            "BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END"_s,
            u"CREATE TABLE audit_head ("
            "id INTEGER PRIMARY KEY CHECK (id = 1), "
            "count INTEGER NOT NULL, "
            "hash BLOB NOT NULL, "
            "mac BLOB NOT NULL)"_s,
        },
    };
    return all;
}

Stored<qint64> number(StoreSession &session, const QString &sql)
{
    const auto found = session.first(sql, {}, [](const StoreRow &row) { return row.integer(0); });
    if (!found)
        return tl::unexpected(found.error());
    return found->value_or(0);
}

tl::unexpected<StoreError> tooNew(qint64 version)
{
    return storeFailure(
        StoreError::Kind::TooNew,
        u"the database has version %1, this program knows versions up to %2"_s.arg(version).arg(
            storeSchemaVersion()));
}

Stored<void> takeStep(StoreSession &session, int version)
{
    return session.transaction([&]() -> Stored<void> {
        const Stored<qint64> now = number(session, u"PRAGMA user_version"_s);
        if (!now)
            return tl::unexpected(now.error());
        // Another program was faster.
        if (*now >= version)
            return {};
        QStringList statements = storeSchemaStep(version);
        if (version == 1)
            statements.append(u"PRAGMA application_id = %1"_s.arg(storeApplicationId));
        statements.append(u"PRAGMA user_version = %1"_s.arg(version));
        for (const QString &sql : std::as_const(statements)) {
            if (const Stored<qint64> done = session.exec(sql); !done)
                return tl::unexpected(done.error());
        }
        return {};
    });
}

} // namespace

int storeSchemaVersion()
{
    return int(steps().size());
}

QStringList storeSchemaStep(int version)
{
    return steps().value(version - 1);
}

Stored<void> checkStoreOwner(StoreSession &session)
{
    return session.snapshot([&]() -> Stored<void> {
        const Stored<qint64> tables = number(session, u"SELECT count(*) FROM sqlite_master"_s);
        if (!tables)
            return tl::unexpected(tables.error());
        const Stored<qint64> owner = number(session, u"PRAGMA application_id"_s);
        const Stored<qint64> version = number(session, u"PRAGMA user_version"_s);
        if (!owner || !version)
            return tl::unexpected(owner ? version.error() : owner.error());
        const bool untouched = *tables == 0 && *owner == 0 && *version == 0;
        if (*owner != storeApplicationId && !untouched)
            return storeFailure(StoreError::Kind::Foreign, u"the database belongs to another program"_s);
        if (*version > storeSchemaVersion())
            return tooNew(*version);
        return {};
    });
}

Stored<void> migrateStore(StoreSession &session)
{
    const Stored<qint64> version = number(session, u"PRAGMA user_version"_s);
    if (!version)
        return tl::unexpected(version.error());
    for (int next = int(*version) + 1; next <= storeSchemaVersion(); ++next) {
        if (const Stored<void> taken = takeStep(session, next); !taken)
            return taken;
    }
    return {};
}

} // namespace bayfinder
