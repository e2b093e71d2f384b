// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace bayfinder::bench {

/// The least number of wrong, left out and added characters between @p typed and any part of @p plate:
/// Levenshtein's distance, every mistake the same, for comparison.
[[nodiscard]] int plainDistance(QStringView plate, QStringView typed);

} // namespace bayfinder::bench
