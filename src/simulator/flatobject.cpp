// SPDX-License-Identifier: Apache-2.0
#include "simulator/flatobject.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

// Walks over bytes that are known to be valid JSON.
class Walker
{
public:
    explicit Walker(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] qsizetype position() const { return m_position; }

    char peek()
    {
        while (m_position < m_bytes.size() && isSpace(m_bytes.at(m_position)))
            ++m_position;
        return m_position < m_bytes.size() ? m_bytes.at(m_position) : '\0';
    }

    bool take(char expected)
    {
        if (peek() != expected)
            return false;
        ++m_position;
        return true;
    }

    // A string with its quotes, undone of its escapes.
    tl::expected<QString, QString> string()
    {
        peek();
        const qsizetype begin = m_position++;
        while (m_position < m_bytes.size() && m_bytes.at(m_position) != '"')
            m_position += m_bytes.at(m_position) == '\\' ? 2 : 1;
        ++m_position;
        // The general reader knows about escapes; it takes arrays and objects only.
        const QByteArray wrapped = '[' + m_bytes.mid(begin, m_position - begin) + ']';
        const QJsonDocument document = QJsonDocument::fromJson(wrapped);
        if (!document.isArray() || !document[0].isString())
            return tl::unexpected(u"the body is not valid JSON"_s);
        return document[0].toString();
    }

private:
    const QByteArray &m_bytes;
    qsizetype m_position = 0;
};

// A name as it may stand in a message: what is not a word may be a plate in the wrong place, or break the
// log's lines.
QString shown(const QString &name)
{
    const bool isWord = name.size() <= 16 && std::all_of(name.cbegin(), name.cend(), [](QChar c) {
                            return c.unicode() < 0x80 && c.isLetter();
                        });
    return isWord ? u"member \"%1\""_s.arg(name) : u"a member"_s;
}

tl::expected<FlatObject::Member, QString> readMember(Walker &walker)
{
    FlatObject::Member member;
    walker.peek();
    member.begin = walker.position();
    const auto name = walker.string();
    if (!name)
        return tl::unexpected(name.error());
    member.name = *name;
    walker.take(':');
    if (walker.peek() != '"')
        return tl::unexpected(u"%1 is not a string"_s.arg(shown(member.name)));
    const auto value = walker.string();
    if (!value)
        return tl::unexpected(value.error());
    member.value = *value;
    member.end = walker.position();
    return member;
}

} // namespace

tl::expected<FlatObject, QString> FlatObject::read(const QByteArray &bytes)
{
    if (!bytes.isValidUtf8())
        return tl::unexpected(u"the body is not valid UTF-8"_s);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return tl::unexpected(
            u"the body is not valid JSON: %1 at byte %2"_s.arg(error.errorString()).arg(error.offset));
    if (!document.isObject())
        return tl::unexpected(u"the body is not a JSON object"_s);

    FlatObject object;
    object.bytes = bytes;
    Walker walker(object.bytes);
    walker.take('{');
    while (walker.peek() == '"') {
        const auto member = readMember(walker);
        if (!member)
            return tl::unexpected(member.error());
        if (object.find(member->name))
            return tl::unexpected(u"%1 is there twice"_s.arg(shown(member->name)));
        object.members.append(*member);
        walker.take(',');
    }
    if (!walker.take('}') || walker.peek() != '\0')
        return tl::unexpected(u"the body is not valid JSON"_s);
    return object;
}

const FlatObject::Member *FlatObject::find(const QString &name) const
{
    for (const Member &member : members) {
        if (member.name == name)
            return &member;
    }
    return nullptr;
}

QByteArray FlatObject::without(const Member &member) const
{
    qsizetype begin = member.begin;
    qsizetype end = member.end;
    while (end < bytes.size() && isSpace(bytes.at(end)))
        ++end;
    if (end < bytes.size() && bytes.at(end) == ',') {
        ++end;
    } else {
        end = member.end;
        while (begin > 0 && isSpace(bytes.at(begin - 1)))
            --begin;
        if (begin > 0 && bytes.at(begin - 1) == ',')
            --begin;
        else
            begin = member.begin; // the only member
    }
    return bytes.left(begin) + bytes.mid(end);
}

} // namespace bayfinder
