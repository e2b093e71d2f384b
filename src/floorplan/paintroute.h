// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "floorplan/scene.h"

class QPainter;

namespace bayfinder {

/// Paints the scene's route from its start up to @p progress of its length (0 to 1), and the markers. Over
/// what paintFloor() painted; leaves the rest as it is.
void paintRoute(QPainter &painter, const Scene &scene, double progress = 1);

/// Everything that paintRoute() would paint, in pixels of the view.
[[nodiscard]] QRectF routeBox(const Scene &scene);

/// The first @p share (0 to 1) of a line, by length.
[[nodiscard]] Polyline beginningOf(const Polyline &line, double share);

} // namespace bayfinder
