// SPDX-License-Identifier: Apache-2.0
#include "cpgs/redaction.h"

#include "platform/cleantext.h"

#include <QRegularExpression>

namespace bayfinder {

using namespace Qt::StringLiterals;

QString redacted(const QString &text, const QStringList &secrets)
{
    // A province, a letter, and four to six more; or, where a vendor leaves the province out, a run that
    // mixes letters and digits as no English word does. Rather a word too many than a plate in a log.
    static const QRegularExpression plateLike(
        u"\\p{Han}[A-Za-z][·•.\\- ]?[A-Za-z0-9]{4,6}"
        u"|\\b(?=[A-Za-z0-9]*[0-9])(?=[A-Za-z0-9]*[A-Za-z])[A-Za-z0-9]{5,8}\\b"_s);
    QString result = cleanText(text);
    for (const QString &secret : secrets) {
        if (!secret.isEmpty())
            result.replace(secret, "***"_L1, Qt::CaseInsensitive);
    }
    return result.replace(plateLike, u"***"_s);
}

} // namespace bayfinder
