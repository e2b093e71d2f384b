// SPDX-License-Identifier: Apache-2.0
#include "net/httpclient.h"
#include "support/fakenetwork.h"
#include "support/futures.h"
#include "support/manualclock.h"

#include <QElapsedTimer>
#include <QTest>

#include <memory>

using namespace bayfinder;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::FakeAnswer;
using Kind = Error::Kind;
using Method = HttpRequest::Method;

namespace {

HttpPolicy quickPolicy()
{
    HttpPolicy policy;
    policy.firstBackoff = 2ms;
    policy.longestBackoff = 4ms;
    return policy;
}

// What every message and log line must leave out.
const QString secretPath = u"plate-A12345"_s;

HttpRequest question(Method method = Method::Post)
{
    HttpRequest request;
    request.method = method;
    request.url = QUrl(u"https://cpgs.example.com/"_s + secretPath + u"?q=A12345"_s);
    request.body = R"({"carNo":"A12345"})";
    request.contentType = "application/json";
    request.accept = "application/json";
    request.purpose = u"locate"_s;
    return request;
}

// A client with its network; most tests need no more.
struct Asked
{
    explicit Asked(const HttpPolicy &policy = quickPolicy())
        : client(std::make_unique<HttpClient>(network, clock, policy, 1))
    {
    }

    Expected<HttpResponse> answerTo(const HttpRequest &request)
    {
        const auto future = client->send(request);
        if (!test::waitFor(future) || future.resultCount() != 1)
            return failure(Kind::Cancelled, u"the test saw no answer"_s);
        return future.result();
    }

    test::FakeNetwork network;
    test::ManualClock clock;
    std::unique_ptr<HttpClient> client;
};

} // namespace

class TestHttpClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsThePostAsItIs();
    void sendsNothingBesides();
    void handsOverTheAnswer();
    void answersLaterAlsoWhenInvalid_data();
    void answersLaterAlsoWhenInvalid();
    void triesAgainWhatMayPass_data();
    void triesAgainWhatMayPass();
    void isContentWithALaterSuccess();
    void waitsAsLongAsTheServerWants();
    void endsWhenTheServerWantsTooMuch_data();
    void endsWhenTheServerWantsTooMuch();
    void keepsTheTotalDeadline_data();
    void keepsTheTotalDeadline();
    void keepsTheTotalDeadlineOverTries();
    void keepsTheConnectDeadline();
    void connectDeadlineEndsWithTheRequest();
    void cancellingAborts();
    void cancellingEndsTheWaitForATry();
    void destructionCancels();
    void capsWhatWasAnnounced();
    void capsWhatArrives_data();
    void capsWhatArrives();
    void capsErrorsWithoutLosingThem();
    void followsRedirectsWithTheBody();
    void endsAfterThreeRedirects();
    void countsRedirectsPerTry();
    void refusesRedirects_data();
    void refusesRedirects();
    void explainsErrors();
};

void TestHttpClient::sendsThePostAsItIs()
{
    Asked asked;
    asked.network.answer(FakeAnswer::withBody("{}"));
    QVERIFY(asked.answerTo(question()));
    QCOMPARE(asked.network.requests.size(), 1);
    const test::FakeRequest &sent = asked.network.requests.first();
    QCOMPARE(sent.operation, QNetworkAccessManager::PostOperation);
    QCOMPARE(sent.url(), question().url);
    QCOMPARE(sent.body, question().body);
    QCOMPARE(sent.request.rawHeader("Content-Type"), QByteArray("application/json"));
    QCOMPARE(sent.request.rawHeader("Accept"), QByteArray("application/json"));
}

void TestHttpClient::sendsNothingBesides()
{
    Asked asked;
    asked.network.answer(FakeAnswer::withBody("{}"));
    QVERIFY(asked.answerTo(question(Method::Get)));
    const test::FakeRequest &sent = asked.network.requests.first();
    QCOMPARE(sent.operation, QNetworkAccessManager::GetOperation);
    QVERIFY(sent.body.isEmpty());
    const auto attribute = [&sent](QNetworkRequest::Attribute code) {
        return sent.request.attribute(code).toInt();
    };
    QCOMPARE(attribute(QNetworkRequest::CookieLoadControlAttribute), int(QNetworkRequest::Manual));
    QCOMPARE(attribute(QNetworkRequest::CookieSaveControlAttribute), int(QNetworkRequest::Manual));
    QCOMPARE(attribute(QNetworkRequest::AuthenticationReuseAttribute), int(QNetworkRequest::Manual));
    QCOMPARE(attribute(QNetworkRequest::CacheLoadControlAttribute), int(QNetworkRequest::AlwaysNetwork));
    QCOMPARE(attribute(QNetworkRequest::CacheSaveControlAttribute), 0);
    QCOMPARE(attribute(QNetworkRequest::Http2AllowedAttribute), 1);
    QCOMPARE(attribute(QNetworkRequest::RedirectPolicyAttribute), int(QNetworkRequest::ManualRedirectPolicy));
}

