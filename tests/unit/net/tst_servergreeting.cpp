// SPDX-License-Identifier: Apache-2.0
#include "net/servergreeting.h"
#include "support/futures.h"
#include "support/scriptedserver.h"

#include <QNetworkAccessManager>
#include <QTcpServer>
#include <QTest>
#include <QTimeZone>

using namespace bayfinder;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::httpAnswer;
using test::ScriptedServer;

class TestServerGreeting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheDateWhateverTheStatus_data();
    void readsTheDateWhateverTheStatus();
    void doesNotWaitForTheBody();
    void refusesForeignCertificates();
    void saysWhenNobodyListens();
    void saysWhenItIsNotHttp();
    void endsAtTheDeadline();
    void refusesWhatIsNoAddress();
    void canBeCancelled();
    void endsWithItsOwner();

private:
    Expected<ServerGreeting> greet(const QUrl &url, std::chrono::milliseconds deadline = 30s);

    QNetworkAccessManager m_network;
};

Expected<ServerGreeting> TestServerGreeting::greet(const QUrl &url, std::chrono::milliseconds deadline)
{
    const auto future = greetServer(m_network, url, deadline, this);
    if (future.isFinished() || !test::waitFor(future, 60000) || future.resultCount() != 1)
        return failure(Error::Kind::Cancelled, u"the test saw no answer"_s);
    return future.result();
}

void TestServerGreeting::readsTheDateWhateverTheStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QDateTime>("date");

    const QDateTime march(QDate(2026, 3, 14), QTime(7, 9, 26), QTimeZone::utc());
    const QByteArray text = "Sat, 14 Mar 2026 07:09:26 GMT";
    QTest::newRow("answered") << 200 << text << march;
    QTest::newRow("not found") << 404 << text << march;
    QTest::newRow("redirect") << 302 << text << march;
    QTest::newRow("failed") << 503 << text << march;
    QTest::newRow("no date") << 404 << QByteArray() << QDateTime();
    QTest::newRow("not a date") << 404 << QByteArray("soon") << QDateTime();
}

void TestServerGreeting::readsTheDateWhateverTheStatus()
{
    QFETCH(int, status);
    QFETCH(QByteArray, header);
    QFETCH(QDateTime, date);
    ScriptedServer server;
    test::Headers headers{{"Location", "http://127.0.0.1:1/"}};
    if (!header.isEmpty())
        headers.append({"Date", header});
    server.answer(httpAnswer(status, "body", headers));
    const auto greeting = greet(server.url(u"/"_s));
    QVERIFY(greeting);
    QCOMPARE(greeting->date, date);
    QCOMPARE(server.requests.size(), 1);
    QVERIFY(server.requests.first().startsWith("GET / HTTP/1.1\r\n"));
}

void TestServerGreeting::doesNotWaitForTheBody()
{
    ScriptedServer server;
    server.react({.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n", .endless = true});
    QVERIFY(greet(server.url(u"/"_s)));
    QTRY_COMPARE(server.disconnections, 1);
}

void TestServerGreeting::refusesForeignCertificates()
{
    ScriptedServer server(test::selfSignedIdentity());
    server.answer(httpAnswer(200, {}));
    const auto greeting = greet(server.url(u"/"_s));
    QVERIFY(!greeting);
    QCOMPARE(greeting.error().kind, Error::Kind::Insecure);
    QVERIFY2(greeting.error().message.startsWith(u"127.0.0.1: TLS failed: "_s),
             qPrintable(greeting.error().message));
    QVERIFY(server.requests.isEmpty());
}

void TestServerGreeting::saysWhenNobodyListens()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    QUrl url(u"http://127.0.0.1/"_s);
    url.setPort(closed.serverPort());
    closed.close();
    const auto greeting = greet(url);
    QVERIFY(!greeting);
    QCOMPARE(greeting.error(), (Error{Error::Kind::Unreachable, u"127.0.0.1: connection refused"_s}));
}

void TestServerGreeting::saysWhenItIsNotHttp()
{
    ScriptedServer server;
    server.react({.bytes = "SSH-2.0-OpenSSH_9.2\r\n", .closes = true});
    const auto greeting = greet(server.url(u"/"_s));
    QVERIFY(!greeting);
    QVERIFY(server.connections > 0);
}

void TestServerGreeting::endsAtTheDeadline()
{
    ScriptedServer server;
    server.react({.bytes = "HTTP/1.1 200 OK\r\nContent"}); // and no more
    const auto greeting = greet(server.url(u"/"_s), 100ms);
    QVERIFY(!greeting);
    QCOMPARE(greeting.error(), (Error{Error::Kind::Timeout, u"127.0.0.1: no answer in time"_s}));
}

void TestServerGreeting::refusesWhatIsNoAddress()
{
    QCOMPARE(greet(QUrl(u"ftp://example.com"_s)).error().kind, Error::Kind::Insecure);
    QCOMPARE(greet(QUrl()).error().kind, Error::Kind::Misconfigured);
}

void TestServerGreeting::canBeCancelled()
{
    ScriptedServer server;
    server.react({}); // never answers
    auto future = greetServer(m_network, server.url(u"/"_s), 30s, this);
    QTRY_COMPARE(server.requests.size(), 1);
    future.cancel();
    QVERIFY(test::waitFor(future));
    QCOMPARE(future.resultCount(), 0);
    QTRY_COMPARE(server.disconnections, 1);
}

void TestServerGreeting::endsWithItsOwner()
{
    ScriptedServer server;
    server.react({});
    auto owner = std::make_unique<QObject>();
    const auto future = greetServer(m_network, server.url(u"/"_s), 30s, owner.get());
    QTRY_COMPARE(server.requests.size(), 1);
    owner.reset();
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind, Error::Kind::Cancelled);
    QTRY_COMPARE(server.disconnections, 1);
}

QTEST_GUILESS_MAIN(TestServerGreeting)

#include "tst_servergreeting.moc"
