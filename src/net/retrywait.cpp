// SPDX-License-Identifier: Apache-2.0
#include "net/retrywait.h"

#include "net/httpdate.h"

#include <QRandomGenerator>

#include <algorithm>

namespace bayfinder {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds longestRetryAfter = 24h;

bool isNumber(const QByteArray &value)
{
    return !value.isEmpty()
        && std::all_of(value.begin(), value.end(), [](char digit) { return digit >= '0' && digit <= '9'; });
}

} // namespace

milliseconds retryWait(const HttpPolicy &policy, int retry, QRandomGenerator &random)
{
    milliseconds longest = policy.firstBackoff;
    for (int i = 0; i < retry && longest < policy.longestBackoff; ++i)
        longest *= 2;
    longest = std::min(longest, policy.longestBackoff);
    const qint64 most = longest.count();
    const qint64 least = most / 2;
    return milliseconds(least + random.bounded(most - least + 1));
}

std::optional<milliseconds> retryAfter(const QByteArray &value, const QByteArray &serverTime,
                                       const QDateTime &now)
{
    const QByteArray trimmed = value.trimmed();
    if (isNumber(trimmed)) {
        // A number too long for the type is a wait that nobody will sit out.
        bool fits = false;
        const qint64 seconds = trimmed.toLongLong(&fits);
        return fits ? std::min(milliseconds(std::chrono::seconds(std::min(seconds, qint64(86400)))),
                               longestRetryAfter)
                    : longestRetryAfter;
    }
    // Not understanding a date only means our own back-off.
    const QDateTime until = httpDate(trimmed);
    if (!until.isValid())
        return std::nullopt;
    const QDateTime since = httpDate(serverTime);
    const milliseconds wait((since.isValid() ? since : now).msecsTo(until));
    return std::clamp(wait, milliseconds(0), longestRetryAfter);
}

} // namespace bayfinder
