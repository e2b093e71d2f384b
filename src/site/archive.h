// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guidance/error.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace bayfinder {

/// The files of an IMDF archive that we know, in memory.
struct Archive
{
    QString path; ///< as it was asked for
    QHash<QString, QByteArray> files; ///< by name: "level.geojson", "manifest.json"
    QByteArray settings; ///< of the site.toml
    QString settingsName; ///< where that is, for messages; empty: there is none
    QStringList unreadSettings; ///< of each further site.toml, which that goes before: a message

    /// The file's content, which is then no longer held here; null where there is none.
    [[nodiscard]] QByteArray take(const QString &name) { return files.take(name); }
};

/// The largest that an archive may be. Bytes are counted while they are read: what a ZIP archive says of its
/// sizes is not believed.
struct ArchiveLimits
{
    qint64 file = 64 * 1024 * 1024;
    qint64 total = 128 * 1024 * 1024;
    qint64 settings = 1024 * 1024;
    int members = 10'000; ///< of a ZIP archive, also those that are not read
};

/// Where the site.toml of the map @p path may be, outside of a ZIP archive: of those that are there the first
/// is read. Blocks on the file system.
[[nodiscard]] QStringList siteFileNames(const QString &path);

/// Reads an archive: a folder, or a ZIP archive. Nothing is ever written.
///
/// Of a folder: the files in it; a symbolic link is followed within the folder only. Of a ZIP archive: the
/// files at its top, or in one folder of it. Other files are ignored.
///
/// A ZIP archive's site.toml is, of those that are there, the first of: "garage.toml" beside "garage.zip",
/// which several archives in one folder need; "site.toml" beside it; the one inside, which is last because
/// it cannot be edited.
///
/// Errors are of kind Misconfigured and name the file. Blocks on the file system. Callable from any thread.
[[nodiscard]] Expected<Archive> readArchive(const QString &path, const ArchiveLimits &limits = {});

/// The names of the files that are read: those of OGC 20-094, and site.toml.
[[nodiscard]] const QStringList &archiveFileNames();

/// A limit as messages say it: "64 MiB".
[[nodiscard]] QString sizeText(qint64 bytes);

/// The part of readArchive() that is about ZIP archives.
[[nodiscard]] Expected<Archive> readZipArchive(const QString &path, const ArchiveLimits &limits);

} // namespace bayfinder
