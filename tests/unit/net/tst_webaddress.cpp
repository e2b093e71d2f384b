// SPDX-License-Identifier: Apache-2.0
#include "net/webaddress.h"

#include <QTest>

using namespace bayfinder;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;
using Method = HttpRequest::Method;

class TestWebAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesHosts_data();
    void comparesHosts();
    void knowsThisMachine_data();
    void knowsThisMachine();
    void refusesAddresses_data();
    void refusesAddresses();
    void followsRedirects_data();
    void followsRedirects();
    void refusesRedirects_data();
    void refusesRedirects();
};

void TestWebAddress::comparesHosts_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("host");
    QTest::newRow("plain") << u"https://cpgs.example.com/x"_s << u"cpgs.example.com"_s;
    QTest::newRow("upper case") << u"https://CPGS.Example.COM"_s << u"cpgs.example.com"_s;
    QTest::newRow("IDN") << u"https://停车.example.com/"_s << u"xn--eyqu05m.example.com"_s;
    QTest::newRow("IDN in ASCII") << u"https://xn--eyqu05m.example.com/"_s << u"xn--eyqu05m.example.com"_s;
    QTest::newRow("full-width") << u"https://ｅｘａｍｐｌｅ.com/"_s << u"example.com"_s;
    QTest::newRow("short IPv4") << u"http://127.1/"_s << u"127.0.0.1"_s;
    QTest::newRow("IPv4 as a number") << u"http://2130706433/"_s << u"127.0.0.1"_s;
    QTest::newRow("IPv6") << u"http://[0:0:0:0:0:0:0:1]:80/"_s << u"::1"_s;
    QTest::newRow("IPv6, upper case") << u"http://[FE80::A]/"_s << u"fe80::a"_s;
    QTest::newRow("user") << u"http://good.example@evil.example/"_s << u"evil.example"_s;
    QTest::newRow("none") << u"file:///etc/passwd"_s << QString();
}

void TestWebAddress::comparesHosts()
{
    QFETCH(QString, url);
    QFETCH(QString, host);
    QCOMPARE(comparableHost(QUrl(url)), host);
    if (!host.isEmpty())
        QCOMPARE(comparableHost(host), host);
}

void TestWebAddress::knowsThisMachine_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("loopback");
    QTest::newRow("name") << u"http://LOCALHOST/"_s << true;
    QTest::newRow("IPv4") << u"http://127.0.0.1/"_s << true;
    QTest::newRow("IPv4, another") << u"http://127.8.9.1/"_s << true;
    QTest::newRow("IPv6") << u"http://[::1]/"_s << true;
    QTest::newRow("private") << u"http://192.168.0.1/"_s << false;
    QTest::newRow("name that begins so") << u"http://localhost.example.com/"_s << false;
    QTest::newRow("name that begins like a number") << u"http://127.0.0.1.example.com/"_s << false;
}

void TestWebAddress::knowsThisMachine()
{
    QFETCH(QString, url);
    QFETCH(bool, loopback);
    QCOMPARE(isLoopback(comparableHost(QUrl(url))), loopback);
}

void TestWebAddress::refusesAddresses_data()
{
    using Refusal = std::optional<Kind>;
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("allowInsecure");
    QTest::addColumn<Refusal>("kind");
    const Refusal fine;
    QTest::newRow("https") << u"https://example.com/x"_s << false << fine;
    QTest::newRow("http") << u"http://example.com/x"_s << false << Refusal(Kind::Insecure);
    QTest::newRow("http, allowed") << u"http://example.com/x"_s << true << fine;
    QTest::newRow("http to this machine") << u"http://127.0.0.1:8080/"_s << false << fine;
    QTest::newRow("http to this machine by name") << u"http://localhost/"_s << false << fine;
    QTest::newRow("user") << u"https://me@example.com/"_s << true << Refusal(Kind::Insecure);
    QTest::newRow("password") << u"https://me:secret@example.com/"_s << true << Refusal(Kind::Insecure);
    QTest::newRow("file") << u"file://example.com/etc/passwd"_s << true << Refusal(Kind::Insecure);
    QTest::newRow("ftp") << u"ftp://example.com/"_s << true << Refusal(Kind::Insecure);
    QTest::newRow("data") << u"data:text/plain,hello"_s << true << Refusal(Kind::Misconfigured);
    QTest::newRow("no host") << u"https:///x"_s << true << Refusal(Kind::Misconfigured);
    QTest::newRow("relative") << u"/x"_s << true << Refusal(Kind::Misconfigured);
    QTest::newRow("nothing") << QString() << true << Refusal(Kind::Misconfigured);
    QTest::newRow("nonsense") << u"https://a b:port/"_s << true << Refusal(Kind::Misconfigured);
}

