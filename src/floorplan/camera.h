// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QMarginsF>
#include <QPointF>
#include <QSizeF>
#include <QTransform>

namespace bayfinder {

/// How a level lies on the screen: which point is in the middle, how large, and which direction is up. A
/// value; the size of the view is not part of it, so that a view that is resized keeps its middle.
///
/// Metres are those of the garage's frame (x to the east, y to the north), pixels have y down and start at
/// the view's top left corner.
struct Camera
{
    QPointF centre; ///< metres
    double scale = 1; ///< pixels a metre, positive
    double up = 0; ///< degrees clockwise from north, what points up on the screen

    [[nodiscard]] QTransform toPixels(QSizeF view) const;
    [[nodiscard]] QPointF metresAt(QPointF pixel, QSizeF view) const;

    /// The plan follows the finger by @p pixels.
    [[nodiscard]] Camera panned(QPointF pixels) const;
    /// Of another scale, with what is at @p fixed staying there.
    [[nodiscard]] Camera scaledTo(double newScale, QPointF fixed, QSizeF view) const;

    friend bool operator==(const Camera &, const Camera &) = default;
};

/// Shows all of @p points (metres) inside the view without @p margins (pixels), as large as they fit but no
/// larger than @p mostScale. With margins that leave nothing, or no points, a camera of scale 1 on what there
/// is.
[[nodiscard]] Camera cameraFor(const QList<QPointF> &points, QSizeF view, QMarginsF margins, double up,
                               double mostScale);

} // namespace bayfinder
