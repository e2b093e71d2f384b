// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sitemaker/garageplan.h"

namespace bayfinder::sitemaker {

/// Designs a garage of exactly @p bays bays. The same every time for the same numbers.
[[nodiscard]] GaragePlan planGarage(int levels, int bays, quint64 seed);

} // namespace bayfinder::sitemaker
