// SPDX-License-Identifier: Apache-2.0
#include "net/httpclient.h"

#include "net/httpcall.h"
#include "net/openanswer.h"

namespace bayfinder {

HttpClient::HttpClient(QNetworkAccessManager &network, const Clock &clock, const HttpPolicy &policy,
                       quint32 seed, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_clock(clock)
    , m_policy(policy)
    , m_random(seed)
{
}

// Open answers are children: they would be destroyed by ~QObject anyway, but a call that is aborted there
// must still find the policy and the generator.
HttpClient::~HttpClient()
{
    const QObjectList answers = children();
    qDeleteAll(answers);
}

QFuture<Expected<HttpResponse>> HttpClient::send(const HttpRequest &request)
{
    auto *answer = new OpenAnswer<HttpResponse>(this);
    auto *call = new HttpCall(request, {m_network, m_clock, m_policy, m_random}, *answer);
    answer->setCancelAction([call] { call->abort(); });
    return answer->future();
}

} // namespace bayfinder

#include "moc_httpclient.cpp"
