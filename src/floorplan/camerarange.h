// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "floorplan/camera.h"

#include <QRectF>

namespace bayfinder {

/// How far a plan may be moved and scaled by hand: never so that nothing of it is left to be seen.
struct CameraRange
{
    double leastScale = 1; ///< pixels a metre
    double mostScale = 1; ///< not below leastScale
    QRectF ground; ///< metres, where the middle of the view may be; empty: anywhere

    /// The nearest camera that is allowed. Scales around the middle of the view.
    [[nodiscard]] Camera held(const Camera &camera) const;
    /// Scaled by @p factor as far as is allowed, with what is at @p fixed staying there.
    [[nodiscard]] Camera zoomed(const Camera &camera, double factor, QPointF fixed, QSizeF view) const;
};

} // namespace bayfinder
