// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QTest>

namespace bayfinder::test {

/// Lets the event loop run until @p future has finished; false after @p timeoutMs.
///
/// Waits as whoever listens in this thread would: what the working thread posted here before it finished has
/// been delivered by then, which does not follow from isFinished(), neither a future's nor a watcher's.
template <typename T>
[[nodiscard]] bool waitFor(const QFuture<T> &future, int timeoutMs = 10000)
{
    QFutureWatcher<T> watcher;
    bool told = false;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &watcher, [&told] { told = true; });
    watcher.setFuture(future);
    return QTest::qWaitFor([&told] { return told; }, timeoutMs);
}

} // namespace bayfinder::test
