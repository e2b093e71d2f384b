// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sitemaker/garageplan.h"
#include "sitemaker/plate.h"

namespace bayfinder::sitemaker {

/// Keys of the two escalator units, the same on both levels.
[[nodiscard]] QString escalatorUp();
[[nodiscard]] QString escalatorDown();

/// Draws the hall through which the garage's uppermost basement is reached from the mall: shops, toilets,
/// payment machines, a kiosk, the way out, and, where there is a level below, escalators to it. It takes the
/// middle of the northern row and stands out beyond the garage's wall.
void drawEntranceHall(LevelPlan &level, const Plate &plate, bool escalators);

/// Draws the hall at the escalators' lower end, one level below.
void drawEscalatorHall(LevelPlan &level, const Plate &plate);

/// What LevelPlan::inside has in its northern wall, from east to west, for the entrance hall.
[[nodiscard]] Ring hallOutline(const Plate &plate);

} // namespace bayfinder::sitemaker
