// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/commandline.h"
#include "platform/configuration.h"

#include <tl/expected.hpp>

namespace bayfinder {

/// What the command line's configuration file says, or nothing but defaults without one. A demo needs no
/// [guidance]. The error is how the program ends.
[[nodiscard]] tl::expected<Configuration, CommandLineEnd> configurationOf(const ProgramDescription &program,
                                                                          const CommandLineOptions &options);

/// How the program ends because it has no translation into @p code, but into @p codes: at fault is the
/// option, or else @p key ("staff.language") of the configuration file.
[[nodiscard]] CommandLineEnd untranslated(const ProgramDescription &program,
                                          const CommandLineOptions &options, const QString &key,
                                          const QString &code, const QStringList &codes);

/// The fonts of all programs with a screen; when there is an application.
void useHouseFont();

} // namespace bayfinder
