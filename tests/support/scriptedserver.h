// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>
#include <QUrl>

#include <deque>
#include <optional>

class QTcpSocket;

namespace bayfinder::test {

/// What a ScriptedServer does when a request has arrived whole.
struct Reaction
{
    QByteArray bytes; ///< sent as they are: status line, headers, body, or nonsense
    qsizetype dripSize = 0; ///< bytes a millisecond; 0: all at once
    bool closes = false; ///< the connection, after the bytes
    bool endless = false; ///< after the bytes it sends zeros for as long as someone listens
};

using Headers = QList<QPair<QByteArray, QByteArray>>;

/// A well-formed answer in HTTP/1.1, with its Content-Length.
[[nodiscard]] QByteArray httpAnswer(int status, const QByteArray &body, const Headers &headers = {});

/// @p plain in the gzip format (RFC 1952).
[[nodiscard]] QByteArray gzipped(const QByteArray &plain);

/// A server on a free loopback port that reads whole requests and reacts as the test says, in order; the last
/// reaction stays for all that follow. For what only a real QNetworkAccessManager shows.
class ScriptedServer final : public QTcpServer
{
public:
    struct Identity
    {
        QSslCertificate certificate;
        QSslKey key;
    };

    /// Plain, or with TLS under @p identity.
    explicit ScriptedServer(std::optional<Identity> identity = std::nullopt);

    void react(const Reaction &reaction) { m_reactions.push_back(reaction); }
    void answer(const QByteArray &bytes) { react({bytes}); }

    [[nodiscard]] QUrl url(const QString &path) const;

    QList<QByteArray> requests; ///< whole, with head and body
    int connections = 0;
    int disconnections = 0;

protected:
    void incomingConnection(qintptr handle) override;

private:
    void read(QTcpSocket *socket, QByteArray &received);
    void act(QTcpSocket *socket, const Reaction &reaction);

    const std::optional<Identity> m_identity;
    std::deque<Reaction> m_reactions;
};

/// The self-signed certificate of tests/support/certificates, for 127.0.0.1 and localhost.
[[nodiscard]] ScriptedServer::Identity selfSignedIdentity();

} // namespace bayfinder::test
