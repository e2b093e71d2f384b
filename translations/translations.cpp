// SPDX-License-Identifier: Apache-2.0
#include "translations/translations.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace bayfinder {

QString translationsFolder()
{
    return u":/i18n"_s;
}

QStringList translatedLanguages()
{
    QStringList codes;
    const QStringList files =
        QDir(translationsFolder()).entryList({u"bayfinder_*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        codes.append(file.section(u'.', 0, 0).section(u'_', 1));
    return codes;
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
