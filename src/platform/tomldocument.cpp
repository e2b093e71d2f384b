// SPDX-License-Identifier: Apache-2.0
#include "platform/tomldocument.h"

#include <algorithm>
#include <iterator>
#include <sstream>
#include <string_view>
#include <utility>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

QString fromToml(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

// [[a]], as opposed to a list of inline tables.
bool hasHeaders(const toml::array &list)
{
    const toml::table *first = list.empty() ? nullptr : list.front().as_table();
    return first && !first->is_inline();
}

void addValues(const toml::node &node, const QStringList &path, QMap<QStringList, std::string> &values)
{
    if (const toml::table *table = node.as_table()) {
        for (const auto &[key, value] : *table)
            addValues(value, path + QStringList{fromToml(key.str())}, values);
        return;
    }
    if (const toml::array *list = node.as_array(); list && hasHeaders(*list)) {
        for (size_t i = 0; i < list->size(); ++i)
            addValues(list->at(i), path + QStringList{QString::number(i)}, values);
        return;
    }
    std::ostringstream text;
    node.visit([&text](const auto &value) { text << value; });
    values.insert(path, text.str());
}

} // namespace

TomlDocument::TomlDocument(QByteArray text, std::unique_ptr<toml::table> root)
    : m_text(std::move(text))
    , m_root(std::move(root))
    , m_lines{0}
{
    for (qsizetype at = m_text.indexOf('\n'); at >= 0; at = m_text.indexOf('\n', at + 1))
        m_lines.push_back(at + 1);
    collect(*m_root, *m_root);
    std::sort(m_entries.begin(), m_entries.end(),
              [](const Entry &one, const Entry &other) { return one.value.begin < other.value.begin; });
}

tl::expected<TomlDocument, ConfigurationFault> TomlDocument::parse(const QByteArray &text)
{
    // Debian's toml++ is compiled with exceptions; they end here.
    try {
        auto root = std::make_unique<toml::table>(
            toml::parse(std::string_view(text.constData(), size_t(text.size()))));
        return TomlDocument(text, std::move(root));
    } catch (const toml::parse_error &error) {
        const QString why = fromToml(error.description()).left(200);
        return tl::unexpected(
            ConfigurationFault{{}, u"not TOML (%1)"_s.arg(why), int(error.source().begin.line)});
    } catch (const std::exception &error) {
        const QString why = QString::fromUtf8(error.what()).left(200);
        return tl::unexpected(ConfigurationFault{{}, u"cannot be read (%1)"_s.arg(why)});
    }
}

const toml::node *TomlDocument::node(const QStringList &path) const
{
    const toml::node *node = m_root.get();
    for (const QString &part : path) {
        const toml::table *table = node->as_table();
        const QByteArray name = part.toUtf8();
        node = table ? table->get(std::string_view(name.constData(), size_t(name.size()))) : nullptr;
        if (!node)
            return nullptr;
    }
    return node;
}

TomlDocument::Form TomlDocument::formOf(const toml::table &table) const
{
    if (&table == m_root.get())
        return Form::Root;
    if (table.is_inline())
        return Form::Inline;
    const qsizetype begin = spanOf(table).begin;
    const auto header = m_headers.constFind(begin);
    if (header == m_headers.cend())
        return Form::Dotted;
    return header.value() == &table ? Form::Header : Form::Implied;
}

std::vector<TomlDocument::Entry> TomlDocument::entriesOf(const toml::table &holder) const
{
    std::vector<Entry> entries;
    std::copy_if(m_entries.begin(), m_entries.end(), std::back_inserter(entries),
                 [&holder](const Entry &entry) { return entry.holder == &holder; });
    return entries;
}

std::optional<TomlDocument::Entry> TomlDocument::entryOf(const toml::node &node) const
{
    const auto entry =
        std::find_if(m_entries.begin(), m_entries.end(),
                     [begin = spanOf(node).begin](const Entry &one) { return one.value.begin == begin; });
    return entry == m_entries.end() ? std::nullopt : std::optional(*entry);
}

TomlDocument::Span TomlDocument::spanOf(const toml::node &node) const
{
    return {offset(node.source().begin), offset(node.source().end)};
}

QMap<QStringList, std::string> TomlDocument::values() const
{
    QMap<QStringList, std::string> values;
    addValues(*m_root, {}, values);
    return values;
}

// Tables in tables come later, so that of all that begin with one header the innermost stays: the one that
// the header is of.
void TomlDocument::collect(const toml::table &table, const toml::table &holder)
{
    const auto isHeader = [this](const toml::table &inner) {
        const qsizetype begin = spanOf(inner).begin;
        return !inner.is_inline() && begin < m_text.size() && m_text.at(begin) == '[';
    };
    for (const auto &[key, value] : table) {
        const toml::array *list = value.as_array();
        if (list && hasHeaders(*list)) {
            for (const toml::node &element : *list) {
                m_headers.insert(spanOf(element).begin, element.as_table());
                collect(*element.as_table(), *element.as_table());
            }
            continue;
        }
        const toml::table *inner = value.as_table();
        if (!inner || inner->is_inline())
            m_entries.push_back({&holder, offset(key.source().begin), spanOf(value)});
        if (!inner)
            continue;
        const bool header = isHeader(*inner);
        if (header)
            m_headers.insert(spanOf(*inner).begin, inner);
        collect(*inner, header || inner->is_inline() ? *inner : holder);
    }
}

/// The parser counts lines from 1, and in them characters, not bytes, from 1; a byte order mark is none.
qsizetype TomlDocument::offset(const toml::source_position &position) const
{
    if (position.line == 0 || position.line > m_lines.size())
        return m_text.size();
    qsizetype at = m_lines[position.line - 1];
    if (at == 0 && m_text.startsWith("\xEF\xBB\xBF"))
        at = 3;
    for (toml::source_index column = 1; column < position.column && at < m_text.size(); ++column) {
        ++at;
        while (at < m_text.size() && (uchar(m_text.at(at)) & 0xC0U) == 0x80U)
            ++at;
    }
    return at;
}

} // namespace bayfinder
