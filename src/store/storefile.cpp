// SPDX-License-Identifier: Apache-2.0
#include "store/storefile.h"

#include <QDateTime>
#include <QFile>

#include <sys/stat.h>

namespace bayfinder {

using namespace Qt::StringLiterals;

std::optional<FileIdentity> fileIdentity(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    return FileIdentity{quint64(status.st_dev), quint64(status.st_ino)};
}

LogIdentity logIdentity(const QString &path)
{
    return {fileIdentity(path + u"-wal"_s), fileIdentity(path + u"-shm"_s)};
}

Stored<QString> moveStoreAside(const QString &path, const QDateTime &when)
{
    const QString wanted = path + u".damaged-"_s + when.toString(u"yyyyMMdd-HHmmss"_s);
    QString aside = wanted;
    for (int number = 2; QFile::exists(aside); ++number)
        aside = wanted + u"-%1"_s.arg(number);
    // The database first: a log without one is dropped by SQLite, while a database without its log would pass
    // for a whole one.
    if (!QFile::rename(path, aside))
        return storeFailure(StoreError::Kind::ReadOnly, u"the damaged database cannot be renamed"_s);
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s}) {
        if (QFile::exists(path + suffix) && !QFile::rename(path + suffix, aside + suffix))
            return storeFailure(StoreError::Kind::ReadOnly,
                                u"the damaged database's log cannot be renamed"_s);
    }
    return aside;
}

} // namespace bayfinder
