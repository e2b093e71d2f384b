// SPDX-License-Identifier: Apache-2.0
#include "quick/closedwatch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QPromise>

#include <memory>
#include <utility>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(mapLog, "bayfinder.map")

/// An editor writes in several steps; one look at the end of them is enough.
constexpr int settleMs = 50;

/// More than readSite() takes of such a file.
constexpr qint64 mostBytes = qint64(2) * 1024 * 1024;

/// Beside an archive, or in a folder: see readSite().
QString settingsOf(const QString &mapPath)
{
    const QFileInfo map(mapPath);
    return map.isDir() ? QDir(mapPath).filePath(u"site.toml"_s)
                       : map.dir().filePath(map.completeBaseName() + u".toml"_s);
}

} // namespace

ClosedWatch::ClosedWatch(const QString &mapPath, ClosedConnections &closed, QObject *parent)
    : QObject(parent)
    , m_mapPath(mapPath)
    , m_closed(closed)
{
    m_worker.setMaxThreadCount(1);
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    connect(&m_settle, &QTimer::timeout, this, &ClosedWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle, qOverload<>(&QTimer::start));
    if (m_mapPath.isEmpty())
        return;
    m_fileName = settingsOf(m_mapPath);
    m_seen = content();
}

ClosedWatch::~ClosedWatch()
{
    m_worker.waitForDone();
}

QByteArray ClosedWatch::content() const
{
    // Not a pipe or a device: reading those may wait for ever.
    QFile file(m_fileName);
    return QFileInfo(m_fileName).isFile() && file.open(QIODevice::ReadOnly) ? file.read(mostBytes)
                                                                            : QByteArray();
}

void ClosedWatch::look()
{
    if (m_fileName.isEmpty())
        return;
    // The folder tells of a file that comes, goes, or is replaced by another one of its name; the file of
    // what is written into it. A watch on a file ends with the file.
    const QString folder = QFileInfo(m_fileName).absolutePath();
    if (!m_watcher.directories().contains(folder) && QFileInfo::exists(folder))
        m_watcher.addPath(folder);
    m_watcher.removePath(m_fileName);
    if (QFileInfo::exists(m_fileName))
        m_watcher.addPath(m_fileName);

    if (const QByteArray now = content(); std::exchange(m_seen, now) == now)
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
