// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPointer>

#include <utility>

namespace bayfinder {

/// One question under way: delivers its answer once, in the context's thread, or gives it up.
///
/// Asking again, cancel() and destruction cancel the question that is under way; its answer is then
/// never delivered. This is what makes "superseded requests are aborted, stale answers never shown"
/// true by construction instead of by comparing tickets. Move-only in spirit: neither copied nor moved,
/// because the context holds its address.
template <typename T>
class Pending
{
public:
    Pending() = default;
    Pending(const Pending &) = delete;
    Pending &operator=(const Pending &) = delete;
    ~Pending() { cancel(); }

    /// Calls @p deliver with the result when @p future finishes with one. Must not be called from inside
    /// a delivery of the same object whose own captures are still in use.
    template <typename Deliver>
    void ask(QObject *context, const QFuture<T> &future, Deliver deliver)
    {
        cancel();
        m_future = future;
        m_watcher = new QFutureWatcher<T>(context);
        auto *watcher = m_watcher.data();
        QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                         [this, watcher, deliver = std::move(deliver)]() mutable {
                             // A cancelled question was already forgotten; its watcher reports last.
                             if (watcher != m_watcher)
                                 return;
                             m_watcher = nullptr;
                             watcher->deleteLater();
                             const QFuture<T> finished = std::exchange(m_future, QFuture<T>());
                             if (!finished.isCanceled() && finished.resultCount() > 0)
                                 deliver(finished.result());
                         });
        watcher->setFuture(future);
    }

    void cancel()
    {
        if (!m_watcher)
            return;
        m_watcher->disconnect();
        m_watcher->deleteLater();
        m_watcher = nullptr;
        std::exchange(m_future, QFuture<T>()).cancel();
    }

    [[nodiscard]] bool isUnderWay() const { return !m_watcher.isNull(); }

private:
    QFuture<T> m_future;
    QPointer<QFutureWatcher<T>> m_watcher;
};

} // namespace bayfinder
