// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "site/bayindex.h"
#include "upkeep/baysheet.h"
#include "upkeep/confirmedfindings.h"

#include <QList>

#include <memory>

namespace bayfinder {

/// Finds bays that only the map has, or only the vendor, and bays that the vendor tells twice.
class BayDifferences
{
public:
    explicit BayDifferences(int confirmations)
        : m_confirmed(confirmations)
    {
    }

    /// The garage's map, or that there is none, or none that can be read (both null). Counts from the next
    /// answer on. Without a map what was found against one stands, and what was restored waits for it.
    void setMap(std::shared_ptr<const Site> site, std::shared_ptr<const BayIndex> index);
    /// Open when the program last ran. Before the first answer.
    void restore(const Finding &finding);

    /// What the sheet's latest answer has changed, with @p difference as the sheet has told it.
    void take(const BaySheet &sheet, const BaySheet::Difference &difference, const QDateTime &now,
              QList<FindingChange> &changes);

private:
    [[nodiscard]] bool hasMap() const { return m_site && m_index; }
    void compareWithMap(const BaySheet &sheet, const QDateTime &now);
    void lookAt(const BaySheet &sheet, const BaySheet::Bay &bay, const QDateTime &now);

    std::shared_ptr<const Site> m_site;
    std::shared_ptr<const BayIndex> m_index;
    bool m_isOtherMap = false; // than in the answer before
    QList<Finding> m_waiting; // restored, until there is a map
    ConfirmedFindings m_confirmed;
};

} // namespace bayfinder
