// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFileDialog>
#include <QFileIconProvider>
#include <QIcon>

namespace bayfinder {

/// Icons and kinds of files by their names alone, for any thread.
class NameIconProvider : public QFileIconProvider
{
public:
    NameIconProvider();

    [[nodiscard]] QIcon icon(IconType type) const override { return QFileIconProvider::icon(type); }
    [[nodiscard]] QIcon icon(const QFileInfo &info) const override;
    [[nodiscard]] QString type(const QFileInfo &info) const override;

private:
    QIcon m_folder;
    QIcon m_file;
};

/// Asks for a file or folder; every dialog of the program that does is one of these.
///
/// Looks into no file that it lists, as Qt's own does for its icons: when that closes the database again, all
/// of SQLite's locks on it are gone (docs/store.md). Begins in the folder that was chosen last. Where the
/// desktop brings its own dialog, that is shown.
class FileDialog final : private NameIconProvider, public QFileDialog
{
public:
    FileDialog(QWidget *parent, const QString &title);

    void accept() override;
};

} // namespace bayfinder
