// SPDX-License-Identifier: Apache-2.0
#include "sitemaker/levelwriter.h"

using namespace Qt::StringLiterals;

namespace bayfinder::sitemaker {

namespace {

class LevelWriter
{
public:
    LevelWriter(FeatureStore &store, const LevelPlan &level)
        : m_store(store)
        , m_frame(store.frame())
        , m_level(level)
    {
    }

    void write();

private:
    QByteArray idHere(const QString &type, const QString &key) const
    {
        return m_store.id(type, m_level, key);
    }
    QByteArray levelId() const { return m_store.levelId(m_level); }

    void writeUnit(const PlannedUnit &unit);
    void writeBay(const PlannedBay &bay);
    void writeOpening(const PlannedOpening &opening);
    void writeAmenity(const PlannedAmenity &amenity);
    void writeOccupant(const PlannedOccupant &occupant);
    void writeKiosk(const PlannedKiosk &kiosk);
    void writeAnchor(const QString &key, QPointF point, const QString &unit);
    void writeRest();

    FeatureStore &m_store;
    const GeoFrame &m_frame;
    const LevelPlan &m_level;
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

void LevelWriter::writeUnit(const PlannedUnit &unit)
{
    m_store.add("unit", idHere(u"unit"_s, unit.key), polygonText(m_frame, unit.ring),
                {{"category", jsonText(unit.category)},
                 {"restriction", unit.category == "nonpublic"_L1 ? R"("employeesonly")" : "null"},
                 {"accessibility", jsonWheelchair(unit.wheelchair)},
                 {"name", labels(unit.name)},
                 {"alt_name", "null"},
                 {"level_id", levelId()},
                 {"display_point", m_store.displayPoint(unit.ring)}});
}

void LevelWriter::writeBay(const PlannedBay &bay)
{
    m_store.add("unit", idHere(u"unit"_s, u"bay-"_s + bay.code), polygonText(m_frame, bay.ring),
                {{"category", R"("parking")"},
                 {"restriction", "null"},
                 {"accessibility", jsonWheelchair(bay.accessible)},
                 {"name", labels({bay.code, {}})},
                 {"alt_name", "null"},
                 {"level_id", levelId()},
                 {"display_point", pointText(m_frame, middle(bay.ring))}});
}

void LevelWriter::writeOpening(const PlannedOpening &opening)
{
    const bool wheelchair = opening.door == DoorKind::Sliding;
    m_store.add("opening", idHere(u"opening"_s, opening.key), lineText(m_frame, {opening.from, opening.to}),
                {{"category", jsonText(opening.category)},
                 {"accessibility", jsonWheelchair(wheelchair)},
                 {"access_control", opening.category == "service"_L1 ? R"(["keyaccess"])" : "null"},
                 {"door", doorText(opening.door)},
                 {"name", labels(opening.name)},
                 {"alt_name", "null"},
                 {"display_point", pointText(m_frame, (opening.from + opening.to) / 2)},
                 {"level_id", levelId()}});
}

void LevelWriter::writeAmenity(const PlannedAmenity &amenity)
{
    QByteArrayList units;
    for (const QString &unit : amenity.units)
        units.append(idHere(u"unit"_s, unit));
    m_store.add("amenity", idHere(u"amenity"_s, amenity.key), pointText(m_frame, amenity.point),
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

void LevelWriter::writeAnchor(const QString &key, QPointF point, const QString &unit)
{
    m_store.add("anchor", idHere(u"anchor"_s, key), pointText(m_frame, point),
                {{"address_id", "null"}, {"unit_id", idHere(u"unit"_s, unit)}});
}

void LevelWriter::writeOccupant(const PlannedOccupant &occupant)
{
    for (const PlannedUnit &unit : m_level.units) {
        if (unit.key == occupant.unit)
            writeAnchor(occupant.key, middle(unit.ring), unit.key);
    }
    m_store.add("occupant", idHere(u"occupant"_s, occupant.key), "null",
                {{"category", jsonText(occupant.category)},
                 {"name", labels(occupant.name)},
                 {"anchor_id", idHere(u"anchor"_s, occupant.key)},
                 {"hours", R"("Mo-Su 10:00-22:00")"},
                 {"phone", "null"},
                 {"website", "null"},
                 {"validity", "null"},
                 {"correlation_id", "null"}});
}

void LevelWriter::writeKiosk(const PlannedKiosk &kiosk)
{
    writeAnchor(kiosk.name, middle(kiosk.ring), kiosk.unit);
    m_store.add("kiosk", idHere(u"kiosk"_s, kiosk.name), polygonText(m_frame, kiosk.ring),
                {{"name", labels({kiosk.name, {}})},
                 {"alt_name", labels(kiosk.title)},
                 {"anchor_id", idHere(u"anchor"_s, kiosk.name)},
                 {"level_id", levelId()},
                 {"display_point", pointText(m_frame, middle(kiosk.ring))}});
}

void LevelWriter::writeRest()
{
    for (const PlannedFixture &fixture : m_level.fixtures) {
        m_store.add("fixture", idHere(u"fixture"_s, fixture.key), polygonText(m_frame, fixture.ring),
                    {{"category", jsonText(fixture.category)},
                     {"name", "null"},
                     {"alt_name", "null"},
                     {"anchor_id", "null"},
                     {"level_id", levelId()},
                     {"display_point", "null"}});
    }
    for (const PlannedSection &section : m_level.sections) {
        m_store.add("section", idHere(u"section"_s, section.key), polygonText(m_frame, section.ring),
                    {{"category", jsonText(section.category)},
                     {"restriction", "null"},
                     {"accessibility", "null"},
                     {"name", labels(section.name)},
                     {"alt_name", "null"},
                     {"display_point", m_store.displayPoint(section.ring)},
                     {"level_id", levelId()},
                     {"address_id", "null"},
                     {"correlation_id", "null"},
                     {"parents", "null"}});
    }
    for (const PlannedDetail &detail : m_level.details) {
        m_store.add("detail", idHere(u"detail"_s, detail.key), linesText(m_frame, detail.lines),
                    {{"level_id", levelId()}});
    }
}

void LevelWriter::write()
{
    m_store.add("level", levelId(), polygonText(m_frame, m_level.footprint),
                {{"category", R"("parking")"},
                 {"restriction", "null"},
                 {"ordinal", QByteArray::number(m_level.ordinal)},
                 {"outdoor", "false"},
                 {"name", labels(m_level.name)},
                 {"short_name", labels({m_level.shortName, {}})},
                 {"display_point", m_store.displayPoint(m_level.footprint)},
                 {"address_id", "null"},
                 {"building_ids", '[' + m_store.buildingId() + ']'}});
    for (const PlannedUnit &unit : m_level.units)
        writeUnit(unit);
    for (const PlannedBay &bay : m_level.bays)
        writeBay(bay);
    for (const PlannedOpening &opening : m_level.openings + m_level.outerOpenings)
        writeOpening(opening);
    for (const PlannedAmenity &amenity : m_level.amenities)
        writeAmenity(amenity);
    for (const PlannedOccupant &occupant : m_level.occupants)
        writeOccupant(occupant);
    for (const PlannedKiosk &kiosk : m_level.kiosks)
        writeKiosk(kiosk);
    writeRest();
}

} // namespace

void writeLevel(FeatureStore &store, const LevelPlan &level)
{
    LevelWriter(store, level).write();
}

} // namespace bayfinder::sitemaker
