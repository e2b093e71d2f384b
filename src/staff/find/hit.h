// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finder/candidates.h"
#include "staff/garage/areatable.h"
#include "staff/garage/livegarage.h"

#include <variant>

namespace bayfinder {

/// Something that was meant by what was typed: a car, a bay, or a level.
using Hit = std::variant<Candidate, LiveBay, AreaTable::Row>;

/// Whether both are the same car, bay or level, whatever is known of it by now.
[[nodiscard]] inline bool isSameHit(const Hit &one, const Hit &other)
{
    if (one.index() != other.index())
        return false;
    if (const auto *car = std::get_if<Candidate>(&one))
        return car->car.plate == std::get<Candidate>(other).car.plate;
    if (const auto *bay = std::get_if<LiveBay>(&one)) {
        const auto &otherBay = std::get<LiveBay>(other);
        return bay->area == otherBay.area && bay->bay == otherBay.bay;
    }
    return std::get<AreaTable::Row>(one).area == std::get<AreaTable::Row>(other).area;
}

} // namespace bayfinder
