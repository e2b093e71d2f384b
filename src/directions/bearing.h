// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointF>

namespace bayfinder {

/// Degrees clockwise from north, from 0 to below 360, of the way from @p from to @p to in the garage's frame.
[[nodiscard]] double bearing(QPointF from, QPointF to);

/// How far one turns from one bearing to the other: from above -180 to 180, right is positive.
[[nodiscard]] double turnBetween(double before, double after);

} // namespace bayfinder
