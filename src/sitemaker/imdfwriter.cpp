// SPDX-License-Identifier: Apache-2.0
#include "sitemaker/imdfwriter.h"

#include "sitemaker/featurestore.h"
#include "sitemaker/levelwriter.h"

using namespace Qt::StringLiterals;

namespace bayfinder::sitemaker {

namespace {

void writeBuilding(FeatureStore &store, const GaragePlan &garage)
{
    const QByteArray address = store.id(u"address"_s, u"venue"_s);
    const QByteArray building = store.buildingId();
    store.add("address", address, "null",
              {{"address", jsonText(u"1 Renmin South Road, Section 1"_s)},
               {"unit", "null"},
               {"locality", jsonText(u"Chengdu"_s)},
               {"province", jsonText(u"CN-SC"_s)},
               {"country", jsonText(u"CN"_s)},
               {"postal_code", jsonText(u"610016"_s)},
               {"postal_code_ext", "null"}});
    // The widest level's outline, which is the one with the entrance hall.
    Ring outline = garage.levels.first().footprint;
    for (const LevelPlan &level : garage.levels) {
        if (level.isEntry)
            outline = level.footprint;
    }
    const QByteArray point = store.displayPoint(outline);
    store.add("venue", store.id(u"venue"_s, u"garage"_s), polygonText(store.frame(), outline),
              {{"category", R"("parkingfacility")"},
               {"restriction", "null"},
               {"name", labels(garage.name)},
               {"alt_name", "null"},
               {"hours", R"("24/7")"},
               {"phone", "null"},
               {"website", "null"},
               {"display_point", point},
               {"address_id", address}});
    store.add("building", building, "null",
              {{"category", R"("parking")"},
               {"restriction", "null"},
               {"name", labels(garage.name)},
               {"alt_name", "null"},
               {"display_point", point},
               {"address_id", address}});
    const bool above = garage.levels.first().ordinal >= 0;
    store.add("footprint", store.id(u"footprint"_s, u"garage"_s), polygonText(store.frame(), outline),
              {{"category", above ? R"("ground")" : R"("subterranean")"},
               {"name", "null"},
               {"building_ids", '[' + building + ']'}});
}

QByteArray reference(const FeatureStore &store, const GaragePlan &garage, const PlannedConnection::Stop &stop)
{
    return jsonObject({{"id", store.id(u"unit"_s, garage.levels.at(stop.level), stop.unit)},
                       {"feature_type", R"("unit")"}});
}

void writeRelationship(FeatureStore &store, const GaragePlan &garage, const PlannedConnection &connection)
{
    QByteArrayList between;
    for (qsizetype i = 1; i + 1 < connection.stops.size(); ++i)
        between.append(reference(store, garage, connection.stops.at(i)));
    store.add("relationship", store.id(u"relationship"_s, connection.key), "null",
              {{"category", jsonText(connection.category)},
               {"direction", connection.directed ? R"("directed")" : R"("undirected")"},
               {"origin", reference(store, garage, connection.stops.first())},
               {"intermediary", between.isEmpty() ? "null" : '[' + between.join(',') + ']'},
               {"destination", reference(store, garage, connection.stops.last())},
               {"hours", "null"}});
}

} // namespace

QMap<QString, QByteArray> imdfFiles(const GaragePlan &garage, const GeoFrame &frame, quint64 seed)
{
    FeatureStore store(frame, seed);
    writeBuilding(store, garage);
    for (const LevelPlan &level : garage.levels)
        writeLevel(store, level);
    for (const PlannedConnection &connection : garage.connections)
        writeRelationship(store, garage, connection);
    QMap<QString, QByteArray> files = store.files();
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

} // namespace bayfinder::sitemaker
