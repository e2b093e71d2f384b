// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sitemaker/featurestore.h"
#include "sitemaker/garageplan.h"

namespace bayfinder::sitemaker {

/// Adds a level and everything on it.
void writeLevel(FeatureStore &store, const LevelPlan &level);

} // namespace bayfinder::sitemaker
