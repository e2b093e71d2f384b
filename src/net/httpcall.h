// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guidance/error.h"
#include "net/httpfailure.h"
#include "net/httpmessage.h"
#include "net/httppolicy.h"
#include "net/openanswer.h"

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <optional>

class QNetworkAccessManager;
class QNetworkReply;
class QRandomGenerator;
class QSslError;

namespace bayfinder {

class Clock;

/// One question to a server, with all its tries, redirects and deadlines. Internal to this room: made by
/// HttpClient, child of the answer that it gives.
class HttpCall final : public QObject
{
public:
    /// What a client lends to its calls.
    struct Surroundings
    {
        QNetworkAccessManager &network;
        const Clock &clock;
        const HttpPolicy &policy;
        QRandomGenerator &random;
    };

    HttpCall(const HttpRequest &request, const Surroundings &surroundings, OpenAnswer<HttpResponse> &answer);
    ~HttpCall() override;

    /// Stops everything, without an answer.
    void abort();

private:
    void startTry();
    void dropReply();
    void sendTo(const QUrl &url);
    void checkHead();
    void readBody();
    void onFinished();
    void concludeTry(std::optional<HttpFailure> failed);
    void follow(int status);
    void failTry(const HttpFailure &failed);
    void refuseSize();
    void end(Error::Kind kind, const QString &reason);
    void noteTlsErrors(const QList<QSslError> &errors);

    [[nodiscard]] int status() const;
    [[nodiscard]] qint64 cap() const;
    [[nodiscard]] QString explained(const HttpFailure &failed) const;
    [[nodiscard]] std::optional<std::chrono::milliseconds> wantedWait() const;

    const HttpRequest m_request;
    const Surroundings m_surroundings;
    OpenAnswer<HttpResponse> &m_answer;

    QTimer m_total; // over all tries
    QTimer m_connect; // of the try that runs
    QTimer m_backoff; // until the next try
    QPointer<QNetworkReply> m_reply; // null between tries
    QUrl m_url; // where the request that runs went
    QByteArray m_body;
    QString m_tlsProblem;
    QString m_lastReason; // why the try before failed
    int m_retries = 0;
    int m_redirects = 0; // of the try that runs
};

} // namespace bayfinder
