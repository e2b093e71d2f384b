// SPDX-License-Identifier: Apache-2.0
#include "support/zipfile.h"

#include <QFile>

#include <archive.h>
#include <archive_entry.h>

namespace bayfinder::test {

void writeZip(const QString &fileName, const QList<ZipMember> &members, const char *options)
{
    archive *writer = archive_write_new();
    archive_write_set_format_zip(writer);
    if (options && archive_write_set_options(writer, options) != ARCHIVE_OK)
        qFatal("%s", archive_error_string(writer));
    archive_write_set_passphrase(writer, "secret");
    if (archive_write_open_filename(writer, QFile::encodeName(fileName).constData()) != ARCHIVE_OK)
        qFatal("cannot write a test's archive");
    for (const ZipMember &member : members) {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, member.name.constData());
        archive_entry_set_filetype(entry, member.isLink ? AE_IFLNK : AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        if (member.isLink)
            archive_entry_set_symlink(entry, member.content.constData());
        else
            archive_entry_set_size(entry, member.content.size());
        archive_write_header(writer, entry);
        if (!member.isLink)
            archive_write_data(writer, member.content.constData(), size_t(member.content.size()));
        archive_entry_free(entry);
    }
    archive_write_free(writer);
}

} // namespace bayfinder::test
