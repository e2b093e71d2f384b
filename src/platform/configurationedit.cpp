// SPDX-License-Identifier: Apache-2.0
#include "platform/configurationedit.h"

#include "platform/tomldocument.h"
#include "platform/tomltext.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

using Span = TomlDocument::Span;
using Form = TomlDocument::Form;
using Edited = tl::expected<QByteArray, ConfigurationFault>;

QByteArray replaced(const QByteArray &text, const Span &span, const QByteArray &by)
{
    return text.left(span.begin) + by + text.mid(span.end);
}

QByteArray lineBreakOf(const QByteArray &text)
{
    const qsizetype at = text.indexOf('\n');
    return at > 0 && text.at(at - 1) == '\r' ? "\r\n" : "\n";
}

/// The whole lines from @p begin to @p end, with the last one's break.
Span linesOf(const QByteArray &text, const Span &span)
{
    const qsizetype end = text.indexOf('\n', span.end);
    return {span.begin == 0 ? 0 : text.lastIndexOf('\n', span.begin - 1) + 1,
            end < 0 ? text.size() : end + 1};
}

QByteArray indentAt(const QByteArray &text, qsizetype at)
{
    const qsizetype begin = linesOf(text, {at, at}).begin;
    qsizetype end = begin;
    while (end < text.size() && (text.at(end) == ' ' || text.at(end) == '\t'))
        ++end;
    return text.mid(begin, end - begin);
}

/// A key that is not there yet, and where it may be written.
class Place
{
public:
    /// From the top down to the last table of @p path that is there; the fault is something else on the way.
    static tl::expected<Place, ConfigurationFault> of(const TomlDocument &document, const QStringList &path)
    {
        Place place(document);
        for (qsizetype depth = 0; depth + 1 < path.size(); ++depth) {
            const toml::node *node = document.node(path.mid(0, depth + 1));
            if (!node)
                break;
            if (!node->is_table())
                return tl::unexpected(ConfigurationFault{path.mid(0, depth + 1).join(u'.'),
                                                         u"is no section, expected one"_s,
                                                         int(node->source().begin.line)});
            place.enter(*node->as_table(), depth + 1);
        }
        place.m_path = path;
        return place;
    }

    [[nodiscard]] QByteArray withKey(const QByteArray &value) const
    {
        const bool extendsHolder = m_form == Form::Inline || m_form == Form::Dotted;
        if (!extendsHolder && (m_form == Form::Implied || m_path.size() - m_depth > 1))
            return withSection(value);
        const QByteArray key = tomlKey(m_path.mid(m_holderDepth)) + " = " + value;
        return m_document.formOf(*m_holder) == Form::Inline ? withMember(key) : withLine(key);
    }

private:
    explicit Place(const TomlDocument &document)
        : m_document(document)
        , m_holder(&document.root())
    {
    }

    void enter(const toml::table &table, qsizetype depth)
    {
        m_form = m_document.formOf(table);
        m_depth = depth;
        if (m_form != Form::Header && m_form != Form::Inline)
            return;
        m_holder = &table;
        m_holderDepth = depth;
    }

    [[nodiscard]] QByteArray withSection(const QByteArray &value) const
    {
        QByteArray text = m_document.text();
        const QByteArray lineBreak = lineBreakOf(text);
        if (!text.isEmpty() && !text.endsWith('\n'))
            text += lineBreak;
        if (!text.isEmpty())
            text += lineBreak;
        return text + '[' + tomlKey(m_path.mid(0, m_path.size() - 1)) + ']' + lineBreak
            + tomlKey(m_path.mid(m_path.size() - 1)) + " = " + value + lineBreak;
    }

    [[nodiscard]] QByteArray withMember(const QByteArray &member) const
    {
        const auto entries = m_document.entriesOf(*m_holder);
        const QByteArray &text = m_document.text();
        if (!entries.empty())
            return replaced(text, {entries.back().value.end, entries.back().value.end}, ", " + member);
        return replaced(text, m_document.spanOf(*m_holder), '{' + member + '}');
    }

    [[nodiscard]] QByteArray withLine(const QByteArray &line) const
    {
        const QByteArray &text = m_document.text();
        const QByteArray lineBreak = lineBreakOf(text);
        const auto entries = m_document.entriesOf(*m_holder);
        if (entries.empty() && m_document.formOf(*m_holder) == Form::Root) {
            const qsizetype top = text.startsWith("\xEF\xBB\xBF") ? 3 : 0;
            return replaced(text, {top, top}, line + lineBreak);
        }
        const Span last = entries.empty() ? m_document.spanOf(*m_holder) : entries.back().value;
        const qsizetype begin = entries.empty() ? last.begin : entries.back().key;
        const qsizetype end = linesOf(text, last).end;
        const bool isOpen = !text.left(end).endsWith('\n');
        return replaced(text, {end, end},
                        (isOpen ? lineBreak : QByteArray()) + indentAt(text, begin) + line + lineBreak);
    }

    const TomlDocument &m_document;
    const toml::table *m_holder; // the innermost that more can be written into
    qsizetype m_holderDepth = 0;
    Form m_form = Form::Root; // of the innermost table that is there
    qsizetype m_depth = 0; // its
    QStringList m_path;
};

QByteArray withoutEntry(const TomlDocument &document, const TomlDocument::Entry &entry)
{
    const QByteArray &text = document.text();
    if (document.formOf(*entry.holder) != Form::Inline)
        return replaced(text, linesOf(text, {entry.key, entry.value.end}), {});
    // With the comma before it, or else with the one behind it.
    const Span braces = document.spanOf(*entry.holder);
    Span gone{braces.begin + 1, braces.end - 1};
    const auto entries = document.entriesOf(*entry.holder);
    for (size_t i = 0; i < entries.size(); ++i) {
        if (entries[i].value.begin != entry.value.begin)
            continue;
        if (i > 0)
            gone = {entries[i - 1].value.end, entry.value.end};
        else if (entries.size() > 1)
            gone.end = text.indexOf(',', entry.value.end) + 1;
    }
    return replaced(text, gone, {});
}

