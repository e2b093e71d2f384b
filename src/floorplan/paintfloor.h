// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "floorplan/scene.h"

class QPainter;

namespace bayfinder {

/// Paints everything of the scene that does not move while a route draws itself: the floor, its bays and who
/// is in them, walls, and the labels. Fills the whole view. Callable from any thread, on an image of its own.
void paintFloor(QPainter &painter, const Scene &scene);

/// Without labels: what of it is a matter of filling polygons.
void paintGround(QPainter &painter, const Scene &scene);

} // namespace bayfinder
