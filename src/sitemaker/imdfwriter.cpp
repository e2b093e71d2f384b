// SPDX-License-Identifier: Apache-2.0
#include "sitemaker/imdfwriter.h"

#include "sitemaker/imdftext.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace bayfinder::sitemaker {

namespace {

class ImdfWriter
{
public:
    ImdfWriter(const GaragePlan &garage, const GeoFrame &frame, quint64 seed)
        : m_garage(garage)
        , m_frame(frame)
        , m_space(QUuid::createUuidV5(QUuid(), u"bayfinder-makesite %1"_s.arg(seed)))
    {
    }

    QMap<QString, QByteArray> write();

private:
    QByteArray id(const QString &type, const QString &key) const
    {
        return jsonText(QUuid::createUuidV5(m_space, type + u' ' + key).toString(QUuid::WithoutBraces));
    }
    QByteArray idHere(const QString &type, const QString &key) const
    {
        return id(type, m_level->shortName + u'/' + key);
    }
    QByteArray levelId() const { return id(u"level"_s, m_level->shortName); }
    QByteArray labelled(const Ring &ring) const { return pointText(m_frame, labelPoint({{ring, {}}})); }

    void add(const char *type, const QByteArray &id, const QByteArray &geometry, const Members &properties);
    void writeBuilding();
    void writeLevel();
    void writeUnit(const PlannedUnit &unit);
    void writeBay(const PlannedBay &bay);
    void writeOpening(const PlannedOpening &opening);
    void writeAmenity(const PlannedAmenity &amenity);
    void writeOccupant(const PlannedOccupant &occupant);
    void writeKiosk(const PlannedKiosk &kiosk);
    void writeAnchor(const QString &key, QPointF point, const QString &unit);
    void writeRest();
    void writeRelationship(const PlannedConnection &connection);
    QByteArray reference(const PlannedConnection::Stop &stop) const;

