// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/accounterror.h"

#include <QByteArray>
#include <QMutex>
#include <QString>

namespace bayfinder {

/// The file beside the database with the log's key: 32 random bytes as 64 hexadecimal digits and a line
/// break, mode 0600. Read once and kept. Any thread.
class AuditKey
{
public:
    explicit AuditKey(QString fileName);

    /// The key file of a database: its name with `.key` after it.
    [[nodiscard]] static QString fileNameFor(const QString &database);

    /// The key; Kind::KeyUnusable when there is none that can be used.
    [[nodiscard]] Accounted<QByteArray> key();
    /// The same, and makes the file when it is missing: only for a log that is to begin. Of several programs
    /// that do so at once, one makes it.
    [[nodiscard]] Accounted<QByteArray> keyOrNew();

private:
    [[nodiscard]] Accounted<QByteArray> load(bool mayMake);
    [[nodiscard]] Accounted<QByteArray> read() const;
    [[nodiscard]] Accounted<void> make() const;

    QString m_fileName;
    QMutex m_mutex;
    QByteArray m_key;
};

} // namespace bayfinder
