// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "floorplan/maplayer.h"

#include <QSGTransformNode>

class QQuickWindow;
class QSGImageNode;

namespace bayfinder {

/// The scene graph's side of a map: two pictures, each brought to where the map lies now. Lives in the render
/// thread.
class MapNode final : public QSGTransformNode
{
public:
    void show(QQuickWindow &window, const MapLayer &floor, const MapLayer &way, const Camera &camera,
              QSizeF view);

private:
    /// A picture and what moves it. Owned by the scene graph.
    struct Part
    {
        QSGTransformNode *place = nullptr;
        QSGImageNode *picture = nullptr;
        qint64 shown = 0; // cacheKey() of the image
    };

    void show(QQuickWindow &window, Part &part, const MapLayer &layer, const Camera &camera, QSizeF view);

    Part m_floor;
    Part m_way;
};

} // namespace bayfinder
