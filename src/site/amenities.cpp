// SPDX-License-Identifier: Apache-2.0
#include "site/categories.h"
#include "site/featuretext.h"
#include "site/sitedraft.h"

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

constexpr qsizetype mostUnits = 1000; // that one amenity is in

// What an amenity says of the bays that it is in.
void markBays(const Feature &feature, const QStringList &units, SiteDraft &draft)
{
    const QString category = feature.category();
    const bool charges = isChargingAmenity(category);
    const bool isForWheelchairs = category.startsWith("parking"_L1)
        && textList(feature.properties.value("accessibility"_L1)).contains("wheelchair"_L1);
    for (const QString &id : units) {
        const auto place = draft.units.constFind(id);
        if (place == draft.units.cend() || !place->isBay || (!charges && !isForWheelchairs))
            continue;
        SiteBay &bay = draft.site.levels[place->level].bays[place->index];
        bay.charging = bay.charging || charges;
        bay.accessible = bay.accessible || isForWheelchairs;
    }
}

// The levels that an amenity is on: a lift's may be on all of the lift's.
QList<int> levelsOf(const QStringList &units, int first, const SiteDraft &draft)
{
    QList<int> levels{first};
    for (const QString &id : units) {
        const auto place = draft.units.constFind(id);
        if (place != draft.units.cend() && !levels.contains(place->level))
            levels.append(place->level);
    }
    return levels;
}

void addAmenity(const Feature &feature, SiteDraft &draft)
{
    if (!draft.isNew(feature, draft.amenities))
        return;
    const QStringList units = textList(feature.properties.value("unit_ids"_L1)).mid(0, mostUnits);
    markBays(feature, units, draft);
    const auto point = draft.geometry.point(feature.geometry);
    if (!point)
        return draft.problem(feature, point.error());
    const QString levelId = featureId(feature.properties.value("level_id"_L1)); // not in the standard
    const auto level =
        draft.levels.contains(levelId) ? draft.levels.value(levelId) : draft.levelAt(units, *point);
    if (!level)
        return draft.problem(feature, u"is in no unit, and on no level that can be told"_s);
    QString unit;
    for (const QString &id : units) {
        if (unit.isEmpty() && draft.units.contains(id) && draft.units.value(id).level == *level)
            unit = id;
    }
    draft.amenities.insert(feature.id, {*level, *point, unit});
    const std::optional<LandmarkKind> kind = amenityKind(feature.category());
    const LocalisedText name = draft.nameOf(feature);
    // "There is something" helps nobody.
    if (!kind || (*kind == LandmarkKind::Other && name.isEmpty()))
        return;
    const QList<int> levels = levelsOf(units, *level, draft);
    for (const int each : levels)
        draft.amenityLandmarks.append({each, {feature.id, *kind, name, *point}});
}

} // namespace

void readAmenities(Archive &archive, SiteDraft &draft)
{
    draft.forEachFeature(archive, u"amenity"_s,
                         [&draft](const Feature &feature) { addAmenity(feature, draft); });
}

} // namespace bayfinder
