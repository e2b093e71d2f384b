// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace bayfinder {

/// The whole program behind its command line: reads options and files, serves until it is told to end
/// (SIGTERM, SIGINT, or the end of standard input where that was asked for), and returns the exit code. Needs
/// a QGuiApplication. Call it once, in the main thread.
[[nodiscard]] int runSimulator(const QStringList &arguments);

} // namespace bayfinder
