// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

namespace bayfinder {

/// Tells when files are written, come, go, or are replaced by others of their names. They need not exist; nor
/// do their folders, until renew() finds them.
///
/// Lives in a thread with an event loop. Not every file system tells what happens on it: whoever has to know
/// looks now and then, too.
class FileWatch : public QObject
{
    Q_OBJECT

public:
    /// @p fileNames are absolute. Watches nothing before the first renew().
    explicit FileWatch(QStringList fileNames, QObject *parent = nullptr);

    [[nodiscard]] const QStringList &fileNames() const { return m_fileNames; }

    /// Watches what is there by now. To be called before each look at the files, because a watch on a file
    /// ends with the file. Blocks on the file system.
    void renew();

Q_SIGNALS:
    /// Once for what happens within a moment: an editor writes in several steps.
    void changed();

private:
    QStringList m_fileNames;
    QFileSystemWatcher m_watcher;
    QTimer m_settle;
};

/// The beginning of a file, at most @p most bytes; empty of one that is not there, or cannot be read, and of
/// what is no file: reading pipes and devices may wait for ever. Blocks on the file system.
[[nodiscard]] QByteArray beginningOf(const QString &fileName, qint64 most);

} // namespace bayfinder
