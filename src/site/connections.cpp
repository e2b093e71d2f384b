// SPDX-License-Identifier: Apache-2.0
#include "site/connections.h"

#include "site/categories.h"
#include "site/featuretext.h"
#include "site/liftshafts.h"
#include "site/stackedunits.h"
#include "site/stops.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

constexpr qsizetype mostReferences = 500;

// Makes a connection of one relationship.
class RelationshipReader
{
public:
    RelationshipReader(SiteDraft &draft, StopFinder &stops)
        : m_draft(draft)
        , m_finder(stops)
    {
    }

    void add(const Feature &feature);

private:
    struct Reference
    {
        QString id;
        QString type; // may be empty
    };

    [[nodiscard]] QList<Reference> referencesOf(const Feature &feature);
    [[nodiscard]] std::optional<int> levelOf(const Reference &reference) const;
    [[nodiscard]] bool leavesItsLevel(const Feature &feature);
    void resolve(const Feature &feature, const Reference &reference);
    void resolveUnit(int level, const SiteUnit &unit);
    void addStop(const SiteConnection::Stop &stop, bool isExact);
    void addLevel(int level);
    void resolveLevels(const Feature &feature);
    [[nodiscard]] LocalisedText nameFromUnits() const;

    SiteDraft &m_draft;
    StopFinder &m_finder;
    QHash<QString, qsizetype> m_known; // relationships, by id
    // Of the relationship at hand:
    ConnectionKind m_kind = ConnectionKind::Lift;
    QList<SiteConnection::Stop> m_stops;
    QList<bool> m_isExact; // per stop: it was named, not guessed from the unit
    QList<int> m_bareLevels; // named without a place
    QList<int> m_order; // all of its levels, as they are named
};

QList<RelationshipReader::Reference> RelationshipReader::referencesOf(const Feature &feature)
{
    QJsonArray values{feature.properties.value("origin"_L1)};
    const QJsonValue intermediary = feature.properties.value("intermediary"_L1);
    const QJsonArray between = intermediary.isArray() ? intermediary.toArray() : QJsonArray{intermediary};
    for (const auto &value : between)
        values.append(value);
    values.append(feature.properties.value("destination"_L1));
    QList<Reference> references;
    for (const auto &value : std::as_const(values)) {
        const QString id = referredId(value);
        if (!id.isEmpty() && references.size() < mostReferences)
            references.append({id, value[u"feature_type"_s].toString()});
    }
    return references;
}

// One stop a level: what is exact goes before what is not, and a stop with a unit before one without.
void RelationshipReader::addStop(const SiteConnection::Stop &stop, bool isExact)
{
    m_order.append(stop.level);
    const auto same =
        std::find_if(m_stops.begin(), m_stops.end(),
                     [&stop](const SiteConnection::Stop &other) { return other.level == stop.level; });
    if (same == m_stops.end()) {
        m_stops.append(stop);
        m_isExact.append(isExact);
        return;
    }
    bool &wasExact = m_isExact[same - m_stops.begin()];
    if (isExact && !wasExact)
        same->position = stop.position;
    wasExact = wasExact || isExact;
    if (same->unit.isEmpty())
        same->unit = stop.unit;
}

void RelationshipReader::addLevel(int level)
{
    m_order.append(level);
    if (!m_bareLevels.contains(level))
        m_bareLevels.append(level);
}

void RelationshipReader::resolveUnit(int level, const SiteUnit &unit)
{
    if (connectionKind(unit.kind) == m_kind)
        addStop(m_finder.stopOf(level, unit), false);
    else
        addLevel(level); // the room before the lift: where exactly is for resolveLevels()
}

void RelationshipReader::resolve(const Feature &feature, const Reference &reference)
{
    const auto fits = [&reference](QLatin1StringView type) {
        return reference.type.isEmpty() || reference.type == type;
    };
    const QList<SiteLevel> &levels = std::as_const(m_draft.site).levels;
    if (fits("unit"_L1) && m_draft.units.contains(reference.id)) {
        const SiteDraft::UnitPlace place = m_draft.units.value(reference.id);
        if (const SiteUnit *unit = m_draft.unit(reference.id))
            resolveUnit(place.level, *unit);
        else
            addLevel(place.level);
    } else if (fits("opening"_L1) && m_draft.openings.contains(reference.id)) {
        const SiteDraft::OpeningPlace place = m_draft.openings.value(reference.id);
        addStop(m_finder.stopOf(place.level, levels.at(place.level).openings.at(place.index), m_kind), true);
    } else if (fits("anchor"_L1) && m_draft.anchors.contains(reference.id)) {
        const SiteDraft::Spot spot = m_draft.anchors.value(reference.id);
        addStop({spot.level, spot.position, m_draft.unit(spot.unit) ? spot.unit : QString()}, true);
    } else if (fits("amenity"_L1) && m_draft.amenities.contains(reference.id)) {
        const SiteDraft::Spot spot = m_draft.amenities.value(reference.id);
        addStop({spot.level, spot.position, m_draft.unit(spot.unit) ? spot.unit : QString()}, true);
    } else if (fits("level"_L1) && m_draft.levels.contains(reference.id)) {
        addLevel(m_draft.levels.value(reference.id));
    } else {
        m_draft.problem(
            feature,
            u"names the %1 %2, which is not there"_s.arg(
                reference.type.isEmpty() ? u"feature"_s : reference.type.left(32), reference.id.left(64)));
    }
}

