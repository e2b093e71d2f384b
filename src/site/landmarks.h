// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "site/sitedraft.h"

namespace bayfinder {

/// Collects the landmarks of all levels, in the order of how well they say where something is: the stops of
/// connections, exits (openings that lead out), amenities, toilets (units), occupants. Of two of one kind
/// within five metres, of which not both have a name, or both have the same, only the first stays; it takes
/// the other's name if it has none.
///
/// Everything but occupants has been read before.
void readLandmarks(Archive &archive, SiteDraft &draft);

} // namespace bayfinder
