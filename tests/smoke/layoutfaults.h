// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QQuickItem;
class QQuickWindow;

namespace bayfinder::test {

/// What is wrong with how @p root's visible items lie in @p window, a readable line each:
/// - a text is cut off, runs out of the window, or lies on another text or under a picture;
/// - something to touch lies outside of the window, on something else to touch, or is smaller than
///   @p leastTouch pixels (half a pixel is forgiven).
/// Texts that hold one of @p mayBeCut come from outside and are longer than any that we were promised.
///
/// What scrolls is judged by its visible part, and may be cut at the edge of its view. An area to touch that
/// fills its page lies under everything else; an item is not in the way of those around it.
[[nodiscard]] QStringList layoutFaults(const QQuickWindow &window, QQuickItem *root, double leastTouch,
                                       const QStringList &mayBeCut = {});

/// Where in @p window's items, shown or not, one of @p words is still to be found in a text or an address.
[[nodiscard]] QStringList remembered(const QQuickWindow &window, const QStringList &words);

} // namespace bayfinder::test
