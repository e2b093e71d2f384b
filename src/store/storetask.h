// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/storesession.h"

#include <QFuture>
#include <QPromise>

#include <optional>
#include <utility>

namespace bayfinder {

/// A piece of work that waits for its worker, whatever it answers.
class StoreTask
{
public:
    StoreTask() = default;
    StoreTask(const StoreTask &) = delete;
    StoreTask &operator=(const StoreTask &) = delete;
    virtual ~StoreTask() = default;

    /// Whether nobody wants the answer any more.
    [[nodiscard]] virtual bool isCancelled() const = 0;
    virtual void perform(StoreSession &session) = 0;
    virtual void refuse(const StoreError &error) = 0;
    /// Hands over the answer, or none if the future was cancelled; the last that is called.
    virtual void deliver() = 0;
};

/// One whose work returns @p Result, a Stored<...>.
template <typename Result, typename Work>
class StoreTaskOf final : public StoreTask
{
public:
    explicit StoreTaskOf(Work work)
        : m_work(std::move(work))
    {
        m_promise.start();
    }

    [[nodiscard]] QFuture<Result> future() const { return m_promise.future(); }

    [[nodiscard]] bool isCancelled() const override { return m_promise.isCanceled(); }
    void perform(StoreSession &session) override { m_result.emplace((*m_work)(session)); }
    void refuse(const StoreError &error) override { m_result.emplace(tl::unexpected(error)); }
    void deliver() override
    {
        // What the work has captured ends in the worker's thread, and before anybody is told.
        m_work.reset();
        m_promise.addResult(*std::move(m_result));
        m_promise.finish();
    }

private:
    std::optional<Work> m_work;
    std::optional<Result> m_result;
    QPromise<Result> m_promise;
};

} // namespace bayfinder
