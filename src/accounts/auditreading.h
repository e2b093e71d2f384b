// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/auditentry.h"
#include "store/storesession.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace bayfinder {

/// Which entries of the log are wanted: those to which everything applies that is said.
struct AuditFilter
{
    QString person; ///< empty: everybody
    QList<AuditKind> kinds; ///< empty: all
    std::optional<qint64> from; ///< milliseconds since 1970 UTC, this one included
    std::optional<qint64> to; ///< this one not included
    /// Entries about this plate, written anyhow: what was asked for letter by letter. A search for a part of
    /// it has the hash of that part. Empty: all entries.
    QString plate;

    friend bool operator==(const AuditFilter &, const AuditFilter &) = default;
};

// Of entries as they stand, not verified. @p plateHash is that of the filter's plate, null for none.

/// At most @p limit entries before the number @p before, or up to the last, the newest first.
[[nodiscard]] Stored<QList<AuditEntry>> auditPage(StoreSession &session, const AuditFilter &filter,
                                                  const QByteArray &plateHash, std::optional<qint64> before,
                                                  int limit);
[[nodiscard]] Stored<qint64> auditCount(StoreSession &session, const AuditFilter &filter,
                                        const QByteArray &plateHash);
/// All entries, the oldest first, in lists of at most auditBatch, until @p take returns false; answers how
/// many were handed over. No entry is held back from other programs meanwhile.
inline constexpr int auditBatch = 1000;
[[nodiscard]] Stored<qint64> auditBatches(StoreSession &session, const AuditFilter &filter,
                                          const QByteArray &plateHash,
                                          const std::function<bool(const QList<AuditEntry> &)> &take);

/// At most auditBatch entries after the number @p after and up to @p last, in the order of their numbers.
[[nodiscard]] Stored<QList<AuditEntry>> auditEntriesAfter(StoreSession &session, qint64 after, qint64 last);
/// Entries that say they follow the one with @p previousHash.
[[nodiscard]] Stored<QList<AuditEntry>> auditEntriesFollowing(StoreSession &session,
                                                              const QByteArray &previousHash);
/// The names that the log has, in no order.
[[nodiscard]] Stored<QList<QString>> auditNames(StoreSession &session);

} // namespace bayfinder
