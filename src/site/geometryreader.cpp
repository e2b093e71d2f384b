// SPDX-License-Identifier: Apache-2.0
#include "site/geometryreader.h"

#include "plane/joinparts.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

constexpr qsizetype mostPoints = 1'000'000;
// Pairs of edges that are looked at: some hundred times as many as a garage of 50,000 bays has, in under a
// second.
constexpr qint64 mostPairs = 50'000'000;
// Pairs of edges that may cross when parts are joined, which takes longer than looking at them.
constexpr qint64 stepsPerCrossing = 25;
// Coordinates are written with a centimetre's precision, and by hand with less; no wall is thinner.
constexpr double widestSeam = 0.05;
constexpr double leastOverlap = 0.1; // of all parts, in square metres, besides what seams cover

QString typeOf(const QJsonValue &geometry)
{
    return geometry[u"type"_s].toString();
}

QString wrongType(const QJsonValue &geometry, const QString &expected)
{
    if (!geometry.isObject())
        return u"has no geometry, expected a %1"_s.arg(expected);
    return u"has a geometry of type \"%1\", expected a %2"_s.arg(typeOf(geometry).left(32), expected);
}

// A position in the wrong order is often recognisable: its latitude is beyond a pole, or the other way round
// it lies in the garage.
QString faultOf(double latitude, double longitude, const LocalFrame &frame)
{
    if (!std::isfinite(latitude) || !std::isfinite(longitude))
        return u"has a coordinate that is no number"_s;
    const bool swappedFits = std::abs(longitude) <= 90 && frame.toMetres(longitude, latitude);
    if (swappedFits || (std::abs(latitude) > 90 && std::abs(latitude) <= 180 && std::abs(longitude) <= 90))
        return u"has latitude and longitude swapped, expected the longitude first"_s;
    if (std::abs(latitude) > 90 || std::abs(longitude) > 360)
        return u"has a coordinate that is not on Earth"_s;
    return u"is more than %1 km away from the middle of the garage"_s.arg(LocalFrame::farthest / 1000);
}

} // namespace

GeometryReader::GeometryReader(const LocalFrame &frame)
    : m_frame(frame)
    , m_effort(mostPairs)
    , m_pointsLeft(mostPoints)
{
}

tl::expected<QPointF, QString> GeometryReader::position(const QJsonValue &position)
{
    const QJsonArray numbers = position.toArray();
    const double longitude = numbers.at(0).toDouble(NAN);
    const double latitude = numbers.at(1).toDouble(NAN);
    // On the other side of the antimeridian longitudes may count on, to 180.001.
    const bool onEarth = std::abs(latitude) <= 90 && std::abs(longitude) <= 360;
    const std::optional<QPointF> point = onEarth ? m_frame.toMetres(latitude, longitude) : std::nullopt;
    if (!point)
        return tl::unexpected(faultOf(latitude, longitude, m_frame));
    return *point;
}

GeometryReader::Points GeometryReader::positions(const QJsonValue &array)
{
    const QJsonArray positions = array.toArray();
    if (positions.size() > m_pointsLeft)
        return tl::unexpected(u"is left out: the archive has more than %1 points"_s.arg(mostPoints));
    m_pointsLeft -= positions.size();
    QList<QPointF> points;
    points.reserve(positions.size());
    for (const auto &each : positions) {
        const auto point = position(each);
        if (!point)
            return tl::unexpected(point.error());
        points.append(*point);
    }
    return points;
}

tl::expected<Ring, RingFault> GeometryReader::ring(const QJsonValue &array, QStringList &remarks)
{
    const Points points = positions(array);
    if (!points)
        return tl::unexpected(RingFault{points.error()});
    if (points->size() >= 3 && distance(points->first(), points->last()) >= samePoint)
        remarks.append(u"has an unclosed ring, it is closed"_s);
    auto checked = checkedRing(*points, m_effort);
    if (!checked)
        return tl::unexpected(checked.error());
    if (!checked->remark.isEmpty())
        remarks.append(checked->remark);
    return std::move(checked->ring);
}

