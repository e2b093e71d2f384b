// SPDX-License-Identifier: Apache-2.0
#include "platform/secret.h"

#include <QFile>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QTemporaryFile>

#include <unistd.h>

#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

constexpr qint64 longestSecret = 4096;

tl::expected<QByteArray, QString> checkedSecret(QByteArray secret)
{
    if (secret.endsWith('\n'))
        secret.chop(1);
    if (secret.endsWith('\r'))
        secret.chop(1);
    if (secret.trimmed().isEmpty())
        return tl::unexpected(u"is empty, expected the secret"_s);
    if (secret.contains('\n') || secret.contains('\r') || secret.contains('\0'))
        return tl::unexpected(u"holds more than one line, expected nothing but the secret"_s);
    return secret;
}

} // namespace

tl::expected<QByteArray, QString> readSecretFile(const QString &fileName)
{
    const QString named = u"\"%1\" "_s.arg(fileName);
    // Opening a pipe would wait for its writer.
    if (const QFileInfo info(fileName); info.exists() && !info.isFile())
        return tl::unexpected(named + u"is not an ordinary file, expected one that holds the secret"_s);
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(
            named + u"cannot be read (%1), expected a file that holds the secret"_s.arg(file.errorString()));
    // Asked of the open file, so that it cannot be exchanged between the question and the reading.
    constexpr QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    if (file.permissions() & others)
        return tl::unexpected(
            named
            + u"is open to other users, expected it to be the owner's alone: chmod 600 \"%1\""_s.arg(
                fileName));
    const QByteArray secret = file.read(longestSecret + 1);
    if (secret.size() > longestSecret)
        return tl::unexpected(named + u"is too long, expected at most %1 bytes"_s.arg(longestSecret));
    return checkedSecret(secret).map_error([&named](const QString &what) { return named + what; });
}

tl::expected<void, QString> writeSecretFile(const QString &fileName, const QByteArray &secret)
{
    const QString named = u"\"%1\" "_s.arg(fileName);
    if (const auto checked = checkedSecret(secret); !checked)
        return tl::unexpected(u"the secret "_s + checked.error());
    if (secret.size() >= longestSecret)
        return tl::unexpected(u"the secret is too long, expected fewer than %1 bytes"_s.arg(longestSecret));
    const QFileInfo info(fileName);
    if (info.exists() && !info.isFile())
        return tl::unexpected(named + u"is not an ordinary file, expected one that holds the secret"_s);
    const QString target = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    // Not QSaveFile: a file of a new name would begin as one that others may read.
    QTemporaryFile file(target + u".XXXXXX"_s);
    const QByteArray line = secret + '\n';
    if (!file.open() || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(line) != line.size() || !file.flush() || ::fsync(file.handle()) != 0
        || std::rename(QFile::encodeName(file.fileName()).constData(), QFile::encodeName(target).constData())
            != 0)
        return tl::unexpected(named
                              + u"cannot be written (%1)"_s.arg(
                                  file.error() == QFile::NoError ? qt_error_string() : file.errorString()));
    file.setAutoRemove(false);
    return {};
}

tl::expected<QByteArray, QString> secretFromEnvironment(const QProcessEnvironment &environment)
{
    return checkedSecret(environment.value(QString::fromLatin1(secretVariable)).toUtf8());
}

} // namespace bayfinder
