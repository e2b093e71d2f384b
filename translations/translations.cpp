// SPDX-License-Identifier: Apache-2.0
#include "translations/translations.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace bayfinder {

QString translationsFolder()
{
    return u":/i18n"_s;
}

std::unique_ptr<QTranslator> loadTranslator(const QString &code)
{
    // QTranslator::load() would go on to look for shorter names.
    const QString file = u"%1/bayfinder_%2.qm"_s.arg(translationsFolder(), code);
    auto translator = std::make_unique<QTranslator>();
    if (code.contains(u'/') || !QFile::exists(file) || !translator->load(file))
        return nullptr;
    return translator;
}

} // namespace bayfinder
