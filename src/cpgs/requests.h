// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpgs/cpgsoptions.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace bayfinder {

/// The bytes of a request for @p carNo, or without one where that is empty: members in the order of the
/// vendor's example, appKey, carNo, parkCode, sign.
[[nodiscard]] QByteArray requestBody(const CpgsOptions &options, const QString &carNo = {});

/// Where a request for @p path goes.
[[nodiscard]] QUrl requestUrl(const CpgsOptions &options, const QString &path);

/// Whether @p carNo is what the interface takes, for locate and for search: 3 to 10 characters of plain text
/// (documented for locate). Otherwise Error::Kind::Refused, as the vendor would answer: it is the question
/// that is wrong, not the configuration.
[[nodiscard]] Expected<void> checkCarNo(const QString &carNo);

inline constexpr int minimumCarNo = 3;
inline constexpr int maximumCarNo = 10;

} // namespace bayfinder