void TestHttpClient::handsOverTheAnswer()
{
    Asked asked;
    FakeAnswer answer = FakeAnswer::withBody("{\"a\":1}", 201);
    answer.setHeader("Content-Type", "application/json");
    answer.dripSize = 2;
    asked.network.answer(answer);
    const auto response = asked.answerTo(question());
    QVERIFY(response);
    QCOMPARE(response->status, 201);
    QCOMPARE(response->contentType, QByteArray("application/json"));
    QCOMPARE(response->body, QByteArray("{\"a\":1}"));
}

void TestHttpClient::answersLaterAlsoWhenInvalid_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("nothing") << QString() << Kind::Misconfigured;
    QTest::newRow("relative") << u"/x"_s << Kind::Misconfigured;
    QTest::newRow("plain http") << u"http://cpgs.example.com/"_s << Kind::Insecure;
    QTest::newRow("file") << u"file:///etc/passwd"_s << Kind::Misconfigured;
    QTest::newRow("user") << u"https://me:secret@cpgs.example.com/"_s << Kind::Insecure;
}

void TestHttpClient::answersLaterAlsoWhenInvalid()
{
    QFETCH(QString, url);
    QFETCH(Kind, kind);
    Asked asked;
    HttpRequest request = question();
    request.url = QUrl(url);
    const auto future = asked.client->send(request);
    QVERIFY(!future.isFinished());
    QVERIFY(test::waitFor(future));
    QCOMPARE(future.result().error().kind, kind);
    QVERIFY(!future.result().error().message.contains(u"secret"_s));
    QVERIFY(asked.network.requests.isEmpty());
}

void TestHttpClient::triesAgainWhatMayPass_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QNetworkReply::NetworkError>("error");
    QTest::addColumn<int>("tries");
    QTest::addColumn<Kind>("kind");
    const auto none = QNetworkReply::NoError;
    QTest::newRow("refused") << 0 << QNetworkReply::ConnectionRefusedError << 3 << Kind::Unreachable;
    QTest::newRow("closed") << 0 << QNetworkReply::RemoteHostClosedError << 3 << Kind::Unreachable;
    QTest::newRow("broken off") << 200 << QNetworkReply::RemoteHostClosedError << 3 << Kind::Unreachable;
    QTest::newRow("no such host") << 0 << QNetworkReply::HostNotFoundError << 3 << Kind::Unreachable;
    QTest::newRow("TLS") << 0 << QNetworkReply::SslHandshakeFailedError << 1 << Kind::Insecure;
    QTest::newRow("nonsense") << 0 << QNetworkReply::ProtocolFailure << 1 << Kind::Malformed;
    QTest::newRow("400") << 400 << none << 1 << Kind::Refused;
    QTest::newRow("404") << 404 << none << 1 << Kind::NotFound;
    QTest::newRow("429") << 429 << none << 3 << Kind::RateLimited;
    QTest::newRow("500") << 500 << none << 1 << Kind::Unreachable;
    QTest::newRow("502") << 502 << none << 3 << Kind::Unreachable;
    QTest::newRow("503") << 503 << none << 3 << Kind::Unreachable;
    QTest::newRow("504") << 504 << none << 3 << Kind::Unreachable;
}

