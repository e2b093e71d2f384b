// SPDX-License-Identifier: Apache-2.0
#include "store/store.h"

#include "store/storeworker.h"

#include <QMetaObject>

#include <utility>

namespace bayfinder {

Store::Store(const QString &path, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_path(path)
{
    const auto movedAside = [this](const QString &aside) {
        QMetaObject::invokeMethod(
            this, [this, aside] { Q_EMIT this->movedAside(aside); }, Qt::QueuedConnection);
    };
    const auto opened = [this](const FileIdentity &file) {
        QMetaObject::invokeMethod(
            this,
            [this, file] {
                const std::optional<FileIdentity> before = std::exchange(m_file, file);
                if (before && *before != file)
                    Q_EMIT replaced();
            },
            Qt::QueuedConnection);
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
    const auto logLost = [this] {
        m_writer->wake();
        m_reader->wake();
    };
    m_writer = std::make_unique<StoreWorker>(path, StoreConnection::Access::ReadWrite, clock,
                                             StoreWorker::Reports{movedAside, opened, trouble, logLost});
    // Whoever reads is told by the answer.
    m_reader = std::make_unique<StoreWorker>(path, StoreConnection::Access::ReadOnly, clock,
                                             StoreWorker::Reports{movedAside, opened, {}, logLost});
    m_writer->start();
    m_reader->start();
    // Opens the file, so that its trouble is told before anybody has work.
    [[maybe_unused]] const auto first = run([](StoreSession &) { return Stored<void>(); });
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
