// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpgs/signing.h"
#include "guidance/error.h"
#include "net/httppolicy.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace bayfinder {

/// How to reach a CPGS host (Ebopark, partner interface v3.0, section 3.4) as one of its partners.
struct CpgsOptions
{
    QUrl baseUrl; ///< https, or http to this machine; a path in it comes before the paths below
    QString parkCode;
    QString appKey;
    QByteArray appSecret; ///< UTF-8; never logged, never in a message
    SigningScheme signing = SigningScheme::Md5BodySecret; // assumed, see SigningScheme

    // Only locate's path is printed in the vendor's page. The others are assumed.
    QString locatePath = QStringLiteral("/partner/findByCarNo");
    QString searchPath = QStringLiteral("/partner/fuzzyFindByCarNo");
    QString baysPath = QStringLiteral("/partner/findBayStatus");
    QString freePath = QStringLiteral("/partner/findFreeCount");

    HttpPolicy http; ///< deadlines, sizes, and whether plain http may leave this machine
    QStringList allowedImageHosts; ///< besides the host of baseUrl, see PictureFetcher
};

/// Error::Kind::Misconfigured, with a message that names the option and not its value, when no call could
/// succeed with @p options.
[[nodiscard]] Expected<void> checkOptions(const CpgsOptions &options);

} // namespace bayfinder
