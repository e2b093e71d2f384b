// SPDX-License-Identifier: Apache-2.0
#include "floorplan/camerarange.h"

#include <algorithm>

namespace bayfinder {

Camera CameraRange::held(const Camera &camera) const
{
    Camera result = camera;
    result.scale = std::clamp(camera.scale, leastScale, mostScale);
    if (!ground.isEmpty()) {
        result.centre.setX(std::clamp(camera.centre.x(), ground.left(), ground.right()));
        result.centre.setY(std::clamp(camera.centre.y(), ground.top(), ground.bottom()));
    }
    return result;
}

Camera CameraRange::zoomed(const Camera &camera, double factor, QPointF fixed, QSizeF view) const
{
    const double scale = std::clamp(camera.scale * factor, leastScale, mostScale);
    return held(camera.scaledTo(scale, fixed, view));
}

} // namespace bayfinder
