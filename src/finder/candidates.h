// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guidance/values.h"
#include "plate/platematch.h"

#include <QList>
#include <QString>

namespace bayfinder {

/// A car that may be the one that was meant, and how its plate differs from what was typed.
struct Candidate
{
    ParkedCar car;
    PlateMatch match;

    friend bool operator==(const Candidate &, const Candidate &) = default;
};

/// Of @p cars those that can be meant by @p query (normalised), the likeliest first: those whose plate
/// contains it, then at most @p mostSimilar similar plates; equals by recency of parking, where a car whose
/// time the vendor does not tell comes last. A plate with several records keeps them, the latest first.
///
/// Ten thousand cars in a few milliseconds. Pure, any thread.
[[nodiscard]] QList<Candidate> rankedCandidates(const QList<ParkedCar> &cars, const QString &query,
                                                int mostSimilar);

} // namespace bayfinder
