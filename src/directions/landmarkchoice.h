// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "directions/instruction.h"
#include "directions/stretches.h"
#include "site/site.h"

namespace bayfinder {

/// What to name where one turns at the end of @p before: the most telling thing that is close and not behind
/// a wall. Nothing closer than @p minimum metres to @p avoid, from where one has just come.
[[nodiscard]] std::optional<WayMark> markAtTurn(const SiteLevel &level, const Stretch &before,
                                                std::optional<QPointF> avoid);

/// What is near @p point, for somebody who is to be told where that is.
[[nodiscard]] std::optional<WayMark> markNear(const SiteLevel &level, QPointF point);

/// A connection as something to walk towards.
[[nodiscard]] WayMark markOf(const SiteConnection &connection);

} // namespace bayfinder
