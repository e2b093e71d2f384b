// SPDX-License-Identifier: Apache-2.0
// What only a real QNetworkAccessManager shows, over sockets of this machine.
#include "net/httpclient.h"
#include "support/futures.h"
#include "support/manualclock.h"
#include "support/scriptedserver.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace bayfinder;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::gzipped;
using test::httpAnswer;
using test::Reaction;
using test::ScriptedServer;
using Kind = Error::Kind;

namespace {

HttpPolicy quickPolicy()
{
    HttpPolicy policy;
    policy.firstBackoff = 2ms;
    policy.longestBackoff = 4ms;
    return policy;
}

HttpRequest post(const QUrl &url)
{
    HttpRequest request;
    request.method = HttpRequest::Method::Post;
    request.url = url;
    request.body = R"({"carNo":"A12345"})";
    request.contentType = "application/json";
    request.purpose = u"locate"_s;
    return request;
}

struct Asked
{
    explicit Asked(const HttpPolicy &policy = quickPolicy())
        : client(network, clock, policy, 1)
    {
    }

    Expected<HttpResponse> answerTo(const HttpRequest &request)
    {
        const auto future = client.send(request);
        if (!test::waitFor(future, 30000) || future.resultCount() != 1)
            return failure(Kind::Cancelled, u"the test saw no answer"_s);
        return future.result();
    }

    QNetworkAccessManager network;
    test::ManualClock clock;
    HttpClient client;
};

// Kilobytes of memory of this process, now and at its highest.
qint64 statusLine(const char *name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.simplified().split(' ').at(1).toLongLong();
    }
    return 0;
}

} // namespace

class TestHttpClientWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAndKeepsTheConnection();
    void unpacksGzip();
    void readsADrip();
    void endsADripThatNeverEnds();
    void endsSlowHeaders();
    void endsAHang();
    void endsAHangingHandshake();
    void triesAgainAfterNoAnswer();
    void triesAgainAfterHalfAnAnswer();
    void refusesNonsense_data();
    void refusesNonsense();
    void retriesRefusedConnections();
    void capsPlainBodies_data();
    void capsPlainBodies();
    void capsPackedBodies();
    void survivesABomb();
    void followsRedirects();
    void endsRedirectLoops();
    void cancellingClosesTheConnection();
    void refusesUntrustedCertificates();
    void acceptsTrustedCertificates();
    void refusesTheWrongHost();
    void destructionInsideADelivery();
};

void TestHttpClientWire::asksAndKeepsTheConnection()
{
    ScriptedServer server;
    server.answer(httpAnswer(200, "{}", {{"Set-Cookie", "a=b"}}));
    Asked asked;
    for (int i = 0; i < 3; ++i) {
        const auto response = asked.answerTo(post(server.url(u"/x"_s)));
        QVERIFY(response);
        QCOMPARE(response->body, QByteArray("{}"));
    }
    QCOMPARE(server.connections, 1);
    QCOMPARE(server.requests.size(), 3);
    for (const QByteArray &request : std::as_const(server.requests)) {
        QVERIFY(request.startsWith("POST /x HTTP/1.1\r\n"));
        QVERIFY(request.endsWith("\r\n\r\n{\"carNo\":\"A12345\"}"));
        QVERIFY(request.toLower().contains("\r\nuser-agent: bayfinder\r\n"));
        QVERIFY(!request.toLower().contains("\r\ncookie:"));
    }
}

void TestHttpClientWire::unpacksGzip()
{
    ScriptedServer server;
    const QByteArray plain = QByteArray(R"({"areaName":"地下室"})").repeated(1000);
    server.answer(httpAnswer(200, gzipped(plain), {{"Content-Encoding", "gzip"}}));
    Asked asked;
    const auto response = asked.answerTo(post(server.url(u"/x"_s)));
    QVERIFY2(response, response ? "" : qPrintable(response.error().message));
    QCOMPARE(response->body, plain);
    QVERIFY(server.requests.first().toLower().contains("accept-encoding: "));
}

