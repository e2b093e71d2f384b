// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/accounterror.h"
#include "store/delivery.h"

#include <QFuture>
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

/// The same answer, for somebody else, after @p use has seen it (store/delivery.h). Without an answer, or
/// when
/// @p context has ended, the new future is cancelled as well.
template <typename T, typename Use>
[[nodiscard]] QFuture<T> seenBy(QObject *context, const QFuture<T> &future, Use use)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    const QFuture<T> seen = promise->future();
    deliverTo(context, future, [promise = std::move(promise), use = std::move(use)](const T &answer) {
        use(answer);
        promise->addResult(answer);
        promise->finish();
    });
    return seen;
}

} // namespace bayfinder
