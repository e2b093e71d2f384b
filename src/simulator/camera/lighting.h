// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/camera/patch.h"

#include <vector>

namespace bayfinder::camera {

/// The light in a garage: tubes under a low ceiling, and what cars and columns keep from the floor.
struct Lighting
{
    /// Something that stands on the floor, seen from above.
    struct Footprint
    {
        float x = 0; ///< centre, metres
        float y = 0;
        float halfWidth = 0;
        float halfLength = 0;
        float softness = 0.5F; ///< how far its shadow reaches
    };

    float brightness = 1;
    float tubeOffset = 0; ///< where along the aisle the tubes hang
    Vec3 tint{1, 1, 1}; ///< of the tubes, as the camera sees them
    std::vector<Footprint> footprints;

    /// How much light falls on a place with this normal.
    [[nodiscard]] float falling(Vec3 place, Vec3 normal) const;
    /// What a mirror at this place would show in this direction.
    [[nodiscard]] float mirrored(Vec3 place, Vec3 direction) const;
};

} // namespace bayfinder::camera
