// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "site/site.h"

#include <QPainterPath>
#include <QPolygonF>
#include <QRectF>

#include <optional>
#include <vector>

namespace bayfinder {

/// A level prepared to be painted: everything that does not depend on how large it is seen, or who parks
/// there. In metres of the garage's frame. Constant once made, so that a painting thread needs no lock; it
/// refers to nothing of the site.
class FloorPlan
{
public:
    struct Bay
    {
        QPainterPath shape;
        QRectF box;
        QPointF middle;
        /// The outline of a car that stands there, four corners; empty where the bay is no rectangle.
        QPolygonF car;
        double width = 0; ///< of the bay's shorter side; 0 where it is no rectangle
        QString code;
        bool accessible = false;
        bool charging = false;
    };

    /// Some units of one kind; which is painted first is for who paints.
    struct Area
    {
        UnitKind kind = UnitKind::Walkway;
        QPainterPath shape;
    };

    /// Takes some milliseconds for a thousand bays.
    explicit FloorPlan(const SiteLevel &level);

    [[nodiscard]] const QPainterPath &footprint() const { return m_footprint; }
    [[nodiscard]] const std::vector<Area> &areas() const { return m_areas; }
    /// In the order of SiteLevel::bays.
    [[nodiscard]] const std::vector<Bay> &bays() const { return m_bays; }
    /// Walls and everything else that one walks around.
    [[nodiscard]] const QPainterPath &walls() const { return m_walls; }
    [[nodiscard]] const QPainterPath &lines() const { return m_lines; }
    [[nodiscard]] const QList<SiteLandmark> &landmarks() const { return m_landmarks; }
    /// Of all that is painted; empty for a level without shapes.
    [[nodiscard]] QRectF box() const { return m_box; }

private:
    QPainterPath m_footprint;
    std::vector<Area> m_areas;
    std::vector<Bay> m_bays;
    QPainterPath m_walls;
    QPainterPath m_lines;
    QList<SiteLandmark> m_landmarks;
    QRectF m_box;
};

} // namespace bayfinder
