// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPolygonF>
#include <QRectF>

namespace bayfinder {

/// Whether an open line has a point in common with a rectangle.
[[nodiscard]] bool lineMeets(const QPolygonF &line, const QRectF &box);

} // namespace bayfinder
