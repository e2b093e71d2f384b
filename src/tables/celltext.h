// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace bayfinder {

/// @p text without what XML 1.0 (2.2, Char) forbids: control characters but tab and line breaks, U+FFFE and
/// U+FFFF. Half a surrogate pair becomes U+FFFD. CSV is treated the same, for a NUL ends a text in many
/// readers.
[[nodiscard]] QString writableText(const QString &text);

/// The first @p limit UTF-16 units of @p text, the last of them an ellipsis if it was longer; never half a
/// surrogate pair. @p limit is at least 1.
[[nodiscard]] QString cutText(const QString &text, qsizetype limit);

/// @p text with an apostrophe before it if a spreadsheet program might take it for a formula: it starts with
/// = + - @ or their full-width forms, also behind white space and invisible characters, or with a tab or a
/// line break. Source: OWASP, CSV Injection.
[[nodiscard]] QString defusedText(const QString &text);

/// A name that spreadsheet programs take for a sheet: at most 31 UTF-16 units, none of []:*?/\, no apostrophe
/// at either end, not empty, not "History" (which Excel keeps to itself). From the second sheet on, @p number
/// is appended: "Stays 2".
[[nodiscard]] QString sheetName(const QString &title, int number);

} // namespace bayfinder
