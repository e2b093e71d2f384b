// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/clock.h"
#include "store/storeerror.h"
#include "store/storefile.h"
#include "store/storesession.h"
#include "store/storetask.h"

#include <QFuture>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace bayfinder {

class StoreWorker;

/// The staff program's database: one SQLite file, which several programs may use at once.
///
/// It is opened in the background, and again with each piece of work as long as that fails, so that a program
/// keeps going without it and takes it up when it is well again. A damaged file is moved aside and a new one
/// begun; a file of a later version of ours, or of another program, is left as it is.
///
/// Lives in the GUI thread, which it never keeps waiting, but at destruction until the work that runs, or
/// what waits for another program, has seen that it is not wanted any more. run() and read() may be called in
/// any thread. docs/store.md describes the schema.
class Store final : public QObject
{
    Q_OBJECT

public:
    /// Opens @p path and makes it, and its folder, if needed. @p clock must outlive the store.
    Store(const QString &path, const Clock &clock, QObject *parent = nullptr);
    /// Work that has not finished finishes with Kind::Cancelled.
    ~Store() override;

    /// Does @p work, a callable that takes a StoreSession & and returns a Stored<...>, in the thread that
    /// writes, one after the other in the order of these calls. What it captures is used and destroyed there.
    ///
    /// The future finishes once, later, with the result; when it is cancelled first, without one, and work
    /// that has begun sees StoreSession::isCancelled(). Listen with deliverTo() or with a Pending: what
    /// QFuture::then() calls runs in the thread that writes, where a store must not be destroyed.
    template <typename Work>
    [[nodiscard]] auto run(Work work) -> QFuture<std::invoke_result_t<Work &, StoreSession &>>
    {
        return enqueue(*m_writer, std::move(work));
    }
    /// The same for work that only reads, in a thread of its own: however long it takes, nothing that is to
    /// be written waits for it. It sees what was written by work that has finished.
    template <typename Work>
    [[nodiscard]] auto read(Work work) -> QFuture<std::invoke_result_t<Work &, StoreSession &>>
    {
        return enqueue(*m_reader, std::move(work));
    }

    [[nodiscard]] QString path() const { return m_path; }
    /// Why nothing can be written at present; nothing when the last try went well.
    [[nodiscard]] std::optional<StoreError> trouble() const { return m_trouble; }

Q_SIGNALS:
    /// Writing is in another kind of trouble than before, or works again.
    void troubleChanged();
    /// The file was damaged: it is @p aside now, and a new one was begun.
    void movedAside(const QString &aside);
    /// The path is another file's than before: this program, or another one, has moved a damaged one aside.
    /// What was known of rows, and their ids, is of no use any more. Comes before the answer of any work in
    /// the new file.
    void replaced();

private:
    template <typename Work>
    static auto enqueue(StoreWorker &worker, Work work)
        -> QFuture<std::invoke_result_t<Work &, StoreSession &>>
    {
        using Result = std::invoke_result_t<Work &, StoreSession &>;
        auto task = std::make_unique<StoreTaskOf<Result, Work>>(std::move(work));
        const QFuture<Result> future = task->future();
        enqueueTask(worker, std::move(task));
        return future;
    }
    static void enqueueTask(StoreWorker &worker, std::unique_ptr<StoreTask> task);

    QString m_path;
    std::optional<StoreError> m_trouble;
    std::optional<FileIdentity> m_file; // in which work was done last
    std::unique_ptr<StoreWorker> m_writer;
    std::unique_ptr<StoreWorker> m_reader;
};

} // namespace bayfinder
