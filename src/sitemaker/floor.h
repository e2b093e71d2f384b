// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sitemaker/garageplan.h"
#include "sitemaker/plate.h"
#include "sitemaker/rows.h"

namespace bayfinder::sitemaker {

/// Draws the columns wherever no room stands.
void drawColumns(LevelPlan &level, const Plate &plate);

/// Draws aisles, and where cars cross the islands.
void drawRoads(LevelPlan &level, const Plate &plate, const QList<AisleStyle> &aisles);

/// Draws the light well: a hole with a parapet.
void drawWell(LevelPlan &level, const Plate &plate);

/// Paints zebra crossings before the doors of lobbies and halls, and arrows into aisles.
void paintFloor(LevelPlan &level, const Plate &plate, const QList<AisleStyle> &aisles);

/// Divides the level into a western and an eastern zone.
void drawZones(LevelPlan &level, const Plate &plate);

} // namespace bayfinder::sitemaker
