// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace bayfinder {

/// The one of @p known that was probably meant by the misspelt @p name: the fewest letters inserted, left
/// out, replaced or swapped with their neighbour, but at most a third of the name's. Empty when none is near.
[[nodiscard]] QString nearestName(const QString &name, const QStringList &known);

/// What to say after "unknown": `did you mean "timeout_ms"?`, or all of @p known when none is near.
[[nodiscard]] QString suggestion(const QString &name, const QStringList &known);

} // namespace bayfinder