// Where only a level, or a room on it, was named: its unit is found by what is above and below.
void RelationshipReader::resolveLevels(const Feature &feature)
{
    for (const int level : std::as_const(m_bareLevels)) {
        const bool isKnown = std::any_of(m_stops.cbegin(), m_stops.cend(),
                                         [level](const auto &stop) { return stop.level == level; });
        if (isKnown)
            continue;
        if (const SiteUnit *unit = m_finder.unitOn(level, m_kind, m_stops))
            addStop(m_finder.stopOf(level, *unit), false);
        else
            m_draft.problem(
                feature,
                u"does not tell where on the level \"%1\""_s.arg(m_draft.site.levels.at(level).shortName));
    }
}

std::optional<int> RelationshipReader::levelOf(const Reference &reference) const
{
    if (const auto unit = m_draft.units.constFind(reference.id); unit != m_draft.units.cend())
        return unit->level;
    if (const auto opening = m_draft.openings.constFind(reference.id); opening != m_draft.openings.cend())
        return opening->level;
    if (const auto level = m_draft.levels.constFind(reference.id); level != m_draft.levels.cend())
        return *level;
    return std::nullopt;
}

bool RelationshipReader::leavesItsLevel(const Feature &feature)
{
    QSet<int> levels;
    const QList<Reference> references = referencesOf(feature);
    for (const Reference &reference : references) {
        if (const auto level = levelOf(reference))
            levels.insert(*level);
    }
    return levels.size() > 1;
}

LocalisedText RelationshipReader::nameFromUnits() const
{
    for (const SiteConnection::Stop &stop : m_stops) {
        if (const SiteUnit *unit = m_draft.unit(stop.unit); unit && !unit->name.isEmpty())
            return unit->name;
    }
    return {};
}

void RelationshipReader::add(const Feature &feature)
{
    const std::optional<ConnectionKind> kind = connectionKind(feature.category());
    if (!kind) {
        // Doors between rooms and ways along a floor are found from the shapes, from one level to another
        // they are not.
        if (feature.category() == "traversal"_L1 && leavesItsLevel(feature))
            m_draft.problem(feature, u"joins levels side by side, and ways do not use it"_s);
        return;
    }
    if (!m_draft.isNew(feature, m_known))
        return;
    m_known.insert(feature.id, m_known.size());
    m_kind = *kind;
    m_stops.clear();
    m_isExact.clear();
    m_bareLevels.clear();
    m_order.clear();
    const QList<Reference> references = referencesOf(feature);
    for (const Reference &reference : references)
        resolve(feature, reference);
    resolveLevels(feature);
    if (m_stops.size() < 2) {
        // A moving walkway and a few steps may well stay on their level.
        if (m_kind == ConnectionKind::Lift || m_stops.isEmpty())
            m_draft.problem(feature, u"joins no two levels"_s);
        return;
    }
    SiteConnection connection;
    connection.id = feature.id;
    connection.kind = m_kind;
    connection.name = m_draft.nameOf(feature);
    if (connection.name.isEmpty())
        connection.name = nameFromUnits();
    connection.directed = feature.properties.value("direction"_L1).toString() == "directed"_L1;
    connection.stops = m_stops;
    // What was found last may be what was named first.
    std::stable_sort(connection.stops.begin(), connection.stops.end(), [&](const auto &a, const auto &b) {
        return connection.directed ? m_order.indexOf(a.level) < m_order.indexOf(b.level) : a.level < b.level;
    });
    m_draft.site.connections.append(connection);
}

void close(SiteDraft &draft)
{
    for (const QString &closed : std::as_const(draft.settings.closed)) {
        bool isUsed = false;
        for (SiteConnection &connection : draft.site.connections) {
            if (connection.id == closed || connection.name.has(closed))
                isUsed = connection.closed = true;
        }
        if (!isUsed)
            draft.problems.add(u"site.toml"_s, closed,
                               u"closed.connections: the map has no such connection"_s);
    }
}

} // namespace

void readConnections(Archive &archive, SiteDraft &draft)
{
    StopFinder stops(draft);
    RelationshipReader reader(draft, stops);
    draft.forEachFeature(archive, u"relationship"_s,
                         [&reader](const Feature &feature) { reader.add(feature); });
    joinStackedUnits(draft, stops);
    // Before lifts become one, whose other relationships' ids are then no longer there.
    close(draft);
    joinLiftShafts(draft.site.connections);
}

} // namespace bayfinder
