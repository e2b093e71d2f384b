// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sitemaker/garageplan.h"

namespace bayfinder::sitemaker {

/// Index from the top of the level at the street, or nearest below it: a garage of up to four levels is under
/// the ground, a larger one half of it.
[[nodiscard]] int entryOf(int levels);

/// A level without anything but its place and names: "B1", "Basement 1", "地下一层"; areas are numbered from
/// the top.
[[nodiscard]] LevelPlan namedLevel(int index, int levels);

} // namespace bayfinder::sitemaker
