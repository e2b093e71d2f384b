// SPDX-License-Identifier: Apache-2.0
#include "words/languagename.h"

#include <QLocale>

namespace bayfinder {

using namespace Qt::StringLiterals;

QString languageName(const QString &code)
{
    // Qt says "American English" and "简体中文"; on a button the language alone is clearer.
    if (code.startsWith("zh"_L1))
        return code.contains("TW"_L1) || code.contains("HK"_L1) ? u"繁體中文"_s : u"中文"_s;
    if (code.startsWith("en"_L1))
        return u"English"_s;
    return QLocale(code).nativeLanguageName();
}

} // namespace bayfinder
