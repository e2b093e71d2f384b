// SPDX-License-Identifier: Apache-2.0
#include "upkeep/baydifferences.h"

#include "site/mapcomparison.h"
#include "upkeep/findingkey.h"

#include <QSet>

#include <utility>

namespace bayfinder {

namespace {

using Kind = Finding::Kind;

bool isAgainstMap(Kind kind)
{
    return kind == Kind::BayNotOnMap || kind == Kind::BayNotReported;
}

Finding findingOf(Kind kind, const OneSidedBay &bay)
{
    Finding finding;
    finding.kind = kind;
    finding.key = bayFindingKey(kind, bay.area, bay.bay);
    finding.area = bay.area;
    finding.areaName = bay.areaName;
    finding.bay = bay.bay;
    finding.facts = OneSidedFacts{bay.otherArea};
    finding.severity = Finding::Severity::Moderate;
    return finding;
}

} // namespace

void BayDifferences::setMap(std::shared_ptr<const Site> site, std::shared_ptr<const BayIndex> index)
{
    m_site = std::move(site);
    m_index = std::move(index);
    if (!hasMap())
        return;
    m_isOtherMap = true;
    const QList<Finding> waiting = std::exchange(m_waiting, {});
    for (const Finding &finding : waiting)
        m_confirmed.restore(finding);
}

void BayDifferences::restore(const Finding &finding)
{
    if (isAgainstMap(finding.kind) && !hasMap())
        m_waiting.append(finding);
    else
        m_confirmed.restore(finding);
}

void BayDifferences::take(const BaySheet &sheet, const BaySheet::Difference &difference, const QDateTime &now,
                          QList<FindingChange> &changes)
{
    // Without a map nothing is known: neither that a finding shows, nor that it is over.
    const bool isOtherMap = std::exchange(m_isOtherMap, false);
    if (hasMap() && (difference.otherBays || isOtherMap))
        compareWithMap(sheet, now);
    if (difference.otherBays) {
        QSet<QString> told;
        for (const BaySheet::Bay &bay : sheet.bays()) {
            if (!contradicts(bay.told))
                continue;
            const BayState &state = sheet.told(bay);
            told.insert(bayFindingKey(Kind::BayReportedTwice, state.area, state.bay));
            lookAt(sheet, bay, now);
        }
        m_confirmed.missAllBut(told, [](Kind kind) { return kind == Kind::BayReportedTwice; });
    }
    for (const size_t number : difference.changed) {
        if (sheet.bays()[number].told != TwiceFacts())
            lookAt(sheet, sheet.bays()[number], now);
    }
    m_confirmed.endAnswer(now, changes);
}

void BayDifferences::compareWithMap(const BaySheet &sheet, const QDateTime &now)
{
    QSet<QString> shown;
    const auto show = [&](Kind kind, const QList<OneSidedBay> &bays) {
        for (const OneSidedBay &bay : bays) {
            const Finding finding = findingOf(kind, bay);
            shown.insert(finding.key);
            m_confirmed.show(finding, now);
        }
    };
    const MapDifferences differences = bayfinder::compareWithMap(*m_site, *m_index, sheet.answer());
    show(Kind::BayNotOnMap, differences.notOnMap);
    show(Kind::BayNotReported, differences.notReported);
    m_confirmed.missAllBut(shown, isAgainstMap);
}

void BayDifferences::lookAt(const BaySheet &sheet, const BaySheet::Bay &bay, const QDateTime &now)
{
    const BayState &told = sheet.told(bay);
    Finding finding;
    finding.kind = Kind::BayReportedTwice;
    finding.key = bayFindingKey(finding.kind, told.area, told.bay);
    if (!contradicts(bay.told)) {
        m_confirmed.miss(finding.key);
        return;
    }
    finding.area = told.area;
    finding.areaName = told.areaName;
    finding.bay = told.bay;
    finding.facts = bay.told;
    finding.severity = Finding::Severity::Moderate;
    m_confirmed.show(finding, now);
}

} // namespace bayfinder
