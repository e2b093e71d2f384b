// SPDX-License-Identifier: Apache-2.0
#include "accounts/auditkey.h"

#include "platform/secret.h"

#include <QFile>
#include <QMutexLocker>
#include <QRandomGenerator>
#include <QTemporaryFile>

#include <unistd.h>

#include <array>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype keySize = 32;

tl::unexpected<AccountError> unusable(const QString &why)
{
    return accountFailure({AccountError::Kind::KeyUnusable, u"the log's key file "_s + why});
}

QByteArray randomKey()
{
    std::array<quint32, keySize / sizeof(quint32)> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return {reinterpret_cast<const char *>(words.data()), keySize};
}

} // namespace

AuditKey::AuditKey(QString fileName)
    : m_fileName(std::move(fileName))
{
}

QString AuditKey::fileNameFor(const QString &database)
{
    return database + u".key"_s;
}

Accounted<QByteArray> AuditKey::key()
{
    return load(false);
}

Accounted<QByteArray> AuditKey::keyOrNew()
{
    return load(true);
}

Accounted<QByteArray> AuditKey::load(bool mayMake)
{
    const QMutexLocker locked(&m_mutex);
    if (!m_key.isEmpty())
        return m_key;
    if (mayMake && !QFile::exists(m_fileName)) {
        if (const Accounted<void> made = make(); !made)
            return tl::unexpected(made.error());
    }
    const Accounted<QByteArray> found = read();
    if (found)
        m_key = *found;
    return found;
}

Accounted<QByteArray> AuditKey::read() const
{
    const auto line = readSecretFile(m_fileName);
    if (!line)
        return unusable(line.error());
    const QByteArray key = QByteArray::fromHex(*line);
    if (key.size() != keySize || key.toHex() != line->toLower())
        return unusable(u"\"%1\" does not hold 64 hexadecimal digits"_s.arg(m_fileName));
    return key;
}

Accounted<void> AuditKey::make() const
{
    // Written whole before it gets its name: another program never reads half a key. Qt makes temporary files
    // with mode 0600.
    QTemporaryFile file(m_fileName + u".XXXXXX"_s);
    if (!file.open() || file.write(randomKey().toHex() + '\n') < 0 || !file.flush()
        || ::fsync(file.handle()) != 0)
        return unusable(u"\"%1\" cannot be made: %2"_s.arg(m_fileName, file.errorString()));
    // Does not replace a file that another program has made meanwhile; that one counts then.
    if (file.rename(m_fileName))
        file.setAutoRemove(false);
    else if (!QFile::exists(m_fileName))
        return unusable(u"\"%1\" cannot be made: %2"_s.arg(m_fileName, file.errorString()));
    return {};
}

} // namespace bayfinder
