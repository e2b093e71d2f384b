// SPDX-License-Identifier: Apache-2.0
#include "sitemaker/featurestore.h"

using namespace Qt::StringLiterals;

namespace bayfinder::sitemaker {

FeatureStore::FeatureStore(const GeoFrame &frame, quint64 seed)
    : m_frame(frame)
    , m_space(QUuid::createUuidV5(QUuid(), u"bayfinder-makesite %1"_s.arg(seed)))
{
}

QByteArray FeatureStore::id(const QString &type, const QString &key) const
{
    return jsonText(QUuid::createUuidV5(m_space, type + u' ' + key).toString(QUuid::WithoutBraces));
}

QByteArray FeatureStore::id(const QString &type, const LevelPlan &level, const QString &key) const
{
    return id(type, level.shortName + u'/' + key);
}

QByteArray FeatureStore::levelId(const LevelPlan &level) const
{
    return id(u"level"_s, level.shortName);
}

QByteArray FeatureStore::buildingId() const
{
    return id(u"building"_s, u"garage"_s);
}

QByteArray FeatureStore::displayPoint(const Ring &ring) const
{
    return pointText(m_frame, labelPoint({{ring, {}}}));
}

void FeatureStore::add(const char *type, const QByteArray &id, const QByteArray &geometry,
                       const Members &properties)
{
    m_features[QString::fromLatin1(type)].append(jsonObject({{"id", id},
                                                             {"type", R"("Feature")"},
                                                             {"feature_type", '"' + QByteArray(type) + '"'},
                                                             {"geometry", geometry},
                                                             {"properties", jsonObject(properties)}}));
}

QMap<QString, QByteArray> FeatureStore::files() const
{
    QMap<QString, QByteArray> files;
    for (auto type = m_features.cbegin(); type != m_features.cend(); ++type) {
        files.insert(type.key() + u".geojson"_s,
                     "{\"type\":\"FeatureCollection\",\"features\":[\n" + type.value().join(",\n")
                         + "\n]}\n");
    }
    return files;
}

} // namespace bayfinder::sitemaker
