// SPDX-License-Identifier: Apache-2.0
#include "site/localframe.h"

#include <QtMath>

#include <cmath>

namespace bayfinder {

namespace {

// WGS 84: half of the long axis in metres, flattening.
constexpr double longAxis = 6378137.0;
constexpr double flattening = 1 / 298.257223563;
constexpr double squaredEccentricity = flattening * (2 - flattening);

std::array<double, 3> earthCentred(double latitude, double longitude)
{
    const double phi = qDegreesToRadians(latitude);
    const double lambda = qDegreesToRadians(longitude);
    const double normal = longAxis / std::sqrt(1 - squaredEccentricity * std::pow(std::sin(phi), 2));
    return {normal * std::cos(phi) * std::cos(lambda), normal * std::cos(phi) * std::sin(lambda),
            normal * (1 - squaredEccentricity) * std::sin(phi)};
}

double product(const std::array<double, 3> &a, const std::array<double, 3> &b)
{
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

} // namespace

LocalFrame::LocalFrame(double latitude, double longitude)
    : m_latitude(latitude)
    , m_longitude(longitude)
    , m_origin(earthCentred(latitude, longitude))
{
    const double phi = qDegreesToRadians(latitude);
    const double lambda = qDegreesToRadians(longitude);
    m_east = {-std::sin(lambda), std::cos(lambda), 0};
    m_north = {-std::sin(phi) * std::cos(lambda), -std::sin(phi) * std::sin(lambda), std::cos(phi)};
}

std::optional<QPointF> LocalFrame::toMetres(double latitude, double longitude) const
{
    std::array<double, 3> offset = earthCentred(latitude, longitude);
    for (size_t i = 0; i < offset.size(); ++i)
        offset[i] -= m_origin[i];
    // Written so that NaN is refused as well.
    if (!(product(offset, offset) <= farthest * farthest))
        return {};
    return QPointF(product(offset, m_east), product(offset, m_north));
}

} // namespace bayfinder
