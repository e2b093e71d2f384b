// SPDX-License-Identifier: Apache-2.0
#include "quick/mapnode.h"

#include <QQuickWindow>
#include <QSGImageNode>
#include <QSGTexture>

namespace bayfinder {

void MapNode::show(QQuickWindow &window, const MapLayer &floor, const MapLayer &way, const Camera &camera,
                   QSizeF view)
{
    show(window, m_floor, floor, camera, view);
    show(window, m_way, way, camera, view);
}

void MapNode::show(QQuickWindow &window, Part &part, const MapLayer &layer, const Camera &camera, QSizeF view)
{
    if (layer.image.isNull()) {
        delete part.place; // and the picture with it
        part = {};
        return;
    }
    if (!part.place) {
        part.place = new QSGTransformNode;
        part.picture = window.createImageNode();
        part.picture->setOwnsTexture(true);
        part.place->appendChildNode(part.picture);
        appendChildNode(part.place);
    }
    if (part.shown != layer.image.cacheKey()) {
        part.picture->setTexture(window.createTextureFromImage(layer.image));
        part.picture->setSourceRect(QRectF(QPointF(), layer.image.size()));
        part.shown = layer.image.cacheKey();
    }
    part.picture->setRect(layer.box);
    // As it was painted every pixel is one of the screen's; smoothing is for moments in which it is
    // stretched.
    part.picture->setFiltering(layer.isOnlyMoved(camera) ? QSGTexture::Nearest : QSGTexture::Linear);
    part.place->setMatrix(QMatrix4x4(layer.to(camera, view)));
}

} // namespace bayfinder
