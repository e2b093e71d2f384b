// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/camera/carlook.h"

#include <QImage>

namespace bayfinder::camera {

// What is painted over a car's sheet metal; transparent where the paint shows. ARGB32_Premultiplied.

/// Grille, headlights, intakes and the bumper's joints; 190 by 70 centimetres, unrolled.
[[nodiscard]] QImage frontTexture(const CarLook &look);
[[nodiscard]] QImage roofTexture(const CarLook &look);
/// Seen from the side, the front at the left.
[[nodiscard]] QImage flankTexture(const CarLook &look);

// The same on every car; painted once.

[[nodiscard]] const QImage &bonnetTexture();
[[nodiscard]] const QImage &screenTexture();
[[nodiscard]] const QImage &sideWindowTexture();
[[nodiscard]] const QImage &mirrorTexture();

} // namespace bayfinder::camera
