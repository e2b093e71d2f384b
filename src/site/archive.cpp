// SPDX-License-Identifier: Apache-2.0
#include "site/archive.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

tl::unexpected<Error> refused(const QString &what)
{
    return failure(Error::Kind::Misconfigured, what);
}

Expected<QByteArray> contentOf(const QString &fileName, qint64 largest)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return refused(u"%1: cannot be read (%2)"_s.arg(fileName, file.errorString()));
    // QIODevice makes room for as much as it is asked for.
    const QByteArray content = file.read(std::min(file.size(), largest) + 1);
    if (content.size() > largest)
        return refused(u"%1: is larger than %2"_s.arg(fileName, sizeText(largest)));
    return content;
}

Expected<Archive> readFolder(const QString &path, const ArchiveLimits &limits)
{
    Archive archive;
    archive.path = path;
    const QDir folder(path);
    const QString inside = QFileInfo(path).canonicalFilePath() + u'/';
    qint64 left = limits.total;
    for (const QString &name : archiveFileNames()) {
        const QString fileName = folder.filePath(name);
        const QFileInfo info(fileName);
        if (!info.exists() && !info.isSymLink())
            continue;
        // Neither a pipe that never ends nor somebody else's file.
        if (!info.isFile())
            return refused(u"%1: is not a file"_s.arg(fileName));
        if (!info.canonicalFilePath().startsWith(inside))
            return refused(u"%1: is a link that leads out of the folder"_s.arg(fileName));
        const bool isSettings = name == "site.toml"_L1;
        auto content = contentOf(fileName, isSettings ? limits.settings : limits.file);
        if (!content)
            return tl::unexpected(content.error());
        if (isSettings) {
            archive.settings = *content;
            archive.settingsName = fileName;
        } else {
            left -= content->size();
            if (left < 0)
                return refused(
                    u"%1: its files are larger than %2 together"_s.arg(path, sizeText(limits.total)));
            archive.files.insert(name, *std::move(content));
        }
    }
    return archive;
}

// Those beside a ZIP archive.
tl::expected<void, Error> readSettingsBeside(Archive &archive, const QFileInfo &zip,
                                             const ArchiveLimits &limits)
{
    QString taken;
    const QStringList names = siteFileNames(zip.filePath());
    for (const QString &name : names) {
        const QFileInfo info(name);
        if (!info.exists() && !info.isSymLink())
            continue;
        if (!taken.isEmpty()) {
            archive.unreadSettings.append(
                u"the one beside the archive is not read, %1 goes before it"_s.arg(taken));
            continue;
        }
        if (!info.isFile())
            return refused(u"%1: is not a file"_s.arg(info.filePath()));
        auto content = contentOf(info.filePath(), limits.settings);
        if (!content)
            return tl::unexpected(content.error());
        if (!archive.settingsName.isEmpty())
            archive.unreadSettings.append(
                u"the one in the archive is not read, %1 beside it goes before it"_s.arg(info.fileName()));
        archive.settings = *std::move(content);
        archive.settingsName = info.filePath();
        taken = info.fileName();
    }
    return {};
}

} // namespace

QString sizeText(qint64 bytes)
{
    constexpr qint64 mebibyte = 1024 * 1024;
    return bytes % mebibyte ? u"%1 bytes"_s.arg(bytes) : u"%1 MiB"_s.arg(bytes / mebibyte);
}

const QStringList &archiveFileNames()
{
    static const QStringList names = [] {
        const QStringList types =
            u"address amenity anchor building detail fixture footprint geofence kiosk level "
            "occupant opening relationship section unit venue"_s.split(u' ');
        QStringList all{u"manifest.json"_s, u"site.toml"_s};
        for (const QString &type : types)
            all.append(type + u".geojson"_s);
        return all;
    }();
    return names;
}

QStringList siteFileNames(const QString &path)
{
    const QFileInfo map(path);
    if (map.isDir())
        return {QDir(path).filePath(u"site.toml"_s)};
    QStringList names{map.dir().filePath(map.completeBaseName() + u".toml"_s),
                      map.dir().filePath(u"site.toml"_s)};
    names.removeDuplicates();
    return names;
}

Expected<Archive> readArchive(const QString &path, const ArchiveLimits &limits)
{
    const QFileInfo place(path);
    if (!place.exists())
        return refused(u"%1: does not exist, expected an IMDF archive (.zip) or folder"_s.arg(path));
    if (place.isDir())
        return readFolder(path, limits);
    if (!place.isFile())
        return refused(u"%1: is neither a file nor a folder, expected an IMDF archive"_s.arg(path));
    auto archive = readZipArchive(path, limits);
    if (archive) {
        if (const auto read = readSettingsBeside(*archive, place, limits); !read)
            return tl::unexpected(read.error());
    }
    return archive;
}

} // namespace bayfinder
