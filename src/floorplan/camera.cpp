// SPDX-License-Identifier: Apache-2.0
#include "floorplan/camera.h"

#include <QRectF>
#include <QtMath>

#include <algorithm>

namespace bayfinder {

namespace {

// Metres to pixels but for the place: turned, scaled, and with y down.
QTransform turned(double scale, double up)
{
    const double sine = std::sin(qDegreesToRadians(up));
    const double cosine = std::cos(qDegreesToRadians(up));
    return {scale * cosine, -scale * sine, -scale * sine, -scale * cosine, 0, 0};
}

} // namespace

QTransform Camera::toPixels(QSizeF view) const
{
    const QTransform turn = turned(scale, up);
    const QPointF shift = QPointF(view.width() / 2, view.height() / 2) - turn.map(centre);
    return {turn.m11(), turn.m12(), turn.m21(), turn.m22(), shift.x(), shift.y()};
}

QPointF Camera::metresAt(QPointF pixel, QSizeF view) const
{
    return toPixels(view).inverted().map(pixel);
}

Camera Camera::panned(QPointF pixels) const
{
    Camera result = *this;
    result.centre -= turned(scale, up).inverted().map(pixels);
    return result;
}

Camera Camera::scaledTo(double newScale, QPointF fixed, QSizeF view) const
{
    Camera result = *this;
    result.scale = newScale;
    const QPointF before = metresAt(fixed, view);
    result.centre += before - result.metresAt(fixed, view);
    return result;
}

Camera cameraFor(const QList<QPointF> &points, QSizeF view, QMarginsF margins, double up, double mostScale)
{
    Camera result{.centre = {}, .scale = 1, .up = up};
    if (points.isEmpty())
        return result;
    const QTransform turn = turned(1, up);
    const QPolygonF seen = turn.map(QPolygonF(points));
    const QRectF box = seen.boundingRect();
    const QRectF room = QRectF(QPointF(), view).marginsRemoved(margins);
    result.centre = turn.inverted().map(box.center());
    if (room.width() <= 0 || room.height() <= 0)
        return result;
    result.scale = mostScale;
    if (box.width() > 0)
        result.scale = std::min(result.scale, room.width() / box.width());
    if (box.height() > 0)
        result.scale = std::min(result.scale, room.height() / box.height());
    return result.panned(room.center() - QPointF(view.width() / 2, view.height() / 2));
}

} // namespace bayfinder
