// SPDX-License-Identifier: Apache-2.0
#include "upkeep/unknownstates.h"

#include "upkeep/findingkey.h"

#include <utility>

namespace bayfinder {

using What = FindingChange::What;

UnknownStates::UnknownStates(const UpkeepSettings &settings)
    : m_confirmations(settings.confirmations)
    , m_lasting(settings.unknownAfter)
{
}

void UnknownStates::setMap(std::shared_ptr<const Site> site, std::shared_ptr<const BayIndex> index)
{
    m_site = std::move(site);
    m_index = std::move(index);
    m_isOtherMap = true;
}

void UnknownStates::restore(const Finding &finding)
{
    m_unknown.insert(finding.key, finding);
    m_open.insert(finding.key);
    m_absent.insert(finding.key, 0);
    m_lasting.restore(finding.key, finding.since);
}

void UnknownStates::take(const BaySheet &sheet, const BaySheet::Difference &difference, const Moment &now,
                         QList<FindingChange> &changes)
{
    const bool isOtherMap = std::exchange(m_isOtherMap, false);
    if (difference.otherBays || isOtherMap) {
        lookAtAll(sheet, now, changes);
    } else {
        for (const size_t number : difference.changed) {
            const BaySheet::Bay &bay = sheet.bays()[number];
            const BayState &told = sheet.told(bay);
            lookAt(sheet, bay, bayFindingKey(Finding::Kind::StateUnknown, told.area, told.bay), now, changes);
        }
    }
    // An answer that leaves a bay out says nothing of it; several that do, that there is no such bay.
    QStringList given;
    for (auto absent = m_absent.begin(); absent != m_absent.end(); ++absent) {
        if (++*absent >= m_confirmations)
            given.append(absent.key());
    }
    for (const QString &key : std::as_const(given))
        close(key, now, changes);

    const QList<Lasting::Since> due = m_lasting.due(now);
    for (const Lasting::Since &each : due) {
        Finding &finding = m_unknown[each.key];
        finding.since = each.since;
        m_open.insert(each.key);
        changes.append({What::Opened, finding});
    }
}

void UnknownStates::lookAtAll(const BaySheet &sheet, const Moment &now, QList<FindingChange> &changes)
{
    QSet<QString> leftOut;
    for (auto each = m_unknown.cbegin(); each != m_unknown.cend(); ++each)
        leftOut.insert(each.key());
    for (const BaySheet::Bay &bay : sheet.bays()) {
        if (leftOut.isEmpty() && bay.occupancy != BaySheet::Occupancy::Unknown)
            continue;
        const BayState &told = sheet.told(bay);
        const QString key = bayFindingKey(Finding::Kind::StateUnknown, told.area, told.bay);
        leftOut.remove(key);
        lookAt(sheet, bay, key, now, changes);
    }
    for (const QString &key : std::as_const(leftOut)) {
        if (!m_absent.contains(key))
            m_absent.insert(key, 0);
    }
}

void UnknownStates::lookAt(const BaySheet &sheet, const BaySheet::Bay &bay, const QString &key,
                           const Moment &now, QList<FindingChange> &changes)
{
    m_absent.remove(key);
    if (bay.occupancy != BaySheet::Occupancy::Unknown || isUnwatched(sheet.told(bay))) {
        close(key, now, changes);
        return;
    }
    if (!m_unknown.contains(key)) {
        const BayState &told = sheet.told(bay);
        Finding finding;
        finding.kind = Finding::Kind::StateUnknown;
        finding.key = key;
        finding.area = told.area;
        finding.areaName = told.areaName;
        finding.bay = told.bay;
        finding.severity = Finding::Severity::Moderate;
        m_unknown.insert(key, finding);
    }
    m_lasting.begin(key, now);
}

bool UnknownStates::isUnwatched(const BayState &told) const
{
    if (!m_site || !m_index)
        return false;
    const auto place = m_index->find(told.area, told.bay);
    return place && !m_site->levels.at(place->level).bays.at(place->bay).watched;
}

void UnknownStates::close(const QString &key, const Moment &now, QList<FindingChange> &changes)
{
    m_absent.remove(key);
    if (!m_unknown.contains(key))
        return;
    Finding finding = m_unknown.take(key);
    m_lasting.end(key);
    if (!m_open.remove(key))
        return;
    finding.lastSeen = now.wall;
    changes.append({What::Closed, finding});
}

} // namespace bayfinder
