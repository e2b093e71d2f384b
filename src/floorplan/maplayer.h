// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "floorplan/camera.h"
#include "floorplan/scene.h"

#include <QFuture>
#include <QImage>
#include <QRectF>

namespace bayfinder {

/// A picture of a map, and how the map lay when it was painted.
struct MapLayer
{
    QImage image;
    Camera camera;
    QSizeF view; ///< of the item
    QRectF box; ///< of the picture, in the item

    /// Of the size and the direction that it was painted with: then nothing has to be smoothed.
    [[nodiscard]] bool isOnlyMoved(const Camera &now) const
    {
        return now.scale == camera.scale && now.up == camera.up;
    }
    /// What brings it to where the map lies now; in whole pixels where it is only moved.
    [[nodiscard]] QTransform to(const Camera &now, QSizeF nowView) const;
};

/// Paints the floor of @p scene, and @p margin pixels around it, in a thread of its own. @p ratio is device
/// pixels to pixels.
[[nodiscard]] QFuture<MapLayer> floorLayerLater(const Scene &scene, int margin, double ratio);

/// Paints the way of @p scene up to @p progress; only as large as it is.
[[nodiscard]] MapLayer wayLayer(const Scene &scene, double progress, double ratio);

} // namespace bayfinder
