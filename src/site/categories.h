// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "site/site.h"

#include <QString>

#include <optional>

namespace bayfinder {

// What IMDF's categories (OGC 20-094, "Categories") are to us. The tables are those of docs/site.md.

/// What kind of bay a unit of this category is; nothing for units that are no bays. The standard has only
/// "parking"; some tools write the finer names that it has for sections.
struct BayCategory
{
    bool accessible = false;
    bool charging = false;
};
[[nodiscard]] std::optional<BayCategory> bayCategory(const QString &category);

/// Nothing for a category that the standard does not have: such a unit is walked on like one of category
/// "unspecified".
[[nodiscard]] std::optional<UnitKind> unitKind(const QString &category);

/// What an amenity is as a landmark; Other for those that only a name makes one. Nothing for what is none,
/// such as "parking".
[[nodiscard]] std::optional<LandmarkKind> amenityKind(const QString &category);

/// Whether an amenity of this category makes the bays that it names charging bays.
[[nodiscard]] bool isChargingAmenity(const QString &category);

/// Which way between levels a relationship of this category is; nothing for "traversal" and other ways.
[[nodiscard]] std::optional<ConnectionKind> connectionKind(const QString &category);

/// The same for a unit; nothing for units that stay on their level.
[[nodiscard]] std::optional<ConnectionKind> connectionKind(UnitKind kind);

[[nodiscard]] LandmarkKind landmarkKind(ConnectionKind kind);

} // namespace bayfinder
