// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/configuration.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <toml++/toml.h>

#include <optional>
#include <vector>

namespace bayfinder {

/// The faults that were found in a configuration file. The first counts: later ones are often its
/// consequences. A hundred are kept.
class ConfigurationFaults
{
public:
    explicit ConfigurationFaults(QString fileName);

    /// @p line 0: the fault has none.
    void report(toml::source_index line, const QString &key, const QString &what);
    [[nodiscard]] std::optional<ConfigurationError> first() const;
    [[nodiscard]] const QList<ConfigurationFault> &all() const { return m_faults; }

private:
    QString m_fileName;
    QList<ConfigurationFault> m_faults;
};

/// One section of a configuration file, read value by value. For rooms that read files of their own; they
/// link toml++ privately, and it goes no further than their reader.
///
/// A value that is absent, or at fault, is nullopt; the fault has then been reported with line and key.
/// Both @p table and @p faults outlive the section.
class TomlSection
{
public:
    TomlSection(const toml::table &table, QString name, ConfigurationFaults &faults);

    /// Every key of the section must be one of @p known.
    void refuseUnknown(const QStringList &known) const;
    void refuseMissing(const QString &key, const QString &expected) const;
    /// Reports that the value of @p key (or the section, where it lacks the key) is not what was expected.
    void fault(const QString &key, const QString &what) const;

    [[nodiscard]] bool has(const QString &key) const;
    /// A text of at least one character, none of which cleanText() would remove; at most 4096.
    [[nodiscard]] std::optional<QString> text(const QString &key) const;
    /// The same, but of any characters and possibly empty, for a text that shall be at fault.
    [[nodiscard]] std::optional<QString> rawText(const QString &key) const;
    [[nodiscard]] std::optional<QStringList> texts(const QString &key) const;
    [[nodiscard]] std::optional<LocalisedText> localisedText(const QString &key) const;
    [[nodiscard]] std::optional<bool> flag(const QString &key) const;
    [[nodiscard]] std::optional<int> number(const QString &key, int least, int most) const;
    [[nodiscard]] std::optional<double> real(const QString &key, double least, double most) const;
    /// One number, or as many as @p count in a list.
    [[nodiscard]] std::optional<QList<double>> reals(const QString &key, qsizetype count, double least,
                                                     double most) const;
    /// The position in @p names of the text that the file has.
    [[nodiscard]] std::optional<qsizetype> choice(const QString &key, const QStringList &names) const;
    [[nodiscard]] std::optional<TomlSection> section(const QString &key) const;
    /// The sections [[key]], in the order of the file; none where the list is there and empty.
    [[nodiscard]] std::optional<std::vector<TomlSection>> sections(const QString &key) const;

private:
    [[nodiscard]] const toml::node *node(const QString &key) const;
    [[nodiscard]] QString fullName(const QString &key) const;
    void wrongType(const QString &key, const toml::node &node, const QString &expected) const;
    [[nodiscard]] std::optional<double> checkedReal(const QString &key, const toml::node &node, double least,
                                                    double most) const;
    [[nodiscard]] std::optional<QString> checkedText(const QString &key, const toml::node &node) const;

    const toml::table &m_table;
    QString m_name;
    ConfigurationFaults &m_faults;
};

} // namespace bayfinder
