// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guidance/pending.h"
#include "platform/filewatch.h"
#include "quick/closedconnections.h"
#include "site/readsite.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>
#include <QThreadPool>

namespace bayfinder {

/// Keeps up to date which lifts are closed: reads a map again when a site.toml that belongs to it changes,
/// comes or goes (see siteFileNames()).
///
/// Blocks on the file system for those files alone; the map is read in a thread of its own. A map that cannot
/// be read any more, or a site.toml with a fault, changes nothing and is told to the log.
class ClosedWatch : public QObject
{
    Q_OBJECT

public:
    /// Remembers what they say now: make it before the map is read for the first time. @p mapPath
    /// is absolute, as of readSite(); empty: there is none. @p closed must outlive the watch.
    ClosedWatch(const QString &mapPath, ClosedConnections &closed, QObject *parent = nullptr);
    /// Waits for the work that is under way, a second at most.
    ~ClosedWatch() override;
    Q_DISABLE_COPY_MOVE(ClosedWatch)

    /// Looks at the files now, and whenever they change from then on. Call it when the map is there for the
    /// first time, and then now and then: not every file system tells what happens on it.
    void look();

private:
    [[nodiscard]] QList<QByteArray> contents() const;
    void deliver(const Expected<Site> &site);

    QString m_mapPath;
    ClosedConnections &m_closed;
    FileWatch m_watch;
    QList<QByteArray> m_seen;
    Pending<Expected<Site>> m_pending;
    QThreadPool m_worker;
};

} // namespace bayfinder
