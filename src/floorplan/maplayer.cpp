// SPDX-License-Identifier: Apache-2.0
#include "floorplan/maplayer.h"

#include "floorplan/paintfloor.h"
#include "floorplan/paintroute.h"

#include <QPainter>
#include <QPromise>
#include <QThreadPool>
#include <QtMath>

#include <cmath>
#include <memory>

namespace bayfinder {

namespace {

// An image that covers @p size pixels, and as many whole pixels of the device as that takes.
QImage imageFor(QSizeF size, double ratio, QImage::Format format)
{
    QImage image(qCeil(size.width() * ratio), qCeil(size.height() * ratio), format);
    image.setDevicePixelRatio(ratio);
    return image;
}

MapLayer floorLayer(Scene scene, int margin, double ratio)
{
    MapLayer layer{{}, scene.camera, scene.view, {}};
    scene.open = QRectF(QPointF(margin, margin), scene.view);
    scene.covered.translate(margin, margin);
    scene.view += QSizeF(2 * margin, 2 * margin);
    layer.image = imageFor(scene.view, ratio, QImage::Format_RGB32);
    layer.image.fill(scene.palette.outside);
    layer.box = QRectF(QPointF(-margin, -margin), layer.image.deviceIndependentSize());
    QPainter painter(&layer.image);
    paintFloor(painter, scene);
    return layer;
}

} // namespace

QTransform MapLayer::to(const Camera &now, QSizeF nowView) const
{
    if (now == camera && nowView == view)
        return {};
    if (isOnlyMoved(now)) {
        const QPointF by = now.toPixels(nowView).map(QPointF()) - camera.toPixels(view).map(QPointF());
        return QTransform::fromTranslate(std::round(by.x()), std::round(by.y()));
    }
    return camera.toPixels(view).inverted() * now.toPixels(nowView);
}

QFuture<MapLayer> floorLayerLater(const Scene &scene, int margin, double ratio)
{
    // Shared, because what a pool runs must be copyable in this release of Qt.
    const auto promise = std::make_shared<QPromise<MapLayer>>();
    promise->start();
    const QFuture<MapLayer> future = promise->future();
    QThreadPool::globalInstance()->start([scene, margin, ratio, promise] {
        if (!promise->isCanceled())
            promise->addResult(floorLayer(scene, margin, ratio));
        promise->finish();
    });
    return future;
}

MapLayer wayLayer(const Scene &scene, double progress, double ratio)
{
    const QRectF seen = routeBox(scene).intersected(QRectF(QPointF(), scene.view));
    // Whole pixels, so that nothing is blurred.
    MapLayer layer{{}, scene.camera, scene.view, seen.toAlignedRect()};
    if (seen.isEmpty())
        return layer;
    layer.image = imageFor(layer.box.size(), ratio, QImage::Format_ARGB32_Premultiplied);
    layer.box.setSize(layer.image.deviceIndependentSize());
    layer.image.fill(Qt::transparent);
    QPainter painter(&layer.image);
    painter.translate(-layer.box.topLeft());
    paintRoute(painter, scene, progress);
    return layer;
}

} // namespace bayfinder
