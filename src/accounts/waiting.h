// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/accounterror.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <memory>
#include <utility>

namespace bayfinder {

/// Waits for work of a Store, in a thread that may be kept waiting: neither the GUI's nor the store's.
template <typename T>
[[nodiscard]] Accounted<T> awaited(QFuture<Accounted<T>> future)
{
    future.waitForFinished();
    // Only whoever holds the future can cancel it, so there is an answer.
    return future.result();
}

/// Calls @p use with the answer, in the thread of @p context, unless that has ended. Never inside this call,
/// as QFuture::then() does when the answer is there already. Without an answer it is not called.
template <typename T, typename Use>
void whenAnswered(QObject *context, const QFuture<T> &future, Use use)
{
    auto *const watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, use = std::move(use)] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            use(watcher->result());
    });
    watcher->setFuture(future);
}

/// The same answer, for somebody else, after @p use has seen it.
template <typename T, typename Use>
[[nodiscard]] QFuture<T> seenBy(QObject *context, const QFuture<T> &future, Use use)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    const QFuture<T> seen = promise->future();
    whenAnswered(context, future, [promise = std::move(promise), use = std::move(use)](const T &answer) {
        use(answer);
        promise->addResult(answer);
        promise->finish();
    });
    return seen;
}

} // namespace bayfinder
