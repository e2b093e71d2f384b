// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <initializer_list>
#include <utility>

namespace bayfinder::jsontext {

// JSON written member by member, because QJsonObject sorts its members: the vendor's order is part of what
// a client must cope with.

/// A string with its quotes.
[[nodiscard]] QByteArray quoted(const QString &text);

/// Members in the order given; values are JSON already. Members with an empty value are left out.
[[nodiscard]] QByteArray object(std::initializer_list<std::pair<const char *, QByteArray>> members);

[[nodiscard]] QByteArray array(const QList<QByteArray> &values);

} // namespace bayfinder::jsontext
