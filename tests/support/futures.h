// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFuture>
#include <QTest>

namespace bayfinder::test {

/// Lets the event loop run until @p future has finished; false after @p timeoutMs.
template <typename T>
[[nodiscard]] bool waitFor(const QFuture<T> &future, int timeoutMs = 10000)
{
    return QTest::qWaitFor([&future] { return future.isFinished(); }, timeoutMs);
}

} // namespace bayfinder::test
