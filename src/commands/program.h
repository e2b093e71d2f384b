// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commands/commandrunner.h"

#include <QStringList>

class QProcessEnvironment;

namespace bayfinder {

/// The whole of `bayfinder-cli`, from the arguments of main() to the exit code. Needs an application object;
/// runs an event loop of its own.
///
/// Everything that it says is JSON, a document a line: also what is wrong with the command line ("usage") and
/// with the configuration ("misconfigured"), so that a script reads one kind of error. Only --help and
/// --version print plain text.
[[nodiscard]] int runCommands(const QStringList &arguments, const QProcessEnvironment &environment,
                              const CommandRunner::Streams &streams);

} // namespace bayfinder
