// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace bayfinder {

/// What the language @p code ("en", "zh_CN") is called in itself, without a country where that is not needed.
[[nodiscard]] QString languageName(const QString &code);

} // namespace bayfinder
