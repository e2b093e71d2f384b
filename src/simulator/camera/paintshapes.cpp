// SPDX-License-Identifier: Apache-2.0
#include "simulator/camera/paintshapes.h"

#include <cmath>

namespace bayfinder::camera {

QImage blank(int width, int height)
{
    QImage image(width, height, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
}

QPainterPath polygon(std::initializer_list<QPointF> points, qreal rounding)
{
    const QList<QPointF> corners(points);
    QPainterPath path;
    for (qsizetype i = 0; i < corners.size(); ++i) {
        const QPointF corner = corners.at(i);
        const QPointF before = corners.at((i + corners.size() - 1) % corners.size());
        const QPointF after = corners.at((i + 1) % corners.size());
        const auto towards = [corner, rounding](QPointF other) {
            const QPointF way = other - corner;
            const qreal distance = std::hypot(way.x(), way.y());
            return corner + way * qMin(0.5, rounding / distance);
        };
        if (i == 0)
            path.moveTo(towards(before));
        else
            path.lineTo(towards(before));
        path.quadTo(corner, towards(after));
    }
    path.closeSubpath();
    return path;
}

QLinearGradient downwards(qreal top, qreal bottom, const QColor &first, const QColor &last)
{
    QLinearGradient gradient(0, top, 0, bottom);
    gradient.setColorAt(0, first);
    gradient.setColorAt(1, last);
    return gradient;
}

} // namespace bayfinder::camera
