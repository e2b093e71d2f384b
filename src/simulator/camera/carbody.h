// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/camera/carlook.h"
#include "simulator/camera/patch.h"

#include <QImage>

#include <vector>

namespace bayfinder::camera {

/// Where a car stands: the middle of its bumper, and how far it is turned (radians).
struct CarPlace
{
    float x = 0;
    float y = 0;
    float turn = 0;
};

/// The surfaces of a car that a camera in front of it can see.
/// @param plate the painted number plate, or null; @param fine off for a car at the rim of the picture
[[nodiscard]] std::vector<Patch> carBody(const CarLook &look, const CarPlace &place, const QImage &plate,
                                         bool fine);

} // namespace bayfinder::camera
