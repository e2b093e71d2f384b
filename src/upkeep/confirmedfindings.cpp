// SPDX-License-Identifier: Apache-2.0
#include "upkeep/confirmedfindings.h"

#include <utility>

namespace bayfinder {

using What = FindingChange::What;

void ConfirmedFindings::restore(const Finding &finding)
{
    m_findings.insert(finding.key, finding);
    m_confirmation.restore(finding.key);
}

void ConfirmedFindings::show(Finding finding, const QDateTime &now)
{
    m_confirmation.show(finding.key);
    const auto known = m_findings.find(finding.key);
    if (known == m_findings.end()) {
        finding.since = now;
        m_findings.insert(finding.key, finding);
        return;
    }
    finding.since = known->since;
    if (finding == *known)
        return;
    *known = finding;
    m_changed.insert(finding.key);
}

void ConfirmedFindings::miss(const QString &key)
{
    m_confirmation.miss(key);
    if (!m_confirmation.isBelieved(key))
        m_findings.remove(key);
}

void ConfirmedFindings::missAllBut(const QSet<QString> &shown, const std::function<bool(Finding::Kind)> &fits)
{
    QStringList missed;
    for (const Finding &finding : std::as_const(m_findings)) {
        if (fits(finding.kind) && !shown.contains(finding.key))
            missed.append(finding.key);
    }
    for (const QString &key : std::as_const(missed))
        miss(key);
}

void ConfirmedFindings::endAnswer(const QDateTime &now, QList<FindingChange> &changes)
{
    const Confirmation::Verdict verdict = m_confirmation.endAnswer();
    for (const QString &key : verdict.there) {
        changes.append({What::Opened, m_findings.value(key)});
        m_changed.remove(key);
    }
    for (const QString &key : verdict.gone) {
        Finding finding = m_findings.take(key);
        finding.lastSeen = now;
        changes.append({What::Closed, finding});
        m_changed.remove(key);
    }
    const QSet<QString> changed = std::exchange(m_changed, {});
    for (const QString &key : changed) {
        if (m_confirmation.isBelieved(key))
            changes.append({What::Changed, m_findings.value(key)});
    }
}

} // namespace bayfinder
