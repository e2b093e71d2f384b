// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/tomlsection.h"
#include "simulator/scenario.h"

#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace bayfinder {

// The parts of a scenario file, for scenariofile.cpp. What is at fault has been reported to the section.

inline constexpr int mostBays = 20000;
inline constexpr int mostPlates = 20000;

[[nodiscard]] int bayCount(const QList<LevelPlan> &levels);
[[nodiscard]] QList<LevelPlan> readLevels(const std::vector<TomlSection> &sections);
[[nodiscard]] QList<ParkedPlan> readParked(const std::vector<TomlSection> &sections);
void readGarage(const TomlSection &section, GaragePlan &plan);
void readService(const TomlSection &section, ServicePlan &plan);
void readAnswers(const TomlSection &section, AnswerPlan &plan);
[[nodiscard]] QList<DelayPlan> readDelays(const std::vector<TomlSection> &sections);
[[nodiscard]] QList<FaultPlan> readFaults(const std::vector<TomlSection> &sections);

/// Takes over a value that the file has.
template <typename T>
void take(std::optional<T> value, T &into)
{
    if (value)
        into = std::move(*value);
}

} // namespace bayfinder