void TestHttpClient::triesAgainWhatMayPass()
{
    QFETCH(int, status);
    QFETCH(QNetworkReply::NetworkError, error);
    QFETCH(int, tries);
    QFETCH(Kind, kind);
    Asked asked;
    FakeAnswer answer = FakeAnswer::withStatus(status);
    answer.error = error;
    asked.network.answer(answer);
    const auto response = asked.answerTo(question());
    QVERIFY(!response);
    QCOMPARE(response.error().kind, kind);
    QCOMPARE(asked.network.requests.size(), tries);
    for (const test::FakeRequest &sent : std::as_const(asked.network.requests))
        QCOMPARE(sent.body, question().body);
    QVERIFY(response.error().message.startsWith(u"locate at cpgs.example.com: "_s));
    QVERIFY(!response.error().message.contains(u"A12345"_s));
}

void TestHttpClient::isContentWithALaterSuccess()
{
    Asked asked;
    asked.network.answer(FakeAnswer::failing(QNetworkReply::RemoteHostClosedError));
    asked.network.answer(FakeAnswer::withStatus(503));
    asked.network.answer(FakeAnswer::withBody("[]"));
    const auto response = asked.answerTo(question());
    QVERIFY(response);
    QCOMPARE(response->body, QByteArray("[]"));
    QCOMPARE(asked.network.requests.size(), 3);
}

// The only test that waits a second: Retry-After knows no shorter time.
void TestHttpClient::waitsAsLongAsTheServerWants()
{
    Asked asked;
    asked.network.answer(FakeAnswer::withStatus(429, "Retry-After", "1"));
    asked.network.answer(FakeAnswer::withBody("[]"));
    QElapsedTimer waited;
    waited.start();
    QVERIFY(asked.answerTo(question()));
    QCOMPARE(asked.network.requests.size(), 2);
    // Qt's coarse timers may be early by 5 %.
    QVERIFY(waited.elapsed() >= 940);
}

void TestHttpClient::endsWhenTheServerWantsTooMuch_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("seconds") << 429 << QByteArray("5");
    QTest::newRow("many seconds") << 503 << QByteArray("3600");
    // The clock of the test stands at 07:09:26 GMT.
    QTest::newRow("date") << 429 << QByteArray("Sat, 14 Mar 2026 07:10:00 GMT");
}

void TestHttpClient::endsWhenTheServerWantsTooMuch()
{
    QFETCH(int, status);
    QFETCH(QByteArray, value);
    Asked asked;
    asked.network.answer(FakeAnswer::withStatus(status, "Retry-After", value));
    const auto response = asked.answerTo(question());
    QVERIFY(!response);
    QCOMPARE(response.error().kind, Kind::RateLimited);
    QCOMPARE(asked.network.requests.size(), 1);
}

void TestHttpClient::keepsTheTotalDeadline_data()
{
    QTest::addColumn<bool>("drips");
    QTest::newRow("silence") << false;
    QTest::newRow("a drip, so that it is never inactive") << true;
}

void TestHttpClient::keepsTheTotalDeadline()
{
    QFETCH(bool, drips);
    HttpPolicy policy = quickPolicy();
    policy.totalDeadline = 60ms;
    Asked asked(policy);
    FakeAnswer answer = FakeAnswer::withBody(QByteArray(2000000, ' '));
    answer.dripSize = 1;
    asked.network.answer(drips ? answer : FakeAnswer::hanging());
    const auto response = asked.answerTo(question());
    QVERIFY(!response);
    QCOMPARE(response.error().kind, Kind::Timeout);
    QCOMPARE(asked.network.requests.size(), 1);
    QVERIFY(asked.network.requests.first().wasAborted());
}

void TestHttpClient::keepsTheTotalDeadlineOverTries()
{
    HttpPolicy policy = quickPolicy();
    policy.totalDeadline = 100ms;
    Asked asked(policy);
    asked.network.answer(FakeAnswer::withStatus(503));
    asked.network.answer(FakeAnswer::hanging());
    const auto response = asked.answerTo(question());
    QVERIFY(!response);
    QCOMPARE(response.error().kind, Kind::Timeout);
    QCOMPARE(response.error().message,
             u"locate at cpgs.example.com: no answer within 100 ms; before: HTTP 503 (after 2 tries)"_s);
    QCOMPARE(asked.network.requests.size(), 2);
    QVERIFY(asked.network.requests.last().wasAborted());
}

void TestHttpClient::keepsTheConnectDeadline()
{
    HttpPolicy policy = quickPolicy();
    policy.connectDeadline = 20ms;
    Asked asked(policy);
    asked.network.answer(FakeAnswer::neverConnecting());
    const auto response = asked.answerTo(question());
    QVERIFY(!response);
    QCOMPARE(response.error().kind, Kind::Timeout);
    QCOMPARE(asked.network.requests.size(), 3);
    for (const test::FakeRequest &sent : std::as_const(asked.network.requests))
        QVERIFY(sent.wasAborted());
}

