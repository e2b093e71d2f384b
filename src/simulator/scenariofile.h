// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/scenario.h"

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace bayfinder {

/// The scenarios that every simulator has with it, by name: "standard", "slow", ...
[[nodiscard]] QStringList builtInScenarios();

/// Reads the scenario file @p name or, where there is no such file, the built-in scenario of that name
/// (TOML, at most 1 MiB; resources/scenarios/README.md says what may stand in it). What a file does not say
/// is as in the standard scenario. Every fault is an error, unknown keys too: one line "file:line: key:
/// what".
[[nodiscard]] tl::expected<Scenario, QString> readScenario(const QString &name);

} // namespace bayfinder
