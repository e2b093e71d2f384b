// SPDX-License-Identifier: Apache-2.0
#include "platform/cleantext.h"
#include "site/archive.h"

#include <QFile>

#include <archive.h>
#include <archive_entry.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

constexpr size_t blockSize = 64 * 1024;

struct CloseArchive
{
    void operator()(archive *reader) const { archive_read_free(reader); }
};
using Reader = std::unique_ptr<archive, CloseArchive>;

// The members of a ZIP archive, one after the other.
class ZipReader
{
public:
    ZipReader(const QString &path, const ArchiveLimits &limits)
        : m_limits(limits)
        , m_left(limits.total)
    {
        m_archive.path = path;
    }

    [[nodiscard]] Expected<Archive> read();

private:
    [[nodiscard]] tl::unexpected<Error> refused(const QString &what) const
    {
        return failure(Error::Kind::Misconfigured, u"%1: %2"_s.arg(m_archive.path, what));
    }
    [[nodiscard]] QString why() const
    {
        const char *text = archive_error_string(m_reader.get());
        return text ? cleanText(QString::fromUtf8(text)) : u"unknown"_s; // some end with a line break
    }
    [[nodiscard]] tl::expected<void, Error> add(archive_entry *entry);
    [[nodiscard]] Expected<QByteArray> content(const QString &name);

    ArchiveLimits m_limits;
    qint64 m_left;
    Reader m_reader;
    Archive m_archive;
    QString m_folder; // of the archive, where the files are
    bool m_hasFolder = false;
};

Expected<Archive> ZipReader::read()
{
    m_reader.reset(archive_read_new());
    if (!m_reader)
        return refused(u"cannot be read (no memory)"_s);
    // By the list at the archive's end only: a reader that follows the members themselves would take an
    // archive whose end is missing for a smaller one.
    archive_read_support_format_zip_seekable(m_reader.get());
    if (archive_read_open_filename(m_reader.get(), QFile::encodeName(m_archive.path).constData(), blockSize)
        != ARCHIVE_OK)
        return refused(u"is not a ZIP archive, or damaged (%1)"_s.arg(why()));
    archive_entry *entry = nullptr;
    for (int members = 0;; ++members) {
        const int answer = archive_read_next_header(m_reader.get(), &entry);
        if (answer == ARCHIVE_EOF)
            return std::move(m_archive);
        // A warning is about a name's letters; ours are in ASCII.
        if (answer != ARCHIVE_OK && answer != ARCHIVE_WARN)
            return refused(u"is not a ZIP archive, or damaged (%1)"_s.arg(why()));
        if (members >= m_limits.members)
            return refused(u"has more than %1 members"_s.arg(m_limits.members));
        if (const auto added = add(entry); !added)
            return tl::unexpected(added.error());
    }
}

tl::expected<void, Error> ZipReader::add(archive_entry *entry)
{
    // What has no name in our letters is none of our files.
    const char *name = archive_entry_pathname_utf8(entry);
    if (!name)
        name = archive_entry_pathname(entry);
    if (!name)
        return {};
    // The backslashes of some tools on Windows are slashes already.
    QStringList parts = QString::fromUtf8(name).split(u'/');
    if (parts.contains(".."_L1) || parts.first().isEmpty())
        return refused(u"has a member that leads out of it: \"%1\""_s.arg(QString::fromUtf8(name).left(64)));
    parts.removeAll(u"."_s);
    if (parts.isEmpty() || parts.size() > 2 || parts.first() == "__MACOSX"_L1
        || !archiveFileNames().contains(parts.last()))
        return {};
    const QString file = parts.last();
    const QString folder = parts.size() == 2 ? parts.first() : QString();
    if (archive_entry_filetype(entry) != AE_IFREG)
        return refused(u"%1 in it is not a file"_s.arg(file));
    if (archive_entry_is_encrypted(entry))
        return refused(u"%1 in it is encrypted"_s.arg(file));
    if (m_hasFolder && folder != m_folder)
        return refused(u"has files of a map in more than one folder"_s);
    m_hasFolder = true;
    m_folder = folder;
    const bool isSettings = file == "site.toml"_L1;
    if (m_archive.files.contains(file) || (isSettings && !m_archive.settingsName.isEmpty()))
        return refused(u"has %1 twice"_s.arg(file));
    auto read = content(file);
    if (!read)
        return tl::unexpected(read.error());
    if (isSettings) {
        m_archive.settings = *std::move(read);
        m_archive.settingsName = m_archive.path + u'/' + file;
    } else {
        m_archive.files.insert(file, *std::move(read));
    }
    return {};
}

Expected<QByteArray> ZipReader::content(const QString &name)
{
    const bool isSettings = name == "site.toml"_L1;
    const qint64 most = isSettings ? m_limits.settings : m_limits.file;
    QByteArray content;
    QByteArray block(blockSize, Qt::Uninitialized);
    for (;;) {
        const auto size = archive_read_data(m_reader.get(), block.data(), blockSize);
        if (size == 0)
            break;
        // Also warnings: a wrong checksum is one.
        if (size < 0)
            return refused(u"%1 in it is damaged (%2)"_s.arg(name, why()));
        if (content.size() + size > most)
            return refused(u"%1 in it is larger than %2"_s.arg(name, sizeText(most)));
        if (!isSettings && content.size() + size > m_left)
            return refused(u"its files are larger than %1 together"_s.arg(sizeText(m_limits.total)));
        content.append(block.constData(), size);
    }
    m_left -= isSettings ? 0 : content.size();
    return content;
}

} // namespace

Expected<Archive> readZipArchive(const QString &path, const ArchiveLimits &limits)
{
    return ZipReader(path, limits).read();
}

} // namespace bayfinder
