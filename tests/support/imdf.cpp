// SPDX-License-Identifier: Apache-2.0
#include "support/imdf.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QtMath>

#include <cmath>

using namespace Qt::StringLiterals;

namespace bayfinder::test {

QJsonArray position(QPointF metres)
{
    // WGS 84's radii of curvature there.
    constexpr double longAxis = 6378137;
    constexpr double squaredEccentricity = 0.00669437999014;
    const double phi = qDegreesToRadians(mapLatitude);
    const double root = 1 - squaredEccentricity * std::pow(std::sin(phi), 2);
    const double alongMeridian = longAxis * (1 - squaredEccentricity) / std::pow(root, 1.5);
    const double across = longAxis / std::sqrt(root) * std::cos(phi);
    return {mapLongitude + qRadiansToDegrees(metres.x() / across),
            mapLatitude + qRadiansToDegrees(metres.y() / alongMeridian)};
}

QJsonObject point(QPointF metres)
{
    return {{u"type"_s, u"Point"_s}, {u"coordinates"_s, position(metres)}};
}

QJsonObject line(const QList<QPointF> &metres)
{
    QJsonArray positions;
    for (const QPointF each : metres)
        positions.append(position(each));
    return {{u"type"_s, u"LineString"_s}, {u"coordinates"_s, positions}};
}

QJsonObject polygon(const QList<QList<QPointF>> &rings)
{
    QJsonArray arrays;
    for (const QList<QPointF> &ring : rings) {
        QJsonArray positions;
        for (const QPointF each : ring)
            positions.append(position(each));
        positions.append(position(ring.first()));
        arrays.append(positions);
    }
    return {{u"type"_s, u"Polygon"_s}, {u"coordinates"_s, arrays}};
}

QJsonObject rectangle(double x, double y, double width, double height)
{
    return polygon({{{x, y}, {x + width, y}, {x + width, y + height}, {x, y + height}}});
}

void Map::add(const QString &type, const QString &id, const QJsonValue &geometry,
              const QJsonObject &properties)
{
    m_features[type].append(QJsonObject{{u"type"_s, u"Feature"_s},
                                        {u"feature_type"_s, type},
                                        {u"id"_s, id},
                                        {u"geometry"_s, geometry},
                                        {u"properties"_s, properties}});
}

void Map::addLevel(const QString &id, int ordinal, const QString &shortName)
{
    add(u"level"_s, id, rectangle(-50, -30, 100, 60),
        {{u"ordinal"_s, ordinal}, {u"short_name"_s, QJsonObject{{u"en"_s, shortName}}}});
}

void Map::addBay(const QString &level, const QString &name, QPointF corner)
{
    addUnit(level, level + u'/' + name, u"parking"_s, rectangle(corner.x(), corner.y(), 2.5, 5),
            {{u"name"_s, QJsonObject{{u"en"_s, name}}}});
}

void Map::addUnit(const QString &level, const QString &id, const QString &category,
                  const QJsonValue &geometry, const QJsonObject &more)
{
    QJsonObject properties{{u"category"_s, category}, {u"level_id"_s, level}};
    for (auto each = more.constBegin(); each != more.constEnd(); ++each)
        properties.insert(each.key(), each.value());
    add(u"unit"_s, id, geometry, properties);
}

QMap<QString, QByteArray> Map::files() const
{
    QMap<QString, QByteArray> files;
    for (auto each = m_features.cbegin(); each != m_features.cend(); ++each)
        files.insert(each.key() + u".geojson"_s,
                     QJsonDocument(QJsonObject{{u"type"_s, u"FeatureCollection"_s},
                                               {u"name"_s, each.key()},
                                               {u"features"_s, each.value()}})
                         .toJson());
    for (auto each = m_files.cbegin(); each != m_files.cend(); ++each)
        files.insert(each.key(), each.value());
    return files;
}

void Map::write(const QString &folder) const
{
    const QMap<QString, QByteArray> all = files();
    for (auto each = all.cbegin(); each != all.cend(); ++each) {
        QFile file(QDir(folder).filePath(each.key()));
        if (!file.open(QIODevice::WriteOnly) || file.write(each.value()) != each.value().size())
            qFatal("cannot write a test's map");
    }
}

} // namespace bayfinder::test
