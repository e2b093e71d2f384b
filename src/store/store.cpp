// SPDX-License-Identifier: Apache-2.0
#include "store/store.h"

#include "store/storeworker.h"

#include <QMetaObject>

namespace bayfinder {

Store::Store(const QString &path, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_path(path)
{
    const auto movedAside = [this](const QString &aside) {
        QMetaObject::invokeMethod(
            this, [this, aside] { Q_EMIT this->movedAside(aside); }, Qt::QueuedConnection);
    };
    const auto trouble = [this](const std::optional<StoreError> &now) {
        QMetaObject::invokeMethod(
            this,
            [this, now] {
                m_trouble = now;
                Q_EMIT troubleChanged();
            },
            Qt::QueuedConnection);
    };
    m_writer = std::make_unique<StoreWorker>(path, StoreConnection::Access::ReadWrite, clock,
                                             StoreWorker::Reports{movedAside, trouble});
    // Whoever reads is told by the answer.
    m_reader = std::make_unique<StoreWorker>(path, StoreConnection::Access::ReadOnly, clock,
                                             StoreWorker::Reports{movedAside, {}});
    m_writer->start();
    m_reader->start();
    // Opens the file, so that its trouble is told before anybody has work.
    [[maybe_unused]] const auto opened = run([](StoreSession &) { return Stored<void>(); });
}

Store::~Store()
{
    m_reader->close();
    m_writer->close();
}

void Store::enqueueTask(StoreWorker &worker, std::unique_ptr<StoreTask> task)
{
    worker.enqueue(std::move(task));
}

} // namespace bayfinder

#include "moc_store.cpp"
