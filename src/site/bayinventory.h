// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guidance/error.h"
#include "platform/configuration.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace bayfinder {

/// A place to park, as the map has it.
struct MappedBay
{
    QString unitId; ///< of the IMDF feature
    QString name; ///< the number on the floor; not empty, unique on its level

    friend bool operator==(const MappedBay &, const MappedBay &) = default;
};

/// A floor, as the map has it.
struct MappedLevel
{
    QString id; ///< of the IMDF feature
    int ordinal = 0; ///< 0 at the ground, negative below; the same on the same height in several buildings
    QString shortName; ///< what a vendor calls the area; where the map has none, the ordinal
    LocalisedText name;
    QList<MappedBay> bays; ///< in the order of the file

    friend bool operator==(const MappedLevel &, const MappedLevel &) = default;
};

/// Which bays a garage has, by level, from its map in the Indoor Mapping Data Format (OGC 20-094). Geometry
/// is not looked at.
struct BayInventory
{
    QList<MappedLevel> levels; ///< from the top down; never empty
    /// What was wrong with the map and left out of it, a line each: "file: feature: what". At most 100.
    QStringList problems;
};

/// Reads level.geojson and unit.geojson of the archive that was unpacked into @p folder. Features that cannot
/// be used are problems, not errors: a map with a flaw is still a map. Only one without any level is refused
/// (Error::Kind::Misconfigured, with file and, where there is one, feature). Files are bounded: 64 MiB, 200
/// levels, 50 000 bays.
///
/// Blocks on the file system. Callable from any thread.
[[nodiscard]] Expected<BayInventory> readBayInventory(const QString &folder);

} // namespace bayfinder
