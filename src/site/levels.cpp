// SPDX-License-Identifier: Apache-2.0
#include "site/featuretext.h"
#include "site/sitedraft.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

constexpr qsizetype mostLevels = 200;
constexpr int highestOrdinal = 500;
constexpr double largest = 2e6; // square metres; ways are found over cells of half a metre then

QSet<QString> buildingsOf(const Feature &feature)
{
    const QStringList ids = textList(feature.properties.value("building_ids"_L1));
    return {ids.cbegin(), ids.cend()};
}

void reportSize(const Feature &feature, const SiteLevel &level, SiteDraft &draft)
{
    const QSizeF size = boundingBox(level.footprint).size();
    if (size.width() * size.height() > largest)
        draft.problem(
            feature,
            u"measures %1 m by %2 m: ways on it are rough, or not found"_s.arg(size.width(), 0, 'f', 0)
                .arg(size.height(), 0, 'f', 0));
}

void addLevel(const Feature &feature, SiteDraft &draft)
{
    const double ordinal = feature.properties.value("ordinal"_L1).toDouble(NAN);
    if (!draft.isNew(feature, draft.levels))
        return;
    if (!(std::abs(ordinal) <= highestOrdinal) || ordinal != std::floor(ordinal))
        return draft.problem(feature, u"has no ordinal, expected a whole number"_s);
    if (draft.site.levels.size() >= mostLevels)
        return draft.problem(feature, u"is one level too many, at most %1 are read"_s.arg(mostLevels));
    SiteLevel level;
    level.id = feature.id;
    level.ordinal = static_cast<int>(ordinal);
    level.height = level.ordinal * draft.settings.levelHeight;
    level.name = draft.nameOf(feature);
    level.shortName = plainLabel(feature.properties.value("short_name"_L1));
    if (level.shortName.isEmpty()) {
        level.shortName = QString::number(level.ordinal);
        draft.problem(feature, u"has no short_name, its ordinal is taken"_s);
    }
    level.area = level.shortName;
    // A level without a shape is still one that people ask for; they only cannot be led over it.
    if (const auto shape = draft.shapeOf(feature))
        level.footprint = draft.joined(feature, *shape);
    reportSize(feature, level, draft);
    draft.levels.insert(level.id, static_cast<int>(draft.site.levels.size()));
    draft.site.levels.append(level);
    draft.buildings.append(buildingsOf(feature));
}

// From the top down. The indices of levels are final after this.
void sortLevels(SiteDraft &draft)
{
    const QList<SiteLevel> levels = draft.site.levels;
    const QList<QSet<QString>> buildings = draft.buildings;
    QList<int> order(levels.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&levels](int a, int b) { return levels[a].ordinal > levels[b].ordinal; });
    for (int i = 0; i < order.size(); ++i) {
        draft.site.levels[i] = levels[order[i]];
        draft.buildings[i] = buildings[order[i]];
        draft.levels[levels[order[i]].id] = i;
    }
}

void applySettings(SiteDraft &draft)
{
    for (const SiteFile::Level &entry : std::as_const(draft.settings.levels)) {
        bool isUsed = false;
        for (SiteLevel &level : draft.site.levels) {
            if (level.id != entry.level && level.shortName != entry.level)
                continue;
            isUsed = true;
            if (!entry.area.isEmpty())
                level.area = entry.area;
            if (!entry.name.isEmpty())
                level.name = entry.name;
            level.height = entry.height.value_or(level.height);
        }
        if (!isUsed)
            draft.problems.add(u"site.toml"_s, entry.level, u"levels: the map has no such level"_s);
    }
}

bool haveBuildingInCommon(const QSet<QString> &a, const QSet<QString> &b)
{
    return a.isEmpty() || b.isEmpty() || a.intersects(b);
}

// Several buildings may have a level "B1" each; one building may not.
void reportEqualAreas(SiteDraft &draft)
{
    const QList<SiteLevel> &levels = draft.site.levels;
    for (qsizetype i = 0; i < levels.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            if (levels[i].area == levels[j].area
                && haveBuildingInCommon(draft.buildings[i], draft.buildings[j]))
                draft.problems.add(
                    u"level.geojson"_s, levels[i].id,
                    u"is the area \"%1\" like another level of its building"_s.arg(levels[i].area));
        }
    }
}

} // namespace

QString readLevels(Archive &archive, SiteDraft &draft)
{
    const QString fault = draft.forEachFeature(
        archive, u"level"_s, [&draft](const Feature &feature) { addLevel(feature, draft); });
    sortLevels(draft);
    applySettings(draft);
    reportEqualAreas(draft);
    return fault;
}

} // namespace bayfinder
