// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

/// Times and ages in words, in the language whose translator is installed in the application: the sources are
/// English. Times are shown as the clocks on this machine's wall show them: it stands in the garage, while a
/// vendor's server may answer in any zone. Plain text.
namespace bayfinder {

/// "14:05", always 24 hours. Empty when invalid.
[[nodiscard]] QString timeOfDayText(const QDateTime &time);
/// "Saturday, 14 March". Empty when invalid.
[[nodiscard]] QString dateText(const QDateTime &time);
/// "today, 14:05", "yesterday, 23:50", "12 March, 08:15", with the year when it is another one. Empty when
/// invalid.
[[nodiscard]] QString sinceText(const QDateTime &time, const QDateTime &now);
/// "35 minutes", "2 hours 5 minutes", "3 days 4 hours". Empty when invalid or in the future.
[[nodiscard]] QString durationText(const QDateTime &from, const QDateTime &now);
/// "just now", "3 minutes ago", "2 hours ago". Empty when invalid.
[[nodiscard]] QString ageText(const QDateTime &time, const QDateTime &now);

} // namespace bayfinder
