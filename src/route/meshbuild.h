// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "route/groundgrid.h"

#include <DetourNavMesh.h>

#include <memory>

namespace bayfinder {

struct NavMeshDeleter
{
    void operator()(dtNavMesh *mesh) const { dtFreeNavMesh(mesh); }
};
using NavMesh = std::unique_ptr<dtNavMesh, NavMeshDeleter>;

/// A navigation mesh over the cells that are not blocked. Its x is the garage's x, its z the garage's y, both
/// less grid.origin: single precision then keeps millimetres. Polygons' areas are values of Ground. Null
/// where there is nothing to walk on, or no memory.
[[nodiscard]] NavMesh buildNavMesh(const GroundGrid &grid);

} // namespace bayfinder
