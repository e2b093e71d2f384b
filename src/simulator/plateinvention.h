// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace bayfinder {

/// @p count different plausible plates, always the same for a @p seed: mostly of the garage's own province
/// (川), ordinary and new energy, with some of every other kind. The first ones, at most @p alikeCount of
/// them, contain @p alike, a text of up to five letters and digits.
[[nodiscard]] QStringList inventPlates(quint64 seed, int count, const QString &alike = {},
                                       int alikeCount = 0);

} // namespace bayfinder