void TestWebAddress::refusesAddresses()
{
    QFETCH(QString, url);
    QFETCH(bool, allowInsecure);
    QFETCH(std::optional<Kind>, kind);
    const Expected<void> checked = checkAddress(QUrl(url), allowInsecure);
    QCOMPARE(checked.has_value(), !kind.has_value());
    if (!checked)
        QCOMPARE(checked.error().kind, *kind);
}

void TestWebAddress::followsRedirects_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("target");
    QTest::newRow("path") << u"https://a.example/x/y"_s << QByteArray("/z") << u"https://a.example/z"_s;
    QTest::newRow("relative") << u"https://a.example/x/y"_s << QByteArray("z") << u"https://a.example/x/z"_s;
    QTest::newRow("query") << u"https://a.example/x"_s << QByteArray("?v=2") << u"https://a.example/x?v=2"_s;
    QTest::newRow("same host") << u"https://a.example/x"_s << QByteArray("https://A.example:443/z")
                               << u"https://a.example:443/z"_s;
    QTest::newRow("same port") << u"http://a.example:8080/x"_s << QByteArray("http://a.example:8080/z")
                               << u"http://a.example:8080/z"_s;
    QTest::newRow("upgrade") << u"http://a.example/x"_s << QByteArray("https://a.example/x")
                             << u"https://a.example/x"_s;
    QTest::newRow("fragment is dropped")
        << u"https://a.example/x"_s << QByteArray("/z#here") << u"https://a.example/z"_s;
}

void TestWebAddress::followsRedirects()
{
    QFETCH(QString, from);
    QFETCH(QByteArray, location);
    QFETCH(QString, target);
    for (const int status : {301, 302, 307, 308}) {
        QVERIFY(isRedirect(status));
        const auto posted = redirectTarget(Method::Post, QUrl(from), status, location);
        QVERIFY2(posted, posted ? "" : qPrintable(posted.error().message));
        QCOMPARE(posted->toString(), target);
    }
    QVERIFY(isRedirect(303));
    QCOMPARE(redirectTarget(Method::Get, QUrl(from), 303, location)->toString(), target);
}

void TestWebAddress::refusesRedirects_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *name, const QString &from, const QByteArray &location, int status,
                        Kind kind) { QTest::newRow(name) << from << location << status << kind; };
    row("other host", u"https://a.example/x"_s, "https://b.example/x", 307, Kind::Insecure);
    row("subdomain", u"https://a.example/x"_s, "https://www.a.example/x", 307, Kind::Insecure);
    row("other host, scheme left out", u"https://a.example/x"_s, "//b.example/x", 307, Kind::Insecure);
    row("downgrade", u"https://a.example/x"_s, "http://a.example/x", 307, Kind::Insecure);
    row("other port", u"http://127.0.0.1:8080/x"_s, "http://127.0.0.1:631/x", 307, Kind::Insecure);
    row("default port instead", u"https://a.example:8443/x"_s, "https://a.example/x", 307, Kind::Insecure);
    row("upgrade to another port", u"http://a.example/x"_s, "https://a.example:8443/x", 307, Kind::Insecure);
    row("upgrade from another port", u"http://a.example:8080/x"_s, "https://a.example/x", 307,
        Kind::Insecure);
    row("file", u"https://a.example/x"_s, "file:///etc/passwd", 302, Kind::Insecure);
    row("user", u"https://a.example/x"_s, "https://me@a.example/x", 307, Kind::Insecure);
    row("no address", u"https://a.example/x"_s, "", 307, Kind::Malformed);
    row("nonsense", u"https://a.example/x"_s, "http://a b/", 307, Kind::Malformed);
    row("see other", u"https://a.example/x"_s, "/z", 303, Kind::Refused);
}

void TestWebAddress::refusesRedirects()
{
    QFETCH(QString, from);
    QFETCH(QByteArray, location);
    QFETCH(int, status);
    QFETCH(Kind, kind);
    const auto target = redirectTarget(Method::Post, QUrl(from), status, location);
    QVERIFY(!target);
    QCOMPARE(target.error().kind, kind);
}

QTEST_GUILESS_MAIN(TestWebAddress)

#include "tst_webaddress.moc"
