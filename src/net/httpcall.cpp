// SPDX-License-Identifier: Apache-2.0
#include "net/httpcall.h"

#include "net/retrywait.h"
#include "net/webaddress.h"
#include "platform/cleantext.h"
#include "platform/clock.h"

#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRandomGenerator>
#include <QSslError>

#include <algorithm>

namespace bayfinder {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

// Purpose, host and outcome; never a path, a query, a body: see HttpRequest::purpose.
Q_LOGGING_CATEGORY(lcNet, "bayfinder.net", QtInfoMsg)

constexpr qint64 pieceSize = qint64(64) * 1024;

bool isAnswered(int status)
{
    return status >= 200 && status <= 299;
}

QNetworkRequest networkRequest(const HttpRequest &request, const QUrl &url, const HttpPolicy &policy)
{
    QNetworkRequest made(url);
    made.setRawHeader("User-Agent", "Bayfinder");
    made.setRawHeader("Accept", request.accept);
    if (request.method == HttpRequest::Method::Post)
        made.setRawHeader("Content-Type", request.contentType);
    // Qt would follow to other hosts, and turn a POST into a GET: see redirectTarget().
    made.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    // Known cost, measured with Qt 6.4.2: it leaves Nagle's algorithm on and writes a POST's headers and body
    // apart, so over HTTP/2 a small POST may wait for the server's delayed ACK, up to 40 ms. HTTP/1.1, where
    // both go out together, has no such wait; there is no access to the socket to set TCP_NODELAY.
    made.setAttribute(QNetworkRequest::Http2AllowedAttribute, true);
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    made.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    made.setDecompressedSafetyCheckThreshold(policy.maxUnpackedPiece);
    return made;
}

} // namespace

HttpCall::HttpCall(const HttpRequest &request, const Surroundings &surroundings,
                   OpenAnswer<HttpResponse> &answer)
    : QObject(&answer)
    , m_request(request)
    , m_surroundings(surroundings)
    , m_answer(answer)
{
    for (QTimer *timer : {&m_total, &m_connect, &m_backoff})
        timer->setSingleShot(true);
    connect(&m_backoff, &QTimer::timeout, this, &HttpCall::startTry);
    connect(&m_connect, &QTimer::timeout, this, [this] {
        concludeTry(HttpFailure{Error::Kind::Timeout, true, u"no connection in time"_s});
    });
    connect(&m_total, &QTimer::timeout, this, [this] {
        const QString before = m_lastReason.isEmpty() ? QString() : "; before: "_L1 + m_lastReason;
        end(Error::Kind::Timeout,
            "no answer within "_L1 + QString::number(m_surroundings.policy.totalDeadline.count()) + " ms"_L1
                + before);
    });
    // Precise, because the rest of it is compared with what a server wants us to wait.
    m_total.setTimerType(Qt::PreciseTimer);
    m_total.start(m_surroundings.policy.totalDeadline);
    // Later, because an access manager may report failures at once.
    m_backoff.start(0);
}

HttpCall::~HttpCall()
{
    abort();
}

void HttpCall::abort()
{
    m_total.stop();
    m_backoff.stop();
    dropReply();
}

void HttpCall::dropReply()
{
    m_connect.stop();
    if (!m_reply)
        return;
    QNetworkReply *reply = m_reply;
    m_reply = nullptr;
    reply->disconnect(this);
    if (reply->isRunning())
        reply->abort();
    reply->deleteLater();
}

void HttpCall::startTry()
{
    m_redirects = 0;
    sendTo(m_request.url);
}

void HttpCall::sendTo(const QUrl &url)
{
    if (const Expected<void> fit = checkAddress(url, m_surroundings.policy.allowInsecure); !fit) {
        end(fit.error().kind, fit.error().message);
        return;
    }
    m_url = url;
    m_body.clear();
    m_tlsProblem.clear();
    QNetworkAccessManager &network = m_surroundings.network;
    const QNetworkRequest request = networkRequest(m_request, url, m_surroundings.policy);
    m_reply = m_request.method == HttpRequest::Method::Post ? network.post(request, m_request.body)
                                                            : network.get(request);
    connect(m_reply, &QNetworkReply::requestSent, &m_connect, &QTimer::stop);
    connect(m_reply, &QNetworkReply::sslErrors, this, &HttpCall::noteTlsErrors);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpCall::checkHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpCall::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &HttpCall::onFinished);
    m_connect.start(m_surroundings.policy.connectDeadline);
}

void HttpCall::noteTlsErrors(const QList<QSslError> &errors)
{
    // Never ignored: without ignoreSslErrors() the handshake fails now.
    if (!errors.isEmpty())
        m_tlsProblem = cleanText(errors.first().errorString());
}

int HttpCall::status() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

