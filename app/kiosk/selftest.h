// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/configuration.h"

namespace bayfinder {

/// Loads every page in every language, upright and wide, over a made-up answer, and prints what was wrong:
/// a line a problem on standard error. Asks no network. Returns the program's exit code, 0 or 1.
[[nodiscard]] int runSelfTest(const Configuration &configuration);

} // namespace bayfinder
