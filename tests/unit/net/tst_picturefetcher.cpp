// SPDX-License-Identifier: Apache-2.0
#include "net/httpclient.h"
#include "net/picturefetcher.h"
#include "support/fakenetwork.h"
#include "support/futures.h"
#include "support/manualclock.h"

#include <QTest>

using namespace bayfinder;
using namespace Qt::StringLiterals;
using test::FakeAnswer;
using Kind = Error::Kind;

namespace {

QByteArray jpeg()
{
    return QByteArray::fromHex("ffd8ffe000104a464946");
}

} // namespace

class TestPictureFetcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAllowedHostsOnly_data();
    void asksAllowedHostsOnly();
    void asksPlainly();
    void judgesContent_data();
    void judgesContent();
    void capsPictures();
    void reportsFailures();
    void cancellingAborts();
};

void TestPictureFetcher::asksAllowedHostsOnly_data()
{
    QTest::addColumn<QString>("api");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("allowed");
    const QString far = u"https://cpgs.example.com:8443/api"_s;
    const QString here = u"http://127.0.0.1:8080"_s;
    const auto row = [](const char *name, const QString &api, const QString &address, bool allowed) {
        QTest::newRow(name) << api << address << allowed;
    };
    row("the API's own host", far, u"https://cpgs.example.com/a"_s, true);
    row("an allowed host", far, u"https://images.example.net/a"_s, true);
    row("an allowed host, another port", far, u"https://images.example.net:9000/a"_s, true);
    row("an allowed host in capitals", far, u"https://IMAGES.Example.NET/a"_s, true);
    row("an allowed host in Chinese", far, u"https://图片.example.net/a"_s, true);
    row("its ASCII form", far, u"https://xn--wcsw84d.example.net/a"_s, true);
    row("another host", far, u"https://evil.example/a"_s, false);
    row("a subdomain", far, u"https://x.images.example.net/a"_s, false);
    row("a longer name", far, u"https://images.example.net.evil.example/a"_s, false);
    row("a domain above", far, u"https://example.net/a"_s, false);
    row("a final dot", far, u"https://images.example.net./a"_s, false);
    row("a user that looks like a host", far, u"https://images.example.net@evil.example/a"_s, false);
    row("a user", far, u"https://me@images.example.net/a"_s, false);
    row("plain http", far, u"http://images.example.net/a"_s, false);
    row("this machine", far, u"http://127.0.0.1/a"_s, false);
    row("this machine in other words", far, u"http://2130706433/a"_s, false);
    row("a machine nearby", far, u"https://192.168.0.1/a"_s, false);
    row("file", far, u"file:///etc/passwd"_s, false);
    row("file of an allowed host", far, u"file://images.example.net/etc/passwd"_s, false);
    row("data", far, u"data:image/png;base64,iVBORw0KGgo="_s, false);
    row("nothing", far, QString(), false);
    row("relative", far, u"/a"_s, false);
    row("API on this machine", here, u"http://127.0.0.1:8080/a"_s, true);
    row("another service of this machine", here, u"http://127.0.0.1:631/a"_s, false);
    row("this machine under another name", here, u"http://localhost:8080/a"_s, false);
}

void TestPictureFetcher::asksAllowedHostsOnly()
{
    QFETCH(QString, api);
    QFETCH(QString, address);
    QFETCH(bool, allowed);
    test::FakeNetwork network;
    test::ManualClock clock;
    HttpClient http(network, clock, HttpPolicy(), 1);
    PictureFetcher pictures(http, QUrl(api),
                            {u"Images.Example.net"_s, u"图片.example.net"_s, QString(), u"no host"_s});
    network.answer(FakeAnswer::withBody(jpeg()));
    const auto future = pictures.fetch(QUrl(address));
    QVERIFY(!future.isFinished());
    QVERIFY(test::waitFor(future));
    QCOMPARE(future.result().has_value(), allowed);
    QCOMPARE(network.requests.size(), allowed ? 1 : 0);
    if (!allowed)
        QCOMPARE(future.result().error().kind, Kind::Insecure);
}

