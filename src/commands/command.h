// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <tl/expected.hpp>

namespace bayfinder {

/// What `bayfinder-cli` is asked to do.
struct Command
{
    enum class Kind { Search, Locate, Free, Bays, Image, Check, Site, Route };

    Kind kind = Kind::Free;
    QString query; ///< Search, Locate: a part of a plate, or a plate; personal data
    bool exact = false; ///< Search: only cars that the service itself finds
    bool batch = false; ///< Search, Locate: one query per line of standard input instead
    QUrl picture; ///< Image: http or https
    QString file; ///< Image: where to write it
    QString map; ///< Site, Route: archive or folder; Route: empty means as configured
    QString from; ///< Route: the kiosk's name or id; empty means as configured
    QString to; ///< Route: the bay, see targetBay()
    bool stepFree = false; ///< Route
    QString language; ///< Route: of the instructions
};

/// Reads the arguments that stand beside the options, or says what is wrong with them. What it says never
/// repeats an argument, which may be a plate in the wrong place. @p options are those that were given, by
/// name, with their values.
[[nodiscard]] tl::expected<Command, QString> parseCommand(const QStringList &arguments,
                                                          const QMap<QString, QString> &options = {});

/// The names of the commands that ask no service, and therefore need no configuration.
[[nodiscard]] QStringList commandsWithoutConfig();

/// The commands, for --help.
[[nodiscard]] QString commandsHelp();

} // namespace bayfinder
