// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sitemaker/garageplan.h"

namespace bayfinder::sitemaker {

/// Takes @p surplus bays out, one after the other from the ends of rows, where cars are glad of room to turn.
void thinOut(LevelPlan &level, int surplus);

/// How the numbers on the floor are.
enum class Numbering {
    ThroughTheLevel, ///< "001", "002", ...
    ByRow, ///< "A01", "A02", ...
};

/// Numbers the bays, along one row and back along the next, and sorts them by that.
void numberBays(LevelPlan &level, Numbering numbering);

/// Gives some bays of the southern row charging stations, one for two bays. After numberBays().
void addChargers(LevelPlan &level, int most);

} // namespace bayfinder::sitemaker
