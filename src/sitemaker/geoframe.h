// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointF>

namespace bayfinder::sitemaker {

/// Where the plan lies in the world.
class GeoFrame
{
public:
    /// @p turn in degrees, counter-clockwise from east to u; @p pivot is the point of the plan that lies at
    /// @p latitude and @p longitude, WGS 84 degrees.
    GeoFrame(double latitude, double longitude, double turn, QPointF pivot);

    /// Longitude and latitude in degrees. Flat: within a kilometre the error is below a centimetre.
    [[nodiscard]] QPointF toWorld(QPointF plan) const;
    /// Degrees clockwise from north, from 0 to below 360, of a direction on the plan.
    [[nodiscard]] double heading(QPointF direction) const;

private:
    [[nodiscard]] QPointF turned(QPointF vector) const;

    double m_latitude;
    double m_longitude;
    double m_sine;
    double m_cosine;
    QPointF m_pivot;
    double m_metresPerLatitude;
    double m_metresPerLongitude;
};

} // namespace bayfinder::sitemaker