// Whether none of the hole is in the outer ring. One that is only partly inside stays: contains() and
// crosses() take it as it is.
bool GeometryReader::isOutside(const Ring &hole, const Ring &outer)
{
    if (!m_effort.spend(2 * hole.size() * outer.size()))
        return false;
    const auto allOutside = [](const Ring &points, const Ring &ring) {
        return std::none_of(points.cbegin(), points.cend(),
                            [&ring](QPointF point) { return contains(ring, point); });
    };
    return allOutside(hole, outer) && allOutside(outer, hole);
}

tl::expected<Polygon, QString> GeometryReader::polygon(const QJsonArray &rings, QStringList &remarks)
{
    auto outer = ring(rings.at(0), remarks);
    if (!outer)
        return tl::unexpected(outer.error().message);
    Polygon polygon{*std::move(outer), {}};
    for (qsizetype i = 1; i < rings.size(); ++i) {
        auto hole = ring(rings.at(i), remarks);
        // What a hole does not take away would be walked on: only one that takes nothing away may be missing.
        if (!hole && !hole.error().isNothing)
            return tl::unexpected(hole.error().message);
        if (!hole)
            remarks.append(u"has a hole without area, it is left out"_s);
        else if (isOutside(*hole, polygon.outer))
            remarks.append(u"has a hole outside of itself, it is left out"_s);
        else
            polygon.holes.append(*std::move(hole));
    }
    return polygon;
}

tl::expected<Shape, QString> GeometryReader::shape(const QJsonValue &geometry, QStringList &remarks)
{
    const QString type = typeOf(geometry);
    QJsonArray polygons = geometry[u"coordinates"_s].toArray();
    if (type == "Polygon"_L1)
        polygons = QJsonArray{QJsonValue(polygons)}; // of one; a bare array would be copied by some compilers
    else if (type != "MultiPolygon"_L1)
        return tl::unexpected(wrongType(geometry, u"Polygon or MultiPolygon"_s));
    Shape shape;
    for (const auto &rings : std::as_const(polygons)) {
        auto read = polygon(rings.toArray(), remarks);
        if (!read)
            return tl::unexpected(read.error());
        shape.append(*std::move(read));
    }
    if (shape.isEmpty())
        return tl::unexpected(u"has an empty geometry"_s);
    remarks.removeDuplicates();
    return normalised(std::move(shape));
}

Shape GeometryReader::joined(Shape shape, QStringList &remarks)
{
    qint64 points = 0;
    for (const Polygon &polygon : std::as_const(shape)) {
        points += polygon.outer.size();
        for (const Ring &hole : polygon.holes)
            points += hole.size();
    }
    if (shape.size() < 2 || (m_effort.spend(shape.size() * shape.size()) && areApart(shape, widestSeam)))
        return shape;
    if (!m_effort.spend(stepsPerCrossing * points * points)) {
        remarks.append(u"has parts of too many points to be joined"_s);
        return shape;
    }
    Shape whole = joinedParts(shape, widestSeam);
    if (area(whole) < area(shape) - leastOverlap)
        remarks.append(u"has parts that overlap, they are joined"_s);
    return whole;
}

tl::expected<QList<Polyline>, QString> GeometryReader::lines(const QJsonValue &geometry)
{
    const QString type = typeOf(geometry);
    QJsonArray arrays = geometry[u"coordinates"_s].toArray();
    if (type == "LineString"_L1)
        arrays = QJsonArray{QJsonValue(arrays)};
    else if (type != "MultiLineString"_L1)
        return tl::unexpected(wrongType(geometry, u"LineString"_s));
    QList<Polyline> lines;
    for (const auto &array : std::as_const(arrays)) {
        const Points points = positions(array);
        if (!points)
            return tl::unexpected(points.error());
        Polyline line;
        for (const QPointF point : *points) {
            if (line.isEmpty() || distance(line.last(), point) >= samePoint)
                line.append(point);
        }
        if (line.size() >= 2)
            lines.append(line);
    }
    if (lines.isEmpty())
        return tl::unexpected(u"has a line of fewer than two different points"_s);
    return lines;
}

tl::expected<QPointF, QString> GeometryReader::point(const QJsonValue &geometry)
{
    if (typeOf(geometry) != "Point"_L1)
        return tl::unexpected(wrongType(geometry, u"Point"_s));
    return position(geometry[u"coordinates"_s]);
}

} // namespace bayfinder
