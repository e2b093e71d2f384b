// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finder/baywatch.h"
#include "garageview/baymatching.h"
#include "quick/garagemap.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <chrono>
#include <optional>

namespace bayfinder {

/// What the vendor says of each bay of the map: the watch's states, in the map's order, and whether they have
/// grown old meanwhile. By a clock that never jumps.
class LiveBays : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")

    Q_PROPERTY(bayfinder::LiveBays::Freshness freshness READ freshness NOTIFY changed FINAL)
    /// When the states were answered that are shown; invalid while there are none.
    Q_PROPERTY(QDateTime asOf READ asOf NOTIFY changed FINAL)

public:
    enum class Freshness {
        Fresh,
        Stale, ///< to be marked
        Hidden, ///< nothing is known of any bay: there was no answer yet, or it is too old
    };
    Q_ENUM(Freshness)

    /// Each from just beyond it on.
    struct Limits
    {
        std::chrono::milliseconds stale;
        /// A bay that was free then may not be free now.
        std::chrono::milliseconds hide;
    };
    /// For somebody who looks for one car: states that are too old to be shown are not shown marked, either.
    static constexpr Limits plainLimits{std::chrono::minutes(3), std::chrono::minutes(3)};

    /// The references must outlive the object.
    LiveBays(const BayWatch &watch, const GarageMap &map, const Clock &clock, Limits limits = plainLimits,
             QObject *parent = nullptr);

    [[nodiscard]] Freshness freshness() const { return m_freshness; }
    [[nodiscard]] QDateTime asOf() const { return m_asOf; }

    /// In the order of the level's bays; empty where nothing is known of the level. @p level is an index in
    /// Site::levels.
    [[nodiscard]] QList<BayState::Occupancy> of(int level) const;

    /// Whether there is a bay of which nothing is known, among others, on the level that is drawn of @p area:
    /// the first.
    Q_INVOKABLE bool hasUnknown(const QString &area) const;

    /// Looks at the states and the clock; public for whoever comes back, and for tests that move the clock.
    void follow();

Q_SIGNALS:
    void changed();

private:
    const BayWatch &m_watch;
    const GarageMap &m_map;
    const Clock &m_clock;
    Limits m_limits;
    QTimer m_timer;
    Freshness m_freshness = Freshness::Hidden;
    QDateTime m_asOf;
    QList<QList<BayState::Occupancy>> m_levels;
    std::optional<BayMatching> m_matching; // once there is a map
};

} // namespace bayfinder
