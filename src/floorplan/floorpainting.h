// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "floorplan/maplayer.h"
#include "guidance/pending.h"

#include <functional>

class QObject;

namespace bayfinder {

/// A map's floor as it was last painted, and the painting that is under way. One at a time: what changes
/// meanwhile is painted when that is done. Lives in one thread, and paints in another.
class FloorPainting
{
public:
    /// The last picture; null where none has come since forget().
    [[nodiscard]] const MapLayer &layer() const { return m_layer; }

    /// Whether the last picture is of the newest content, for this camera and this view, and no other is
    /// coming.
    [[nodiscard]] bool isCurrent(const Camera &camera, QSizeF view) const;

    /// The content is not what it was when it was last painted.
    void outdate() { m_isOutdated = true; }
    /// What was painted, and what is being painted, is of somewhere else: it never arrives.
    void forget();

    /// Paints @p scene unless that is done, or something else is being painted; then @p arrived is called, in
    /// the thread of @p context, which must outlive the painting. With @p beyond more than the view is
    /// painted, so that it can be moved at once. @p ratio is device pixels to pixels.
    void paint(QObject *context, const Scene &scene, bool beyond, double ratio,
               const std::function<void()> &arrived);

private:
    MapLayer m_layer;
    bool m_isOutdated = true;
    Pending<MapLayer> m_pending;
};

} // namespace bayfinder
