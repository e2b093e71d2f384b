// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "site/bayindex.h"
#include "upkeep/baysheet.h"
#include "upkeep/finding.h"
#include "upkeep/lasting.h"
#include "upkeep/upkeepsettings.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <memory>

namespace bayfinder {

/// Finds bays whose state has been unknown for long, but not those that no camera sees by the map. One answer
/// that knows the state ends it. What has been unknown for less is forgotten when the program ends.
class UnknownStates
{
public:
    explicit UnknownStates(const UpkeepSettings &settings);

    /// The garage's map; without one (both null) every bay should be known.
    void setMap(std::shared_ptr<const Site> site, std::shared_ptr<const BayIndex> index);
    /// Open when the program last ran. If the first answer does not know the state either, it was unknown all
    /// the while, as far as anybody can tell. Before the first answer.
    void restore(const Finding &finding);

    /// What the sheet's latest answer has changed, with @p difference as the sheet has told it.
    void take(const BaySheet &sheet, const BaySheet::Difference &difference, const Moment &now,
              QList<FindingChange> &changes);

private:
    void lookAt(const BaySheet &sheet, const BaySheet::Bay &bay, const QString &key, const Moment &now,
                QList<FindingChange> &changes);
    void lookAtAll(const BaySheet &sheet, const Moment &now, QList<FindingChange> &changes);
    [[nodiscard]] bool isUnwatched(const BayState &told) const;
    void close(const QString &key, const Moment &now, QList<FindingChange> &changes);

    int m_confirmations;
    std::shared_ptr<const Site> m_site;
    std::shared_ptr<const BayIndex> m_index;
    bool m_isOtherMap = false;
    Lasting m_lasting;
    QHash<QString, Finding> m_unknown; // by key: unknown now, or restored
    QSet<QString> m_open; // told, in this run or in the last
    QHash<QString, int> m_absent; // in how many answers in a row a bay of m_unknown was left out
};

} // namespace bayfinder
