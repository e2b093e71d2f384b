// SPDX-License-Identifier: Apache-2.0
#include "platform/filewatch.h"

#include <QFile>
#include <QFileInfo>

#include <utility>

namespace bayfinder {

namespace {

constexpr int settleMs = 50;

} // namespace

FileWatch::FileWatch(QStringList fileNames, QObject *parent)
    : QObject(parent)
    , m_fileNames(std::move(fileNames))
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    connect(&m_settle, &QTimer::timeout, this, &FileWatch::changed);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle, qOverload<>(&QTimer::start));
}

void FileWatch::renew()
{
    for (const QString &name : std::as_const(m_fileNames)) {
        // The folder tells of a file that comes, goes, or is replaced by another one of its name; the file of
        // what is written into it.
        const QString folder = QFileInfo(name).absolutePath();
        if (!m_watcher.directories().contains(folder) && QFileInfo::exists(folder))
            m_watcher.addPath(folder);
        m_watcher.removePath(name);
        if (QFileInfo::exists(name))
            m_watcher.addPath(name);
    }
}

QByteArray beginningOf(const QString &fileName, qint64 most)
{
    QFile file(fileName);
    return QFileInfo(fileName).isFile() && file.open(QIODevice::ReadOnly) ? file.read(most) : QByteArray();
}

} // namespace bayfinder

#include "moc_filewatch.cpp"
