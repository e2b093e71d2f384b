// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plate/keyboard.h"

#include <QString>
#include <QStringView>

namespace bayfinder {

/// No plate is longer, in UTF-16 units; what exceeds it is cut.
inline constexpr qsizetype maximumPlateLength = 16;

/// A plate, or any part of one, as it is compared and sent: full-width forms become ASCII, digits of other
/// scripts become 0 to 9, letters upper case; everything that is neither letter nor digit is dropped
/// (spaces, · • - ., control characters, unpaired surrogates), and so are characters outside the basic
/// plane, which no plate has.
///
/// I becomes 1 and O becomes 0 where the text, read as a part of a plate, has no room for the letter. An O
/// straight after a leading province is an office letter and stays. Text that is no part of any mainland
/// plate keeps its letters: abroad, I and O mean what they say.
///
/// Normalising twice gives the same. Bounded work, however long @p raw is.
[[nodiscard]] QString normalisedPlate(QStringView raw);

/// The same for drivers of a garage with @p layout: with Latin I and O always stay.
[[nodiscard]] QString normalisedPlate(QStringView raw, KeyboardLayout layout);

/// One character as above, without regard to its neighbours; a null character for what is dropped.
[[nodiscard]] QChar normalisedCharacter(QChar raw);

} // namespace bayfinder
