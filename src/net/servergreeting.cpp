// SPDX-License-Identifier: Apache-2.0
#include "net/servergreeting.h"

#include "net/httpdate.h"
#include "net/httpfailure.h"
#include "net/openanswer.h"
#include "net/webaddress.h"
#include "platform/cleantext.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QSslError>
#include <QTimer>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

/// One request, until the head of its answer is there. Child of the answer that it gives.
class GreetingCall final : public QObject
{
public:
    GreetingCall(QNetworkAccessManager &network, const QUrl &url, std::chrono::milliseconds deadline,
                 OpenAnswer<ServerGreeting> &answer)
        : QObject(&answer)
        , m_answer(answer)
        , m_host(comparableHost(url))
    {
        QNetworkRequest request(url);
        request.setRawHeader("User-Agent", "Bayfinder");
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
        request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
        m_reply = network.get(request);
        // Queued, because Qt complains about an abort from inside the signal when the status is an error.
        connect(m_reply, &QNetworkReply::metaDataChanged, this, &GreetingCall::readHead,
                Qt::QueuedConnection);
        connect(m_reply, &QNetworkReply::finished, this, &GreetingCall::onFinished);
        connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
            m_tlsProblem = errors.isEmpty() ? QString() : cleanText(errors.first().errorString());
        });
        QTimer::singleShot(deadline, this, [this] { fail(Error::Kind::Timeout, u"no answer in time"_s); });
    }

    ~GreetingCall() override { stop(); }

    void stop()
    {
        // The reply belongs to the access manager, which may have gone first.
        if (!m_reply)
            return;
        m_reply->disconnect(this);
        if (m_reply->isRunning())
            m_reply->abort();
        m_reply->deleteLater();
        m_reply = nullptr;
    }

private:
    [[nodiscard]] bool isAnswered() const
    {
        return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != 0;
    }

    void readHead()
    {
        if (!m_reply || !isAnswered())
            return;
        ServerGreeting greeting;
        greeting.date = httpDate(m_reply->rawHeader("Date"));
        stop();
        m_answer.give(greeting);
    }

    void onFinished()
    {
        // A short answer is complete before its head was looked at; an error status is reported like a
        // failure.
        if (isAnswered()) {
            readHead();
            return;
        }
        const std::optional<HttpFailure> failed = httpFailure(m_reply->error(), 0);
        QString reason = failed ? failed->reason : u"not an answer in HTTP"_s;
        if (!m_tlsProblem.isEmpty())
            reason += u": "_s + m_tlsProblem;
        fail(failed ? failed->kind : Error::Kind::Malformed, reason);
    }

    void fail(Error::Kind kind, const QString &reason)
    {
        stop();
        m_answer.give(failure(kind, m_host + u": "_s + reason));
    }

    OpenAnswer<ServerGreeting> &m_answer;
    const QString m_host;
    QPointer<QNetworkReply> m_reply;
    QString m_tlsProblem;
};

} // namespace

QFuture<Expected<ServerGreeting>> greetServer(QNetworkAccessManager &network, const QUrl &url,
                                              std::chrono::milliseconds deadline, QObject *owner)
{
    if (const Expected<void> fit = checkAddress(url, true); !fit)
        return answerWith<ServerGreeting>(owner, tl::unexpected(fit.error()));
    auto *answer = new OpenAnswer<ServerGreeting>(owner);
    auto *call = new GreetingCall(network, url, deadline, *answer);
    answer->setCancelAction([call] { call->stop(); });
    return answer->future();
}

} // namespace bayfinder