void TestHttpClient::connectDeadlineEndsWithTheRequest()
{
    HttpPolicy policy = quickPolicy();
    policy.connectDeadline = 20ms;
    policy.totalDeadline = 150ms;
    Asked asked(policy);
    asked.network.answer(FakeAnswer::hanging());
    const auto response = asked.answerTo(question());
    QCOMPARE(response.error().kind, Kind::Timeout);
    QCOMPARE(asked.network.requests.size(), 1);
}

void TestHttpClient::cancellingAborts()
{
    Asked asked;
    asked.network.answer(FakeAnswer::hanging());
    auto future = asked.client->send(question());
    QTRY_COMPARE(asked.network.requests.size(), 1);
    future.cancel();
    QVERIFY(test::waitFor(future));
    QCOMPARE(future.resultCount(), 0);
    QVERIFY(asked.network.requests.first().wasAborted());
    QTRY_VERIFY(asked.client->children().isEmpty());
    QVERIFY(asked.network.findChildren<QNetworkReply *>().isEmpty());
}

void TestHttpClient::cancellingEndsTheWaitForATry()
{
    HttpPolicy policy;
    policy.firstBackoff = 200ms;
    Asked asked(policy);
    asked.network.answer(FakeAnswer::withStatus(503));
    auto future = asked.client->send(question());
    QTRY_COMPARE(asked.network.requests.size(), 1);
    QTRY_VERIFY(asked.network.findChildren<QNetworkReply *>().isEmpty());
    future.cancel();
    QVERIFY(test::waitFor(future));
    QTRY_VERIFY(asked.client->children().isEmpty());
    QCOMPARE(asked.network.requests.size(), 1);
}

void TestHttpClient::destructionCancels()
{
    Asked asked;
    asked.network.answer(FakeAnswer::hanging());
    const auto running = asked.client->send(question());
    QTRY_COMPARE(asked.network.requests.size(), 1);
    const auto fresh = asked.client->send(question());
    asked.client.reset();
    QVERIFY(running.isFinished());
    QVERIFY(fresh.isFinished());
    QCOMPARE(running.result().error().kind, Kind::Cancelled);
    QCOMPARE(fresh.result().error().kind, Kind::Cancelled);
    QVERIFY(asked.network.requests.first().wasAborted());
    QTRY_VERIFY(asked.network.findChildren<QNetworkReply *>().isEmpty());
}

void TestHttpClient::capsWhatWasAnnounced()
{
    Asked asked;
    FakeAnswer answer = FakeAnswer::withStatus(200, "Content-Length", "2097153");
    answer.body = QByteArray(2097153, ' ');
    answer.dripSize = 1; // it would take hours
    asked.network.answer(answer);
    const auto response = asked.answerTo(question());
    QVERIFY(!response);
    QCOMPARE(response.error().kind, Kind::TooLarge);
    QVERIFY(asked.network.requests.first().wasAborted());
}

void TestHttpClient::capsWhatArrives_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("fits");
    QTest::newRow("exactly") << 5000 << true;
    QTest::newRow("one more") << 5001 << false;
    QTest::newRow("much more") << 500000 << false;
}

void TestHttpClient::capsWhatArrives()
{
    QFETCH(int, size);
    QFETCH(bool, fits);
    for (const qsizetype dripSize : {0, 999}) {
        Asked asked;
        FakeAnswer answer = FakeAnswer::withBody(QByteArray(size, 'x'));
        answer.dripSize = dripSize;
        asked.network.answer(answer);
        HttpRequest request = question();
        request.maxBody = 5000;
        const auto response = asked.answerTo(request);
        QCOMPARE(response.has_value(), fits);
        if (fits)
            QCOMPARE(response->body.size(), size);
        else
            QCOMPARE(response.error().kind, Kind::TooLarge);
        QCOMPARE(asked.network.requests.first().wasAborted(), !fits);
    }
}

