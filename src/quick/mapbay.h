// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/configuration.h"
#include "site/bayindex.h"
#include "site/site.h"

#include <QString>

namespace bayfinder {

/// A bay of the map, with what people and a vendor call its level. A value that does not refer to the site.
struct MapBay
{
    QString code;
    QString area; ///< what a vendor calls the level
    QString level; ///< what is on the walls; never empty
    LocalisedText levelName; ///< may be empty
    BayIndex::Place place;

    friend bool operator==(const MapBay &, const MapBay &) = default;
};

/// @p place must be one of @p site.
[[nodiscard]] MapBay mapBay(const Site &site, BayIndex::Place place);

} // namespace bayfinder
