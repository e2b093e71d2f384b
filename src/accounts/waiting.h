// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/accounterror.h"

#include <QFuture>

namespace bayfinder {

/// Waits for work of a Store, in a thread that may be kept waiting: neither the GUI's nor the store's.
template <typename T>
[[nodiscard]] Accounted<T> waitFor(QFuture<Accounted<T>> future)
{
    future.waitForFinished();
    // Only whoever holds the future can cancel it, so there is an answer.
    return future.result();
}

} // namespace bayfinder
