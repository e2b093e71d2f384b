// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sitemaker/garageplan.h"
#include "sitemaker/plate.h"

namespace bayfinder::sitemaker {

/// How a service strip is used on a level. A ramp has its upper and its lower end at opposite ends of the
/// strip, so a level sees one of them.
enum class StripUse {
    UpperEnd, ///< cars leave downwards
    LowerEnd, ///< cars arrive from above
    Plant, ///< no ramp here: a plant room
};

/// Key of the ramp's unit in the western or the eastern strip.
[[nodiscard]] QString rampUnit(bool west);

/// Draws the service strip in the west or the east. @p street: the ramp leads out of the building.
void drawServiceStrip(LevelPlan &level, const Plate &plate, bool west, StripUse use, bool street);

/// The corners of LevelPlan::inside at the western and the eastern end, counter-clockwise.
[[nodiscard]] Ring westOutline(const Plate &plate);
[[nodiscard]] Ring eastOutline(const Plate &plate);

} // namespace bayfinder::sitemaker
