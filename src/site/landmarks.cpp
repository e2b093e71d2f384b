// SPDX-License-Identifier: Apache-2.0
#include "site/landmarks.h"

#include "site/categories.h"
#include "site/featuretext.h"
#include "site/stops.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

constexpr double sameThing = 5; // metres
constexpr double oneStep = 1; // metres
constexpr qsizetype mostOfALevel = 2000;

void add(SiteDraft &draft, int level, const SiteLandmark &landmark)
{
    QList<SiteLandmark> &landmarks = draft.site.levels[level].landmarks;
    const auto same =
        std::find_if(landmarks.begin(), landmarks.end(), [&landmark](const SiteLandmark &other) {
            return other.kind == landmark.kind && distance(other.position, landmark.position) < sameThing
                && (other.name.isEmpty() || landmark.name.isEmpty() || other.name == landmark.name);
        });
    if (same != landmarks.end()) {
        if (same->name.isEmpty())
            same->name = landmark.name;
        return;
    }
    if (landmarks.size() == mostOfALevel)
        draft.problems.add(u"level.geojson"_s, draft.site.levels.at(level).id,
                           u"has more than %1 landmarks, the others are left out"_s.arg(mostOfALevel));
    else if (landmarks.size() < mostOfALevel)
        landmarks.append(landmark);
}

void addStops(SiteDraft &draft)
{
    for (const SiteConnection &connection : std::as_const(draft.site.connections)) {
        for (const SiteConnection::Stop &stop : connection.stops)
            add(draft, stop.level,
                {connection.id, landmarkKind(connection.kind), connection.name, stop.position});
    }
}

// Whether the point is within the outlines of any level of that height; courtyards count as within.
bool isWithin(QPointF point, int ordinal, SiteDraft &draft)
{
    for (const SiteLevel &level : std::as_const(draft.site.levels)) {
        if (level.ordinal != ordinal || !draft.effort.spend(pointCount(level.footprint)))
            continue;
        for (const Polygon &polygon : level.footprint) {
            if (contains(polygon.outer, point))
                return true;
        }
    }
    return false;
}

// Whether a step through the opening leads out of the building, and one back into it.
bool leadsOut(const SiteOpening &opening, const SiteLevel &level, SiteDraft &draft)
{
    if (level.footprint.isEmpty())
        return false;
    const QPointF along = opening.line.last() - opening.line.first();
    const double size = distance(opening.line.first(), opening.line.last());
    if (!(size > 0))
        return false;
    const QPointF step = QPointF(-along.y(), along.x()) * (oneStep / size);
    const QPointF middle = middleOf(opening.line);
    return isWithin(middle + step, level.ordinal, draft) != isWithin(middle - step, level.ordinal, draft);
}

std::optional<LandmarkKind> exitKind(const SiteOpening &opening, const SiteLevel &level, SiteDraft &draft)
{
    if (opening.category == "emergencyexit"_L1)
        return LandmarkKind::EmergencyExit;
    if (opening.category == "pedestrian.principal"_L1)
        return LandmarkKind::Exit;
    if (opening.category.startsWith("pedestrian"_L1) && leadsOut(opening, level, draft))
        return LandmarkKind::Exit;
    return {};
}

void addExits(SiteDraft &draft)
{
    for (int level = 0; level < draft.site.levels.size(); ++level) {
        const QList<SiteOpening> openings = draft.site.levels.at(level).openings;
        for (const SiteOpening &opening : openings) {
            if (const auto kind = exitKind(opening, draft.site.levels.at(level), draft))
                add(draft, level, {opening.id, *kind, opening.name, middleOf(opening.line)});
        }
    }
}

// Toilets that have no amenity.
void addToilets(SiteDraft &draft)
{
    for (int level = 0; level < draft.site.levels.size(); ++level) {
        const QList<SiteUnit> units = draft.site.levels.at(level).units;
        for (const SiteUnit &unit : units) {
            if (unit.category == "restroom"_L1 || unit.category.startsWith("restroom."_L1))
                add(draft, level,
                    {unit.id, amenityKind(unit.category).value_or(LandmarkKind::Toilet), unit.name,
                     unit.middle});
        }
    }
}

void addOccupants(Archive &archive, SiteDraft &draft)
{
    draft.forEachFeature(archive, u"occupant"_s, [&draft](const Feature &feature) {
        const QString anchorId = featureId(feature.properties.value("anchor_id"_L1));
        const auto anchor = draft.anchors.constFind(anchorId);
        if (anchor == draft.anchors.cend())
            return draft.problem(feature, u"has no anchor that exists"_s);
        const LocalisedText name = draft.nameOf(feature);
        if (name.isEmpty())
            return draft.problem(feature, u"has no name"_s);
        add(draft, anchor->level, {feature.id, LandmarkKind::Shop, name, anchor->position});
    });
}

} // namespace

void readLandmarks(Archive &archive, SiteDraft &draft)
{
    addStops(draft);
    addExits(draft);
    for (const auto &[level, landmark] : std::as_const(draft.amenityLandmarks))
        add(draft, level, landmark);
    addToilets(draft);
    addOccupants(archive, draft);
}

} // namespace bayfinder
