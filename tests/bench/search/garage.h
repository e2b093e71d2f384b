// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guidance/values.h"

#include <QList>
#include <QRandomGenerator>

namespace bayfinder::bench {

/// @p count parked cars, no plate twice, in the order of their bays; the same for the same state of
/// @p random.
///
/// Made to be hard: most cars are from one place, as in a real garage, so that a region says little, and
/// digits are as unevenly spread as people choose them. 60 % are from the city (川A), 22 % from elsewhere in
/// the province, 18 % from other provinces. 70 % have ordinary plates (five characters; none of them a letter
/// in 30 %, one in 40 %, two in 30 %), 27 % small new energy ones (D in 70 % of them), 3 % special ones.
[[nodiscard]] QList<ParkedCar> parkedCars(int count, QRandomGenerator &random);

} // namespace bayfinder::bench
