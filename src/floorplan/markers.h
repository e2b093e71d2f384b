// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "floorplan/scene.h"

#include <QPolygonF>
#include <QRectF>

class QPainter;

namespace bayfinder {

/// A marker as it is painted, in pixels of the view.
struct PlacedMarker
{
    QPointF point; ///< what it points at
    QRectF symbol; ///< what stands on the point itself; empty for a bay, which is painted as such
    QRectF bubble; ///< with the text; empty without one
    QRectF box; ///< of symbol and bubble
    QPolygonF cone; ///< of light, in the direction in which one looks; empty where that is not known

    friend bool operator==(const PlacedMarker &, const PlacedMarker &) = default;
};

/// The font of a marker's text.
[[nodiscard]] QFont markerFont(const Scene &scene, PlanMarker::Kind kind);

/// Where the scene's markers go, in their order: bubbles where they are free best of all, inside the view as
/// far as their points are: over no other and no other's point, over no cone of light, and beside the route.
/// Where that is nowhere close by, farther off. The last one chooses first.
[[nodiscard]] QList<PlacedMarker> placeMarkers(const Scene &scene);

/// Those further on lie above; all cones lie below all of them.
void paintMarkers(QPainter &painter, const Scene &scene);

} // namespace bayfinder