void TestHttpClientWire::readsADrip()
{
    ScriptedServer server;
    server.react({.bytes = httpAnswer(200, gzipped(R"({"areaCode":"01"})"), {{"Content-Encoding", "gzip"}}),
                  .dripSize = 1});
    Asked asked;
    const auto response = asked.answerTo(post(server.url(u"/x"_s)));
    QVERIFY(response);
    QCOMPARE(response->body, QByteArray(R"({"areaCode":"01"})"));
}

void TestHttpClientWire::endsADripThatNeverEnds()
{
    ScriptedServer server;
    server.react({.bytes = httpAnswer(200, QByteArray(100000, ' ')), .dripSize = 1});
    HttpPolicy policy = quickPolicy();
    policy.totalDeadline = 300ms;
    Asked asked(policy);
    const auto response = asked.answerTo(post(server.url(u"/x"_s)));
    QVERIFY(!response);
    QCOMPARE(response.error().kind, Kind::Timeout);
    QTRY_COMPARE(server.disconnections, 1);
}

void TestHttpClientWire::endsSlowHeaders()
{
    ScriptedServer server;
    server.react({.bytes = httpAnswer(200, "{}", {{"X-Long", QByteArray(100000, 'x')}}), .dripSize = 1});
    HttpPolicy policy = quickPolicy();
    policy.totalDeadline = 300ms;
    Asked asked(policy);
    QCOMPARE(asked.answerTo(post(server.url(u"/x"_s))).error().kind, Kind::Timeout);
}

void TestHttpClientWire::endsAHang()
{
    ScriptedServer server;
    server.react({});
    HttpPolicy policy = quickPolicy();
    policy.connectDeadline = 100ms;
    policy.totalDeadline = 300ms;
    Asked asked(policy);
    const auto response = asked.answerTo(post(server.url(u"/x"_s)));
    QVERIFY(!response);
    QCOMPARE(response.error().kind, Kind::Timeout);
    // The request was sent, so the connect deadline had no part in it.
    QCOMPARE(server.requests.size(), 1);
    QTRY_COMPARE(server.disconnections, 1);
}

// TCP connects, TLS never answers: nothing is sent, so it is the connect deadline's.
void TestHttpClientWire::endsAHangingHandshake()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    HttpPolicy policy = quickPolicy();
    policy.connectDeadline = 50ms;
    Asked asked(policy);
    const QUrl url(u"https://127.0.0.1:%1/x"_s.arg(silent.serverPort()));
    const auto response = asked.answerTo(post(url));
    QVERIFY(!response);
    QCOMPARE(response.error(),
             (Error{Kind::Timeout, u"locate at 127.0.0.1: no connection in time (after 3 tries)"_s}));
}

void TestHttpClientWire::triesAgainAfterNoAnswer()
{
    ScriptedServer server;
    // Twice, because Qt itself asks a second time before it reports the failure.
    for (int i = 0; i < 2; ++i)
        server.react({.bytes = {}, .closes = true});
    server.answer(httpAnswer(200, "{}"));
    Asked asked;
    const auto response = asked.answerTo(post(server.url(u"/x"_s)));
    QVERIFY2(response, response ? "" : qPrintable(response.error().message));
}

void TestHttpClientWire::triesAgainAfterHalfAnAnswer()
{
    ScriptedServer server;
    const QByteArray whole = httpAnswer(200, R"({"areaCode":"01"})");
    server.react({.bytes = whole.chopped(5), .closes = true});
    server.answer(whole);
    Asked asked;
    const auto response = asked.answerTo(post(server.url(u"/x"_s)));
    QVERIFY(response);
    QCOMPARE(response->body, QByteArray(R"({"areaCode":"01"})"));
    QCOMPARE(server.requests.size(), 2);
}

