// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "site/site.h"
#include "upkeep/baysheet.h"
#include "upkeep/confirmedfindings.h"
#include "upkeep/upkeepsettings.h"

#include <QHash>
#include <QList>

#include <memory>
#include <optional>

namespace bayfinder {

/// Finds areas whose figures contradict the states of their bays (upkeep/countcheck.h) in several answers.
class AreaContradictions
{
public:
    explicit AreaContradictions(const UpkeepSettings &settings);

    /// The garage's map, or that there is none (null). Nothing is compared before: the map says how many bays
    /// no camera sees.
    void setMap(std::shared_ptr<const Site> site);
    /// Open when the program last ran. Before the first answer.
    void restore(const Finding &finding) { m_confirmed.restore(finding); }

    /// Only kept: figures are compared with the bays before and after them, once.
    void takeFigures(const QList<AreaVacancy> &answer);
    /// The sheet has taken an answer on bays.
    void takeBays(const BaySheet &sheet, const QDateTime &now, QList<FindingChange> &changes);

private:
    void compare(const AreaVacancy &told, const AreaCounts &before, const AreaCounts &after,
                 const QDateTime &now);
    [[nodiscard]] std::optional<int> unwatchedBays(const QString &area) const;

    int m_tolerance;
    std::shared_ptr<const Site> m_site;
    bool m_isMapKnown = false;
    ConfirmedFindings m_confirmed;
    std::optional<QList<AreaVacancy>> m_figures; // not compared yet
    QHash<QString, AreaCounts> m_counts; // of the latest answer on bays, by area
};

} // namespace bayfinder
