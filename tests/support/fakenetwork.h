// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPair>
#include <QTimer>

#include <chrono>
#include <deque>
#include <memory>

namespace bayfinder::test {

/// What a FakeNetwork answers to one request.
struct FakeAnswer
{
    int status = 200; ///< 0: none came
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QNetworkReply::NetworkError error = QNetworkReply::NoError; ///< reported after the body
    std::chrono::milliseconds delay{0};
    qsizetype dripSize = 0; ///< bytes per turn of the event loop; 0: all at once
    bool connects = true; ///< the request gets out at all
    bool hangs = false; ///< nothing ever comes after the request is out

    void setHeader(const QByteArray &name, const QByteArray &value) { headers.emplaceBack(name, value); }

    [[nodiscard]] static FakeAnswer withBody(const QByteArray &body, int status = 200);
    [[nodiscard]] static FakeAnswer withStatus(int status, const QByteArray &header = {},
                                               const QByteArray &value = {});
    [[nodiscard]] static FakeAnswer failing(QNetworkReply::NetworkError error);
    [[nodiscard]] static FakeAnswer hanging();
    [[nodiscard]] static FakeAnswer neverConnecting();
};

/// What was asked of a FakeNetwork, as it would have gone out.
struct FakeRequest
{
    QNetworkAccessManager::Operation operation = QNetworkAccessManager::UnknownOperation;
    QNetworkRequest request;
    QByteArray body;
    std::shared_ptr<bool> aborted; ///< whether abort() ended it; outlives the reply

    [[nodiscard]] QUrl url() const { return request.url(); }
    [[nodiscard]] bool wasAborted() const { return *aborted; }
};

/// A network that answers what the test says, in order; the last answer stays for all that follow.
/// Nothing reaches a socket.
class FakeNetwork final : public QNetworkAccessManager
{
public:
    void answer(const FakeAnswer &answer) { m_answers.push_back(answer); }

    QList<FakeRequest> requests; ///< in the order in which they were made

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *body) override;

private:
    std::deque<FakeAnswer> m_answers;
};

} // namespace bayfinder::test
