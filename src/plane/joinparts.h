// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plane/geometry.h"

namespace bayfinder {

/// Whether no two parts of @p shape can be less than @p gap metres apart, as far as their bounding boxes
/// tell. Looks at each pair.
[[nodiscard]] bool areApart(const Shape &shape, double gap);

/// The same area without seams: parts of @p shape that overlap, touch, or lie less than @p gap metres apart
/// become one, and slits narrower than that close. normalised() parts, in no certain order; corners may move
/// by a tenth of a millimetre.
///
/// Takes a time that grows with the square of the points where every edge crosses every other.
[[nodiscard]] Shape joinedParts(const Shape &shape, double gap);

} // namespace bayfinder
