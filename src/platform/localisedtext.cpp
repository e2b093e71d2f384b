// SPDX-License-Identifier: Apache-2.0
#include "platform/configuration.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bayfinder {

LocalisedText::LocalisedText(const QString &everywhere)
{
    if (!everywhere.isEmpty())
        m_texts.insert(QString(), everywhere);
}

void LocalisedText::insert(const QString &languageCode, const QString &text)
{
    m_texts.insert(languageCode, text);
}

QString LocalisedText::text(const QString &languageCode) const
{
    if (const auto exact = m_texts.constFind(languageCode); exact != m_texts.cend())
        return exact.value();
    const auto ofLanguage = [this](const QString &language) {
        // Sorted by code, so the plain language stands before its countries.
        const auto found = m_texts.lowerBound(language);
        const bool fits =
            found != m_texts.cend() && (found.key() == language || found.key().startsWith(language + u'_'));
        return fits ? found : m_texts.cend();
    };
    const QString language = languageCode.section(u'_', 0, 0);
    if (const auto sameLanguage = ofLanguage(language); sameLanguage != m_texts.cend())
        return sameLanguage.value();
    if (const auto english = ofLanguage(u"en"_s); english != m_texts.cend())
        return english.value();
    return m_texts.isEmpty() ? QString() : m_texts.first();
}

bool LocalisedText::has(const QString &text) const
{
    return std::find(m_texts.cbegin(), m_texts.cend(), text) != m_texts.cend();
}

} // namespace bayfinder
