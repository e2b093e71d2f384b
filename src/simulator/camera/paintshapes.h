// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QImage>
#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

#include <initializer_list>

namespace bayfinder::camera {

inline constexpr QColor plastic(13, 13, 14);
inline constexpr QColor joint(0, 0, 0, 170); // between two sheets

/// A transparent texture to paint on.
[[nodiscard]] QImage blank(int width, int height);
/// A polygon with round corners.
[[nodiscard]] QPainterPath polygon(std::initializer_list<QPointF> points, qreal rounding);
[[nodiscard]] QLinearGradient downwards(qreal top, qreal bottom, const QColor &first, const QColor &last);

/// Draws something once for each side of the car.
template <typename Draw>
void mirrored(QPainter &painter, Draw draw)
{
    draw();
    painter.save();
    painter.scale(-1, 1);
    draw();
    painter.restore();
}

} // namespace bayfinder::camera
