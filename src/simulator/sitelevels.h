// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/scenario.h"

#include <QList>
#include <QString>

#include <tl/expected.hpp>

namespace bayfinder {

/// The levels of the garage that an IMDF archive or folder describes, from the top down, with the numbers of
/// the bays that a camera sees; the areas' codes are what its site.toml says, or else the levels' short
/// names. Levels without such bays are left out. The error is one line that names the file.
[[nodiscard]] tl::expected<QList<LevelPlan>, QString> levelsOfSite(const QString &path);

} // namespace bayfinder
