// SPDX-License-Identifier: Apache-2.0
#include "platform/languagecode.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bayfinder {

bool isLanguageCode(const QString &code)
{
    static const QRegularExpression form(u"\\A[a-z]{2,3}(_[A-Z]{2})?\\z"_s);
    return form.match(code).hasMatch();
}

} // namespace bayfinder
