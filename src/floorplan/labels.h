// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "floorplan/scene.h"

#include <QRectF>

#include <optional>

class QPainter;

namespace bayfinder {

/// Something written on the plan, in pixels of the view.
struct PlacedLabel
{
    QString text; ///< empty: only the symbol
    QRectF textBox; ///< empty without a text
    std::optional<LandmarkKind> symbol;
    QRectF symbolBox; ///< empty without a symbol
    bool bay = false; ///< a bay's number or sign, not a landmark's

    friend bool operator==(const PlacedLabel &, const PlacedLabel &) = default;
};

/// Which labels the scene has room for: landmarks first, the most telling ones first among them, then their
/// names, then bay numbers, rounder ones first, so that those which stay when one zooms out are evenly
/// spread, then the signs of bays for wheelchairs and of those with a charging station, which may touch their
/// own bay's number. None overlaps another, a marker, or the route; none is cut by the border of what is
/// seen. The same scene has the same labels.
[[nodiscard]] QList<PlacedLabel> placeLabels(const Scene &scene);

void paintLabels(QPainter &painter, const Scene &scene, const QList<PlacedLabel> &labels);

} // namespace bayfinder
