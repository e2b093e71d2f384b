// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finder/baywatch.h"
#include "garageview/baymatching.h"
#include "quick/garagemap.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <chrono>
#include <optional>

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
    const BayWatch &m_watch;
    const GarageMap &m_map;
    const Clock &m_clock;
    QList<QList<BayState::Occupancy>> m_levels;
    std::optional<BayMatching> m_matching; // once there is a map
};

} // namespace bayfinder
