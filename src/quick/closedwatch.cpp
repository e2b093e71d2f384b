// SPDX-License-Identifier: Apache-2.0
#include "quick/closedwatch.h"

#include "site/archive.h"

#include <QLoggingCategory>
#include <QPromise>

#include <memory>
#include <utility>

namespace bayfinder {

namespace {

Q_LOGGING_CATEGORY(mapLog, "bayfinder.map")

/// More than readSite() takes of such a file.
constexpr qint64 mostBytes = qint64(2) * 1024 * 1024;

} // namespace

ClosedWatch::ClosedWatch(const QString &mapPath, ClosedConnections &closed, QObject *parent)
    : QObject(parent)
    , m_mapPath(mapPath)
    , m_closed(closed)
    , m_watch(mapPath.isEmpty() ? QStringList() : siteFileNames(mapPath))
    , m_seen(contents())
{
    m_worker.setMaxThreadCount(1);
    connect(&m_watch, &FileWatch::changed, this, &ClosedWatch::look);
}

ClosedWatch::~ClosedWatch()
{
    m_worker.waitForDone();
}

QList<QByteArray> ClosedWatch::contents() const
{
    QList<QByteArray> all;
    for (const QString &name : m_watch.fileNames())
        all.append(beginningOf(name, mostBytes));
    return all;
}

void ClosedWatch::look()
{
    m_watch.renew();
    if (const QList<QByteArray> now = contents(); std::exchange(m_seen, now) == now)
        return;
    auto promise = std::make_shared<QPromise<Expected<Site>>>();
    promise->start();
    m_pending.ask(this, promise->future(), [this](const Expected<Site> &site) { deliver(site); });
    m_worker.start([promise, path = m_mapPath] {
        promise->addResult(readSite(path));
        promise->finish();
    });
}

void ClosedWatch::deliver(const Expected<Site> &site)
{
    if (site)
        m_closed.setSite(std::make_shared<const Site>(*site));
    else
        qCWarning(mapLog, "the changed map cannot be read: %s", qPrintable(site.error().message));
}

} // namespace bayfinder

#include "moc_closedwatch.cpp"
