// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/httppolicy.h"

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

class QRandomGenerator;

namespace bayfinder {

/// How long to wait before retry @p retry (counted from 0); random, so that the kiosks of a garage do not
/// come back all at once after the network did.
[[nodiscard]] std::chrono::milliseconds retryWait(const HttpPolicy &policy, int retry,
                                                  QRandomGenerator &random);

/// The wait that a server asks for with Retry-After (RFC 9110, 10.2.3): a number of seconds, or a date.
/// @p serverTime is the answer's Date header: a date is measured against the clock that made it, because a
/// kiosk's own may be wrong; @p now is the fallback. Nothing when there is no such header or it is neither.
/// Never negative, and at most a day.
[[nodiscard]] std::optional<std::chrono::milliseconds>
retryAfter(const QByteArray &value, const QByteArray &serverTime, const QDateTime &now);

} // namespace bayfinder
