// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QPointF>
#include <QRectF>
#include <QString>

namespace bayfinder::test {

/// Where the maps of tests are: their metres are east and north of this place in Chengdu.
inline constexpr double mapLatitude = 30.6;
inline constexpr double mapLongitude = 104.0;

/// GeoJSON's position of a point in metres; exact to a millimetre within 100 m.
[[nodiscard]] QJsonArray position(QPointF metres);

[[nodiscard]] QJsonObject point(QPointF metres);
[[nodiscard]] QJsonObject line(const QList<QPointF> &metres);
/// A ring as the standard wants it: closed. Further rings are holes.
[[nodiscard]] QJsonObject polygon(const QList<QList<QPointF>> &rings);
[[nodiscard]] QJsonObject rectangle(double x, double y, double width, double height);

/// An IMDF archive in the making.
class Map
{
public:
    /// Adds a feature to the file of that type. @p geometry may be null.
    void add(const QString &type, const QString &id, const QJsonValue &geometry,
             const QJsonObject &properties = {});
    /// A level of 100 m by 60 m around the middle.
    void addLevel(const QString &id, int ordinal, const QString &shortName);
    /// A bay of 2.5 m by 5 m, its lower left corner at @p corner.
    void addBay(const QString &level, const QString &name, QPointF corner);
    void addUnit(const QString &level, const QString &id, const QString &category, const QJsonValue &geometry,
                 const QJsonObject &more = {});

    /// Takes the place of what add() made: for content that is no GeoJSON, and for site.toml.
    void setFile(const QString &name, const QByteArray &content) { m_files.insert(name, content); }

    [[nodiscard]] QMap<QString, QByteArray> files() const;
    /// Writes the files into a folder that is there.
    void write(const QString &folder) const;

private:
    QHash<QString, QJsonArray> m_features; // by type
    QMap<QString, QByteArray> m_files;
};

} // namespace bayfinder::test
