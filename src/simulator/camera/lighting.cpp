// SPDX-License-Identifier: Apache-2.0
#include "simulator/camera/lighting.h"

#include <algorithm>

namespace bayfinder::camera {

namespace {

constexpr float ceiling = 2.9F;
constexpr float tubeSpacing = 2.6F; // from the start of a tube to the next, along the aisle
constexpr float tubeLength = 1.5F;

// Rows of tubes: over the aisle, over the cars, and a far one.
constexpr float tubeRows[] = {-3.4F, -0.9F, 2.2F};

float shadow(const Lighting::Footprint &footprint, float x, float y)
{
    const float dx = std::max(0.0F, std::abs(x - footprint.x) - footprint.halfWidth);
    const float dy = std::max(0.0F, std::abs(y - footprint.y) - footprint.halfLength);
    const float distance = std::sqrt(dx * dx + dy * dy);
    return 1 - smooth(0, footprint.softness, distance);
}

float tubesSeenAt(float x, float y, float offset)
{
    float light = 0;
    for (const float row : tubeRows) {
        const float acrossTube = std::abs(y - row);
        float along = std::fmod(x + offset, tubeSpacing);
        along = along < 0 ? along + tubeSpacing : along;
        const float within = smooth(0, 0.12F, along) * (1 - smooth(tubeLength - 0.12F, tubeLength, along));
        light += (1 - smooth(0.06F, 0.20F, acrossTube)) * within * 7.0F;
        light += (1 - smooth(0.1F, 1.1F, acrossTube)) * 0.35F; // the ceiling beside it
    }
    return light;
}

} // namespace

float Lighting::falling(Vec3 place, Vec3 normal) const
{
    // Light from everywhere above, less from the floor, and a little more from the aisle, where the tubes
    // are.
    float light = 0.27F + 0.24F * normal.z;
    light += 0.50F * std::max(0.0F, dot(normal, unit(Vec3{0.15F, -0.62F, 0.77F})));
    light *= mix(0.55F, 1, smooth(0, 0.7F, place.z));
    if (place.z < 0.05F) {
        float open = 1.7F; // the floor lies free, unlike the lower parts of a car
        for (const Footprint &footprint : footprints)
            open *= 1 - 0.93F * shadow(footprint, place.x, place.y);
        light *= open;
    }
    // The far end of the bay is darker.
    light *= mix(1, 0.72F, smooth(1.5F, 6.0F, place.y));
    return light * brightness;
}

float Lighting::mirrored(Vec3 place, Vec3 direction) const
{
    float light = 0;
    if (direction.z > 0.06F) {
        const float reach = (ceiling - place.z) / direction.z;
        const float x = place.x + direction.x * reach;
        const float y = place.y + direction.y * reach;
        const float far = smooth(3, 14, reach);
        light = mix(0.16F + tubesSeenAt(x, y, tubeOffset), 0.22F, far);
    }
    // Walls and the cars of the other row at the height of the eye, the bright floor below.
    const float wall = 0.13F + 0.10F * smooth(-0.15F, 0.02F, direction.z);
    const float floor = 0.30F;
    const float around = direction.z > 0 ? wall : mix(wall, floor, smooth(0.05F, 0.5F, -direction.z));
    light = mix(around, light, smooth(0.02F, 0.16F, direction.z));
    return light * brightness;
}

} // namespace bayfinder::camera
