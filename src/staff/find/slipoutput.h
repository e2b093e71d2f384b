// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "staff/find/slip.h"

#include <QString>

class QWidget;

namespace bayfinder {

/// Asks for a printer, and prints the slip; what fails is told in a box over @p parent. False when nothing
/// was printed.
[[nodiscard]] bool printSlipByDialog(QWidget *parent, const Slip &slip);

/// Asks for a file's name, and writes the slip there as a PDF; what fails is told in a box over @p parent.
/// The file's name; empty when nothing was written.
[[nodiscard]] QString saveSlipByDialog(QWidget *parent, const Slip &slip);

/// Writes the slip as a PDF of size A5. False when that failed; then what was there before is still there.
[[nodiscard]] bool saveSlip(const QString &fileName, const Slip &slip);

} // namespace bayfinder