qint64 HttpCall::cap() const
{
    const HttpPolicy &policy = m_surroundings.policy;
    if (!isAnswered(status()))
        return policy.maxErrorBody;
    return m_request.maxBody > 0 ? m_request.maxBody : policy.maxJsonBody;
}

void HttpCall::checkHead()
{
    m_connect.stop();
    // Of a compressed answer Qt leaves this header out: its length is not that of the body.
    const QVariant announced = m_reply->header(QNetworkRequest::ContentLengthHeader);
    if (isAnswered(status()) && announced.isValid() && announced.toLongLong() > cap())
        refuseSize();
}

void HttpCall::refuseSize()
{
    end(Error::Kind::TooLarge, "an answer of more than "_L1 + QString::number(cap()) + " bytes"_L1);
}

void HttpCall::readBody()
{
    // Piece by piece: readAll() would unpack all of a compressed body at once.
    while (m_body.size() <= cap()) {
        const QByteArray piece = m_reply->read(std::min(pieceSize, cap() + 1 - m_body.size()));
        if (piece.isEmpty())
            return;
        m_body += piece;
    }
    if (isAnswered(status()))
        refuseSize();
    else
        concludeTry(httpFailure(status()));
}

void HttpCall::onFinished()
{
    const QPointer<QNetworkReply> reply = m_reply;
    readBody();
    if (reply == m_reply) // or else the body was too large
        concludeTry(httpFailure(m_reply->error(), status()));
}

void HttpCall::concludeTry(std::optional<HttpFailure> failed)
{
    const int answered = status();
    const bool broken = m_reply->error() != QNetworkReply::NoError;
    if (isRedirect(answered) && !broken) {
        follow(answered);
    } else if (failed) {
        failed->reason = explained(*failed);
        failTry(*failed);
    } else {
        const HttpResponse response{
            answered, m_reply->header(QNetworkRequest::ContentTypeHeader).toByteArray(), m_body};
        qCDebug(lcNet).noquote() << m_request.purpose << comparableHost(m_url) << answered << m_body.size()
                                 << "bytes";
        abort();
        m_answer.give(response);
    }
}

void HttpCall::follow(int status)
{
    const Expected<QUrl> target =
        redirectTarget(m_request.method, m_url, status, m_reply->rawHeader("Location"));
    if (!target) {
        end(target.error().kind, target.error().message);
        return;
    }
    if (++m_redirects > m_surroundings.policy.maxRedirects) {
        end(Error::Kind::Refused, u"too many redirects"_s);
        return;
    }
    dropReply();
    sendTo(*target);
}

QString HttpCall::explained(const HttpFailure &failed) const
{
    if (failed.kind == Error::Kind::Insecure && !m_tlsProblem.isEmpty())
        return failed.reason + ": "_L1 + m_tlsProblem;
    const QString words = status() != 0 && m_request.explain && !m_body.isEmpty()
        ? cleanText(m_request.explain(m_body))
        : QString();
    return words.isEmpty() ? failed.reason : failed.reason + ": "_L1 + words;
}

std::optional<milliseconds> HttpCall::wantedWait() const
{
    return retryAfter(m_reply->rawHeader("Retry-After"), m_reply->rawHeader("Date"),
                      m_surroundings.clock.now());
}

void HttpCall::failTry(const HttpFailure &failed)
{
    const HttpPolicy &policy = m_surroundings.policy;
    const milliseconds left = m_total.remainingTimeAsDuration();
    const std::optional<milliseconds> wanted = failed.mayPass ? wantedWait() : std::nullopt;
    if (wanted && *wanted >= left) {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(*wanted).count();
        end(Error::Kind::RateLimited,
            failed.reason + "; ask again in "_L1 + QString::number(seconds) + " s"_L1);
        return;
    }
    const milliseconds wait =
        std::max(retryWait(policy, m_retries, m_surroundings.random), wanted.value_or(milliseconds(0)));
    if (!failed.mayPass || m_retries >= policy.maxRetries || wait >= left) {
        end(failed.kind, failed.reason);
        return;
    }
    ++m_retries;
    m_lastReason = failed.reason;
    qCDebug(lcNet).noquote() << m_request.purpose << comparableHost(m_url) << failed.reason << "- again in"
                             << wait.count() << "ms";
    dropReply();
    m_backoff.start(wait);
}

void HttpCall::end(Error::Kind kind, const QString &reason)
{
    abort();
    const QString host = comparableHost(m_request.url);
    const QString tries =
        m_retries > 0 ? " (after "_L1 + QString::number(m_retries + 1) + " tries)"_L1 : QString();
    const QString message =
        m_request.purpose + (host.isEmpty() ? QString() : " at "_L1 + host) + ": "_L1 + reason + tries;
    qCDebug(lcNet).noquote() << message;
    m_answer.give(failure(kind, message));
}

} // namespace bayfinder
