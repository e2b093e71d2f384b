// SPDX-License-Identifier: Apache-2.0
#include "quick/livebays.h"

#include <algorithm>
#include <cstdlib>

namespace bayfinder {

using Occupancy = BayState::Occupancy;

LiveBays::LiveBays(const BayWatch &watch, const GarageMap &map, const Clock &clock, Limits limits,
                   QObject *parent)
    : QObject(parent)
    , m_watch(watch)
    , m_map(map)
    , m_clock(clock)
    , m_limits(limits)
{
    m_timer.setSingleShot(true);
    // A coarse timer would be minutes late where states are hidden after hours.
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &LiveBays::follow);
    connect(&m_watch, &BayWatch::changed, this, &LiveBays::follow);
    connect(&m_map, &GarageMap::stateChanged, this, &LiveBays::follow);
}

QList<Occupancy> LiveBays::of(int level) const
{
    return m_levels.value(level);
}

bool LiveBays::hasUnknown(const QString &area) const
{
    const QList<SiteLevel> levels = m_map.site() ? m_map.site()->levels : QList<SiteLevel>();
    const auto found = std::find_if(levels.cbegin(), levels.cend(),
                                    [&area](const SiteLevel &level) { return level.area == area; });
    return m_levels.value(found - levels.cbegin()).contains(Occupancy::Unknown);
}

void LiveBays::follow()
{
    QList<QList<Occupancy>> levels;
    Freshness freshness = Freshness::Hidden;
    QDateTime asOf;
    const auto answeredAt = m_watch.answeredAt();
    const auto age = answeredAt ? m_clock.monotonic() - *answeredAt : m_limits.hide;
    m_timer.stop();
    if (answeredAt && age <= m_limits.hide) {
        m_timer.start((age <= m_limits.stale ? m_limits.stale : m_limits.hide) - age
                      + std::chrono::milliseconds(1));
        const std::shared_ptr<const Site> site = m_map.site();
        if (site && !m_watch.states().isEmpty()) {
            if (!m_matching)
                m_matching.emplace(site, m_map.sharedBays());
            levels = m_matching->occupancies(m_watch.states());
            freshness = age > m_limits.stale ? Freshness::Stale : Freshness::Fresh;
            asOf = m_clock.now().addMSecs(-age.count());
        }
    }
    // The two clocks drift apart by less than anybody is told.
    const bool isSame = levels == m_levels && freshness == m_freshness
        && (freshness == Freshness::Fresh || std::abs(asOf.msecsTo(m_asOf)) < 1000);
    m_levels = levels;
    m_freshness = freshness;
    m_asOf = asOf;
    if (!isSame)
        Q_EMIT changed();
}

} // namespace bayfinder

#include "moc_livebays.cpp"
