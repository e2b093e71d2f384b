// SPDX-License-Identifier: Apache-2.0
#include "site/origin.h"

#include "site/featurefile.h"

#include <QJsonArray>
#include <QtMath>

#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

constexpr int deepestCoordinates = 4; // those of a MultiPolygon

// The mean of points on the globe: of directions from its centre, so that the antimeridian is nowhere
// special.
class MeanPoint
{
public:
    void add(const QJsonArray &coordinates, int depth = 0)
    {
        if (coordinates.at(0).isDouble())
            return addPosition(coordinates.at(1).toDouble(NAN), coordinates.at(0).toDouble());
        // A ring's last point is its first once more, which shall not count twice.
        const bool isClosed = coordinates.size() > 1 && coordinates.first() == coordinates.last();
        for (qsizetype i = isClosed ? 1 : 0; i < coordinates.size() && depth < deepestCoordinates; ++i)
            add(coordinates.at(i).toArray(), depth + 1);
    }

    [[nodiscard]] std::optional<LocalFrame> frame() const
    {
        const double length = std::hypot(m_x, m_y, m_z);
        if (!(length > 0))
            return {};
        return LocalFrame(qRadiansToDegrees(std::asin(std::clamp(m_z / length, -1.0, 1.0))),
                          qRadiansToDegrees(std::atan2(m_y, m_x)));
    }

private:
    void addPosition(double latitude, double longitude)
    {
        if (!(std::abs(latitude) <= 90 && std::abs(longitude) <= 360))
            return;
        const double phi = qDegreesToRadians(latitude);
        const double lambda = qDegreesToRadians(longitude);
        m_x += std::cos(phi) * std::cos(lambda);
        m_y += std::cos(phi) * std::sin(lambda);
        m_z += std::sin(phi);
    }

    double m_x = 0;
    double m_y = 0;
    double m_z = 0;
};

std::optional<LocalFrame> middleOf(const Archive &archive, const QString &fileName)
{
    MeanPoint mean;
    const auto features = FeatureFile::scan(archive.files.value(fileName));
    for (qsizetype i = 0; features && i < features->size(); ++i) {
        const auto feature = features->feature(i);
        if (feature)
            mean.add(feature->value("geometry"_L1)[u"coordinates"_s].toArray());
    }
    return mean.frame();
}

} // namespace

LocalFrame frameOf(const Archive &archive, ProblemList &problems)
{
    const auto venue = middleOf(archive, u"venue.geojson"_s);
    const auto levels = middleOf(archive, u"level.geojson"_s);
    if (venue && levels && !venue->toMetres(levels->latitude(), levels->longitude())) {
        problems.add(u"venue.geojson"_s, {}, u"is elsewhere than the levels, they are believed"_s);
        return *levels;
    }
    if (venue || levels)
        return venue ? *venue : *levels;
    return middleOf(archive, u"unit.geojson"_s).value_or(LocalFrame(0, 0));
}

} // namespace bayfinder
