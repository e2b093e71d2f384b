// SPDX-License-Identifier: Apache-2.0
#include "quick/languages.h"

#include "words/languagename.h"

#include <QCoreApplication>
#include <QDir>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {
constexpr auto prefix = "bayfinder_"_L1;
constexpr auto suffix = ".qm"_L1;
} // namespace

Languages::Languages(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
    const QStringList files = QDir(folder).entryList({prefix + "*"_L1 + suffix}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        m_codes.append(file.sliced(prefix.size()).chopped(suffix.size()));
}

Languages::~Languages() = default;

QStringList Languages::names() const
{
    QStringList names;
    for (const QString &code : m_codes)
        names.append(languageName(code));
    return names;
}

bool Languages::show(const QString &code)
{
    if (code == m_current)
        return true;
    if (!m_codes.contains(code))
        return false;
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(prefix + code, m_folder))
        return false;
    if (m_translator)
        QCoreApplication::removeTranslator(m_translator.get());
    m_translator = std::move(translator);
    QCoreApplication::installTranslator(m_translator.get());
    m_current = code;
    Q_EMIT currentChanged();
    return true;
}

bool Languages::setDefault(const QString &code)
{
    m_default = code;
    return show(code);
}

void Languages::reset()
{
    show(m_default);
}

} // namespace bayfinder

#include "moc_languages.cpp"
