// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "upkeep/baysheet.h"
#include "upkeep/finding.h"
#include "upkeep/lasting.h"
#include "upkeep/upkeepsettings.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace bayfinder {

/// Finds bays whose state has been unknown for long. One answer that knows the state ends it. What has been
/// unknown for less is forgotten when the program ends.
class UnknownStates
{
public:
    explicit UnknownStates(const UpkeepSettings &settings);

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
    void close(const QString &key, const Moment &now, QList<FindingChange> &changes);

    int m_confirmations;
    Lasting m_lasting;
    QHash<QString, Finding> m_unknown; // by key: unknown now, or restored
    QSet<QString> m_open; // told, in this run or in the last
    QHash<QString, int> m_absent; // in how many answers in a row a bay of m_unknown was left out
};

} // namespace bayfinder
