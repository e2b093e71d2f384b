// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guidance/error.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QMetaObject>
#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace bayfinder {

/// The answering side of one question: a promise that is kept in every case.
///
/// This is where the rules of GuidanceService for futures hold, for every layer alike:
/// - give() delivers later, from the event loop: never inside the call that asked, and never with a
///   signal of the network on the stack, so that the receiver may destroy whatever it likes;
/// - when the future is cancelled, the cancel action runs and the future finishes without a result;
/// - when the object is destroyed first (it is a child of the service), the cancel action runs and the
///   future finishes with Error::Kind::Cancelled.
///
/// QFuture::then() was rejected for chaining: cancelling what it returns does not reach what it waits for
/// (before Qt 6.10), so a transfer would run on. Use answerFrom() instead.
///
/// Deletes itself after the future has finished. Lives, and delivers, in the thread of its parent.
template <typename T>
class OpenAnswer final : public QObject
{
public:
    explicit OpenAnswer(QObject *service)
        : QObject(service)
    {
        m_promise.start();
        connect(&m_watcher, &QFutureWatcherBase::canceled, this, [this] { cancel(); });
        m_watcher.setFuture(m_promise.future());
    }

    ~OpenAnswer() override
    {
        if (m_finished)
            return;
        runCancelAction();
        finish(failure(Error::Kind::Cancelled, QStringLiteral("the service was closed")));
    }

    [[nodiscard]] QFuture<Expected<T>> future() const { return m_promise.future(); }

    /// What to do when nobody wants the answer any more; at most once, and not after give().
    void setCancelAction(std::function<void()> action) { m_cancelAction = std::move(action); }

    /// The answer. Only the first one counts.
    void give(Expected<T> answer)
    {
        if (m_answer)
            return;
        m_answer = std::move(answer);
        m_cancelAction = nullptr;
        QMetaObject::invokeMethod(
            this, [this] { deliver(); }, Qt::QueuedConnection);
    }

private:
    void deliver()
    {
        if (m_finished)
            return;
        deleteLater();
        finish(*std::exchange(m_answer, std::nullopt));
    }

    void cancel()
    {
        if (m_finished)
            return;
        runCancelAction();
        deleteLater();
        finish(std::nullopt);
    }

    void runCancelAction()
    {
        if (const auto action = std::exchange(m_cancelAction, nullptr))
            action();
    }

    // Last in every function: continuations run inside QPromise::finish(), and may destroy this object.
    void finish(std::optional<Expected<T>> answer)
    {
        m_finished = true;
        m_watcher.disconnect(this);
        QPromise<Expected<T>> promise = std::move(m_promise);
        if (answer)
            promise.addResult(*std::move(answer));
        promise.finish();
    }

    QPromise<Expected<T>> m_promise;
    QFutureWatcher<Expected<T>> m_watcher;
    std::function<void()> m_cancelAction;
    std::optional<Expected<T>> m_answer;
    bool m_finished = false;
};

/// An answer that is known at once, delivered as late as any other.
template <typename T>
[[nodiscard]] QFuture<Expected<T>> answerWith(QObject *service, Expected<T> known)
{
    auto *answer = new OpenAnswer<T>(service);
    const QFuture<Expected<T>> future = answer->future();
    answer->give(std::move(known));
    return future;
}

/// The answer to one question made from the answer to another: @p convert takes an Expected<From> and
/// returns an Expected<To>. Cancelling the returned future cancels @p question.
template <typename To, typename From, typename Convert>
[[nodiscard]] QFuture<Expected<To>> answerFrom(QObject *service, QFuture<Expected<From>> question,
                                               Convert convert)
{
    auto *answer = new OpenAnswer<To>(service);
    auto *watcher = new QFutureWatcher<Expected<From>>(answer);
    answer->setCancelAction([question]() mutable { question.cancel(); });
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, answer, [answer, watcher, convert = std::move(convert)] {
            if (watcher->isCanceled() || watcher->future().resultCount() == 0)
                answer->give(failure(Error::Kind::Cancelled, QStringLiteral("the question was cancelled")));
            else
                answer->give(convert(watcher->result()));
        });
    watcher->setFuture(question);
    return answer->future();
}

} // namespace bayfinder
