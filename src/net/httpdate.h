// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace bayfinder {

/// The time in a header such as Date, in UTC; invalid when @p value is none.
///
/// IMF-fixdate only ("Sun, 06 Nov 1994 08:49:37 GMT", RFC 9110, 5.6.7). The two obsolete forms are left out:
/// no server that came after 1999 sends them.
[[nodiscard]] QDateTime httpDate(const QByteArray &value);

} // namespace bayfinder
