// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointF>

#include <array>
#include <optional>

namespace bayfinder {

/// The flat frame of a garage: metres to the east and to the north of an origin on the ellipsoid of WGS 84.
///
/// It is the plane that touches the ellipsoid at the origin, seen from straight above. A length of 1 km that
/// starts at the origin comes out 4 micrometres short, one of 10 km 4 mm: far less than any survey. (An
/// equirectangular projection, which takes the radii of the origin for everywhere, is 0.1 m off over 1 km at
/// 30 degrees of latitude and 0.3 m at 60.) Nothing happens at the antimeridian or at a pole.
class LocalFrame
{
public:
    /// In degrees. Both are finite, the latitude is within the poles.
    LocalFrame(double latitude, double longitude);

    /// Nothing for a point that is farther than farthest metres from the origin.
    [[nodiscard]] std::optional<QPointF> toMetres(double latitude, double longitude) const;

    [[nodiscard]] double latitude() const { return m_latitude; }
    [[nodiscard]] double longitude() const { return m_longitude; }

    static constexpr double farthest = 10000;

private:
    double m_latitude;
    double m_longitude;
    std::array<double, 3> m_origin; // earth-centred, metres
    std::array<double, 3> m_east;
    std::array<double, 3> m_north;
};

} // namespace bayfinder
