// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/accounterror.h"
#include "accounts/auditverification.h"
#include "accounts/person.h"

#include <QString>

#include <chrono>

namespace bayfinder {

// What people read of accounts and of the log. Plain text, in the language that is installed.

/// Why something about people or the log was not done, and what to do about it.
[[nodiscard]] QString accountTroubleText(const AccountError &error);
/// Why nobody can sign in, and what to do about it.
[[nodiscard]] QString signInObstacleText(const AccountError &error);
[[nodiscard]] QString pinFaultText(PinFault fault);
/// To be read before somebody chooses a PIN.
[[nodiscard]] QString pinRulesText();
/// "operator", to stand in a list.
[[nodiscard]] QString roleWords(Role role);
/// "1 minute 5 seconds", rounded up to whole seconds.
[[nodiscard]] QString countdownText(std::chrono::milliseconds left);

/// A kind of entry, as it is stored, in words; what only a later version knows as it is.
[[nodiscard]] QString auditKindWords(const QString &kind);
[[nodiscard]] QString auditKindWords(AuditKind kind);
/// What a verification has found, and what to do.
[[nodiscard]] QString auditVerdictText(const AuditVerdict &verdict);
/// An end of the log as it is noted by people: the number, a space, the hash in hexadecimal digits.
[[nodiscard]] QString auditHeadText(const AuditHead &head);
[[nodiscard]] std::optional<AuditHead> auditHeadOf(const QString &text);

} // namespace bayfinder
