// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plane/geometry.h"

/// What is drawn on a plan. A plan is in metres, u along the building and v across it: a frame of its own,
/// which the building's turn against north takes to the world.
namespace bayfinder::sitemaker {

/// Counter-clockwise, from the corner of the least u and v.
[[nodiscard]] Ring rectangle(double u0, double v0, double u1, double v1);

/// The middle of the corners: the centre of mass of a rectangle.
[[nodiscard]] QPointF middle(const Ring &ring);

/// Whether two convex shapes come nearer to each other than @p gap metres. Touching is not nearer than 0.
[[nodiscard]] bool nearer(const Ring &a, const Ring &b, double gap);

/// A point of the segment from @p a to @p b, at @p distance metres from @p a.
[[nodiscard]] QPointF along(QPointF a, QPointF b, double distance);

/// @p direction turned left by a right angle.
[[nodiscard]] inline QPointF leftOf(QPointF direction)
{
    return {-direction.y(), direction.x()};
}

} // namespace bayfinder::sitemaker