void TestHttpClientWire::refusesNonsense_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("packed, but not") << httpAnswer(200, "hello", {{"Content-Encoding", "gzip"}})
                                     << Kind::Malformed;
    QTest::newRow("a status that is none") << httpAnswer(777, "hello") << Kind::Malformed;
    QTest::newRow("not modified") << QByteArray("HTTP/1.1 304 Not Modified\r\n\r\n") << Kind::Malformed;
    QTest::newRow("not HTTP") << QByteArray("SSH-2.0-OpenSSH\r\n\r\n") << Kind::Unreachable;
}

void TestHttpClientWire::refusesNonsense()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Kind, kind);
    ScriptedServer server;
    server.react({.bytes = bytes, .closes = true});
    Asked asked;
    const auto response = asked.answerTo(post(server.url(u"/x"_s)));
    QVERIFY(!response);
    QCOMPARE(response.error().kind, kind);
}

void TestHttpClientWire::retriesRefusedConnections()
{
    QUrl url;
    {
        const ScriptedServer gone;
        url = gone.url(u"/x"_s);
    }
    Asked asked;
    const auto response = asked.answerTo(post(url));
    QVERIFY(!response);
    QCOMPARE(response.error(),
             (Error{Kind::Unreachable, u"locate at 127.0.0.1: connection refused (after 3 tries)"_s}));
}