    const GaragePlan &m_garage;
    const GeoFrame &m_frame;
    QUuid m_space;
    const LevelPlan *m_level = nullptr;
    QMap<QString, QByteArrayList> m_features; // by type
};

QByteArray jsonWheelchair(bool wheelchair)
{
    return jsonTexts(wheelchair ? QStringList{u"wheelchair"_s} : QStringList{});
}

QByteArray doorText(DoorKind kind)
{
    switch (kind) {
    case DoorKind::Swinging:
        return R"({"type":"swinging","automatic":false,"material":"metal"})";
    case DoorKind::Sliding:
        return R"({"type":"sliding","automatic":true,"material":"glass"})";
    case DoorKind::Shutter:
        return R"({"type":"shutter","automatic":true,"material":"metal"})";
    case DoorKind::Open:
        break;
    }
    return R"({"type":"open","automatic":false,"material":null})";
}

void ImdfWriter::add(const char *type, const QByteArray &id, const QByteArray &geometry,
                     const Members &properties)
{
    m_features[QString::fromLatin1(type)].append(jsonObject({{"id", id},
                                                             {"type", R"("Feature")"},
                                                             {"feature_type", '"' + QByteArray(type) + '"'},
                                                             {"geometry", geometry},
                                                             {"properties", jsonObject(properties)}}));
}

void ImdfWriter::writeBuilding()
{
    const QByteArray address = id(u"address"_s, u"venue"_s);
    const QByteArray building = id(u"building"_s, u"garage"_s);
    add("address", address, "null",
        {{"address", jsonText(u"1 Renmin South Road, Section 1"_s)},
         {"unit", "null"},
         {"locality", jsonText(u"Chengdu"_s)},
         {"province", jsonText(u"CN-SC"_s)},
         {"country", jsonText(u"CN"_s)},
         {"postal_code", jsonText(u"610016"_s)},
         {"postal_code_ext", "null"}});
    // The widest level's outline, which is the one with the entrance hall.
    Ring outline = m_garage.levels.first().footprint;
    for (const LevelPlan &level : m_garage.levels) {
        if (level.isEntry)
            outline = level.footprint;
    }
    const QByteArray point = labelled(outline);
    add("venue", id(u"venue"_s, u"garage"_s), polygonText(m_frame, outline),
        {{"category", R"("parkingfacility")"},
         {"restriction", "null"},
         {"name", labels(m_garage.name)},
         {"alt_name", "null"},
         {"hours", R"("24/7")"},
         {"phone", "null"},
         {"website", "null"},
         {"display_point", point},
         {"address_id", address}});
    add("building", building, "null",
        {{"category", R"("parking")"},
         {"restriction", "null"},
         {"name", labels(m_garage.name)},
         {"alt_name", "null"},
         {"display_point", point},
         {"address_id", address}});
    const bool above = m_garage.levels.first().ordinal >= 0;
    add("footprint", id(u"footprint"_s, u"garage"_s), polygonText(m_frame, outline),
        {{"category", above ? R"("ground")" : R"("subterranean")"},
         {"name", "null"},
         {"building_ids", '[' + building + ']'}});
}

void ImdfWriter::writeUnit(const PlannedUnit &unit)
{
    add("unit", idHere(u"unit"_s, unit.key), polygonText(m_frame, unit.ring),
        {{"category", jsonText(unit.category)},
         {"restriction", unit.category == "nonpublic"_L1 ? R"("employeesonly")" : "null"},
         {"accessibility", jsonWheelchair(unit.wheelchair)},
         {"name", labels(unit.name)},
         {"alt_name", "null"},
         {"level_id", levelId()},
         {"display_point", labelled(unit.ring)}});
}

void ImdfWriter::writeBay(const PlannedBay &bay)
{
    add("unit", idHere(u"unit"_s, u"bay-"_s + bay.code), polygonText(m_frame, bay.ring),
        {{"category", R"("parking")"},
         {"restriction", "null"},
         {"accessibility", jsonWheelchair(bay.accessible)},
         {"name", labels({bay.code, {}})},
         {"alt_name", "null"},
         {"level_id", levelId()},
         {"display_point", pointText(m_frame, middle(bay.ring))}});
}

void ImdfWriter::writeOpening(const PlannedOpening &opening)
{
    const bool wheelchair = opening.door == DoorKind::Sliding;
    add("opening", idHere(u"opening"_s, opening.key), lineText(m_frame, {opening.from, opening.to}),
        {{"category", jsonText(opening.category)},
         {"accessibility", jsonWheelchair(wheelchair)},
         {"access_control", opening.category == "service"_L1 ? R"(["keyaccess"])" : "null"},
         {"door", doorText(opening.door)},
         {"name", labels(opening.name)},
         {"alt_name", "null"},
         {"display_point", pointText(m_frame, (opening.from + opening.to) / 2)},
         {"level_id", levelId()}});
}

void ImdfWriter::writeAmenity(const PlannedAmenity &amenity)
{
    QByteArrayList units;
    for (const QString &unit : amenity.units)
        units.append(idHere(u"unit"_s, unit));
    add("amenity", idHere(u"amenity"_s, amenity.key), pointText(m_frame, amenity.point),
        {{"category", jsonText(amenity.category)},
         {"accessibility", jsonWheelchair(amenity.wheelchair)},
         {"name", labels(amenity.name)},
         {"alt_name", "null"},
         {"hours", "null"},
         {"phone", "null"},
         {"website", "null"},
         {"unit_ids", '[' + units.join(',') + ']'},
         {"address_id", "null"},
         {"correlation_id", "null"}});
}

void ImdfWriter::writeAnchor(const QString &key, QPointF point, const QString &unit)
{
    add("anchor", idHere(u"anchor"_s, key), pointText(m_frame, point),
        {{"address_id", "null"}, {"unit_id", idHere(u"unit"_s, unit)}});
}

void ImdfWriter::writeOccupant(const PlannedOccupant &occupant)
{
    for (const PlannedUnit &unit : m_level->units) {
        if (unit.key == occupant.unit)
            writeAnchor(occupant.key, middle(unit.ring), unit.key);
    }
    add("occupant", idHere(u"occupant"_s, occupant.key), "null",
        {{"category", jsonText(occupant.category)},
         {"name", labels(occupant.name)},
         {"anchor_id", idHere(u"anchor"_s, occupant.key)},
         {"hours", R"("Mo-Su 10:00-22:00")"},
         {"phone", "null"},
         {"website", "null"},
         {"validity", "null"},
         {"correlation_id", "null"}});
}

void ImdfWriter::writeKiosk(const PlannedKiosk &kiosk)
{
    writeAnchor(kiosk.name, middle(kiosk.ring), kiosk.unit);
    add("kiosk", idHere(u"kiosk"_s, kiosk.name), polygonText(m_frame, kiosk.ring),
        {{"name", labels({kiosk.name, {}})},
         {"alt_name", labels(kiosk.title)},
         {"anchor_id", idHere(u"anchor"_s, kiosk.name)},
         {"level_id", levelId()},
         {"display_point", pointText(m_frame, middle(kiosk.ring))}});
}

void ImdfWriter::writeRest()
{
    for (const PlannedFixture &fixture : m_level->fixtures) {
        add("fixture", idHere(u"fixture"_s, fixture.key), polygonText(m_frame, fixture.ring),
            {{"category", jsonText(fixture.category)},
             {"name", "null"},
             {"alt_name", "null"},
             {"anchor_id", "null"},
             {"level_id", levelId()},
             {"display_point", "null"}});
    }
    for (const PlannedSection &section : m_level->sections) {
        add("section", idHere(u"section"_s, section.key), polygonText(m_frame, section.ring),
            {{"category", jsonText(section.category)},
             {"restriction", "null"},
             {"accessibility", "null"},
             {"name", labels(section.name)},
             {"alt_name", "null"},
             {"display_point", labelled(section.ring)},
             {"level_id", levelId()},
             {"address_id", "null"},
             {"correlation_id", "null"},
             {"parents", "null"}});
    }
    for (const PlannedDetail &detail : m_level->details) {
        add("detail", idHere(u"detail"_s, detail.key), linesText(m_frame, detail.lines),
            {{"level_id", levelId()}});
    }
}

void ImdfWriter::writeLevel()
{
    add("level", levelId(), polygonText(m_frame, m_level->footprint),
        {{"category", R"("parking")"},
         {"restriction", "null"},
         {"ordinal", QByteArray::number(m_level->ordinal)},
         {"outdoor", "false"},
         {"name", labels(m_level->name)},
         {"short_name", labels({m_level->shortName, {}})},
         {"display_point", labelled(m_level->footprint)},
         {"address_id", "null"},
         {"building_ids", '[' + id(u"building"_s, u"garage"_s) + ']'}});
    for (const PlannedUnit &unit : m_level->units)
        writeUnit(unit);
    for (const PlannedBay &bay : m_level->bays)
        writeBay(bay);
    for (const PlannedOpening &opening : m_level->openings + m_level->outerOpenings)
        writeOpening(opening);
    for (const PlannedAmenity &amenity : m_level->amenities)
        writeAmenity(amenity);
    for (const PlannedOccupant &occupant : m_level->occupants)
        writeOccupant(occupant);
    for (const PlannedKiosk &kiosk : m_level->kiosks)
        writeKiosk(kiosk);
    writeRest();
}

QByteArray ImdfWriter::reference(const PlannedConnection::Stop &stop) const
{
    const QString key = m_garage.levels.at(stop.level).shortName + u'/' + stop.unit;
    return jsonObject({{"id", id(u"unit"_s, key)}, {"feature_type", R"("unit")"}});
}

void ImdfWriter::writeRelationship(const PlannedConnection &connection)
{
    QByteArrayList between;
    for (qsizetype i = 1; i + 1 < connection.stops.size(); ++i)
        between.append(reference(connection.stops.at(i)));
    add("relationship", id(u"relationship"_s, connection.key), "null",
        {{"category", jsonText(connection.category)},
         {"direction", connection.directed ? R"("directed")" : R"("undirected")"},
         {"origin", reference(connection.stops.first())},
         {"intermediary", between.isEmpty() ? "null" : '[' + between.join(',') + ']'},
         {"destination", reference(connection.stops.last())},
         {"hours", "null"}});
}

QMap<QString, QByteArray> ImdfWriter::write()
{
    writeBuilding();
    for (const LevelPlan &level : m_garage.levels) {
        m_level = &level;
        writeLevel();
    }
    for (const PlannedConnection &connection : m_garage.connections)
        writeRelationship(connection);
    QMap<QString, QByteArray> files;
    for (auto type = m_features.cbegin(); type != m_features.cend(); ++type) {
        files.insert(type.key() + u".geojson"_s,
                     "{\"type\":\"FeatureCollection\",\"features\":[\n" + type.value().join(",\n")
                         + "\n]}\n");
    }
    // The date is no more than the standard's demand: with today's, the same seed would not give the same
    // files.
    files.insert(u"manifest.json"_s,
                 jsonObject({{"version", R"("1.0.0")"},
                             {"created", R"("2026-01-15T08:00:00+08:00")"},
                             {"generated_by", R"("bayfinder-makesite")"},
                             {"language", R"("en")"},
                             {"extensions", "null"}})
                     + '\n');
    return files;
}

} // namespace

QMap<QString, QByteArray> imdfFiles(const GaragePlan &garage, const GeoFrame &frame, quint64 seed)
{
    return ImdfWriter(garage, frame, seed).write();
}

} // namespace bayfinder::sitemaker
