// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plane/geometry.h"
#include "site/effort.h"
#include "site/localframe.h"
#include "site/ringcheck.h"

#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

class QJsonArray;

namespace bayfinder {

/// Reads GeoJSON's geometries (RFC 7946, longitude before latitude) into a garage's frame, in metres. What is
/// beyond repair is refused with the reason; what was mended is remarked. Of one archive at most a million
/// points are read.
class GeometryReader
{
public:
    explicit GeometryReader(const LocalFrame &frame);

    /// A Polygon or MultiPolygon, its rings checked (see checkedRing()) and normalised(). Holes that are next
    /// to nothing or lie outside are left out, with a remark.
    [[nodiscard]] tl::expected<Shape, QString> shape(const QJsonValue &geometry, QStringList &remarks);

    /// @p shape without seams between its parts: who draws a floor in pieces does not mean walls between
    /// them. Parts less than 5 cm apart belong together. Parts that overlap by more than a hand's breadth are
    /// remarked, and so is a shape of more points than can be joined in time, which stays as it is.
    [[nodiscard]] Shape joined(Shape shape, QStringList &remarks);

    /// A LineString or MultiLineString: at least one line of at least two different points.
    [[nodiscard]] tl::expected<QList<Polyline>, QString> lines(const QJsonValue &geometry);

    [[nodiscard]] tl::expected<QPointF, QString> point(const QJsonValue &geometry);

    [[nodiscard]] const LocalFrame &frame() const { return m_frame; }

private:
    using Points = tl::expected<QList<QPointF>, QString>;

    [[nodiscard]] tl::expected<QPointF, QString> position(const QJsonValue &position);
    [[nodiscard]] Points positions(const QJsonValue &array);
    [[nodiscard]] tl::expected<Ring, RingFault> ring(const QJsonValue &array, QStringList &remarks);
    [[nodiscard]] bool isOutside(const Ring &hole, const Ring &outer);
    [[nodiscard]] tl::expected<Polygon, QString> polygon(const QJsonArray &rings, QStringList &remarks);

    LocalFrame m_frame;
    Effort m_effort;
    qsizetype m_pointsLeft;
};

} // namespace bayfinder
