// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "site/stops.h"

namespace bayfinder {

/// Makes connections of units that no connection stops at: those of one kind (lift, stairs, escalator, ramp)
/// that overlap on neighbouring levels of one building belong together. They lead both ways, because nothing
/// says otherwise; each has the id of its uppermost unit. A lift that is left over is a problem.
void joinStackedUnits(SiteDraft &draft, StopFinder &stops);

} // namespace bayfinder
