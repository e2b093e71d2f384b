// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/storeconnection.h"
#include "store/storetask.h"

#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <atomic>
#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace bayfinder {

/// The thread that owns one connection, and does its work one after the other.
///
/// Not an event loop: events that still wait when one ends are dropped, and a future would never finish.
class StoreWorker final : public QThread
{
    Q_OBJECT

public:
    /// Called in the worker's thread.
    struct Reports
    {
        std::function<void(const QString &aside)> movedAside;
        /// Work is done in this file from now on.
        std::function<void(const FileIdentity &file)> opened;
        /// Writing is in another kind of trouble than before, or in none any more.
        std::function<void(const std::optional<StoreError> &trouble)> trouble;
        /// All workers of the file have to look whether theirs is still the one: StoreWorker::wake().
        std::function<void()> logLost;
    };

    /// @p clock must outlive the worker.
    StoreWorker(QString path, StoreConnection::Access access, const Clock &clock, Reports reports);
    ~StoreWorker() override;

    void enqueue(std::unique_ptr<StoreTask> task);
    /// Has it look whether its file is still the one of that name, as it does before each piece of work.
    void wake();
    /// Refuses what still waits, stops what runs at its next look at isCancelled(), and waits for it.
    void close();

protected:
    void run() override;

private:
    [[nodiscard]] std::unique_ptr<StoreTask> next();
    void work(StoreConnection &connection, StoreTask &task);
    void report(const std::optional<StoreError> &trouble, bool atOpening);

    QString m_path;
    StoreConnection::Access m_access;
    const Clock &m_clock;
    Reports m_reports;

    QMutex m_mutex;
    QWaitCondition m_wake;
    std::deque<std::unique_ptr<StoreTask>> m_tasks;
    std::atomic_bool m_closing = false;

    // Of the worker's thread alone.
    std::optional<StoreError> m_trouble;
    bool m_troubleAtOpening = false;
};

} // namespace bayfinder
