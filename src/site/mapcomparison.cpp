// SPDX-License-Identifier: Apache-2.0
#include "site/mapcomparison.h"

#include <QHash>
#include <QSet>

#include <utility>

namespace bayfinder {

namespace {

using Name = std::pair<QString, QString>; // area and code

/// The vendor's areas of a code, as far as it matters: none, one, or several.
class AreasOfCodes
{
public:
    void insert(const QString &code, const QString &area)
    {
        const auto known = m_areas.constFind(code);
        if (known == m_areas.cend())
            m_areas.insert(code, area);
        else if (*known != area)
            m_areas.insert(code, QString());
    }
    [[nodiscard]] QString only(const QString &code) const { return m_areas.value(code); }

private:
    QHash<QString, QString> m_areas;
};

} // namespace

MapDifferences compareWithMap(const Site &site, const BayIndex &index, const QList<BayState> &bays)
{
    MapDifferences differences;
    // Several levels may share an area, and a code there: BayIndex cannot choose, but the map has it.
    QSet<Name> mapped;
    for (const SiteLevel &level : site.levels) {
        for (const SiteBay &bay : level.bays)
            mapped.insert({level.area, bay.code});
    }

    QSet<Name> reported;
    QSet<std::pair<int, int>> found; // level and bay
    AreasOfCodes vendorAreas;
    for (const BayState &bay : bays) {
        const Name name(bay.area, bay.bay);
        if (reported.contains(name))
            continue;
        reported.insert(name);
        vendorAreas.insert(foldedBayCode(bay.bay), bay.area);
        if (mapped.contains(name))
            continue;
        if (const auto place = index.find(bay.area, bay.bay)) {
            found.insert({place->level, place->bay});
            continue;
        }
        const auto elsewhere = index.find({}, bay.bay);
        differences.notOnMap.append(
            {bay.area, bay.areaName, bay.bay, elsewhere ? site.levels.at(elsewhere->level).area : QString()});
    }

    for (int level = 0; level < site.levels.size(); ++level) {
        const SiteLevel &each = site.levels.at(level);
        for (int i = 0; i < each.bays.size(); ++i) {
            const SiteBay &bay = each.bays.at(i);
            if (bay.watched && !reported.contains({each.area, bay.code}) && !found.contains({level, i}))
                differences.notReported.append(
                    {each.area, {}, bay.code, vendorAreas.only(foldedBayCode(bay.code))});
        }
    }
    return differences;
}

} // namespace bayfinder
