// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QString>

namespace bayfinder::test {

/// Halves a screenshot for keeping: small enough for the repository, and large enough to see a wrong letter.
[[nodiscard]] QImage reduced(const QImage &screen);

/// Where two reduced screenshots differ: empty when they look the same, otherwise one line for people.
///
/// Compared by tiles of 12 pixels: fonts and rasterisers differ by a shade at the edges of letters from one
/// release to the next, but a letter that changed, moved or went missing changes its tile.
[[nodiscard]] QString difference(const QImage &actual, const QImage &approved);

/// Compares a reduced photograph with the picture @p file that is approved for this Qt release: empty when it
/// looks the same, otherwise why not. With BAYFINDER_APPROVE=1 it approves the photograph instead. What
/// differs is left in <build>/tests/screens/. Where nothing is approved for this release, nothing is
/// compared.
[[nodiscard]] QString judge(const QImage &photograph, const QString &file);

} // namespace bayfinder::test
