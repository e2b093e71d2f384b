// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/configuration.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

#include <toml++/toml.h>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace bayfinder {

/// A TOML text and where in it everything stands, in bytes. For those who change a text without writing it
/// anew.
class TomlDocument
{
public:
    /// How a table is written.
    enum class Form {
        Root, ///< what stands before any header
        Header, ///< below a line [a.b] of its own
        Implied, ///< only by the header of a table in it
        Dotted, ///< only as the beginning of longer keys: a.b = 1
        Inline, ///< in braces
    };

    struct Span
    {
        qsizetype begin = 0;
        qsizetype end = 0; ///< behind the last byte
    };

    /// A key with its value: a line, or a member of an inline table.
    struct Entry
    {
        const toml::table *holder = nullptr; ///< Root, Header or Inline, in which it is written
        qsizetype key = 0; ///< where the last part of its key begins
        Span value;
    };

    /// The fault is the parser's.
    [[nodiscard]] static tl::expected<TomlDocument, ConfigurationFault> parse(const QByteArray &text);

    [[nodiscard]] const QByteArray &text() const { return m_text; }
    [[nodiscard]] const toml::table &root() const { return *m_root; }
    /// Null where there is none.
    [[nodiscard]] const toml::node *node(const QStringList &path) const;
    [[nodiscard]] Form formOf(const toml::table &table) const;
    /// In the order of the text.
    [[nodiscard]] std::vector<Entry> entriesOf(const toml::table &holder) const;
    /// Nothing for what is no entry: tables that are not Inline, elements of lists.
    [[nodiscard]] std::optional<Entry> entryOf(const toml::node &node) const;
    [[nodiscard]] Span spanOf(const toml::node &node) const;
    /// Every value that is no table, as TOML has it, by its path.
    [[nodiscard]] QMap<QStringList, std::string> values() const;

private:
    TomlDocument(QByteArray text, std::unique_ptr<toml::table> root);
    void collect(const toml::table &table, const toml::table &holder);
    [[nodiscard]] qsizetype offset(const toml::source_position &position) const;

    QByteArray m_text;
    std::unique_ptr<toml::table> m_root;
    std::vector<qsizetype> m_lines; // where each begins
    std::vector<Entry> m_entries;
    QMap<qsizetype, const toml::table *> m_headers; // by where it begins: the table that it is of
};

} // namespace bayfinder
