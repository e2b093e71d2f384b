// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/configuration.h"

namespace bayfinder {

/// Loads the display over a service that needs no network, in every size and language that is configured;
/// prints what is wrong, a line each. Returns the exit code: 0 when nothing is.
[[nodiscard]] int runSelfTest(const Configuration &configuration);

} // namespace bayfinder
