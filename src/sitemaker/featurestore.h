// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sitemaker/garageplan.h"
#include "sitemaker/geoframe.h"
#include "sitemaker/imdftext.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QMap>
#include <QString>
#include <QUuid>

namespace bayfinder::sitemaker {

/// The features of an archive while it is written, and what all of them need: ids and places.
class FeatureStore
{
public:
    /// Ids are UUIDs of version 5, from the @p seed and the thing's key.
    FeatureStore(const GeoFrame &frame, quint64 seed);

    [[nodiscard]] const GeoFrame &frame() const { return m_frame; }
    /// As JSON.
    [[nodiscard]] QByteArray id(const QString &type, const QString &key) const;
    [[nodiscard]] QByteArray id(const QString &type, const LevelPlan &level, const QString &key) const;
    [[nodiscard]] QByteArray levelId(const LevelPlan &level) const;
    [[nodiscard]] QByteArray buildingId() const;
    /// Where the label of an area goes.
    [[nodiscard]] QByteArray displayPoint(const Ring &ring) const;

    void add(const char *type, const QByteArray &id, const QByteArray &geometry, const Members &properties);
    /// A collection a type, a feature a line, so that differences can be read.
    [[nodiscard]] QMap<QString, QByteArray> files() const;

private:
    GeoFrame m_frame;
    QUuid m_space;
    QMap<QString, QByteArrayList> m_features; // by type
};

} // namespace bayfinder::sitemaker
