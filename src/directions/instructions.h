// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "directions/instruction.h"
#include "route/route.h"

#include <QList>

namespace bayfinder {

/// The steps of @p answer's way to the bay @p bay, first to last. @p heading is where one looks at the start,
/// degrees clockwise from north; unknown, the first step says no side. Empty where there is no way at all.
/// Pure; callable from any thread.
[[nodiscard]] QList<Instruction> instructionsFor(const Site &site, const RouteAnswer &answer,
                                                 const QString &bay, std::optional<double> heading);

} // namespace bayfinder