void TestHttpClientWire::capsPlainBodies_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("announced") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1000000000000\r\n\r\n");
    QTest::newRow("not announced") << QByteArray("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
    QTest::newRow("announced wrongly") << QByteArray(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n7fffffff\r\n");
}

void TestHttpClientWire::capsPlainBodies()
{
    QFETCH(QByteArray, head);
    ScriptedServer server;
    server.react({.bytes = head, .endless = true});
    Asked asked;
    const auto response = asked.answerTo(post(server.url(u"/x"_s)));
    QVERIFY(!response);
    QCOMPARE(response.error().kind, Kind::TooLarge);
    QTRY_COMPARE(server.disconnections, 1);
}

void TestHttpClientWire::capsPackedBodies()
{
    ScriptedServer server;
    const QByteArray packed = gzipped(QByteArray(3 * 1024 * 1024, ' '));
    QVERIFY(packed.size() < 10000);
    server.answer(httpAnswer(200, packed, {{"Content-Encoding", "gzip"}}));
    Asked asked;
    const auto response = asked.answerTo(post(server.url(u"/x"_s)));
    QVERIFY(!response);
    QCOMPARE(response.error().kind, Kind::TooLarge);
}

// Half a gigabyte in half a megabyte. How it arrives decides who notices: our cap (TooLarge), or Qt's, which
// cannot be told from packed bytes that are broken (Malformed). Never is it in memory.
void TestHttpClientWire::survivesABomb()
{
    QByteArray bomb;
    {
        // A gzip stream may have several members; each unpacks to 16 MiB.
        const QByteArray member = gzipped(QByteArray(16 * 1024 * 1024, ' '));
        bomb = member.repeated(32);
    }
    ScriptedServer server;
    server.answer(httpAnswer(200, bomb, {{"Content-Encoding", "gzip"}}));
    Asked asked;
    const qint64 before = statusLine("VmHWM:");
    const auto response = asked.answerTo(post(server.url(u"/x"_s)));
    QVERIFY(!response);
    QVERIFY(response.error().kind == Kind::TooLarge || response.error().kind == Kind::Malformed);
    QVERIFY(statusLine("VmHWM:") - before < 64 * 1024);
}

void TestHttpClientWire::followsRedirects()
{
    ScriptedServer server;
    server.answer(httpAnswer(307, "moved", {{"Location", "/new"}}));
    server.answer(httpAnswer(200, "{}"));
    Asked asked;
    QVERIFY(asked.answerTo(post(server.url(u"/old"_s))));
    QCOMPARE(server.requests.size(), 2);
    QVERIFY(server.requests.last().startsWith("POST /new HTTP/1.1\r\n"));
    QVERIFY(server.requests.last().endsWith("\r\n\r\n{\"carNo\":\"A12345\"}"));
}

void TestHttpClientWire::endsRedirectLoops()
{
    ScriptedServer server;
    server.answer(httpAnswer(307, {}, {{"Location", "/x"}}));
    Asked asked;
    QCOMPARE(asked.answerTo(post(server.url(u"/x"_s))).error().kind, Kind::Refused);
    QCOMPARE(server.requests.size(), 4);
}

void TestHttpClientWire::cancellingClosesTheConnection()
{
    ScriptedServer server;
    server.react({});
    Asked asked;
    auto future = asked.client.send(post(server.url(u"/x"_s)));
    QTRY_COMPARE(server.requests.size(), 1);
    future.cancel();
    QTRY_COMPARE(server.disconnections, 1);
    QVERIFY(test::waitFor(future));
    QCOMPARE(future.resultCount(), 0);
}

void TestHttpClientWire::refusesUntrustedCertificates()
{
    ScriptedServer server(test::selfSignedIdentity());
    server.answer(httpAnswer(200, "{}"));
    HttpPolicy policy = quickPolicy();
    policy.allowInsecure = true; // that is about plain http, not about broken TLS
    Asked asked(policy);
    const auto response = asked.answerTo(post(server.url(u"/x"_s)));
    QVERIFY(!response);
    QCOMPARE(response.error().kind, Kind::Insecure);
    QVERIFY2(response.error().message.contains(u"self-signed"_s), qPrintable(response.error().message));
    QCOMPARE(server.connections, 1);
    QVERIFY(server.requests.isEmpty());
}

void TestHttpClientWire::acceptsTrustedCertificates()
{
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = before;
    trusting.setCaCertificates({test::selfSignedIdentity().certificate});
    QSslConfiguration::setDefaultConfiguration(trusting);
    const auto restore = qScopeGuard([&before] { QSslConfiguration::setDefaultConfiguration(before); });
    ScriptedServer server(test::selfSignedIdentity());
    server.answer(httpAnswer(200, "{}"));
    Asked asked;
    const auto response = asked.answerTo(post(server.url(u"/x"_s)));
    QVERIFY2(response, response ? "" : qPrintable(response.error().message));
}

void TestHttpClientWire::refusesTheWrongHost()
{
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = before;
    trusting.setCaCertificates({test::selfSignedIdentity().certificate});
    QSslConfiguration::setDefaultConfiguration(trusting);
    const auto restore = qScopeGuard([&before] { QSslConfiguration::setDefaultConfiguration(before); });
    ScriptedServer server(test::selfSignedIdentity());
    server.answer(httpAnswer(200, "{}"));
    Asked asked;
    QUrl other = server.url(u"/x"_s);
    other.setHost(u"127.0.0.2"_s); // the certificate names 127.0.0.1
    server.close();
    QVERIFY(server.listen(QHostAddress(other.host())));
    other.setPort(server.serverPort());
    QCOMPARE(asked.answerTo(post(other)).error().kind, Kind::Insecure);
    QVERIFY(server.requests.isEmpty());
}

// A page that closes on the answer may take client and manager with it.
void TestHttpClientWire::destructionInsideADelivery()
{
    ScriptedServer server;
    server.answer(httpAnswer(200, "{}"));
    auto asked = std::make_unique<Asked>();
    const auto destroying = asked->client.send(post(server.url(u"/x"_s)))
                                .then(this, [&asked](const Expected<HttpResponse> &answer) {
                                    asked.reset();
                                    return answer.has_value();
                                });
    QVERIFY(test::waitFor(destroying));
    QVERIFY(destroying.result());
    QVERIFY(!asked);
}

QTEST_GUILESS_MAIN(TestHttpClientWire)

#include "tst_httpclientwire.moc"
