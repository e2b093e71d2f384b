// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "upkeep/confirmation.h"
#include "upkeep/finding.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QSet>

#include <functional>

namespace bayfinder {

/// Findings that are told only after several answers in a row have shown them, and over only after as many
/// have not.
class ConfirmedFindings
{
public:
    explicit ConfirmedFindings(int answers)
        : m_confirmation(answers)
    {
    }

    /// Open when the program last ran; told again with its old date when an answer shows it.
    void restore(const Finding &finding);

    /// The current answer shows it; the first time sets Finding::since.
    void show(Finding finding, const QDateTime &now);
    /// The current answer shows that it is not so.
    void miss(const QString &key);
    /// The current answer shows none of a kind that @p fits but these.
    void missAllBut(const QSet<QString> &shown, const std::function<bool(Finding::Kind)> &fits);

    /// The current answer is over: adds what it has changed.
    void endAnswer(const QDateTime &now, QList<FindingChange> &changes);

private:
    Confirmation m_confirmation;
    QHash<QString, Finding> m_findings; // that show, or are believed
    QSet<QString> m_changed; // in the current answer
};

} // namespace bayfinder
