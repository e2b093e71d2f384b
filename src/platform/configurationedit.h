// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/configuration.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace bayfinder {

/// Texts by the code of their language; the empty code alone: one text for all.
using ConfigurationTexts = QMap<QString, QString>;

/// What a key of a configuration file has: of TOML's types those that our files use.
using ConfigurationValue = std::variant<bool, qint64, double, QString, QStringList, ConfigurationTexts>;

/// One key that shall have another value, or none.
struct ConfigurationChange
{
    QString key; ///< with its sections: "guidance.cpgs.signing"
    std::optional<ConfigurationValue> value; ///< nothing: the key goes

    friend bool operator==(const ConfigurationChange &, const ConfigurationChange &) = default;
};

/// What the keys of the configuration @p text have, by key with its sections. Values of other types, and
/// those in [[lists]] of sections, are left out; texts per language are a value each: "site.name.en".
[[nodiscard]] tl::expected<QMap<QString, ConfigurationValue>, ConfigurationFault>
configurationValues(const QByteArray &text);

/// @p text (TOML) with @p changes, and as it was in everything else: comments, order, spaces, line breaks. A
/// value stays where it is; a new key comes last in its section, and a new section last in the file; what is
/// written in braces or with dots is added to in the same way. With a key that goes, its line goes; a list
/// loses the comments in it when it changes.
///
/// The fault is that of a text that is no TOML, or of a key where the text has something else than a section
/// or value. What comes out is known to be the same but for the changes: it was parsed and compared.
[[nodiscard]] tl::expected<QByteArray, ConfigurationFault>
editedConfiguration(const QByteArray &text, const QList<ConfigurationChange> &changes);

/// The value as TOML has it: texts in quotation marks, in one line.
[[nodiscard]] QByteArray tomlText(const ConfigurationValue &value);

} // namespace bayfinder
