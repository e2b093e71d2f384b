// SPDX-License-Identifier: Apache-2.0
#include "support/scriptedserver.h"

#include <QFile>
#include <QPointer>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTimer>
#include <QtEndian>

#include <memory>
#include <utility>

namespace bayfinder::test {

namespace {

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1U) != 0 ? 0xedb88320U : 0U);
    }
    return ~crc;
}

QByteArray littleEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

// The size of the request that `received` begins with, or nothing while it is not whole.
std::optional<qsizetype> requestSize(const QByteArray &received)
{
    const qsizetype headEnd = received.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return std::nullopt;
    qsizetype size = headEnd + 4;
    const QByteArray head = received.left(headEnd).toLower();
    if (const qsizetype at = head.indexOf("\r\ncontent-length:"); at >= 0) {
        const qsizetype valueAt = at + qsizetype(sizeof("\r\ncontent-length:")) - 1;
        size += head.mid(valueAt, head.indexOf("\r\n", valueAt) - valueAt).trimmed().toLongLong();
    }
    if (received.size() < size)
        return std::nullopt;
    return size;
}

} // namespace

QByteArray httpAnswer(int status, const QByteArray &body, const Headers &headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\n";
    for (const auto &[name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    return bytes + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray gzipped(const QByteArray &plain)
{
    // qCompress() makes four bytes of length and a zlib stream: two bytes of head, the data, four of sum.
    const QByteArray zlib = qCompress(plain).sliced(4);
    return QByteArray::fromHex("1f8b08000000000000ff") + zlib.sliced(2, zlib.size() - 6)
        + littleEndian(crc32(plain)) + littleEndian(quint32(plain.size()));
}

ScriptedServer::ScriptedServer(std::optional<Identity> identity)
    : m_identity(std::move(identity))
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("ScriptedServer: cannot listen");
}

QUrl ScriptedServer::url(const QString &path) const
{
    QUrl url;
    url.setScheme(m_identity ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(serverPort());
    url.setPath(path);
    return url;
}

void ScriptedServer::incomingConnection(qintptr handle)
{
    ++connections;
    auto *encrypted = m_identity ? new QSslSocket(this) : nullptr;
    QTcpSocket *socket = encrypted ? encrypted : new QTcpSocket(this);
    socket->setSocketDescriptor(handle);
    const auto received = std::make_shared<QByteArray>();
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, received] { read(socket, *received); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        ++disconnections;
        socket->deleteLater();
    });
    if (!encrypted)
        return;
    encrypted->setLocalCertificate(m_identity->certificate);
    encrypted->setPrivateKey(m_identity->key);
    encrypted->startServerEncryption();
}

void ScriptedServer::read(QTcpSocket *socket, QByteArray &received)
{
    received += socket->readAll();
    while (const std::optional<qsizetype> size = requestSize(received)) {
        requests.append(received.left(*size));
        received.remove(0, *size);
        if (m_reactions.empty())
            qFatal("ScriptedServer: no reaction was prepared");
        const Reaction reaction = m_reactions.front();
        if (m_reactions.size() > 1)
            m_reactions.pop_front();
        act(socket, reaction);
    }
}

void ScriptedServer::act(QTcpSocket *socket, const Reaction &reaction)
{
    if (reaction.dripSize > 0) {
        auto *timer = new QTimer(socket);
        const auto left = std::make_shared<QByteArray>(reaction.bytes);
        connect(timer, &QTimer::timeout, socket, [socket, timer, left, reaction] {
            socket->write(left->left(reaction.dripSize));
            left->remove(0, reaction.dripSize);
            if (!left->isEmpty())
                return;
            timer->stop();
            if (reaction.closes)
                socket->disconnectFromHost();
        });
        timer->start(1);
        return;
    }
    socket->write(reaction.bytes);
    if (reaction.endless) {
        const auto more = [socket] {
            if (socket->bytesToWrite() < 65536)
                socket->write(QByteArray(65536, '0'));
        };
        connect(socket, &QTcpSocket::bytesWritten, socket, more);
        more();
    }
    if (reaction.closes)
        socket->disconnectFromHost();
}

ScriptedServer::Identity selfSignedIdentity()
{
    const QString folder = QStringLiteral(BAYFINDER_CERTIFICATES);
    QFile certificate(folder + QStringLiteral("/self-signed.crt"));
    QFile key(folder + QStringLiteral("/self-signed.key"));
    if (!certificate.open(QIODevice::ReadOnly) || !key.open(QIODevice::ReadOnly))
        qFatal("the test certificate is missing");
    return {QSslCertificate(&certificate), QSslKey(&key, QSsl::Ec)};
}

} // namespace bayfinder::test
