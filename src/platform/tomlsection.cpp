// SPDX-License-Identifier: Apache-2.0
#include "platform/tomlsection.h"

#include "platform/cleantext.h"
#include "platform/languagecode.h"
#include "platform/nearestname.h"

#include <cmath>
#include <string_view>
#include <utility>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

constexpr qsizetype longestText = 4096;
constexpr qsizetype mostFaults = 100;

QString fromToml(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QString typeName(const toml::node &node)
{
    switch (node.type()) {
    case toml::node_type::table:
        return u"a section"_s;
    case toml::node_type::array:
        return u"a list"_s;
    case toml::node_type::string:
        return u"a text"_s;
    case toml::node_type::integer:
        return u"a whole number"_s;
    case toml::node_type::floating_point:
        return u"a number"_s;
    case toml::node_type::boolean:
        return u"true or false"_s;
    case toml::node_type::date:
    case toml::node_type::time:
    case toml::node_type::date_time:
        return u"a date or time"_s;
    case toml::node_type::none:
        break;
    }
    return u"nothing"_s;
}

} // namespace

ConfigurationFaults::ConfigurationFaults(QString fileName)
    : m_fileName(std::move(fileName))
{
}

void ConfigurationFaults::report(toml::source_index line, const QString &key, const QString &what)
{
    if (m_faults.size() < mostFaults)
        m_faults.append({key, what, int(line)});
}

std::optional<ConfigurationError> ConfigurationFaults::first() const
{
    return m_faults.isEmpty() ? std::nullopt : std::optional(errorOf(m_faults.first(), m_fileName));
}

ConfigurationError errorOf(const ConfigurationFault &fault, const QString &fileName)
{
    QString place = fileName;
    if (fault.line > 0)
        place += u':' + QString::number(fault.line);
    if (!fault.key.isEmpty())
        place += u": "_s + fault.key;
    // A file's own words are in it: names of keys, and what the parser quotes.
    return {cleanText(place + u": "_s + fault.what, longestText)};
}

TomlSection::TomlSection(const toml::table &table, QString name, ConfigurationFaults &faults)
    : m_table(table)
    , m_name(std::move(name))
    , m_faults(faults)
{
}

void TomlSection::refuseUnknown(const QStringList &known) const
{
    for (const auto &[key, value] : m_table) {
        const QString name = fromToml(key.str());
        if (!known.contains(name))
            m_faults.report(key.source().begin.line, fullName(name.left(64)),
                            u"unknown, "_s + suggestion(name, known));
    }
}

void TomlSection::refuseMissing(const QString &key, const QString &expected) const
{
    if (!has(key))
        fault(key, u"missing, expected "_s + expected);
}

void TomlSection::fault(const QString &key, const QString &what) const
{
    const toml::node *value = node(key);
    m_faults.report((value ? *value : m_table).source().begin.line, fullName(key), what);
}

bool TomlSection::has(const QString &key) const
{
    return node(key) != nullptr;
}

std::optional<QString> TomlSection::text(const QString &key) const
{
    const toml::node *value = node(key);
    return value ? checkedText(key, *value) : std::nullopt;
}

std::optional<QString> TomlSection::rawText(const QString &key) const
{
    const toml::node *value = node(key);
    if (!value)
        return {};
    if (!value->is_string()) {
        wrongType(key, *value, u"a text in quotation marks"_s);
        return {};
    }
    const QString text = fromToml(value->as_string()->get());
    if (text.size() <= longestText)
        return text;
    fault(key,
          u"has %1 characters, expected at most %2"_s.arg(QString::number(text.size())).arg(longestText));
    return {};
}

std::optional<QStringList> TomlSection::texts(const QString &key) const
{
    const toml::node *value = node(key);
    if (!value)
        return {};
    const toml::array *list = value->as_array();
    if (!list) {
        wrongType(key, *value, u"a list of texts"_s);
        return {};
    }
    QStringList texts;
    for (const toml::node &element : *list) {
        const std::optional<QString> text = checkedText(key, element);
        if (!text)
            return {};
        texts += *text;
    }
    return texts;
}

std::optional<LocalisedText> TomlSection::localisedText(const QString &key) const
{
    const toml::node *value = node(key);
    if (!value)
        return {};
    if (value->is_string()) {
        const std::optional<QString> text = checkedText(key, *value);
        return text ? std::optional(LocalisedText(cleanText(*text))) : std::nullopt;
    }
    const std::optional<TomlSection> languages =
        value->is_table() ? section(key) : std::optional<TomlSection>();
    if (!languages || languages->m_table.empty()) {
        wrongType(key, *value, u"a text, or one per language: {en = \"...\", zh_CN = \"...\"}"_s);
        return {};
    }
    LocalisedText localised;
    for (const auto &[code, unused] : languages->m_table) {
        const QString language = fromToml(code.str());
        if (!isLanguageCode(language)) {
            languages->fault(language, u"not a language code, expected one such as \"en\" or \"zh_CN\""_s);
            return {};
        }
        const std::optional<QString> text = languages->text(language);
        if (!text)
            return {};
        localised.insert(language, cleanText(*text));
    }
    return localised;
}

