// SPDX-License-Identifier: Apache-2.0
#include "upkeep/baysheet.h"

#include <algorithm>
#include <utility>

namespace bayfinder {

namespace {

using Occupancy = BayState::Occupancy;

bool isSameBay(const BayState &one, const BayState &other)
{
    return one.bay == other.bay && one.area == other.area;
}

template <typename Counts>
void count(Counts &counts, Occupancy occupancy)
{
    switch (occupancy) {
    case Occupancy::Free:
        ++counts.free;
        break;
    case Occupancy::Occupied:
        ++counts.occupied;
        break;
    case Occupancy::Unknown:
        ++counts.unknown;
        break;
    }
}

} // namespace

bool contradicts(const TwiceFacts &facts)
{
    return facts.free > 0 && facts.occupied > 0;
}

BaySheet::Difference BaySheet::take(const QList<BayState> &answer)
{
    Difference difference;
    const QList<BayState> before = std::exchange(m_answer, answer);
    difference.otherBays =
        !std::equal(before.cbegin(), before.cend(), m_answer.cbegin(), m_answer.cend(), isSameBay);
    if (difference.otherBays) {
        rebuild();
        return difference;
    }
    for (qsizetype row = 0; row < m_answer.size(); ++row) {
        if (before.at(row).occupancy == m_answer.at(row).occupancy)
            continue;
        const size_t number = m_bayOfRow[static_cast<size_t>(row)];
        Bay &bay = m_bays[number];
        const auto several = m_several.constFind(number);
        if (several == m_several.cend()) {
            bay.occupancy = m_answer.at(row).occupancy;
        } else {
            const Bay previous = bay;
            readSeveral(bay, *several);
            if (bay == previous)
                continue; // by another of its rows, which was told of already
        }
        difference.changed.push_back(number);
    }
    return difference;
}

void BaySheet::rebuild()
{
    m_bays.clear();
    m_areas.clear();
    m_bayOfRow.clear();
    m_several.clear();
    QHash<QString, int> areas;
    QHash<std::pair<QString, QString>, size_t> known;
    known.reserve(m_answer.size());
    for (qsizetype row = 0; row < m_answer.size(); ++row) {
        const BayState &state = m_answer.at(row);
        const std::pair<QString, QString> name(state.area, state.bay);
        const auto found = known.constFind(name);
        if (found != known.cend()) {
            m_bayOfRow.push_back(*found);
            std::vector<qsizetype> &rows = m_several[*found];
            if (rows.empty())
                rows.push_back(m_bays[*found].row);
            rows.push_back(row);
            continue;
        }
        known.insert(name, m_bays.size());
        m_bayOfRow.push_back(m_bays.size());
        const auto area = areas.constFind(state.area);
        const int number = area == areas.cend() ? int(m_areas.size()) : *area;
        if (area == areas.cend()) {
            areas.insert(state.area, number);
            m_areas.append(state.area);
        }
        m_bays.push_back({row, number, state.occupancy, {}});
    }
    for (auto each = m_several.cbegin(); each != m_several.cend(); ++each)
        readSeveral(m_bays[each.key()], each.value());
}

void BaySheet::readSeveral(Bay &bay, const std::vector<qsizetype> &rows) const
{
    bay.told = {};
    for (const qsizetype row : rows)
        count(bay.told, m_answer.at(row).occupancy);
    if (bay.told.occupied > 0)
        bay.occupancy = Occupancy::Occupied;
    else
        bay.occupancy = bay.told.free > 0 ? Occupancy::Free : Occupancy::Unknown;
}

QList<AreaCounts> BaySheet::counts() const
{
    QList<AreaCounts> counts(m_areas.size());
    for (const Bay &bay : m_bays)
        count(counts[bay.area], contradicts(bay.told) ? Occupancy::Unknown : bay.occupancy);
    return counts;
}

} // namespace bayfinder
