// SPDX-License-Identifier: Apache-2.0
#include "site/sitedraft.h"

#include "site/featurefile.h"
#include "site/featuretext.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

// Comparisons between features, of some ten nanoseconds each: a thousand times as many as a large garage
// needs.
constexpr qint64 mostComparisons = 50'000'000;

} // namespace

qint64 pointCount(const Shape &shape)
{
    qint64 count = 0;
    for (const Polygon &polygon : shape) {
        count += polygon.outer.size();
        for (const Ring &hole : polygon.holes)
            count += hole.size();
    }
    return count;
}

QString Feature::category() const
{
    return featureId(properties.value("category"_L1));
}

SiteDraft::SiteDraft(SiteFile theSettings, const LocalFrame &frame)
    : settings(std::move(theSettings))
    , geometry(frame)
    , effort(mostComparisons)
{
    site.originLatitude = frame.latitude();
    site.originLongitude = frame.longitude();
    site.walking = settings.walking;
    for (const SiteFile::Name &name : std::as_const(settings.names))
        m_givenNames.insert(name.feature, name.name);
}

QString SiteDraft::forEachFeature(Archive &archive, const QString &type,
                                  const std::function<void(const Feature &)> &visit)
{
    Feature feature;
    feature.file = type + u".geojson"_s;
    if (!archive.files.contains(feature.file))
        return {};
    const auto features = FeatureFile::scan(archive.take(feature.file));
    if (!features) {
        problem(feature, features.error());
        return features.error();
    }
    for (qsizetype i = 0; i < features->size(); ++i) {
        feature.number = i + 1;
        const auto object = features->feature(i);
        if (!object) {
            feature.id = object.error().id;
            problem(feature, object.error().message);
            continue;
        }
        feature.id = featureId(object->value("id"_L1));
        feature.properties = object->value("properties"_L1).toObject();
        feature.geometry = object->value("geometry"_L1);
        visit(feature);
    }
    feature.number = 0;
    feature.id.clear();
    if (features->isCut())
        problem(feature,
                u"has more than %1 features, the others are left out"_s.arg(FeatureFile::mostFeatures));
    return {};
}

void SiteDraft::problem(const Feature &feature, const QString &message)
{
    const bool isNameless = feature.id.isEmpty() && feature.number > 0;
    problems.add(feature.file, feature.id,
                 isNameless
                     ? u"feature number %1 of the file: %2"_s.arg(QString::number(feature.number), message)
                     : message);
}

bool SiteDraft::isNew(const Feature &feature, bool isKnown)
{
    if (feature.id.isEmpty())
        problem(feature, u"has no id"_s);
    else if (isKnown)
        problem(feature, u"is there twice, the second is left out"_s);
    return !feature.id.isEmpty() && !isKnown;
}

LocalisedText SiteDraft::nameOf(const Feature &feature)
{
    const auto given = m_givenNames.constFind(feature.id);
    if (given == m_givenNames.cend())
        return labels(feature.properties.value("name"_L1));
    m_usedNames.insert(feature.id);
    return *given;
}

void SiteDraft::reportUnusedNames()
{
    for (const SiteFile::Name &name : std::as_const(settings.names)) {
        if (!m_usedNames.contains(name.feature))
            problems.add(u"site.toml"_s, name.feature, u"names: no feature of this id can be named"_s);
    }
}

std::optional<int> SiteDraft::levelOf(const Feature &feature)
{
    const QString id = featureId(feature.properties.value("level_id"_L1));
    const auto level = levels.constFind(id);
    if (level != levels.cend())
        return *level;
    problem(feature,
            id.isEmpty() ? u"is on no level"_s : u"is on a level that does not exist: "_s + id.left(64));
    return {};
}

std::optional<int> SiteDraft::levelAt(const QStringList &unitIds, QPointF position)
{
    for (const QString &id : unitIds) {
        if (const auto unit = units.constFind(id); unit != units.cend())
            return unit->level;
    }
    std::optional<int> found;
    for (int level = 0; level < site.levels.size(); ++level) {
        const Shape &footprint = std::as_const(site).levels.at(level).footprint;
        if (!effort.spend(pointCount(footprint)))
            return {};
        if (!contains(footprint, position))
            continue;
        if (found)
            return {};
        found = level;
    }
    return found;
}

std::optional<Shape> SiteDraft::shapeOf(const Feature &feature)
{
    QStringList remarks;
    auto shape = geometry.shape(feature.geometry, remarks);
    for (const QString &remark : std::as_const(remarks))
        problem(feature, remark);
    if (shape)
        return *std::move(shape);
    problem(feature, shape.error());
    return {};
}

Shape SiteDraft::joined(const Feature &feature, const Shape &shape)
{
    QStringList remarks;
    const Shape whole = geometry.joined(shape, remarks);
    for (const QString &remark : std::as_const(remarks))
        problem(feature, remark);
    return whole;
}

std::optional<QPointF> SiteDraft::displayPoint(const Feature &feature)
{
    const QJsonValue value = feature.properties.value("display_point"_L1);
    if (!value.isObject())
        return {};
    const auto point = geometry.point(value);
    if (point)
        return *point;
    problem(feature, u"its display_point "_s + point.error());
    return {};
}

QPointF SiteDraft::middleOf(const Feature &feature, const Shape &shape)
{
    const std::optional<QPointF> point = displayPoint(feature);
    return point && contains(shape, *point) ? *point : labelPoint(shape);
}

const SiteUnit *SiteDraft::unit(const QString &id) const
{
    const auto place = units.constFind(id);
    if (place == units.cend() || place->isBay)
        return nullptr;
    return &site.levels.at(place->level).units.at(place->index);
}

void SiteDraft::unknownCategory(const Feature &feature, const QString &takenAs)
{
    const QString category = feature.category().left(64);
    const qsizetype before = m_unknownCategories.size();
    m_unknownCategories.insert(feature.file + category);
    if (m_unknownCategories.size() == before)
        return;
    problem(feature,
            category.isEmpty() ? u"has no category, taken as %1"_s.arg(takenAs)
                               : u"has the unknown category \"%1\", taken as %2"_s.arg(category, takenAs));
}

} // namespace bayfinder
