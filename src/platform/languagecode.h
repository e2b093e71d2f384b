// SPDX-License-Identifier: Apache-2.0
#pragma once

class QString;

namespace bayfinder {

/// Whether @p code has the form of a language code: "en", "zh_CN". Not whether we speak it.
[[nodiscard]] bool isLanguageCode(const QString &code);

} // namespace bayfinder