Edited without(const QByteArray &text, const QStringList &path);

/// Key by key, then the header.
Edited withoutTable(const TomlDocument &document, const toml::table &table, const QStringList &path)
{
    for (const auto &[key, value] : table) {
        const std::string_view name = key.str();
        Edited next = without(document.text(),
                              path + QStringList{QString::fromUtf8(name.data(), qsizetype(name.size()))});
        if (!next)
            return next;
        if (*next == document.text())
            return tl::unexpected(
                ConfigurationFault{path.join(u'.'), u"holds a list of sections, expected none"_s});
        return without(*next, path);
    }
    return replaced(document.text(), linesOf(document.text(), document.spanOf(table)), {});
}

Edited without(const QByteArray &text, const QStringList &path)
{
    const auto document = TomlDocument::parse(text);
    if (!document)
        return tl::unexpected(document.error());
    const toml::node *node = document->node(path);
    if (!node)
        return text;
    const toml::table *table = node->as_table();
    if (table && document->formOf(*table) != Form::Inline)
        return withoutTable(*document, *table, path);
    const auto entry = document->entryOf(*node);
    return entry ? withoutEntry(*document, *entry) : text;
}

Edited with(const QByteArray &text, const QStringList &path, const ConfigurationValue &value);

/// The texts of a section of their own, [site.name], stay in it.
Edited withTexts(const TomlDocument &document, const toml::table &table, const QStringList &path,
                 const ConfigurationTexts &texts)
{
    Edited edited = document.text();
    for (auto text = texts.cbegin(); edited && text != texts.cend(); ++text)
        edited = with(*edited, path + QStringList{text.key()}, text.value());
    for (const auto &[key, unused] : table) {
        const std::string_view name = key.str();
        const QString code = QString::fromUtf8(name.data(), qsizetype(name.size()));
        if (edited && !texts.contains(code))
            edited = without(*edited, path + QStringList{code});
    }
    return edited;
}

Edited with(const QByteArray &text, const QStringList &path, const ConfigurationValue &value)
{
    const auto document = TomlDocument::parse(text);
    if (!document)
        return tl::unexpected(document.error());
    const toml::node *node = document->node(path);
    if (!node) {
        return Place::of(*document, path).map([&value](const Place &place) {
            return place.withKey(tomlText(value));
        });
    }
    const toml::table *table = node->as_table();
    if (!table || document->formOf(*table) == Form::Inline)
        return replaced(text, document->spanOf(*node), tomlText(value));
    const auto *texts = std::get_if<ConfigurationTexts>(&value);
    if (texts && !texts->contains(QString()))
        return withTexts(*document, *table, path, *texts);
    const Edited emptied = without(text, path);
    return emptied ? with(*emptied, path, value) : emptied;
}

/// What the values of @p document are after @p change.
void apply(QMap<QStringList, std::string> &values, const ConfigurationChange &change)
{
    const QStringList path = change.key.split(u'.');
    values.removeIf([&path](const auto &value) { return value.key().mid(0, path.size()) == path; });
    if (!change.value)
        return;
    const QByteArray probe = "v = " + tomlText(*change.value);
    const auto parsed = TomlDocument::parse(probe);
    if (!parsed)
        return;
    const QMap<QStringList, std::string> changed = parsed->values();
    for (auto value = changed.cbegin(); value != changed.cend(); ++value)
        values.insert(path + value.key().mid(1), value.value());
}

std::optional<ConfigurationValue> valueOf(const toml::node &node)
{
    const auto text = [](const toml::node &held) { return QString::fromStdString(held.as_string()->get()); };
    if (node.is_boolean())
        return node.as_boolean()->get();
    if (node.is_integer())
        return qint64(node.as_integer()->get());
    if (node.is_floating_point())
        return node.as_floating_point()->get();
    if (node.is_string())
        return text(node);
    const toml::array *list = node.as_array();
    if (!list || !std::all_of(list->begin(), list->end(), [](const auto &held) { return held.is_string(); }))
        return {};
    QStringList texts;
    for (const toml::node &held : *list)
        texts += text(held);
    return texts;
}

} // namespace

tl::expected<QMap<QString, ConfigurationValue>, ConfigurationFault>
configurationValues(const QByteArray &text)
{
    return TomlDocument::parse(text).map([](const TomlDocument &document) {
        QMap<QString, ConfigurationValue> values;
        const QList<QStringList> paths = document.values().keys();
        for (const QStringList &path : paths) {
            const toml::node *node = document.node(path);
            if (auto value = node ? valueOf(*node) : std::nullopt)
                values.insert(path.join(u'.'), *std::move(value));
        }
        return values;
    });
}

Edited editedConfiguration(const QByteArray &text, const QList<ConfigurationChange> &changes)
{
    const auto before = TomlDocument::parse(text);
    if (!before)
        return tl::unexpected(before.error());
    QMap<QStringList, std::string> expected = before->values();
    QByteArray edited = text;
    for (const ConfigurationChange &change : changes) {
        const QStringList path = change.key.split(u'.');
        const Edited next = change.value ? with(edited, path, *change.value) : without(edited, path);
        if (!next)
            return next;
        edited = *next;
        apply(expected, change);
    }
    const auto after = TomlDocument::parse(edited);
    if (!after || after->values() != expected)
        return tl::unexpected(ConfigurationFault{
            changes.first().key, u"cannot be changed without changing other parts of the file"_s});
    return edited;
}

} // namespace bayfinder
