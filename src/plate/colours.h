// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace bayfinder {

enum class PlateColour { Blue, Yellow, Green, YellowGreen, White, Black, Unknown };

/// How a plate is painted. Colours are 0xAARRGGBB, opaque, as QRgb has them.
struct PlateColours
{
    PlateColour name = PlateColour::Unknown;
    quint32 background = 0; ///< at the top; of YellowGreen at the left, under the region
    quint32 secondBackground = 0; ///< at the bottom, of YellowGreen at the right; else the same as background
    quint32 text = 0;
    quint32 special = 0; ///< of the characters that name a special use; else the same as text

    friend bool operator==(const PlateColours &, const PlateColours &) = default;
};

/// The typical colours of a plate's kind. Pure, any thread.
///
/// GA 36-2007 table 1, with GA 36-2018's new energy plates (graded green; yellow and green in two parts) and
/// the notice on emergency rescue plates. Small cars are meant where the number alone does not tell:
/// ordinary plates of large vehicles are yellow. The standard names the colours and gives no numbers; these
/// were chosen to look alike on a screen with a contrast of at least 7:1.
[[nodiscard]] PlateColours plateColours(QStringView plate);

} // namespace bayfinder
