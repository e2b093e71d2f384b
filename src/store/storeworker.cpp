// SPDX-License-Identifier: Apache-2.0
#include "store/storeworker.h"

#include <QMutexLocker>

namespace bayfinder {

using namespace Qt::StringLiterals;

StoreWorker::StoreWorker(QString path, StoreConnection::Access access, const Clock &clock, Reports reports)
    : m_path(std::move(path))
    , m_access(access)
    , m_clock(clock)
    , m_reports(std::move(reports))
{
}

StoreWorker::~StoreWorker()
{
    close();
}

void StoreWorker::enqueue(std::unique_ptr<StoreTask> task)
{
    const QMutexLocker locked(&m_mutex);
    m_tasks.push_back(std::move(task));
    m_wake.wakeOne();
}

void StoreWorker::wake()
{
    const auto nothing = [](StoreSession &) { return Stored<void>(); };
    enqueue(std::make_unique<StoreTaskOf<Stored<void>, decltype(nothing)>>(nothing));
}

void StoreWorker::close()
{
    {
        const QMutexLocker locked(&m_mutex);
        m_closing = true;
        m_wake.wakeOne();
    }
    wait();
}

void StoreWorker::run()
{
    StoreConnection connection(
        m_path, m_access, m_clock,
        {m_reports.movedAside, m_reports.opened, [this] { return m_closing.load(); }, m_reports.logLost});
    while (const std::unique_ptr<StoreTask> task = next()) {
        if (m_closing || task->isCancelled())
            task->refuse({StoreError::Kind::Cancelled, u"the database was closed, or nobody waits"_s});
        else
            work(connection, *task);
        task->deliver();
    }
}

std::unique_ptr<StoreTask> StoreWorker::next()
{
    const QMutexLocker locked(&m_mutex);
    while (m_tasks.empty()) {
        if (m_closing)
            return nullptr;
        m_wake.wait(&m_mutex);
    }
    std::unique_ptr<StoreTask> task = std::move(m_tasks.front());
    m_tasks.pop_front();
    return task;
}

void StoreWorker::work(StoreConnection &connection, StoreTask &task)
{
    const Stored<StoreSession *> session = connection.session();
    if (!session) {
        task.refuse(session.error());
        report(session.error(), true);
        return;
    }
    if (m_troubleAtOpening)
        report(std::nullopt, true);
    StoreSession &open = **session;
    open.setCancelled([this, &task] { return m_closing || task.isCancelled(); });
    task.perform(open);
    open.setCancelled(nullptr);
    const std::optional<StoreError> trouble = open.takeTrouble();
    const bool written = open.takeWritten();
    if (trouble && trouble->kind == StoreError::Kind::Damaged) {
        const Stored<bool> moved = connection.examine();
        if (!moved)
            report(moved.error(), false);
        else if (!*moved)
            report(trouble, false);
        else // Begins the new one, so that it is told of. What fails is told by whoever asks next.
            [[maybe_unused]]
            const auto begun = connection.session();
    } else if (trouble) {
        report(trouble, false);
    } else if (written) {
        report(std::nullopt, false);
    }
}

void StoreWorker::report(const std::optional<StoreError> &trouble, bool atOpening)
{
    const bool same = trouble ? m_trouble && m_trouble->kind == trouble->kind : !m_trouble;
    m_trouble = trouble;
    m_troubleAtOpening = trouble && atOpening;
    if (!same && m_reports.trouble)
        m_reports.trouble(trouble);
}

} // namespace bayfinder

#include "moc_storeworker.cpp"
