// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sitemaker/garageplan.h"
#include "sitemaker/plate.h"

namespace bayfinder::sitemaker {

/// Keys of the units of a core by which levels are connected.
[[nodiscard]] QStringList liftsOfCore(bool north);
[[nodiscard]] QString stairsOfCore(bool north);

/// Draws a core: a lobby that one walks through from aisle to aisle, three lifts on its west side, stairs, a
/// plant room or toilets on its east side. @p kiosk: whether one of our machines stands in the lobby.
void drawCore(LevelPlan &level, const Plate &plate, bool north, bool kiosk);

} // namespace bayfinder::sitemaker
