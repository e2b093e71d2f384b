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

    /// The units of one kind. Each has a path of its own here and everywhere: Qt's rasteriser fills a
    /// thousand small paths ten times as fast as a large one of the same shapes.
    struct Area
    {
        UnitKind kind = UnitKind::Walkway;
        std::vector<QPainterPath> shapes;
    };

    /// Takes about a millisecond for a thousand bays.
    explicit FloorPlan(const SiteLevel &level);

    [[nodiscard]] const QPainterPath &footprint() const { return m_footprint; }
    /// In the order in which they lie on each other.
    [[nodiscard]] const std::vector<Area> &areas() const { return m_areas; }
    /// In the order of SiteLevel::bays.
    [[nodiscard]] const std::vector<Bay> &bays() const { return m_bays; }
    /// Walls and everything else that one walks around.
    [[nodiscard]] const std::vector<QPainterPath> &walls() const { return m_walls; }
    [[nodiscard]] const std::vector<QPolygonF> &lines() const { return m_lines; }
    [[nodiscard]] const QList<SiteLandmark> &landmarks() const { return m_landmarks; }
    /// Of all that is painted; empty for a level without shapes.
    [[nodiscard]] QRectF box() const { return m_box; }

private:
    QPainterPath m_footprint;
    std::vector<Area> m_areas;
    std::vector<Bay> m_bays;
    std::vector<QPainterPath> m_walls;
    std::vector<QPolygonF> m_lines;
    QList<SiteLandmark> m_landmarks;
    QRectF m_box;
};

} // namespace bayfinder
