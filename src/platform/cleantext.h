// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace bayfinder {

/// Text from outside as it may be shown and compared: without control characters, bidirectional
/// controls, other invisible format characters, unpaired surrogates and non-characters; runs of white
/// space (line breaks too) become one space, the ends are trimmed, and what exceeds @p maxLength UTF-16
/// units is cut without splitting a surrogate pair. Combining marks are kept, but no more than four on
/// one base, so that a tower of them cannot cover the line above.
///
/// Adapters call this on every text before it leaves them. Markup stays as it is: it is harmless because
/// everything shows outside text as plain text.
[[nodiscard]] QString cleanText(const QString &text, qsizetype maxLength = 200);

} // namespace bayfinder