// A long page that says 404 is a 404, and what is retried stays retried.
void TestHttpClient::capsErrorsWithoutLosingThem()
{
    Asked asked;
    FakeAnswer answer = FakeAnswer::withBody(QByteArray(5000000, 'x'), 404);
    answer.setHeader("Content-Length", "5000000");
    answer.dripSize = 10000;
    asked.network.answer(answer);
    QCOMPARE(asked.answerTo(question()).error().kind, Kind::NotFound);
    QVERIFY(asked.network.requests.first().wasAborted());

    Asked again;
    again.network.answer(FakeAnswer::withBody(QByteArray(5000000, 'x'), 503));
    again.network.answer(FakeAnswer::withBody("[]"));
    QVERIFY(again.answerTo(question()));
}

void TestHttpClient::followsRedirectsWithTheBody()
{
    Asked asked;
    asked.network.answer(FakeAnswer::withStatus(301, "Location", "/one"));
    asked.network.answer(FakeAnswer::withStatus(302, "Location", "https://cpgs.example.com/two"));
    asked.network.answer(FakeAnswer::withStatus(308, "Location", "three?x=1"));
    asked.network.answer(FakeAnswer::withBody("[]"));
    QVERIFY(asked.answerTo(question()));
    QCOMPARE(asked.network.requests.size(), 4);
    QCOMPARE(asked.network.requests.last().url(), QUrl(u"https://cpgs.example.com/three?x=1"_s));
    for (const test::FakeRequest &sent : std::as_const(asked.network.requests)) {
        QCOMPARE(sent.operation, QNetworkAccessManager::PostOperation);
        QCOMPARE(sent.body, question().body);
    }
}

void TestHttpClient::endsAfterThreeRedirects()
{
    Asked asked;
    asked.network.answer(FakeAnswer::withStatus(307, "Location", "/again"));
    const auto response = asked.answerTo(question());
    QVERIFY(!response);
    QCOMPARE(response.error().kind, Kind::Refused);
    QCOMPARE(asked.network.requests.size(), 4);
}

void TestHttpClient::countsRedirectsPerTry()
{
    Asked asked;
    for (int tries = 0; tries < 2; ++tries) {
        asked.network.answer(FakeAnswer::withStatus(307, "Location", "/one"));
        asked.network.answer(FakeAnswer::withStatus(307, "Location", "/two"));
        asked.network.answer(tries == 0 ? FakeAnswer::withStatus(503) : FakeAnswer::withBody("[]"));
    }
    QVERIFY(asked.answerTo(question()));
    QCOMPARE(asked.network.requests.size(), 6);
    QCOMPARE(asked.network.requests.at(3).url(), question().url); // a try begins where the call began
}

void TestHttpClient::refusesRedirects_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("other host") << 307 << QByteArray("https://evil.example/") << Kind::Insecure;
    QTest::newRow("downgrade") << 302 << QByteArray("http://cpgs.example.com/") << Kind::Insecure;
    QTest::newRow("this machine") << 302 << QByteArray("http://127.0.0.1:631/") << Kind::Insecure;
    QTest::newRow("get") << 303 << QByteArray("/x") << Kind::Refused;
    QTest::newRow("nowhere") << 302 << QByteArray() << Kind::Malformed;
}

void TestHttpClient::refusesRedirects()
{
    QFETCH(int, status);
    QFETCH(QByteArray, location);
    QFETCH(Kind, kind);
    Asked asked;
    asked.network.answer(FakeAnswer::withStatus(status, "Location", location));
    const auto response = asked.answerTo(question());
    QVERIFY(!response);
    QCOMPARE(response.error().kind, kind);
    QCOMPARE(asked.network.requests.size(), 1);
}

void TestHttpClient::explainsErrors()
{
    HttpRequest request = question();
    request.explain = [](const QByteArray &body) { return QString::fromUtf8(body) + u'\u202e'; };
    Asked asked;
    asked.network.answer(FakeAnswer::withBody("签名错误", 401));
    QCOMPARE(asked.answerTo(request).error(),
             (Error{Kind::Refused, u"locate at cpgs.example.com: HTTP 401: 签名错误"_s}));
    // Not where there is nothing to explain.
    Asked silent;
    silent.network.answer(FakeAnswer::withStatus(401));
    QCOMPARE(silent.answerTo(request).error().message, u"locate at cpgs.example.com: HTTP 401"_s);
}

QTEST_GUILESS_MAIN(TestHttpClient)

#include "tst_httpclient.moc"
