// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

class QDateTime;
class QString;

namespace bayfinder {

/// Sends everything that is logged to standard error, one line a message:
///
///     2026-03-14T15:09:26.123+08:00 warning bayfinder.net: the message
///
/// Each room logs in a category of its own, Q_LOGGING_CATEGORY(log, "bayfinder.ROOM"), at info and above
/// unless QT_LOGGING_RULES says more. Call it once, first thing in main(); messages may then come from any
/// thread.
///
/// Plates must not be logged, and our code logs none. What Qt itself quotes in a warning is not ours to
/// choose, so mainland plates are struck out here as well; other plates are not recognisable among words.
void installLogging();

/// The line for a message, without line break: made of one line, without control characters and plates, at
/// most 2000 characters of message.
[[nodiscard]] QString logLine(QtMsgType type, const QString &category, const QString &message,
                              const QDateTime &when);

} // namespace bayfinder
