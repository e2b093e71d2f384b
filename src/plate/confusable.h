// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QChar>
#include <QString>
#include <QStringView>

namespace bayfinder {

/// The characters that a camera, or a tired reader, takes for @p character, without itself, in
/// alphabetical order with digits first. Symmetric. Empty for most. Upper case only.
///
/// From the shapes of the plate font of GA 36 annex B: closed rounds 0 D O Q; strokes 1 I L, and 7 with
/// its short bar; 2 Z; 5 S; 6 G, and G with C; 8 B; the open tops U V and V Y; the legs M N and M W; H N.
/// Provinces are left out: what cameras confuse there is not published, and nearly everybody searches by
/// the last characters.
[[nodiscard]] QString confusableWith(QChar character);

/// Whether @p read could be a misreading of @p written: as long, and at each place the same or confusable.
[[nodiscard]] bool isMisreadingOf(QStringView read, QStringView written);

} // namespace bayfinder
