// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace bayfinder {

/// Calls @p deliver with the result of @p future: later, in the thread of @p context, which is the caller's;
/// not when the future is cancelled or @p context is gone. For work that goes on whoever listens; Pending
/// (guidance/pending.h) is for questions that may be taken back.
///
/// QFuture::then() was rejected: it calls at once when the future has finished, and with Qt 6.4 it may look
/// at its context from another thread while that is being destroyed.
template <typename T, typename Deliver>
void deliverTo(QObject *context, const QFuture<T> &future, Deliver deliver)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, deliver = std::move(deliver)]() mutable {
                         watcher->deleteLater();
                         const QFuture<T> finished = watcher->future();
                         if (!finished.isCanceled() && finished.resultCount() > 0)
                             deliver(finished.result());
                     });
    watcher->setFuture(future);
}

} // namespace bayfinder
