// SPDX-License-Identifier: Apache-2.0
#include "support/fakenetwork.h"

#include <algorithm>
#include <utility>

namespace bayfinder::test {

namespace {

class FakeReply final : public QNetworkReply
{
public:
    FakeReply(const FakeRequest &request, FakeAnswer answer, QObject *parent)
        : QNetworkReply(parent)
        , m_answer(std::move(answer))
        , m_aborted(request.aborted)
    {
        setOperation(request.operation);
        setRequest(request.request);
        setUrl(request.request.url());
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &FakeReply::advance);
        m_timer.start(m_answer.delay);
    }

    void abort() override
    {
        if (isFinished())
            return;
        m_timer.stop();
        *m_aborted = true;
        fail(QNetworkReply::OperationCanceledError);
    }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override
    {
        return m_arrived - m_read + QNetworkReply::bytesAvailable();
    }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 size = std::min(maxSize, m_arrived - m_read);
        std::copy_n(m_answer.body.constData() + m_read, size, data);
        m_read += size;
        return size == 0 && isFinished() ? -1 : size;
    }

private:
    enum class Stage { Connecting, Sent, Body };

    void advance()
    {
        switch (m_stage) {
        case Stage::Connecting:
            if (!m_answer.connects)
                return;
            m_stage = Stage::Sent;
            if (m_answer.error == NoError || m_answer.status != 0)
                Q_EMIT requestSent();
            m_timer.start(0);
            return;
        case Stage::Sent:
            if (m_answer.hangs)
                return;
            m_stage = Stage::Body;
            if (m_answer.status != 0)
                arriveHead();
            m_timer.start(0);
            return;
        case Stage::Body:
            arriveBody();
            return;
        }
    }

    void arriveHead()
    {
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, m_answer.status);
        for (const auto &[name, value] : std::as_const(m_answer.headers))
            setRawHeader(name, value);
        Q_EMIT metaDataChanged();
    }

    void arriveBody()
    {
        const qint64 left = m_answer.body.size() - m_arrived;
        const qint64 piece = m_answer.dripSize > 0 ? std::min<qint64>(m_answer.dripSize, left) : left;
        m_arrived += piece;
        // Asked before the signal, in which the receiver may abort.
        const bool more = m_arrived < m_answer.body.size();
        m_timer.start(0);
        if (piece > 0)
            Q_EMIT readyRead();
        if (more || isFinished())
            return;
        m_timer.stop();
        if (m_answer.error != NoError)
            fail(m_answer.error);
        else if (m_answer.status >= 400)
            fail(m_answer.status >= 500 ? UnknownServerError : UnknownContentError);
        else
            finish();
    }

    void fail(NetworkError error)
    {
        // As Qt words it, with the whole address: what must not end up in our messages.
        setError(error, QStringLiteral("Error transferring ") + url().toString());
        Q_EMIT errorOccurred(error);
        finish();
    }

    void finish()
    {
        setFinished(true);
        Q_EMIT finished();
    }

    const FakeAnswer m_answer;
    const std::shared_ptr<bool> m_aborted;
    QTimer m_timer;
    Stage m_stage = Stage::Connecting;
    qint64 m_arrived = 0;
    qint64 m_read = 0;
};

} // namespace

FakeAnswer FakeAnswer::withBody(const QByteArray &body, int status)
{
    FakeAnswer answer;
    answer.status = status;
    answer.body = body;
    return answer;
}

FakeAnswer FakeAnswer::withStatus(int status, const QByteArray &header, const QByteArray &value)
{
    FakeAnswer answer;
    answer.status = status;
    if (!header.isEmpty())
        answer.setHeader(header, value);
    return answer;
}

FakeAnswer FakeAnswer::failing(QNetworkReply::NetworkError error)
{
    FakeAnswer answer;
    answer.status = 0;
    answer.error = error;
    return answer;
}

FakeAnswer FakeAnswer::hanging()
{
    FakeAnswer answer;
    answer.hangs = true;
    return answer;
}

FakeAnswer FakeAnswer::neverConnecting()
{
    FakeAnswer answer;
    answer.connects = false;
    return answer;
}

QNetworkReply *FakeNetwork::createRequest(Operation operation, const QNetworkRequest &request,
                                          QIODevice *body)
{
    const FakeRequest asked{operation, request, body ? body->readAll() : QByteArray(),
                            std::make_shared<bool>(false)};
    requests.append(asked);
    if (m_answers.empty())
        qFatal("FakeNetwork: no answer was prepared");
    const FakeAnswer answer = m_answers.front();
    if (m_answers.size() > 1)
        m_answers.pop_front();
    return new FakeReply(asked, answer, this);
}

} // namespace bayfinder::test
