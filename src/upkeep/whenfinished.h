// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace bayfinder {

/// Calls @p deliver in the context's thread with the result of a future that finishes in another thread;
/// never when the context is gone by then, or the future was cancelled. QFuture::then() with a context looks
/// at that context from the other thread (Qt 6.4), where it may be going at that moment.
template <typename T, typename Deliver>
void whenFinished(const QFuture<T> &future, QObject *context, Deliver deliver)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, deliver = std::move(deliver)]() mutable {
                         watcher->deleteLater();
                         const QFuture<T> finished = watcher->future();
                         if (finished.resultCount() > 0)
                             deliver(finished.result());
                     });
    watcher->setFuture(future);
}

} // namespace bayfinder
