// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/configuration.h"

#include <QString>

namespace bayfinder {

/// Opens every page of the window over a service that needs no network; prints what is wrong, a line each.
/// Returns the exit code: 0 when nothing is.
[[nodiscard]] int runSelfTest(const Configuration &configuration, const QString &language);

} // namespace bayfinder
