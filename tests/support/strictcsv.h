// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace bayfinder::test {

/// The rows of a file that is CSV by the letter of RFC 4180, in UTF-8 with a byte order mark; nothing if it
/// is not: a line that does not end in CRLF (the last one too), a quote in a field without quotes, anything
/// behind a closing quote, rows of different lengths, a NUL, bytes that are not UTF-8, no mark at the
/// beginning.
[[nodiscard]] std::optional<QList<QStringList>> readStrictCsv(const QByteArray &bytes);

} // namespace bayfinder::test
