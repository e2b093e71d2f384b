// SPDX-License-Identifier: Apache-2.0
#include "staff/window/filedialog.h"

#include <QDir>
#include <QFileInfo>
#include <QMimeDatabase>

namespace bayfinder {

namespace {

QString &lastFolder()
{
    static QString folder = QDir::currentPath();
    return folder;
}

} // namespace

NameIconProvider::NameIconProvider()
    : m_folder(QFileIconProvider::icon(QFileIconProvider::Folder))
    , m_file(QFileIconProvider::icon(QFileIconProvider::File))
{
}

QIcon NameIconProvider::icon(const QFileInfo &info) const
{
    return info.isDir() ? m_folder : m_file;
}

QString NameIconProvider::type(const QFileInfo &info) const
{
    if (!info.isFile())
        return QFileIconProvider::type(info);
    const QMimeType kind = QMimeDatabase().mimeTypeForFile(info, QMimeDatabase::MatchExtension);
    return kind.comment().isEmpty() ? kind.name() : kind.comment();
}

// Begins where there are folders only: it reads the first one before it can be told how.
FileDialog::FileDialog(QWidget *parent, const QString &title)
    : QFileDialog(parent, title, QDir::rootPath())
{
    setIconProvider(this);
    setOption(QFileDialog::DontUseCustomDirectoryIcons);
    setDirectory(lastFolder());
}

void FileDialog::accept()
{
    QFileDialog::accept();
    if (result() == QDialog::Accepted)
        lastFolder() = directory().absolutePath();
}

} // namespace bayfinder
