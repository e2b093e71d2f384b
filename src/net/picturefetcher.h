// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guidance/error.h"

#include <QByteArray>
#include <QFuture>
#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace bayfinder {

class HttpClient;

/// Fetches pictures from addresses that a server sent, without trusting the address or the bytes.
///
/// Only GET, and only from hosts that were named beforehand: an address in an answer must not make a kiosk
/// ask other machines of the garage's network. Hosts are compared whole (no subdomains), in ASCII form and
/// lower case; an address with a user or a password is refused. The port is free, except on this very
/// machine, where other services listen: there it must be that of the API, unless the host was named.
/// Plain http follows the client's policy.
///
/// Lives in the client's thread. The client must outlive it.
class PictureFetcher : public QObject
{
    Q_OBJECT

public:
    /// @p api is the address whose host is always allowed; @p allowedHosts are the others.
    PictureFetcher(HttpClient &http, const QUrl &api, const QStringList &allowedHosts,
                   QObject *parent = nullptr);
    ~PictureFetcher() override;

    /// The bytes of the picture: of a raster format by their content, at most the policy's maxPictureBody,
    /// not decoded. Insecure for addresses that are not allowed (nothing is sent), Malformed for content
    /// that is no such picture. The rules for futures are those of HttpClient.
    [[nodiscard]] QFuture<Expected<QByteArray>> fetch(const QUrl &address);

private:
    [[nodiscard]] bool isAllowed(const QUrl &address) const;

    HttpClient &m_http;
    const QUrl m_api;
    QSet<QString> m_allowedHosts; // as comparableHost() has them
};

} // namespace bayfinder
