// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sitemaker/garageplan.h"
#include "sitemaker/plate.h"

#include <QList>

namespace bayfinder::sitemaker {

/// How bays stand along an aisle.
struct AisleStyle
{
    double angle = 90; ///< of the bays against the aisle, degrees
    int direction = 1; ///< of the traffic: 1 with u, -1 against it

    /// Metres from the aisle's middle to where bays begin.
    [[nodiscard]] double halfWidth() const;
};

/// Where bays stand side by side.
struct Row
{
    QPointF start; ///< at the aisle
    QPointF along; ///< of length 1
    QPointF back; ///< of length 1, away from the aisle
    double length = 0;
    double angle = 90;
    int lean = 1; ///< 1: bays lean with @ref along, away from the aisle; -1: against it
    int number = 0; ///< PlannedBay::row
    QList<double> accessible; ///< stations at which pairs of wide bays begin
};

/// The rows of a level; @p aisles has a style for each aisle, from the south.
[[nodiscard]] QList<Row> rowsOf(const Plate &plate, const QList<AisleStyle> &aisles);

/// Puts bays into the row wherever LevelPlan::taken and the bays that are there leave room, and returns how
/// many.
int fillRow(LevelPlan &level, const Row &row);

} // namespace bayfinder::sitemaker
