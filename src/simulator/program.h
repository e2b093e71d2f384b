// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace bayfinder {

/// The whole program: reads options and files, serves until it is told to end (SIGTERM, SIGINT, or the end
/// of standard input where that was asked for), and returns the exit code. Once, in the main thread, before
/// there is an application object.
[[nodiscard]] int runSimulator(int argc, char *argv[]);

} // namespace bayfinder
