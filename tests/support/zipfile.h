// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace bayfinder::test {

struct ZipMember
{
    QByteArray name;
    QByteArray content; ///< of a link: what it points to
    bool isLink = false;
};

/// Writes a ZIP archive. @p options are libarchive's; what they encrypt has the passphrase "secret".
void writeZip(const QString &fileName, const QList<ZipMember> &members, const char *options = nullptr);

} // namespace bayfinder::test
