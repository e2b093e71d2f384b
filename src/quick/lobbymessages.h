// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/filewatch.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace bayfinder {

/// The messages in a text file, as it is now: one a line, read again when the file changes.
///
/// Blocks on the file system, for a few kilobytes. What cannot be read is no message: a display goes on. What
/// is left out because it is not UTF-8, or too much, is named in the log, once.
class LobbyMessages : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// Cleaned as all text from outside; none of them empty.
    Q_PROPERTY(QStringList lines READ lines NOTIFY linesChanged FINAL)
    /// The one that takes most room, about: what a place for all of them has to be measured with.
    Q_PROPERTY(QString longest READ longest NOTIFY linesChanged FINAL)

public:
    static constexpr qint64 mostBytes = qint64(16) * 1024; ///< what follows is not read
    static constexpr qsizetype mostLines = 20;

    /// @p fileName is absolute; empty: there are never messages. The file need not exist.
    explicit LobbyMessages(QString fileName, QObject *parent = nullptr);

    [[nodiscard]] QStringList lines() const { return m_lines; }
    [[nodiscard]] QString longest() const;

    /// Reads the file now. To be called now and then: not every file system tells what happens on it.
    void read();

Q_SIGNALS:
    void linesChanged();

private:
    void report(const QStringList &faults);

    QString m_fileName;
    FileWatch m_watch;
    QStringList m_lines;
    QString m_reported;
};

} // namespace bayfinder
