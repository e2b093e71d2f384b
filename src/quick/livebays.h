// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finder/baywatch.h"
#include "quick/garagemap.h"

#include <QHash>
#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <chrono>
#include <optional>
#include <utility>

namespace bayfinder {

/// What the vendor says of each bay of the map: the watch's states, in the map's order.
class LiveBays : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")

public:
    /// States that were older when they were last looked at are not shown: a bay that was free then may not
    /// be free now.
    static constexpr std::chrono::minutes goodFor{3};

    /// The references must outlive the object.
    LiveBays(const BayWatch &watch, const GarageMap &map, const Clock &clock, QObject *parent = nullptr);

    /// In the order of the level's bays; empty where nothing is known of the level. @p level is an index in
    /// Site::levels.
    [[nodiscard]] QList<BayState::Occupancy> of(int level) const;

    /// Looks at the states anew: they may have grown old while nobody asked.
    void follow();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] std::optional<BayIndex::Place> placeOf(const BayState &state);

    const BayWatch &m_watch;
    const GarageMap &m_map;
    const Clock &m_clock;
    QList<QList<BayState::Occupancy>> m_levels;
    // Where a vendor's bays are: asking the index anew for thousands takes longer than a frame.
    QHash<std::pair<QString, QString>, std::optional<BayIndex::Place>> m_places;
};

} // namespace bayfinder
