// SPDX-License-Identifier: Apache-2.0
#include "accounts/auditlog.h"

#include "accounts/auditwriting.h"
#include "accounts/person.h"
#include "accounts/waiting.h"

#include <algorithm>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
Accounted<T> accounted(const Stored<T> &stored)
{
    return stored ? Accounted<T>(*stored) : tl::unexpected<AccountError>(stored.error());
}

// Before the log has begun there is no key, and nothing that it would be needed for.
Accounted<QByteArray> keyForReading(StoreSession &session, AuditKey &key)
{
    const Stored<std::optional<StoredHead>> head = storedHead(session);
    if (!head)
        return tl::unexpected(head.error());
    const Stored<qint64> entries = auditCount(session, {}, {});
    if (!entries)
        return tl::unexpected(entries.error());
    return *head || *entries > 0 ? key.key() : Accounted<QByteArray>(QByteArray());
}

bool isSameTrouble(const std::optional<AccountError> &one, const std::optional<AccountError> &other)
{
    if (!one || !other)
        return !one && !other;
    const auto storeKind = [](const AccountError &error) {
        return error.store ? std::optional(error.store->kind) : std::nullopt;
    };
    return one->kind == other->kind && storeKind(*one) == storeKind(*other);
}

} // namespace

AuditLog::AuditLog(Store &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_key(std::make_shared<AuditKey>(AuditKey::fileNameFor(store.path())))
    , m_clock(clock)
{
}

void AuditLog::record(const AuditNote &note)
{
    [[maybe_unused]] const auto appended = append(note);
}

QFuture<Accounted<qint64>> AuditLog::append(const AuditNote &note)
{
    const auto appended =
        m_store.run([key = m_key, at = m_clock.now().toMSecsSinceEpoch(), note](StoreSession &session) {
            return session.transaction([&] { return appendAudit(session, *key, at, note); });
        });
    return seenBy(this, appended, [this](const Accounted<qint64> &seq) {
        tell(seq ? std::nullopt : std::optional(seq.error()));
    });
}

template <typename T, typename Ask>
QFuture<Accounted<T>> AuditLog::read(const AuditFilter &filter, Ask ask)
{
    return m_store.read([key = m_key, filter, ask](StoreSession &session) -> Accounted<T> {
        QByteArray hash;
        if (!filter.plate.isEmpty()) {
            const Accounted<QByteArray> found = keyForReading(session, *key);
            if (!found)
                return tl::unexpected(found.error());
            hash = plateHash(*found, filter.plate);
        }
        return accounted<T>(ask(session, hash));
    });
}

QFuture<Accounted<QList<AuditEntry>>> AuditLog::page(const AuditFilter &filter, std::optional<qint64> before,
                                                     int limit)
{
    return read<QList<AuditEntry>>(filter, [=](StoreSession &session, const QByteArray &hash) {
        return auditPage(session, filter, hash, before, limit);
    });
}

QFuture<Accounted<qint64>> AuditLog::count(const AuditFilter &filter)
{
    return read<qint64>(filter, [filter](StoreSession &session, const QByteArray &hash) {
        return auditCount(session, filter, hash);
    });
}

QFuture<Accounted<QList<QString>>> AuditLog::names()
{
    return read<QList<QString>>({}, [locale = QLocale()](StoreSession &session, const QByteArray &) {
        Stored<QList<QString>> names = auditNames(session);
        if (names)
            std::sort(names->begin(), names->end(), nameOrder(locale));
        return names;
    });
}

QFuture<Accounted<qint64>> AuditLog::batches(const AuditFilter &filter,
                                             std::function<bool(const QList<AuditEntry> &)> take)
{
    return read<qint64>(filter,
                        [filter, take = std::move(take)](StoreSession &session, const QByteArray &hash) {
                            return auditBatches(session, filter, hash, take);
                        });
}

QFuture<Accounted<AuditVerdict>> AuditLog::verify(const std::optional<AuditHead> &noted,
                                                  AuditVerification::Progress progress)
{
    return m_store.read([key = m_key, noted,
                         progress = std::move(progress)](StoreSession &session) -> Accounted<AuditVerdict> {
        const Accounted<QByteArray> found = keyForReading(session, *key);
        if (!found)
            return tl::unexpected(found.error());
        const auto tell = progress ? progress : [](qint64, qint64) {};
        return accounted(AuditVerification(session, *found, noted).run(tell));
    });
}

void AuditLog::tell(const std::optional<AccountError> &trouble)
{
    const bool same = isSameTrouble(m_trouble, trouble);
    m_trouble = trouble;
    if (!same)
        Q_EMIT troubleChanged();
}

} // namespace bayfinder

#include "moc_auditlog.cpp"
