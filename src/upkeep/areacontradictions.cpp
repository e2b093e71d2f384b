// SPDX-License-Identifier: Apache-2.0
#include "upkeep/areacontradictions.h"

#include "site/bayindex.h"
#include "upkeep/countcheck.h"
#include "upkeep/findingkey.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace bayfinder {

namespace {
constexpr auto kind = Finding::Kind::CountsContradict;
} // namespace

AreaContradictions::AreaContradictions(const UpkeepSettings &settings)
    : m_tolerance(settings.contradictionTolerance)
    , m_confirmed(settings.confirmations)
{
}

void AreaContradictions::setMap(std::shared_ptr<const Site> site)
{
    m_site = std::move(site);
    m_isMapKnown = true;
}

void AreaContradictions::takeFigures(const QList<AreaVacancy> &answer)
{
    m_figures = answer;
}

void AreaContradictions::takeBays(const BaySheet &sheet, const QDateTime &now, QList<FindingChange> &changes)
{
    QHash<QString, AreaCounts> counts;
    const QList<AreaCounts> counted = sheet.counts();
    for (qsizetype area = 0; area < counted.size(); ++area)
        counts.insert(sheet.areas().at(area), counted.at(area));
    const QHash<QString, AreaCounts> before = std::exchange(m_counts, counts);
    // Figures from before the first answer on bays have nothing on their other side.
    if (!m_figures || before.isEmpty() || !m_isMapKnown)
        return;
    QSet<QString> told;
    const QList<AreaVacancy> figures = *std::exchange(m_figures, std::nullopt);
    for (const AreaVacancy &area : figures) {
        const QString key = bayFindingKey(kind, area.area, {});
        if (told.contains(key))
            continue;
        told.insert(key);
        compare(area, before.value(area.area), m_counts.value(area.area), now);
    }
    m_confirmed.missAllBut(told, [](Finding::Kind) { return true; });
    m_confirmed.endAnswer(now, changes);
}

void AreaContradictions::compare(const AreaVacancy &told, const AreaCounts &before, const AreaCounts &after,
                                 const QDateTime &now)
{
    Finding finding;
    finding.kind = kind;
    finding.key = bayFindingKey(kind, told.area, {});
    const auto facts = contradiction(told, before, after, unwatchedBays(told.area), m_tolerance);
    if (!facts) {
        m_confirmed.miss(finding.key);
        return;
    }
    finding.area = told.area;
    finding.areaName = told.areaName;
    finding.facts = *facts;
    finding.severity = severityOf(*facts);
    m_confirmed.show(finding, now);
}

std::optional<int> AreaContradictions::unwatchedBays(const QString &area) const
{
    std::optional<int> unwatched;
    if (!m_site)
        return unwatched;
    for (const SiteLevel &level : m_site->levels) {
        if (level.area != area && !isSameBayCode(level.area, area))
            continue;
        const auto count = std::count_if(level.bays.cbegin(), level.bays.cend(),
                                         [](const SiteBay &bay) { return !bay.watched; });
        unwatched = unwatched.value_or(0) + int(count);
    }
    return unwatched;
}

} // namespace bayfinder
