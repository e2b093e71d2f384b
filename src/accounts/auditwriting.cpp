// SPDX-License-Identifier: Apache-2.0
#include "accounts/auditwriting.h"

#include "accounts/pinhash.h"
#include "platform/cleantext.h"

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestDetail = 200;

struct End
{
    QByteArray key;
    AuditHead head;
};

tl::unexpected<AccountError> broken(const QString &why)
{
    return accountFailure({AccountError::Kind::LogBroken, why});
}

Accounted<End> beginning(StoreSession &session, AuditKey &key)
{
    const auto used = session.first(u"SELECT EXISTS (SELECT 1 FROM audit) OR EXISTS (SELECT 1 FROM people)"_s,
                                    {}, [](const StoreRow &row) { return row.integer(0) != 0; });
    if (!used)
        return tl::unexpected(used.error());
    // People are added together with an entry: without a log there are none.
    if (used->value_or(true))
        return broken(u"the log's end was removed"_s);
    return key.keyOrNew().map([](const QByteArray &found) { return End{found, {0, firstPreviousHash()}}; });
}

Accounted<End> currentEnd(StoreSession &session, AuditKey &key)
{
    const Stored<std::optional<StoredHead>> stored = storedHead(session);
    if (!stored)
        return tl::unexpected(stored.error());
    if (!*stored)
        return beginning(session, key);
    const Accounted<QByteArray> found = key.key();
    if (!found)
        return tl::unexpected(found.error());
    if (!(*stored)->isSignedWith(*found))
        return broken(u"the log's end is not signed with the key beside the database"_s);
    return End{*found, (*stored)->head};
}

Stored<void> write(StoreSession &session, const QByteArray &key, const AuditEntry &entry)
{
    const Stored<qint64> row =
        session.insert(u"INSERT INTO audit (seq, at, person, kind, detail, plate_hash, previous_hash, hash) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                       {entry.seq, entry.at, entry.person, entry.kind, entry.detail, entry.plateHash,
                        entry.previousHash, entry.hash});
    if (!row)
        return tl::unexpected(row.error());
    const AuditHead head{entry.seq, entry.hash};
    const Stored<qint64> moved =
        session.exec(u"INSERT INTO audit_head (id, count, hash, mac) VALUES (1, ?, ?, ?) "
                     "ON CONFLICT (id) DO UPDATE SET count = excluded.count, hash = excluded.hash, "
                     "mac = excluded.mac"_s,
                     {head.count, head.hash, headHash(key, head)});
    if (!moved)
        return tl::unexpected(moved.error());
    return {};
}

// A null text would be bound as NULL.
QString bindable(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

} // namespace

bool StoredHead::isSignedWith(const QByteArray &key) const
{
    return sameSecret(headHash(key, head), mac);
}

Stored<std::optional<StoredHead>> storedHead(StoreSession &session)
{
    return session.first(u"SELECT count, hash, mac FROM audit_head WHERE id = 1"_s, {},
                         [](const StoreRow &row) {
                             return StoredHead{{row.integer(0), row.bytes(1)}, row.bytes(2)};
                         });
}

Accounted<qint64> appendAudit(StoreSession &session, AuditKey &key, qint64 at, const AuditNote &note)
{
    const Accounted<End> end = currentEnd(session, key);
    if (!end)
        return tl::unexpected(end.error());
    AuditEntry entry{end->head.count + 1,
                     at,
                     bindable(note.person),
                     auditKindText(note.kind),
                     bindable(cleanText(note.detail, longestDetail)),
                     plateHash(end->key, note.plate),
                     end->head.hash,
                     {}};
    entry.hash = entryHash(end->key, entry);
    const Stored<void> written = write(session, end->key, entry);
    if (!written && written.error().kind == StoreError::Kind::Conflict)
        return broken(u"the log has an entry after its end"_s);
    if (!written)
        return tl::unexpected(written.error());
    return entry.seq;
}

} // namespace bayfinder