void TestPictureFetcher::asksPlainly()
{
    test::FakeNetwork network;
    test::ManualClock clock;
    HttpClient http(network, clock, HttpPolicy(), 1);
    PictureFetcher pictures(http, QUrl(u"https://cpgs.example.com"_s), {});
    network.answer(FakeAnswer::withBody(jpeg()));
    const auto future = pictures.fetch(QUrl(u"https://cpgs.example.com/a?Expires=1&Signature=%2B#x"_s));
    QVERIFY(test::waitFor(future));
    QCOMPARE(future.result(), Expected<QByteArray>(jpeg()));
    QCOMPARE(network.requests.first().operation, QNetworkAccessManager::GetOperation);
    QCOMPARE(network.requests.first().url().toEncoded(),
             QByteArray("https://cpgs.example.com/a?Expires=1&Signature=%2B"));
}

void TestPictureFetcher::judgesContent_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<bool>("isPicture");
    QTest::newRow("jpeg that calls itself a page") << jpeg() << QByteArray("text/html") << true;
    QTest::newRow("jpeg of no type") << jpeg() << QByteArray() << true;
    QTest::newRow("page that calls itself a jpeg")
        << QByteArray("<html>login</html>") << QByteArray("image/jpeg") << false;
    QTest::newRow("svg") << QByteArray("<svg/>") << QByteArray("image/svg+xml") << false;
    QTest::newRow("pdf") << QByteArray("%PDF-1.7") << QByteArray("application/pdf") << false;
    QTest::newRow("nothing") << QByteArray() << QByteArray("image/png") << false;
}

void TestPictureFetcher::judgesContent()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, contentType);
    QFETCH(bool, isPicture);
    test::FakeNetwork network;
    test::ManualClock clock;
    HttpClient http(network, clock, HttpPolicy(), 1);
    PictureFetcher pictures(http, QUrl(u"https://cpgs.example.com"_s), {});
    FakeAnswer answer = FakeAnswer::withBody(body);
    answer.setHeader("Content-Type", contentType);
    network.answer(answer);
    const auto future = pictures.fetch(QUrl(u"https://cpgs.example.com/a"_s));
    QVERIFY(test::waitFor(future));
    QCOMPARE(future.result().has_value(), isPicture);
    if (!isPicture)
        QCOMPARE(future.result().error().kind, Kind::Malformed);
}

void TestPictureFetcher::capsPictures()
{
    for (const qint64 size : {qint64(8) * 1024 * 1024, qint64(8) * 1024 * 1024 + 1}) {
        test::FakeNetwork network;
        test::ManualClock clock;
        HttpClient http(network, clock, HttpPolicy(), 1);
        PictureFetcher pictures(http, QUrl(u"https://cpgs.example.com"_s), {});
        network.answer(FakeAnswer::withBody(jpeg() + QByteArray(size - jpeg().size(), '\0')));
        const auto future = pictures.fetch(QUrl(u"https://cpgs.example.com/a"_s));
        QVERIFY(test::waitFor(future));
        if (size == qint64(8) * 1024 * 1024)
            QCOMPARE(future.result()->size(), size);
        else
            QCOMPARE(future.result().error().kind, Kind::TooLarge);
    }
}

void TestPictureFetcher::reportsFailures()
{
    test::FakeNetwork network;
    test::ManualClock clock;
    HttpClient http(network, clock, HttpPolicy(), 1);
    PictureFetcher pictures(http, QUrl(u"https://cpgs.example.com"_s), {});
    network.answer(FakeAnswer::withStatus(404));
    const auto future = pictures.fetch(QUrl(u"https://cpgs.example.com/A12345.jpg"_s));
    QVERIFY(test::waitFor(future));
    QCOMPARE(future.result().error(), (Error{Kind::NotFound, u"picture at cpgs.example.com: HTTP 404"_s}));
}

void TestPictureFetcher::cancellingAborts()
{
    test::FakeNetwork network;
    test::ManualClock clock;
    HttpClient http(network, clock, HttpPolicy(), 1);
    PictureFetcher pictures(http, QUrl(u"https://cpgs.example.com"_s), {});
    network.answer(FakeAnswer::hanging());
    auto future = pictures.fetch(QUrl(u"https://cpgs.example.com/a"_s));
    QTRY_COMPARE(network.requests.size(), 1);
    future.cancel();
    QTRY_VERIFY(network.requests.first().wasAborted());
    QVERIFY(test::waitFor(future));
    QCOMPARE(future.resultCount(), 0);
}

QTEST_GUILESS_MAIN(TestPictureFetcher)

#include "tst_picturefetcher.moc"
