// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "floorplan/camera.h"
#include "floorplan/floorplan.h"
#include "floorplan/palette.h"
#include "guidance/values.h"
#include "plane/geometry.h"

#include <QFont>
#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <memory>
#include <optional>

namespace bayfinder {

/// A place on the plan that is pointed out, above everything else.
struct PlanMarker
{
    enum class Kind {
        Kiosk, ///< you are here
        Target, ///< the bay
        Landmark, ///< by what the way comes to this level, or leaves it
        End, ///< where a way ends that does not reach the bay
    };

    Kind kind = Kind::Kiosk;
    QPointF position; ///< metres
    QString text; ///< may be empty
    std::optional<double> heading; ///< Kiosk: where one looks, degrees clockwise from north
    LandmarkKind landmark = LandmarkKind::Other; ///< Landmark

    friend bool operator==(const PlanMarker &, const PlanMarker &) = default;
};

/// Everything that a picture of a level is made of: a value that can be handed to a painting thread.
struct Scene
{
    std::shared_ptr<const FloorPlan> plan; ///< none: nothing but the background
    Camera camera;
    QSizeF view; ///< pixels
    Palette palette;
    QFont font;
    double textSize = 0; ///< pixels of the em square, of the smallest text that is written
    double unit = 1; ///< pixels, the step of the layout: widths of lines and sizes of symbols derive from it
    QString language; ///< in which names are taken: "zh_CN"
    bool labels = true;
    QList<BayState::Occupancy>
        occupancies; ///< in the order of the plan's bays; shorter: not known of the rest
    std::optional<int> target; ///< index of the bay that is looked for
    Polyline route; ///< metres; empty: none on this level
    QList<PlanMarker> markers; ///< those further on lie above
    /// The part of the view that is seen, pixels; empty: all of it. What is painted beyond it is for when the
    /// plan is moved: nothing is written across its border.
    QRectF open;
    /// A part of the view where nothing is written, because something lies on it; pixels, may be empty.
    QRectF covered;

    [[nodiscard]] QRectF seen() const { return open.isEmpty() ? QRectF(QPointF(), view) : open; }
};

} // namespace bayfinder
