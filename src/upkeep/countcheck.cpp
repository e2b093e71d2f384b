// SPDX-License-Identifier: Apache-2.0
#include "upkeep/countcheck.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace bayfinder {

namespace {

constexpr int seriousBays = 10;
constexpr int seriousShare = 10; // one in ten
/// Far beyond any garage, and far from an overflow.
constexpr int anyNumber = std::numeric_limits<int>::max() / 4;

/// How far @p told is beyond the range, 0 when it is within it and the tolerance.
int beyond(std::optional<int> told, int least, int most, int tolerance)
{
    if (!told)
        return 0;
    if (*told > most + tolerance)
        return *told - most;
    return *told < least - tolerance ? *told - least : 0;
}

} // namespace

std::optional<CountFacts> contradiction(const AreaVacancy &told, const AreaCounts &before,
                                        const AreaCounts &after, std::optional<int> unwatched, int tolerance)
{
    if (before.total() == 0 || after.total() == 0)
        return {};
    const int leastBays = std::min(before.total(), after.total());
    const int mostBays = std::max(before.total(), after.total());
    const int unseen = unwatched ? *unwatched : told.total ? std::max(0, *told.total - mostBays) : anyNumber;

    CountFacts facts{.toldFree = told.free,
                     .toldTotal = told.total,
                     .free = after.free,
                     .occupied = after.occupied,
                     .unknown = after.unknown,
                     .unwatched = unwatched.value_or(0)};
    facts.freeOff =
        beyond(told.free, std::min(before.free, after.free),
               std::max(before.free + before.unknown, after.free + after.unknown) + unseen, tolerance);
    facts.totalOff = beyond(told.total, leastBays, mostBays + unseen, tolerance);
    if (facts.freeOff == 0 && facts.totalOff == 0)
        return {};
    return facts;
}

Finding::Severity severityOf(const CountFacts &facts)
{
    const int off = std::abs(facts.freeOff);
    const int bays = facts.free + facts.occupied + facts.unknown;
    return off >= seriousBays && off * seriousShare >= bays ? Finding::Severity::Serious
                                                            : Finding::Severity::Moderate;
}

} // namespace bayfinder
