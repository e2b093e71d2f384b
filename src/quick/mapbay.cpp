// SPDX-License-Identifier: Apache-2.0
#include "quick/mapbay.h"

namespace bayfinder {

MapBay mapBay(const Site &site, BayIndex::Place place)
{
    const SiteLevel &level = site.levels.at(place.level);
    return {.code = level.bays.at(place.bay).code,
            .area = level.area,
            .level = level.shortName,
            .levelName = level.name,
            .place = place};
}

} // namespace bayfinder
