// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plane/geometry.h"
#include "route/meshquery.h"

#include <vector>

namespace bayfinder {

/// The way over @p corners as a walker would take it: straight where one can see, not close around corners
/// where there is room, and without points that lie on a line. From the first corner to the last; at least
/// two points, equal ones where there is one corner.
[[nodiscard]] Polyline smoothed(std::vector<Corner> corners, MeshQuery &mesh);

} // namespace bayfinder
