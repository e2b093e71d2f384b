// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plane/geometry.h"
#include "site/effort.h"

#include <QString>

#include <tl/expected.hpp>

namespace bayfinder {

/// What a ring was mended by, or nothing.
struct CheckedRing
{
    Ring ring;
    QString remark; ///< what was mended, for the report; mostly empty
};

/// Why there is no ring.
struct RingFault
{
    QString message;
    bool isNothing = false; ///< it bounds no area: as a hole, it may be left out
};

/// Points as near to each other as this, in metres, are one.
inline constexpr double samePoint = 0.001;

/// The ring as one can work with it. @p points may repeat the first point at the end. Without a word it loses
/// points that are there twice in a row, and spikes: edges on which the ring runs there and back.
///
/// A ring that crosses itself cannot be repaired in general. One of up to eight corners is a bow-tie, whose
/// corners are in the wrong order: its convex hull is meant, and a remark. Others are refused, and so are
/// rings of fewer than three points, of next to no area, and of more than ten thousand points. Rings that
/// only touch themselves are right.
///
/// The search for crossings spends one step of @p effort per pair of edges that it looks at; when there is
/// none left, the ring is refused as unchecked.
[[nodiscard]] tl::expected<CheckedRing, RingFault> checkedRing(const Ring &points, Effort &effort);

} // namespace bayfinder
