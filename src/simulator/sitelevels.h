// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/scenario.h"

#include <QList>
#include <QString>

#include <tl/expected.hpp>

namespace bayfinder {

/// The levels of the garage that an IMDF folder describes, from the top down, with the numbers of their bays;
/// the areas' codes are the levels' short names. Levels without bays are left out. The error is one line that
/// names the file.
[[nodiscard]] tl::expected<QList<LevelPlan>, QString> levelsOfSite(const QString &folder);

} // namespace bayfinder
