// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSize>

#include <optional>

class QQuickWindow;
class QScreen;

namespace bayfinder {

/// Shows @p window on @p screen: filling it, without a pointer, or as a window of @p size.
void place(QQuickWindow &window, QScreen &screen, std::optional<QSize> size);

} // namespace bayfinder
