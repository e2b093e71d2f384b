// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/configuration.h"
#include "platform/simulatorprocess.h"

#include <tl/expected.hpp>

namespace bayfinder {

/// What a simulator has to be started with so that it plays the demo's garage.
[[nodiscard]] QStringList demoArguments();

/// Starts the simulated garage, waits until it answers, and points @p configuration at it and at its map. A
/// garage's name that is configured stays. The error is one line, for people.
[[nodiscard]] tl::expected<void, QString> openDemo(SimulatorProcess &simulator, Configuration &configuration);

} // namespace bayfinder
