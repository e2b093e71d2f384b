// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/clock.h"
#include "store/store.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace bayfinder {

/// Removes counts that are older than they are to be kept: when it is made, and once a day after that.
///
/// In many small transactions, between which others write. The file does not shrink; what is free in it is
/// used again. Several programs may prune one database.
class HistoryPruner final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::hours interval{24};
    /// Of one area in one transaction.
    static constexpr qint64 batchMinutes = 10080;

    /// @p store and @p clock must outlive the pruner. @p keepDays is at least 1.
    HistoryPruner(Store &store, const Clock &clock, int keepDays, QObject *parent = nullptr);

    /// Begins if it is time; called by itself about every hour.
    void tick();

Q_SIGNALS:
    /// All that is too old is gone: @p counts rows. Not told when the database is in trouble; the next day
    /// comes.
    void pruned(qint64 counts);

private:
    void removeSome();

    QTimer m_timer;
    Store &m_store;
    const Clock &m_clock;
    int m_keepDays;
    std::optional<std::chrono::milliseconds> m_begunAt;
    bool m_busy = false;
    qint64 m_before = 0;
    qint64 m_removed = 0;
};

} // namespace bayfinder
