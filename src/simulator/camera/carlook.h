// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/camera/vector.h"

#include <QtGlobal>

namespace bayfinder::camera {

/// What distinguishes one car from another, except its plate.
struct CarLook
{
    enum class Grille { Hexagon, Tall, Slim, Closed };

    Vec3 paint; ///< shares of light
    float flakes = 0.6F; ///< gloss of the paint
    float length = 4.65F; ///< metres
    float halfWidth = 0.915F;
    float noseTop = 0.735F; ///< height where the bonnet begins
    float cowl = 0.965F; ///< height where the windscreen begins
    float roof = 1.45F;
    float bonnet = 1.16F; ///< where the windscreen begins, from the bumper
    float rake = 0.78F; ///< how much farther back the windscreen's top is
    Grille grille = Grille::Hexagon;
    int lamps = 0; ///< which of the headlights, 0 to 2
    bool lampsLit = false;
    bool chrome = true;
    bool glassRoof = false;

    /// Any number makes a plausible car; @p electric ones have no grille.
    [[nodiscard]] static CarLook invented(quint64 appearance, bool electric);
};

} // namespace bayfinder::camera
