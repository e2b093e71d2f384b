// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace bayfinder {

/// How a plate looks, for the picture (GA 36-2018).
enum class PlateLook {
    Blue, ///< small cars: white on blue
    Yellow, ///< large vehicles, driving schools, coaches: black on yellow
    Green, ///< small new energy cars: black on white that turns green
    YellowGreen, ///< large new energy vehicles: black on green with a yellow field
    White, ///< police, armed police, emergency: black on white with red
    Black, ///< embassies, consulates, Hong Kong and Macau: white on black
};

/// A plate that the simulator made up or was told.
struct InventedPlate
{
    QString text;
    PlateLook look = PlateLook::Blue;

    friend bool operator==(const InventedPlate &, const InventedPlate &) = default;
};

/// How the plate @p text would look; anything unknown is blue.
[[nodiscard]] PlateLook lookOfPlate(const QString &text);

/// @p count different plausible plates, always the same for a @p seed: mostly of the garage's own province
/// (川), ordinary and new energy, with some of every other kind. The first ones of as many as
/// @p alikeCount contain @p alike, which is made of letters and digits that plates use.
[[nodiscard]] QList<InventedPlate> inventPlates(quint64 seed, int count, const QString &alike = {},
                                                int alikeCount = 0);

} // namespace bayfinder
