// SPDX-License-Identifier: Apache-2.0
#include "accounts/auditreading.h"

#include <limits>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

const QString columns =
    u"SELECT seq, at, person, kind, detail, plate_hash, previous_hash, hash FROM audit "_s;

// An empty value that is there is not NULL, which Qt's driver does not tell apart.
QByteArray bytesOrNull(const StoreRow &row, int column)
{
    const QByteArray bytes = row.bytes(column);
    return !row.isNull(column) && bytes.isNull() ? QByteArray("") : bytes;
}

AuditEntry entryOf(const StoreRow &row)
{
    return {row.integer(0), row.integer(1),      row.text(2),         row.text(3),
            row.text(4),    bytesOrNull(row, 5), bytesOrNull(row, 6), bytesOrNull(row, 7)};
}

struct Where
{
    QStringList conditions = {u"1"_s};
    QVariantList bindings = {};

    void add(const QString &condition, const QVariantList &values)
    {
        conditions.append(condition);
        bindings.append(values);
    }
    [[nodiscard]] QString text() const { return u"WHERE "_s + conditions.join(u" AND "_s); }
};

Where whereOf(const AuditFilter &filter, const QByteArray &plateHash)
{
    Where where;
    if (!filter.person.isEmpty())
        where.add(u"person = ?"_s, {filter.person});
    if (!filter.kinds.isEmpty()) {
        QVariantList kinds;
        for (const AuditKind kind : filter.kinds)
            kinds.append(auditKindText(kind));
        where.add(u"kind IN (?%1)"_s.arg(u", ?"_s.repeated(kinds.size() - 1)), kinds);
    }
    if (filter.from)
        where.add(u"at >= ?"_s, {*filter.from});
    if (filter.to)
        where.add(u"at < ?"_s, {*filter.to});
    if (!filter.plate.isEmpty())
        where.add(u"plate_hash = ?"_s, {plateHash});
    return where;
}

} // namespace

Stored<QList<AuditEntry>> auditPage(StoreSession &session, const AuditFilter &filter,
                                    const QByteArray &plateHash, std::optional<qint64> before, int limit)
{
    Where where = whereOf(filter, plateHash);
    if (before)
        where.add(u"seq < ?"_s, {*before});
    where.bindings.append(limit);
    return session.list(columns + where.text() + u" ORDER BY seq DESC LIMIT ?"_s, where.bindings, entryOf);
}

Stored<qint64> auditCount(StoreSession &session, const AuditFilter &filter, const QByteArray &plateHash)
{
    const Where where = whereOf(filter, plateHash);
    const auto count = session.first(u"SELECT count(*) FROM audit "_s + where.text(), where.bindings,
                                     [](const StoreRow &row) { return row.integer(0); });
    if (!count)
        return tl::unexpected(count.error());
    return count->value_or(0);
}

Stored<qint64> auditBatches(StoreSession &session, const AuditFilter &filter, const QByteArray &plateHash,
                            const std::function<bool(const QList<AuditEntry> &)> &take)
{
    const Where where = whereOf(filter, plateHash);
    const QString sql = columns + where.text() + u" AND seq > ? ORDER BY seq LIMIT ?"_s;
    qint64 last = std::numeric_limits<qint64>::min();
    qint64 taken = 0;
    // Each list is a question of its own: one that stays open for minutes would keep the write-ahead log
    // from being emptied.
    while (!session.isCancelled()) {
        const auto entries = session.list(sql, where.bindings + QVariantList{last, auditBatch}, entryOf);
        if (!entries)
            return tl::unexpected(entries.error());
        if (entries->isEmpty() || !take(*entries))
            return taken;
        taken += entries->size();
        last = entries->last().seq;
    }
    return storeFailure(StoreError::Kind::Cancelled, u"nobody waits for the entries any more"_s);
}

Stored<QList<AuditEntry>> auditEntriesAfter(StoreSession &session, qint64 after, qint64 last)
{
    return session.list(columns + u"WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT ?"_s,
                        {after, last, auditBatch}, entryOf);
}

Stored<QList<AuditEntry>> auditEntriesFollowing(StoreSession &session, const QByteArray &previousHash)
{
    return session.list(columns + u"WHERE previous_hash = ?"_s, {previousHash}, entryOf);
}

Stored<QList<QString>> auditNames(StoreSession &session)
{
    return session.list(u"SELECT DISTINCT person FROM audit WHERE person <> ''"_s, {},
                        [](const StoreRow &row) { return row.text(0); });
}

} // namespace bayfinder
