// SPDX-License-Identifier: Apache-2.0
#include "finder/leadingcharacters.h"

#include "plate/normalise.h"

#include <algorithm>

namespace bayfinder {

namespace {
constexpr qsizetype ending = 5;
/// Fewer plates than this say nothing.
constexpr int leastSample = 8;
/// From so many on all counts are halved, so that what was seen lately weighs more: visitors change.
constexpr int largestSample = 4000;
constexpr int rareShare = 20; // one in so many is rare
} // namespace

void LeadingCharacters::learn(const QList<ParkedCar> &cars)
{
    for (const ParkedCar &car : cars) {
        const QString plate = normalisedPlate(car.plate);
        if (plate.size() <= ending)
            continue;
        ++m_counts[plate.at(plate.size() - ending - 1)];
        ++m_total;
    }
    while (m_total >= largestSample) {
        m_total = 0;
        for (int &count : m_counts) {
            count /= 2;
            m_total += count;
        }
    }
}

QString LeadingCharacters::mostFrequent() const
{
    if (m_total < leastSample)
        return {};
    QString characters;
    for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it) {
        if (it.value() * rareShare >= m_total)
            characters += it.key();
    }
    std::stable_sort(characters.begin(), characters.end(),
                     [this](QChar a, QChar b) { return m_counts.value(a) > m_counts.value(b); });
    return characters;
}

} // namespace bayfinder
