// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guidance/values.h"
#include "site/bayindex.h"
#include "site/site.h"

#include <QHash>
#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <utility>

namespace bayfinder {

/// Which bay of the map is meant by what a vendor calls a bay. Remembers what it was asked: asking the index
/// anew for thousands takes longer than a frame.
class BayMatching
{
public:
    BayMatching(std::shared_ptr<const Site> site, std::shared_ptr<const BayIndex> bays);

    /// As BayIndex::find() has it.
    [[nodiscard]] std::optional<BayIndex::Place> placeOf(const QString &area, const QString &bay);

    /// What the vendor says of each bay of the map, in the order of the levels and their bays. Unknown where
    /// it says nothing; what the map does not have is left out. Of a bay with several records: occupied if
    /// one says so, and unknown only if none knows.
    [[nodiscard]] QList<QList<BayState::Occupancy>> occupancies(const QList<BayState> &states);

private:
    std::shared_ptr<const Site> m_site;
    std::shared_ptr<const BayIndex> m_bays;
    QHash<std::pair<QString, QString>, std::optional<BayIndex::Place>> m_places; // by area and bay
};

} // namespace bayfinder
