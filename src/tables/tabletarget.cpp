// SPDX-License-Identifier: Apache-2.0
#include "tables/tabletarget.h"

#include <QFileInfo>

#include <cerrno>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

QString resolved(const QString &path)
{
    const QFileInfo file(path);
    const QString real = file.isSymLink() ? file.canonicalFilePath() : QString();
    return real.isEmpty() ? file.absoluteFilePath() : real;
}

TableError::Kind kindOf(int code)
{
    switch (code) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return TableError::Kind::DiskFull;
    case EACCES:
    case EPERM:
    case EROFS:
        return TableError::Kind::NoPermission;
    case ENOENT:
    case ENOTDIR:
        return TableError::Kind::NoSuchFolder;
    default:
        return TableError::Kind::Failed;
    }
}

} // namespace

TableTarget::TableTarget(const QString &path)
    : m_path(resolved(path))
    , m_name(QFileInfo(path).fileName())
{
}

QString TableTarget::folder() const
{
    return QFileInfo(m_path).absolutePath();
}

std::optional<TableError> TableTarget::obstacle() const
{
    const QFileInfo parent(folder());
    if (!parent.isDir())
        return error(TableError::Kind::NoSuchFolder, u"no such folder"_s);
    const QFileInfo file(m_path);
    if (file.exists() && !file.isFile())
        return error(TableError::Kind::NotAFile, u"not a file"_s);
    if (!parent.isWritable() || (file.exists() && !file.isWritable()))
        return error(TableError::Kind::NoPermission, u"no permission to write"_s);
    return {};
}

TableError TableTarget::error(TableError::Kind kind, const QString &why) const
{
    return {kind, m_name + u": "_s + why};
}

TableError TableTarget::systemError(int code) const
{
    const auto kind = kindOf(code);
    switch (kind) {
    case TableError::Kind::DiskFull:
        return error(kind, u"the disk is full, or takes no file that large"_s);
    case TableError::Kind::NoPermission:
        return error(kind, u"no permission to write"_s);
    case TableError::Kind::NoSuchFolder:
        return error(kind, u"no such folder"_s);
    default:
        return error(kind, code == 0 ? u"cannot be written"_s : qt_error_string(code));
    }
}

} // namespace bayfinder
