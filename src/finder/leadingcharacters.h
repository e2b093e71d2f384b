// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guidance/values.h"

#include <QList>
#include <QMap>
#include <QString>

namespace bayfinder {

/// Which characters stand before the last five of the plates in this garage, and how often: mostly the
/// region's letter, and the D of new energy. Learned from the answers that come by.
///
/// Only these counts are kept, no plate and nothing of one but that single character, so that they may
/// outlive a visit: they say where a garage's cars come from, not whose they are.
class LeadingCharacters
{
public:
    void learn(const QList<ParkedCar> &cars);

    /// The most frequent first; rare ones are left out. Empty as long as too few were seen.
    [[nodiscard]] QString mostFrequent() const;

private:
    QMap<QChar, int> m_counts;
    int m_total = 0;
};

} // namespace bayfinder
