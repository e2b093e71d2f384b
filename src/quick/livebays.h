// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finder/baywatch.h"
#include "wayfinding/wayfinder.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <chrono>

namespace bayfinder {

/// What the vendor says of each bay of the map: the watch's states, in the map's order.
class LiveBays : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")

public:
    /// States that are older, because the service is in trouble, are not shown any more: a bay that was free
    /// then may not be free now.
    static constexpr std::chrono::minutes goodFor{3};

    /// The references must outlive the object.
    LiveBays(const BayWatch &watch, const Wayfinder &wayfinder, const Clock &clock,
             QObject *parent = nullptr);

    /// In the order of the level's bays; empty where nothing is known of the level. @p level is an index in
    /// Site::levels.
    [[nodiscard]] QList<BayState::Occupancy> of(int level) const;

Q_SIGNALS:
    void changed();

private:
    void follow();

    const BayWatch &m_watch;
    const Wayfinder &m_wayfinder;
    const Clock &m_clock;
    QList<QList<BayState::Occupancy>> m_levels;
};

} // namespace bayfinder
