// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <chrono>

namespace bayfinder {

/// How long, how often and how much: every number of the HTTP machinery, in one table.
///
/// The defaults are for a person who stands in front of a screen: what has not come after five seconds
/// has not come. They add up: two connect deadlines and their back-offs fit into the total deadline, so
/// that one lost connection attempt does not cost the answer.
struct HttpPolicy
{
    // Deadlines.

    /// For one try, until its request is sent: name look-up, TCP, TLS, and waiting while the access manager
    /// has all its connections to the host (six, with HTTP/1.1) in use.
    std::chrono::milliseconds connectDeadline{2000};
    /// For the whole call with all its tries, redirects and waits. QNetworkRequest::setTransferTimeout() is
    /// no substitute: it measures inactivity, and a server that drips outlives it.
    std::chrono::milliseconds totalDeadline{5000};

    // Retries, of failures that may pass (see httpfailure.h). The wait before retry n (from 0) is random
    // between half and all of min(firstBackoff * 2^n, longestBackoff), or Retry-After where that is longer.

    int maxRetries = 2;
    std::chrono::milliseconds firstBackoff{200};
    std::chrono::milliseconds longestBackoff{2000};

    // Redirects, within one try.

    int maxRedirects = 3;

    // Sizes, of what arrives after decompression, in bytes.

    qint64 maxJsonBody = qint64(2) * 1024 * 1024;
    qint64 maxPictureBody = qint64(8) * 1024 * 1024;
    /// Of an answer that is an error anyway, only so much is read for its explanation.
    qint64 maxErrorBody = qint64(16) * 1024;
    /// Where Qt stops unpacking on its own when the rate is that of an archive bomb. It unpacks each arriving
    /// piece once to count, in the thread of the access manager, before we see it; our own caps act after.
    qint64 maxUnpackedPiece = qint64(64) * 1024 * 1024;

    // Security.

    /// Plain http also to other machines than this one.
    bool allowInsecure = false;

    /// The same with another total deadline, and a connect deadline that leaves room for a second try.
    [[nodiscard]] HttpPolicy withTotalDeadline(std::chrono::milliseconds total) const
    {
        HttpPolicy policy = *this;
        policy.totalDeadline = total;
        policy.connectDeadline = std::min(connectDeadline, total * 2 / 5);
        return policy;
    }
};

} // namespace bayfinder
