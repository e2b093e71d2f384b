// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plane/geometry.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QTemporaryDir>

/// A site that was made for a test, read with code of the test's own.
struct Feature
{
    QString type;
    QString id;
    QJsonObject properties;
    QJsonObject geometry;
    QList<QList<QPointF>> lines; ///< in metres: a polygon's rings without the closing point, a line, a point

    [[nodiscard]] QString category() const { return properties[u"category"].toString(); }
    [[nodiscard]] QString level() const { return properties[u"level_id"].toString(); }
    [[nodiscard]] QString name(const char *key = "name") const;
    [[nodiscard]] bayfinder::Ring ring() const { return lines.value(0); }
};

class MadeSite
{
public:
    /// Makes one; QFAILs in the running test, and is empty, where that does not work.
    MadeSite(int levels, int bays, quint64 seed);
    /// Reads what is in @p folder.
    explicit MadeSite(const QString &folder);

    /// Of one type, in the order of the file.
    [[nodiscard]] QList<Feature> features(const QString &type) const { return m_features.value(type); }
    [[nodiscard]] QList<Feature> features(const QString &type, const QString &level) const;
    [[nodiscard]] QStringList types() const { return m_features.keys(); }
    [[nodiscard]] QMap<QString, QByteArray> files() const { return m_files; }
    /// The numbers after "heading = " in site.toml by the kiosk's name.
    [[nodiscard]] QMap<QString, double> headings() const;

private:
    void read(const QString &folder);

    QMap<QString, QByteArray> m_files;
    QMap<QString, QList<Feature>> m_features;
};

/// Rows of sizes and seeds for tests that look at every kind of garage.
void addSiteRows();
/// The site of the current row; made once for all tests of a program.
[[nodiscard]] const MadeSite &siteOfRow();
