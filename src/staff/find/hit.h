// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finder/candidates.h"
#include "staff/garage/areatable.h"
#include "staff/garage/livegarage.h"

#include <variant>

namespace bayfinder {

/// Something that was meant by what was typed: a car, a bay, or a level.
using Hit = std::variant<Candidate, LiveBay, AreaTable::Row>;

} // namespace bayfinder
