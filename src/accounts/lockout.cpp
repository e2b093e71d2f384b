// SPDX-License-Identifier: Apache-2.0
#include "accounts/lockout.h"

#include <algorithm>

namespace bayfinder {

using namespace std::chrono_literals;

namespace {

constexpr int firstWait = 3;
constexpr std::chrono::milliseconds shortestWait = 30s;
constexpr std::chrono::milliseconds longestWait = 1h;
// By then the longest wait is reached; beyond, the shift would overflow.
constexpr int mostDoublings = 7;

} // namespace

std::chrono::milliseconds waitAfter(int failed)
{
    if (failed < firstWait)
        return 0ms;
    return std::min(shortestWait * (1 << std::min(failed - firstWait, mostDoublings)), longestWait);
}

std::chrono::milliseconds remainingWait(const Lockout &lockout, qint64 now)
{
    if (!lockout.until || *lockout.until <= now)
        return 0ms;
    // Not as a difference, which overflows for what somebody else wrote into the database.
    const std::chrono::milliseconds whole = waitAfter(lockout.failed);
    return *lockout.until > now + whole.count() ? whole : std::chrono::milliseconds(*lockout.until - now);
}

Lockout withinReach(Lockout lockout, qint64 now)
{
    if (lockout.until)
        lockout.until = std::min(*lockout.until, now + waitAfter(lockout.failed).count());
    return lockout;
}

Lockout afterFailure(const Lockout &lockout, qint64 now)
{
    const int failed = std::min(lockout.failed, 1'000'000) + 1;
    const std::chrono::milliseconds wait = waitAfter(failed);
    return {failed, wait > 0ms ? std::optional(now + wait.count()) : std::nullopt};
}

} // namespace bayfinder
