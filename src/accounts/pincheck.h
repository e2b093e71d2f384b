// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/accounterror.h"
#include "accounts/auditkey.h"
#include "accounts/lockout.h"
#include "accounts/peopletable.h"
#include "platform/clock.h"
#include "store/store.h"

#include <QHash>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>

namespace bayfinder {

/// What came of a PIN.
struct PinVerdict
{
    /// Whose it is. Nothing when it is wrong, or was not looked at: nobody has the name, the person is
    /// disabled, or has to wait.
    std::optional<Person> person;
    std::chrono::milliseconds wait{0}; ///< until the next try; 0 when it may come at once
    bool looked = true; ///< whether the PIN was looked at; not while one has to wait
    /// Why the log does not tell of a wrong one; a right one is logged by whoever acts on it.
    std::optional<AccountError> unlogged;
};

/// Checks PINs and counts the wrong ones.
///
/// A try is counted as wrong in the database before it is looked at, and no more when it was right: neither
/// several programs at once nor ending one in the middle gives tries for free. Where the database cannot be
/// written, and against a wall clock that is set forward, this object counts as well, by the clock that
/// never jumps. Names that nobody has cost the same time, and share one count that ends with the program.
///
/// Lives in one thread that may be kept waiting (accounts/accountsthread.h).
class PinCheck
{
public:
    /// @p store and @p clock must outlive the check. @p iterations: of PINs that are made now; a PIN that was
    /// made with fewer is made anew as soon as it is known.
    PinCheck(Store &store, std::shared_ptr<AuditKey> key, const Clock &clock, int iterations);

    /// Waits for the database and the hash: most of a second.
    [[nodiscard]] Accounted<PinVerdict> check(const QString &name, const QString &pin);

private:
    /// What this program knows of a person's wrong PINs, or (id 0) of those of nobody.
    struct Memory
    {
        int failed = 0;
        std::chrono::milliseconds until{0}; ///< by the clock that never jumps
        bool isStored = false; ///< the database counts, too
    };
    struct Try
    {
        std::optional<PersonRecord> record; ///< as it was before
        std::chrono::milliseconds wait{0};
        bool isStored = false;
    };

    [[nodiscard]] Accounted<Try> begin(const QString &name);
    [[nodiscard]] bool matches(const std::optional<PersonRecord> &record, const QString &pin) const;
    [[nodiscard]] Accounted<PinVerdict> accept(const PersonRecord &record, const QString &pin);
    [[nodiscard]] PinVerdict refuse(const Try &attempt);
    [[nodiscard]] std::optional<AccountError> logRefusal(const Try &attempt, std::chrono::milliseconds wait);

    Store &m_store;
    std::shared_ptr<AuditKey> m_key;
    const Clock &m_clock;
    int m_iterations;
    QHash<qint64, Memory> m_memory;
};

} // namespace bayfinder
