// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guidance/values.h"
#include "upkeep/finding.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace bayfinder {

/// How many bays of an area are in each state. A bay that is told in contradicting states is unknown.
struct AreaCounts
{
    int free = 0;
    int occupied = 0;
    int unknown = 0;

    [[nodiscard]] int total() const { return free + occupied + unknown; }

    friend bool operator==(const AreaCounts &, const AreaCounts &) = default;
};

/// Whether these states of one bay cannot all be true: unknown contradicts nothing.
[[nodiscard]] bool contradicts(const TwiceFacts &facts);

/// The vendor's latest answer on bays, each bay once, and what the next answer changes in it: so that rules
/// look at 200 bays and not at 20,000.
class BaySheet
{
public:
    using Occupancy = BayState::Occupancy;

    struct Bay
    {
        qsizetype row = 0; ///< its first one in the answer
        int area = 0; ///< index in areas()
        /// Of a bay that is told several times what is known of it: unknown only if nobody knows.
        Occupancy occupancy = Occupancy::Unknown;
        TwiceFacts told; ///< only of a bay that is told several times

        friend bool operator==(const Bay &, const Bay &) = default;
    };

    struct Difference
    {
        bool otherBays = false; ///< not the same bays in the same order: everything may have changed
        std::vector<size_t> changed; ///< indices in bays() whose state is another; empty where otherBays
    };

    /// The same bays in the same order are some 1 ms for 20,000; other ones some 10 ms.
    Difference take(const QList<BayState> &answer);

    [[nodiscard]] const std::vector<Bay> &bays() const { return m_bays; }
    [[nodiscard]] const BayState &told(const Bay &bay) const { return m_answer.at(bay.row); }
    [[nodiscard]] const QList<BayState> &answer() const { return m_answer; }
    [[nodiscard]] const QStringList &areas() const { return m_areas; }
    /// By area, as areas().
    [[nodiscard]] QList<AreaCounts> counts() const;

private:
    void rebuild();
    void readSeveral(Bay &bay, const std::vector<qsizetype> &rows) const;

    QList<BayState> m_answer;
    QStringList m_areas;
    std::vector<Bay> m_bays;
    std::vector<size_t> m_bayOfRow;
    QHash<size_t, std::vector<qsizetype>> m_several; // rows of those bays that are told several times
};

} // namespace bayfinder
