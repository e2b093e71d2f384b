// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>
#include <utility>

namespace bayfinder {

/// The thread in which PINs are checked and people changed, one after the other: that takes most of a second
/// each time, and some steps wait for the database.
///
/// Lives in the GUI thread. Its end waits for what runs; what has not begun is cancelled, and its future
/// finishes without a result.
class AccountsThread
{
public:
    AccountsThread();
    AccountsThread(const AccountsThread &) = delete;
    AccountsThread &operator=(const AccountsThread &) = delete;
    ~AccountsThread();

    /// Does @p work in the thread; whatever it uses must outlive this. Give continuations a context.
    template <typename Work>
    [[nodiscard]] auto run(Work work) -> QFuture<std::invoke_result_t<Work &>>
    {
        auto promise = std::make_shared<QPromise<std::invoke_result_t<Work &>>>();
        promise->start();
        const auto future = promise->future();
        m_pool.start([promise, work = std::move(work)]() mutable {
            promise->addResult(work());
            promise->finish();
        });
        return future;
    }

private:
    QThreadPool m_pool;
};

} // namespace bayfinder
