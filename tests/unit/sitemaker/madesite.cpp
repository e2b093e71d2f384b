// SPDX-License-Identifier: Apache-2.0
#include "madesite.h"

#include "sitemaker/sitemaker.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>
#include <QtMath>

#include <cmath>
#include <map>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

// East and north of a point near the sites, on the ellipsoid's two radii there.
QPointF metresOf(const QJsonArray &position)
{
    constexpr double latitude = 30.657;
    constexpr double longitude = 104.066;
    constexpr double equator = 6378137;
    constexpr double eccentricity2 = 0.00669437999014;
    const double sine = std::sin(qDegreesToRadians(latitude));
    const double root = std::sqrt(1 - eccentricity2 * sine * sine);
    const double meridian = equator * (1 - eccentricity2) / (root * root * root);
    const double parallel = equator / root * std::cos(qDegreesToRadians(latitude));
    return {qDegreesToRadians(position[0].toDouble() - longitude) * parallel,
            qDegreesToRadians(position[1].toDouble() - latitude) * meridian};
}

QList<QPointF> lineOf(const QJsonArray &positions)
{
    QList<QPointF> line;
    for (const auto &position : positions)
        line.append(metresOf(position.toArray()));
    return line;
}

QList<QList<QPointF>> linesOf(const QJsonObject &geometry)
{
    const QString type = geometry[u"type"].toString();
    const QJsonArray coordinates = geometry[u"coordinates"].toArray();
    if (type == "Point"_L1)
        return {{metresOf(coordinates)}};
    if (type == "LineString"_L1)
        return {lineOf(coordinates)};
    QList<QList<QPointF>> lines;
    for (const auto &line : coordinates)
        lines.append(lineOf(line.toArray()));
    if (type == "Polygon"_L1) {
        for (QList<QPointF> &ring : lines)
            ring.removeLast();
    }
    return lines;
}

} // namespace

QString Feature::name(const char *key) const
{
    return properties[QLatin1String(key)][u"en"].toString();
}

MadeSite::MadeSite(int levels, int bays, quint64 seed)
{
    const QTemporaryDir folder;
    const auto made = bayfinder::sitemaker::makeSite({levels, bays, seed}, folder.path());
    if (!made)
        QFAIL(qPrintable(made.error()));
    read(folder.path());
}

MadeSite::MadeSite(const QString &folder)
{
    read(folder);
}

void MadeSite::read(const QString &folder)
{
    const QDir place(folder);
    for (const QString &name : place.entryList(QDir::Files)) {
        QFile file(place.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_files.insert(name, file.readAll());
        if (!name.endsWith(".geojson"_L1))
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(m_files[name]);
        QCOMPARE(document[u"type"].toString(), u"FeatureCollection"_s);
        for (const auto &value : document[u"features"].toArray()) {
            const QJsonObject feature = value.toObject();
            const QJsonObject geometry = feature[u"geometry"].toObject();
            m_features[name.chopped(8)].append({feature[u"feature_type"].toString(),
                                                feature[u"id"].toString(), feature[u"properties"].toObject(),
                                                geometry, linesOf(geometry)});
        }
    }
}

QList<Feature> MadeSite::features(const QString &type, const QString &level) const
{
    QList<Feature> here = features(type);
    here.removeIf([&level](const Feature &feature) { return feature.level() != level; });
    return here;
}

QMap<QString, double> MadeSite::headings() const
{
    static const QRegularExpression kiosk(u"name = \"([a-z0-9-]+)\"\nheading = ([0-9.]+)\n"_s);
    QMap<QString, double> headings;
    auto match = kiosk.globalMatch(QString::fromUtf8(m_files[u"site.toml"_s]));
    while (match.hasNext()) {
        const auto next = match.next();
        headings.insert(next.captured(1), next.captured(2).toDouble());
    }
    return headings;
}

void addSiteRows()
{
    QTest::addColumn<int>("levels");
    QTest::addColumn<int>("bays");
    QTest::addColumn<quint64>("seed");
    struct Row
    {
        int levels;
        int bays;
        quint64 seeds;
    };
    QList<Row> rows = {{1, 40, 4}, {2, 200, 4}, {3, 333, 3}, {4, 1200, 3}};
    // Sanitizers find in a large garage what they find in a small one, ten times as slowly.
#ifndef __SANITIZE_ADDRESS__
    rows += {{6, 2500, 1}, {10, 10000, 1}};
#endif
    for (const Row &row : std::as_const(rows)) {
        for (quint64 seed = 1; seed <= row.seeds; ++seed) {
            QTest::addRow("%d levels, %d bays, seed %d", row.levels, row.bays, int(seed))
                << row.levels << row.bays << seed;
        }
    }
}

const MadeSite &siteOfRow()
{
    const auto fetch = [](const char *name, auto value) {
        return *static_cast<decltype(value) *>(QTest::qData(name, qMetaTypeId<decltype(value)>()));
    };
    const std::tuple row(fetch("levels", 0), fetch("bays", 0), fetch("seed", quint64(0)));
    static std::map<std::tuple<int, int, quint64>, MadeSite> sites;
    const auto known = sites.find(row);
    return known != sites.end() ? known->second
                                : sites.emplace(row, std::make_from_tuple<MadeSite>(row)).first->second;
}
