// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace bayfinder {

/// What somebody did. docs/staff-audit.md says what each is for.
enum class AuditKind {
    SignedIn,
    SignInRefused,
    LockedOut,
    SignedOut,
    Searched,
    Located,
    Printed,
    Copied,
    Exported,
    Noted,
    Done,
    Reopened,
    Undone,
    ConfigurationChanged,
    LogSeen,
    LogVerified,
    PersonAdded,
    PersonRenamed,
    RoleChanged,
    PersonDisabled,
    PersonEnabled,
    PinChanged,
    PinReset,
};

/// As it is stored and hashed: never changed, for old entries have it. Pure, any thread.
[[nodiscard]] QString auditKindText(AuditKind kind);
/// Nothing for a kind that only a later version of this program knows.
[[nodiscard]] std::optional<AuditKind> auditKindOf(const QString &text);
[[nodiscard]] QList<AuditKind> allAuditKinds();

/// What is to be written into the log.
struct AuditNote
{
    AuditKind kind = AuditKind::Searched;
    QString person; ///< the name at that time; empty where nobody is known by the name that was typed
    /// A few words, English, for whoever reads the log: "3 cars", "CSV, 2026-03-01 to 2026-03-14". Never a
    /// plate, a PIN, or what somebody typed to find a car. Cut at 200 characters.
    QString detail = {};
    /// The plate, or the part of one, that was asked for; only its keyed hash is kept. Empty for none.
    QString plate = {};
};

/// A row of the log.
struct AuditEntry
{
    qint64 seq = 0; ///< 1 for the first, without gaps
    qint64 at = 0; ///< milliseconds since 1970 UTC by the machine's clock; may go back when that was set
    QString person;
    QString kind; ///< see auditKindOf()
    QString detail;
    QByteArray plateHash; ///< null for none
    QByteArray previousHash; ///< the hash of the entry before; zeros for the first
    QByteArray hash;

    friend bool operator==(const AuditEntry &, const AuditEntry &) = default;
};

} // namespace bayfinder
