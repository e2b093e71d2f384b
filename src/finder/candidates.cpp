// SPDX-License-Identifier: Apache-2.0
#include "finder/candidates.h"

#include <QSet>

#include <algorithm>
#include <limits>
#include <vector>

namespace bayfinder {

QList<Candidate> rankedCandidates(const QList<ParkedCar> &cars, const QString &query, int mostSimilar)
{
    // Records are large and times slow to compare: only numbers are sorted.
    struct Entry
    {
        int rank;
        qint64 since;
        qsizetype index;
    };
    const PlateMatcher matcher(query);
    const int farthest = mostSimilar > 0 ? matcher.farthestSimilar() : PlateMatcher::firstSimilar - 1;
    std::vector<Entry> entries;
    for (qsizetype i = 0; i < cars.size(); ++i) {
        const ParkedCar &car = cars.at(i);
        const int rank = matcher.rank(car.plate, farthest);
        if (rank > farthest)
            continue;
        const qint64 since = car.parkedSince.isValid() ? car.parkedSince.toMSecsSinceEpoch()
                                                       : std::numeric_limits<qint64>::min();
        entries.push_back({rank, since, i});
    }
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
        if (a.rank != b.rank)
            return a.rank < b.rank;
        return a.since != b.since ? a.since > b.since : a.index < b.index;
    });

    QList<Candidate> candidates;
    QSet<QString> similar;
    for (const Entry &entry : entries) {
        const ParkedCar &car = cars.at(entry.index);
        if (entry.rank >= PlateMatcher::firstSimilar) {
            if (similar.size() == mostSimilar && !similar.contains(car.plate))
                break;
            similar.insert(car.plate);
        }
        candidates.append({car, matcher.match(car.plate)});
    }
    return candidates;
}

} // namespace bayfinder
