// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guidance/error.h"
#include "net/httpmessage.h"
#include "net/httppolicy.h"

#include <QFuture>
#include <QObject>
#include <QRandomGenerator>

class QNetworkAccessManager;

namespace bayfinder {

class Clock;

/// Asks questions over HTTP within the limits of an HttpPolicy.
///
/// - The future finishes exactly once, never inside send(), and within the policy's total deadline.
///   Cancelling it aborts the transfer and finishes it without a result. When the client is destroyed,
///   open futures finish with Error::Kind::Cancelled.
/// - Failures that may pass are tried again, see HttpPolicy and httpfailure.h. A server's Retry-After is
///   waited for; when it reaches beyond the total deadline the call ends at once with RateLimited.
/// - Redirects are followed as webaddress.h says. TLS errors are final: Insecure, neither ignored nor
///   tried again.
/// - A body beyond the request's cap is TooLarge, noticed while it arrives or from its Content-Length.
/// - No cookies, no cache, no stored passwords. Compressed answers are unpacked by Qt.
///
/// Not guaranteed: that the server sees a request once. Besides our retries, Qt itself sends a request
/// again when a kept-alive connection turns out closed (measured with 6.4: up to three times).
///
/// Lives in one thread, that of the access manager.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    /// @p network is used, not owned, and must outlive this object; so must @p clock. Connections are kept
    /// alive and shared by all that use the same manager; HTTP/2 is used where a TLS server offers it (ALPN).
    /// @p seed is for the jitter of back-off.
    HttpClient(QNetworkAccessManager &network, const Clock &clock, const HttpPolicy &policy, quint32 seed,
               QObject *parent = nullptr);
    ~HttpClient() override;

    [[nodiscard]] QFuture<Expected<HttpResponse>> send(const HttpRequest &request);

    [[nodiscard]] const HttpPolicy &policy() const { return m_policy; }

private:
    QNetworkAccessManager &m_network;
    const Clock &m_clock;
    const HttpPolicy m_policy;
    QRandomGenerator m_random;
};

} // namespace bayfinder
