// SPDX-License-Identifier: Apache-2.0
#include "platform/tomltext.h"

#include "platform/configurationedit.h"

#include <QRegularExpression>

#include <array>
#include <charconv>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

// TOML 1.0, "String": a basic one, in which all but these may stand.
QByteArray quoted(const QString &text)
{
    QString inside;
    for (const QChar character : text) {
        if (character == u'"' || character == u'\\')
            inside += u'\\' + QString(character);
        else if (character < u' ' || character == u'\x7f')
            inside += u"\\u%1"_s.arg(int(character.unicode()), 4, 16, QChar(u'0'));
        else
            inside += character;
    }
    return '"' + inside.toUtf8() + '"';
}

QByteArray textOf(bool flag)
{
    return flag ? "true" : "false";
}

QByteArray textOf(qint64 number)
{
    return QByteArray::number(number);
}

QByteArray textOf(double number)
{
    std::array<char, 64> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr;
    const QByteArray digits(buffer.data(), end - buffer.data());
    // Without them it would be a whole number.
    return digits.contains('.') || digits.contains('e') ? digits : digits + ".0";
}

QByteArray textOf(const QString &text)
{
    return quoted(text);
}

QByteArray textOf(const QStringList &texts)
{
    QByteArrayList elements;
    for (const QString &text : texts)
        elements += quoted(text);
    return '[' + elements.join(", ") + ']';
}

QByteArray textOf(const ConfigurationTexts &texts)
{
    if (texts.size() == 1 && texts.firstKey().isEmpty())
        return quoted(texts.first());
    QByteArrayList members;
    for (auto text = texts.cbegin(); text != texts.cend(); ++text)
        members += tomlKey({text.key()}) + " = " + quoted(text.value());
    return '{' + members.join(", ") + '}';
}

} // namespace

QByteArray tomlKey(const QStringList &path)
{
    static const QRegularExpression bare(u"\\A[A-Za-z0-9_-]+\\z"_s);
    QByteArrayList parts;
    for (const QString &part : path)
        parts += bare.match(part).hasMatch() ? part.toUtf8() : quoted(part);
    return parts.join('.');
}

QByteArray tomlText(const ConfigurationValue &value)
{
    return std::visit([](const auto &held) { return textOf(held); }, value);
}

} // namespace bayfinder
