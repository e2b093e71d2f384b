// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/auditentry.h"

#include <QByteArray>
#include <QString>

namespace bayfinder {

// How the log is hashed: docs/staff-audit.md describes it for auditors, who repeat it with other tools. All
// functions are pure and may be called in any thread.

/// Where the log ends: how many entries it has, and the hash of the last.
struct AuditHead
{
    qint64 count = 0;
    QByteArray hash;

    friend bool operator==(const AuditHead &, const AuditHead &) = default;
};

/// What the first entry has in place of a hash of the one before.
[[nodiscard]] QByteArray firstPreviousHash();

/// HMAC-SHA-256 with @p key over all of @p entry but its hash.
[[nodiscard]] QByteArray entryHash(const QByteArray &key, const AuditEntry &entry);
/// HMAC-SHA-256 with @p key over @p head, so that the end of the log cannot be cut off.
[[nodiscard]] QByteArray headHash(const QByteArray &key, const AuditHead &head);
/// HMAC-SHA-256 with @p key over the normalised plate (plate/normalise.h), or part of one; null when nothing
/// is left of it. The same car has the same hash, whoever types it and however.
[[nodiscard]] QByteArray plateHash(const QByteArray &key, const QString &plate);

} // namespace bayfinder
