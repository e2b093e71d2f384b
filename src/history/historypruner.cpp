// SPDX-License-Identifier: Apache-2.0
#include "history/historypruner.h"

#include "history/minutes.h"
#include "store/delivery.h"

#include <algorithm>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

// Some of the counts before a minute; how many, 0 when there are none any more.
Stored<qint64> removeBatch(StoreSession &session, qint64 before)
{
    const auto oldest = session.first(
        u"SELECT id, first FROM (SELECT id, (SELECT min(minute) FROM counts "
        "WHERE area_id = areas.id) AS first FROM areas) WHERE first < ? LIMIT 1"_s,
        {before}, [](const StoreRow &row) { return std::pair(row.integer(0), row.integer(1)); });
    if (!oldest)
        return tl::unexpected(oldest.error());
    if (!*oldest)
        return 0;
    const auto [area, first] = **oldest;
    return session.exec(u"DELETE FROM counts WHERE area_id = ? AND minute < ?"_s,
                        {area, std::min(before, first + HistoryPruner::batchMinutes)});
}

} // namespace

HistoryPruner::HistoryPruner(Store &store, const Clock &clock, int keepDays, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_keepDays(std::max(keepDays, 1))
{
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &HistoryPruner::tick);
    m_timer.start(std::chrono::hours(1));
    tick();
}

void HistoryPruner::tick()
{
    const auto now = m_clock.monotonic();
    if (m_busy || (m_begunAt && now - *m_begunAt < interval))
        return;
    m_begunAt = now;
    m_busy = true;
    m_removed = 0;
    m_before = minuteOf(m_clock.now().addDays(-m_keepDays));
    removeSome();
}

void HistoryPruner::removeSome()
{
    const auto removed = m_store.run([before = m_before](StoreSession &session) {
        return session.transaction([&] { return removeBatch(session, before); });
    });
    deliverTo(this, removed, [this](const Stored<qint64> &counts) {
        if (counts && *counts > 0) {
            m_removed += *counts;
            removeSome();
            return;
        }
        m_busy = false;
        if (counts)
            Q_EMIT pruned(m_removed);
    });
}

} // namespace bayfinder

#include "moc_historypruner.cpp"
