// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/storeerror.h"

#include <QString>

#include <optional>

class QDateTime;

namespace bayfinder {

/// Which file a name stands for: it is another one when somebody has moved the first away.
struct FileIdentity
{
    quint64 device = 0;
    quint64 number = 0;

    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};

/// Nothing when there is no such file.
[[nodiscard]] std::optional<FileIdentity> fileIdentity(const QString &path);

/// Which files the names of a database's write-ahead log and of that log's index stand for.
struct LogIdentity
{
    std::optional<FileIdentity> log;
    std::optional<FileIdentity> index;

    friend bool operator==(const LogIdentity &, const LogIdentity &) = default;
};

/// Of the database at @p path.
[[nodiscard]] LogIdentity logIdentity(const QString &path);

/// Renames the database at @p path to `path.damaged-YYYYMMDD-hhmmss`, together with its write-ahead log
/// (`-wal`) and that log's index (`-shm`), and answers the new name. A number is added when it is taken.
///
/// To be called while connections to it are still open: SQLite then sees at closing that the file has moved,
/// and leaves alone what has the old name by then.
[[nodiscard]] Stored<QString> moveStoreAside(const QString &path, const QDateTime &when);

} // namespace bayfinder
