// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "directions/instruction.h"
#include "route/route.h"

#include <QString>

/// Directions in words, in the language whose translator is installed in the application: the sources are
/// English. Names from the map are taken in @p language ("zh_CN"), which is that language's code. Plain text.
namespace bayfinder {

/// "Turn left after the lift, 40 m", "Take Lift A down to B2", "Bay 017 is on your right".
[[nodiscard]] QString sentenceOf(const Instruction &instruction, const Site &site, const QString &language);

/// Why the way ends before the bay, for a person: "There is no step-free way to bay 017 at present." Empty
/// where it does not.
[[nodiscard]] QString obstacleSentence(const RouteAnswer &answer, const QString &bay);

/// "40 m", "1.2 km", rounded to what people can tell apart.
[[nodiscard]] QString lengthText(double metres);

/// "2 minutes"; never less than one.
[[nodiscard]] QString walkingTimeText(double seconds);

} // namespace bayfinder
