// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guidance/pending.h"
#include "quick/closedconnections.h"
#include "site/readsite.h"

#include <QByteArray>
#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>

namespace bayfinder {

/// Keeps up to date which lifts are closed: reads a map again when the site.toml that belongs to it changes.
///
/// Blocks on the file system for that file alone; the map is read in a thread of its own. A map that cannot
/// be read any more, or a site.toml with a fault, changes nothing and is told to the log.
class ClosedWatch : public QObject
{
    Q_OBJECT

public:
    /// Remembers what the site.toml says now: make it before the map is read for the first time. @p mapPath
    /// is absolute, as of readSite(); empty: there is none. @p closed must outlive the watch.
    ClosedWatch(const QString &mapPath, ClosedConnections &closed, QObject *parent = nullptr);
    /// Waits for the work that is under way, a second at most.
    ~ClosedWatch() override;
    Q_DISABLE_COPY_MOVE(ClosedWatch)

    /// Looks at the file now, and whenever it changes from then on. Call it when the map is there for the
    /// first time, and then now and then: not every file system tells what happens on it.
    void look();

private:
    [[nodiscard]] QByteArray content() const;
    void deliver(const Expected<Site> &site);

    QString m_mapPath;
    QString m_fileName;
    ClosedConnections &m_closed;
    QByteArray m_seen;
    QFileSystemWatcher m_watcher;
    QTimer m_settle;
    Pending<Expected<Site>> m_pending;
    QThreadPool m_worker;
};

} // namespace bayfinder
