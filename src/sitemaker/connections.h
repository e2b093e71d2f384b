// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sitemaker/garageplan.h"
#include "sitemaker/plate.h"

namespace bayfinder::sitemaker {

/// The lifts, stairs, escalators and ramps of the levels; @p entry is the index of the one with the entrance.
[[nodiscard]] QList<PlannedConnection> connectLevels(const QList<LevelPlan> &levels, const Plate &plate,
                                                     int entry);

} // namespace bayfinder::sitemaker
