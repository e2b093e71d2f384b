// SPDX-License-Identifier: Apache-2.0
#include "floorplan/floorpainting.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace bayfinder {

namespace {

// Painted beyond the view's borders, of its longer side, and no more pixels than that in all.
constexpr double mostBeyond = 0.2;
constexpr double mostPixels = 16e6;

int marginFor(QSizeF view, double ratio)
{
    const double pixels = view.width() * view.height() * ratio * ratio;
    const double longer = std::max(view.width(), view.height());
    const double affordable = (std::sqrt(std::max(1.0, mostPixels / pixels)) - 1) * longer / 2;
    return qFloor(std::min(mostBeyond * longer, affordable));
}

} // namespace

bool FloorPainting::isCurrent(const Camera &camera, QSizeF view) const
{
    return !m_pending.isUnderWay() && !m_isOutdated && m_layer.camera == camera && m_layer.view == view;
}

void FloorPainting::forget()
{
    m_pending.cancel();
    m_layer = {};
    m_isOutdated = true;
}

void FloorPainting::paint(QObject *context, const Scene &scene, bool beyond, double ratio,
                          const std::function<void()> &arrived)
{
    if (m_pending.isUnderWay() || isCurrent(scene.camera, scene.view))
        return;
    m_isOutdated = false;
    m_pending.ask(context, floorLayerLater(scene, beyond ? marginFor(scene.view, ratio) : 0, ratio),
                  [this, arrived](const MapLayer &layer) {
                      m_layer = layer;
                      arrived();
                  });
}

} // namespace bayfinder
