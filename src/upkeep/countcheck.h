// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "upkeep/baysheet.h"

#include <optional>

namespace bayfinder {

/// Whether an area's figures contradict the states of its bays, by more than @p tolerance; nothing when they
/// fit, or when no bay of the area is reported.
///
/// The two answers are from different moments. @p before and @p after are the counts before and after the
/// figures were told: what is between them fits, so that a garage that fills up in the morning is no
/// contradiction. Every bay of unknown state may be free or taken, and bays that no camera sees may be
/// counted or not: @p unwatched of them are in this area by the map. Without a map they cannot be known: then
/// as many as the total exceeds the reported bays, and without a total too any number. Pure.
[[nodiscard]] std::optional<CountFacts> contradiction(const AreaVacancy &told, const AreaCounts &before,
                                                      const AreaCounts &after, std::optional<int> unwatched,
                                                      int tolerance);

/// Serious when the free figure is off by ten bays and by a tenth of the reported ones.
[[nodiscard]] Finding::Severity severityOf(const CountFacts &facts);

} // namespace bayfinder
