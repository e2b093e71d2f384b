// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/accounterror.h"
#include "accounts/auditchain.h"
#include "accounts/auditentry.h"
#include "accounts/auditkey.h"
#include "store/storesession.h"

#include <QByteArray>

#include <optional>

namespace bayfinder {

/// The end of the log as it is kept in the table audit_head.
struct StoredHead
{
    AuditHead head;
    QByteArray mac;

    /// Whether it was written with @p key.
    [[nodiscard]] bool isSignedWith(const QByteArray &key) const;
};

/// Nothing when the log was never begun, or when the row was removed.
[[nodiscard]] Stored<std::optional<StoredHead>> storedHead(StoreSession &session);

/// Appends @p note, of the time @p at (milliseconds since 1970 UTC), to the log, and answers its number.
///
/// Must be called inside StoreSession::transaction(), so that nobody else appends between the look at the end
/// and the new entry. It follows the end as it is signed, not the last row: what somebody has cut off stays a
/// gap. Kind::LogBroken when the end is not signed with this key, or was removed: to write a new one would
/// hide what was done. Begins the log, and the key file, when there are neither entries nor people.
[[nodiscard]] Accounted<qint64> appendAudit(StoreSession &session, AuditKey &key, qint64 at,
                                            const AuditNote &note);

} // namespace bayfinder
