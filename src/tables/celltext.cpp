// SPDX-License-Identifier: Apache-2.0
#include "tables/celltext.h"

#include <algorithm>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar ellipsis(0x2026);

bool isForbidden(QChar c)
{
    const char16_t code = c.unicode();
    return (code < 0x20 && code != u'\t' && code != u'\n' && code != u'\r') || code >= 0xfffe;
}

bool isLineBreakOrTab(QChar c)
{
    return c == u'\t' || c == u'\n' || c == u'\r';
}

/// What a reader may drop before it looks for a formula.
bool isPassedOver(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
}

QString withoutApostropheEnds(QString name)
{
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'\''))
        name.chop(1);
    return name;
}

QString beginning(const QString &text, qsizetype limit)
{
    if (text.size() <= limit)
        return text;
    if (limit > 0 && text.at(limit - 1).isHighSurrogate())
        --limit;
    return text.left(limit);
}

} // namespace

QString writableText(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            result += c;
            result += text.at(++i);
        } else if (c.isSurrogate()) {
            result += QChar(QChar::ReplacementCharacter);
        } else if (!isForbidden(c)) {
            result += c;
        }
    }
    return result;
}

QString cutText(const QString &text, qsizetype limit)
{
    if (text.size() <= limit)
        return text;
    return beginning(text, limit - 1) + ellipsis;
}

QString defusedText(const QString &text)
{
    if (text.isEmpty())
        return text;
    const auto *first = std::find_if_not(text.cbegin(), text.cend(), isPassedOver);
    const bool startsFormula = first != text.cend() && u"=+-@\uff1d\uff0b\uff0d\uff20"_s.contains(*first);
    if (startsFormula || isLineBreakOrTab(text.front()))
        return u'\'' + text;
    return text;
}

QString sheetName(const QString &title, int number)
{
    QString name = writableText(title);
    std::replace_if(
        name.begin(), name.end(), [](QChar c) { return u"[]:*?/\\"_s.contains(c) || isLineBreakOrTab(c); },
        u' ');
    const QString suffix = number > 1 ? u' ' + QString::number(number) : QString();
    constexpr qsizetype longest = 31;
    name = withoutApostropheEnds(beginning(name.simplified(), longest - suffix.size())).trimmed();
    if (name.isEmpty())
        name = u"Table"_s;
    name += suffix;
    // Excel refuses a sheet that is named as its log of changes.
    return name.compare(u"History"_s, Qt::CaseInsensitive) == 0 ? name + u" 1"_s : name;
}

} // namespace bayfinder
