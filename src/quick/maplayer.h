// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "floorplan/camera.h"
#include "floorplan/scene.h"

#include <QFuture>
#include <QImage>
#include <QRectF>

class QQuickWindow;
class QSGNode;

namespace bayfinder {

/// A picture of a map, and how the map lay when it was painted.
struct MapLayer
{
    QImage image;
    Camera camera;
    QSizeF view; ///< of the item
    QRectF box; ///< of the picture, in the item

    /// What brings it to where the map lies now.
    [[nodiscard]] QTransform to(const Camera &now, QSizeF nowView) const;
};

/// Paints the floor of @p scene, and @p margin pixels around it, in a thread of its own. @p ratio is device
/// pixels to pixels.
[[nodiscard]] QFuture<MapLayer> floorLayerLater(const Scene &scene, int margin, double ratio);

/// Paints the way of @p scene up to @p progress; only as large as it is.
[[nodiscard]] MapLayer wayLayer(const Scene &scene, double progress, double ratio);

} // namespace bayfinder
