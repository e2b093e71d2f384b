// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace bayfinder {

/// A plate as it is shown to whoever stands in front of the screen, split so that what was typed can be
/// set apart from the rest.
struct PlateText
{
    QString before;
    QString match;
    QString after;
};

[[nodiscard]] PlateText plateText(const QString &plate, const QString &typed);

} // namespace bayfinder