std::optional<bool> TomlSection::flag(const QString &key) const
{
    const toml::node *value = node(key);
    if (!value)
        return {};
    if (!value->is_boolean()) {
        wrongType(key, *value, u"true or false"_s);
        return {};
    }
    return value->as_boolean()->get();
}

std::optional<int> TomlSection::number(const QString &key, int least, int most) const
{
    const toml::node *value = node(key);
    if (!value)
        return {};
    const QString expected = u"a whole number from %1 to %2"_s.arg(least).arg(most);
    if (!value->is_integer()) {
        wrongType(key, *value, expected);
        return {};
    }
    const qint64 number = value->as_integer()->get();
    if (number < least || number > most) {
        fault(key, u"is %1, expected %2"_s.arg(number).arg(expected));
        return {};
    }
    return int(number);
}

std::optional<double> TomlSection::real(const QString &key, double least, double most) const
{
    const toml::node *value = node(key);
    return value ? checkedReal(key, *value, least, most) : std::nullopt;
}

std::optional<QList<double>> TomlSection::reals(const QString &key, qsizetype count, double least,
                                                double most) const
{
    const toml::node *value = node(key);
    if (!value)
        return {};
    const toml::array *list = value->as_array();
    if (!list) {
        const std::optional<double> number = checkedReal(key, *value, least, most);
        return number ? std::optional(QList<double>{*number}) : std::nullopt;
    }
    if (qsizetype(list->size()) != count) {
        fault(key, u"has %1 numbers, expected one number or %2"_s.arg(list->size()).arg(count));
        return {};
    }
    QList<double> numbers;
    for (const toml::node &element : *list) {
        const std::optional<double> number = checkedReal(key, element, least, most);
        if (!number)
            return {};
        numbers += *number;
    }
    return numbers;
}

std::optional<qsizetype> TomlSection::choice(const QString &key, const QStringList &names) const
{
    const std::optional<QString> name = text(key);
    if (!name)
        return {};
    const qsizetype position = names.indexOf(*name);
    if (position >= 0)
        return position;
    fault(key, u"is \"%1\", expected \"%2\""_s.arg(name->left(64), names.join(u"\" or \""_s)));
    return {};
}

std::optional<TomlSection> TomlSection::section(const QString &key) const
{
    const toml::node *value = node(key);
    if (!value)
        return {};
    if (!value->is_table()) {
        wrongType(key, *value, u"a section [%1]"_s.arg(fullName(key)));
        return {};
    }
    return TomlSection(*value->as_table(), fullName(key), m_faults);
}

std::optional<std::vector<TomlSection>> TomlSection::sections(const QString &key) const
{
    const toml::node *value = node(key);
    if (!value)
        return {};
    const toml::array *list = value->as_array();
    std::vector<TomlSection> sections;
    for (qsizetype i = 0; list && i < qsizetype(list->size()); ++i) {
        const toml::node &element = list->at(size_t(i));
        if (!element.is_table())
            list = nullptr;
        else
            sections.emplace_back(*element.as_table(), fullName(key), m_faults);
    }
    if (!list) {
        wrongType(key, *value, u"sections [[%1]]"_s.arg(fullName(key)));
        return {};
    }
    return sections;
}

const toml::node *TomlSection::node(const QString &key) const
{
    const QByteArray name = key.toUtf8();
    return m_table.get(std::string_view(name.constData(), size_t(name.size())));
}

QString TomlSection::fullName(const QString &key) const
{
    return m_name.isEmpty() ? key : m_name + u'.' + key;
}

void TomlSection::wrongType(const QString &key, const toml::node &node, const QString &expected) const
{
    m_faults.report(node.source().begin.line, fullName(key),
                    u"is %1, expected %2"_s.arg(typeName(node), expected));
}

std::optional<double> TomlSection::checkedReal(const QString &key, const toml::node &node, double least,
                                               double most) const
{
    const QString expected = u"a number from %1 to %2"_s.arg(least).arg(most);
    const std::optional<double> number = node.is_number() ? node.value<double>() : std::nullopt;
    if (!number) {
        wrongType(key, node, expected);
        return {};
    }
    // Written so that NaN is refused as well.
    if (!(*number >= least && *number <= most)) {
        fault(key, u"is %1, expected %2"_s.arg(*number).arg(expected));
        return {};
    }
    return number;
}

std::optional<QString> TomlSection::checkedText(const QString &key, const toml::node &node) const
{
    if (!node.is_string()) {
        wrongType(key, node, u"a text in quotation marks"_s);
        return {};
    }
    const QString text = fromToml(node.as_string()->get());
    const auto refuse = [&](const QString &what) {
        m_faults.report(node.source().begin.line, fullName(key), what);
        return std::nullopt;
    };
    if (text.isEmpty())
        return refuse(u"is empty, expected a text"_s);
    if (text.size() > longestText)
        return refuse(
            u"has %1 characters, expected at most %2"_s.arg(QString::number(text.size())).arg(longestText));
    if (cleanText(text, longestText) != text)
        return refuse(u"holds control characters, invisible characters, or needless spaces; "
                      "expected a text without them"_s);
    return text;
}

} // namespace bayfinder
