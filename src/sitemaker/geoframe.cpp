// SPDX-License-Identifier: Apache-2.0
#include "sitemaker/geoframe.h"

#include <QtMath>

#include <cmath>

namespace bayfinder::sitemaker {

GeoFrame::GeoFrame(double latitude, double longitude, double turn, QPointF pivot)
    : m_latitude(latitude)
    , m_longitude(longitude)
    , m_sine(std::sin(qDegreesToRadians(turn)))
    , m_cosine(std::cos(qDegreesToRadians(turn)))
    , m_pivot(pivot)
{
    // Lengths of a degree on the WGS 84 ellipsoid, as series in the latitude.
    const double phi = qDegreesToRadians(latitude);
    m_metresPerLatitude = 111132.954 - 559.822 * std::cos(2 * phi) + 1.175 * std::cos(4 * phi);
    m_metresPerLongitude = 111412.84 * std::cos(phi) - 93.5 * std::cos(3 * phi) + 0.118 * std::cos(5 * phi);
}

QPointF GeoFrame::turned(QPointF vector) const
{
    return {vector.x() * m_cosine - vector.y() * m_sine, vector.x() * m_sine + vector.y() * m_cosine};
}

QPointF GeoFrame::toWorld(QPointF plan) const
{
    const QPointF metres = turned(plan - m_pivot);
    return {m_longitude + metres.x() / m_metresPerLongitude, m_latitude + metres.y() / m_metresPerLatitude};
}

double GeoFrame::heading(QPointF direction) const
{
    const QPointF metres = turned(direction);
    const double degrees = qRadiansToDegrees(std::atan2(metres.x(), metres.y()));
    // Whole tenths, so that 360 does not come out of rounding.
    return std::fmod(std::round((degrees + 360) * 10) / 10, 360);
}

} // namespace bayfinder::sitemaker
