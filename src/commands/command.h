// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

#include <tl/expected.hpp>

namespace bayfinder {

/// What `bayfinder-cli` is asked to do.
struct Command
{
    enum class Kind { Search, Locate, Free, Bays, Image, Check, Site };

    Kind kind = Kind::Free;
    QString query; ///< Search, Locate: a part of a plate, or a plate; personal data
    bool exact = false; ///< Search: only cars that the service itself finds
    bool batch = false; ///< Search, Locate: one query per line of standard input instead
    QUrl picture; ///< Image: http or https
    QString file; ///< Image: where to write it
    QString map; ///< Site: archive or folder
};

/// Reads the arguments that stand beside the options, or says what is wrong with them. What it says never
/// repeats an argument, which may be a plate in the wrong place. @p exact: whether --exact was given.
[[nodiscard]] tl::expected<Command, QString> parseCommand(const QStringList &arguments, bool exact = false);

/// The names of the commands that ask no service, and therefore need no configuration.
[[nodiscard]] QStringList commandsWithoutConfig();

/// The commands, for --help.
[[nodiscard]] QString commandsHelp();

} // namespace bayfinder
