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

/// The fonts of all programs with a screen; when there is an application.
void useHouseFont();

} // namespace bayfinder
