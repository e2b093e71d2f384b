// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plane/geometry.h"

#include <QList>

namespace bayfinder {

/// A part of a way that a walker would call straight.
struct Stretch
{
    QPointF from; ///< metres in the garage's frame
    QPointF to;
    double metres = 0; ///< along the way as it is drawn, which swerves a little
    double bearing = 0; ///< degrees clockwise from north

    friend bool operator==(const Stretch &, const Stretch &) = default;
};

/// The stretches of a way, at least one: what is left when bends that nobody would mention are. Steps aside,
/// slow curves and corners cut in two become one turn, or none.
[[nodiscard]] QList<Stretch> stretchesOf(const Polyline &line);

} // namespace bayfinder
