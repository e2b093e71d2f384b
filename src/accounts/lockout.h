// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <chrono>
#include <optional>

namespace bayfinder {

/// What is kept of one person's wrong PINs since the last right one.
struct Lockout
{
    int failed = 0;
    /// By the wall clock, in milliseconds since 1970 UTC: another program, and this one after a restart, must
    /// understand it.
    std::optional<qint64> until;

    friend bool operator==(const Lockout &, const Lockout &) = default;
};

// All functions are pure and may be called in any thread.

/// How long nothing is tried after the @p failed th wrong PIN in a row: nothing before the third, then 30 s,
/// twice as long after each further one, and an hour at most.
[[nodiscard]] std::chrono::milliseconds waitAfter(int failed);

/// How long is still to be waited at @p now, milliseconds since 1970 UTC. However far the clock was set back
/// meanwhile: never longer than the whole wait.
[[nodiscard]] std::chrono::milliseconds remainingWait(const Lockout &lockout, qint64 now);

/// The same lock-out with an end that lies no farther away than the whole wait: to be kept when the clock was
/// set back, or the wait would begin anew with each look.
[[nodiscard]] Lockout withinReach(Lockout lockout, qint64 now);

/// After one more wrong PIN at @p now.
[[nodiscard]] Lockout afterFailure(const Lockout &lockout, qint64 now);

} // namespace bayfinder
