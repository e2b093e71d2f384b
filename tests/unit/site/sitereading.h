// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "site/readsite.h"
#include "support/imdf.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

namespace bayfinder::test {

inline QJsonObject label(const QString &text)
{
    return {{QStringLiteral("en"), text}};
}

/// IMDF's FEATURE-REFERENCE.
inline QJsonObject reference(const QString &type, const QString &id)
{
    return {{QStringLiteral("feature_type"), type}, {QStringLiteral("id"), id}};
}

/// The polygons @p parts as one MultiPolygon.
inline QJsonObject several(const QList<QJsonObject> &parts)
{
    QJsonArray polygons;
    for (const QJsonObject &part : parts)
        polygons.append(part[QStringLiteral("coordinates")]);
    return {{QStringLiteral("type"), QStringLiteral("MultiPolygon")},
            {QStringLiteral("coordinates"), polygons}};
}

/// Within a centimetre.
inline bool isNear(QPointF a, QPointF b)
{
    return distance(a, b) < 0.01;
}

/// What the map is read as from a folder.
inline Expected<Site> read(const Map &map)
{
    const QTemporaryDir folder;
    map.write(folder.path());
    return readSite(folder.path());
}

inline QStringList problemsOf(const Expected<Site> &site)
{
    if (!site)
        return {site.error().message};
    QStringList problems;
    for (const SiteProblem &problem : site->problems)
        problems.append(textOf(problem));
    return problems;
}

/// A venue, whose middle is that of all tests' maps, and the levels "ground", "b1" and "b2" without anything
/// on them but a bay on "b1".
inline Map garage()
{
    Map map;
    map.add(QStringLiteral("venue"), QStringLiteral("v"), rectangle(-60, -40, 120, 80),
            {{QStringLiteral("name"), label(QStringLiteral("Garage"))}});
    map.addLevel(QStringLiteral("b1"), -1, QStringLiteral("B1"));
    map.addLevel(QStringLiteral("ground"), 0, QStringLiteral("G"));
    map.addLevel(QStringLiteral("b2"), -2, QStringLiteral("B2"));
    map.addBay(QStringLiteral("b1"), QStringLiteral("1"), {-40, -20});
    return map;
}

} // namespace bayfinder::test
