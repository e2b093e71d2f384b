// SPDX-License-Identifier: Apache-2.0
#include "cpgs/cpgsservice.h"
#include "support/fakenetwork.h"
#include "support/futures.h"
#include "support/manualclock.h"
#include "support/scriptedserver.h"

#include <QTest>

#include <memory>

using namespace bayfinder;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::FakeAnswer;
using Kind = Error::Kind;

namespace {

const QByteArray documentedAnswer =
    R"({"areaCode":"01","code":"017","areaName":"地下室","carNo":"川A11NW5",)"
    R"("carImage":"https://ebo-image.oss-cn-shenzhen.aliyuncs.com/f536a970-7a68-4b01-adc3-c06d2eed31cc",)"
    R"("stopTime":"2019-08-29T16:36:10.000+0800"})";

CpgsOptions goodOptions()
{
    CpgsOptions options;
    options.baseUrl = QUrl(u"https://cpgs.example.com"_s);
    options.parkCode = u"1234"_s;
    options.appKey = u"test"_s;
    options.appSecret = "s3cret";
    options.allowedImageHosts = {u"ebo-image.oss-cn-shenzhen.aliyuncs.com"_s};
    options.http.firstBackoff = 2ms;
    return options;
}

template <typename T>
Expected<T> answerOf(const QFuture<Expected<T>> &future)
{
    if (!test::waitFor(future) || future.resultCount() != 1)
        return failure(Kind::Cancelled, u"the test saw no answer"_s);
    return future.result();
}

struct Garage
{
    explicit Garage(const CpgsOptions &options = goodOptions())
        : service(std::make_unique<CpgsService>(options, network, clock, 1))
    {
    }

    test::FakeNetwork network;
    test::ManualClock clock;
    std::unique_ptr<CpgsService> service;
};

} // namespace

class TestCpgsService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksTheFourQuestions();
    void asksElsewhereWhereConfigured();
    void locatesTheDocumentedCar();
    void refusesBadPlatesLaterWithoutAsking();
    void takes404AsNoCar();
    void takes404AsAnErrorElsewhere();
    void hidesPlatesInMessages_data();
    void hidesPlatesInMessages();
    void fetchesPictures();
    void cancellingAborts();
    void destructionCancels();
    void unpacksOverTheWire();
};

void TestCpgsService::asksTheFourQuestions()
{
    Garage garage;
    garage.network.answer(FakeAnswer::withBody("[]"));
    QVERIFY(answerOf(garage.service->search(u"1NW5"_s)));
    QCOMPARE(answerOf(garage.service->locate(u"川A11NW5"_s)).error().kind, Kind::NotFound);
    QVERIFY(answerOf(garage.service->vacancies()));
    QVERIFY(answerOf(garage.service->bayStates()));

    // The signs: printf '%s' '{...}s3cret' | md5sum, over the members before the sign.
    const QList<std::pair<QString, QByteArray>> sent{
        {u"https://cpgs.example.com/partner/fuzzyFindByCarNo"_s,
         R"({"appKey":"test","carNo":"1NW5","parkCode":"1234","sign":"1a795225ca71a7750447b3c2b2d1a96a"})"},
        {u"https://cpgs.example.com/partner/findByCarNo"_s,
         R"({"appKey":"test","carNo":"川A11NW5","parkCode":"1234","sign":"d45ae46b88bb44d342e86f25e83d6d92"})"},
        {u"https://cpgs.example.com/partner/findFreeCount"_s,
         R"({"appKey":"test","parkCode":"1234","sign":"c7b12e18585816ba3b38592cc463e583"})"},
        {u"https://cpgs.example.com/partner/findBayStatus"_s,
         R"({"appKey":"test","parkCode":"1234","sign":"c7b12e18585816ba3b38592cc463e583"})"},
    };
    QCOMPARE(garage.network.requests.size(), sent.size());
    for (qsizetype i = 0; i < sent.size(); ++i) {
        const test::FakeRequest &request = garage.network.requests.at(i);
        QCOMPARE(request.operation, QNetworkAccessManager::PostOperation);
        QCOMPARE(request.url().toString(), sent.at(i).first);
        QCOMPARE(request.body, sent.at(i).second);
        QCOMPARE(request.request.rawHeader("Content-Type"), QByteArray("application/json; charset=utf-8"));
    }
}

void TestCpgsService::asksElsewhereWhereConfigured()
{
    CpgsOptions options = goodOptions();
    options.baseUrl = QUrl(u"https://gateway.example.com:8443/cpgs/"_s);
    options.searchPath = u"/v2/search"_s;
    Garage garage(options);
    garage.network.answer(FakeAnswer::withBody("[]"));
    QVERIFY(answerOf(garage.service->search(u"1NW5"_s)));
    QCOMPARE(garage.network.requests.first().url().toString(),
             u"https://gateway.example.com:8443/cpgs/v2/search"_s);
}

void TestCpgsService::locatesTheDocumentedCar()
{
    Garage garage;
    garage.network.answer(FakeAnswer::withBody(documentedAnswer));
    const auto cars = answerOf(garage.service->locate(u"川A11NW5"_s));
    QVERIFY(cars);
    QCOMPARE(cars->size(), 1);
    QCOMPARE(cars->first().bay, u"017"_s);
    QCOMPARE(cars->first().parkedSince.offsetFromUtc(), 8 * 3600);
}

void TestCpgsService::refusesBadPlatesLaterWithoutAsking()
{
    Garage garage;
    const auto search = garage.service->search(u"W5"_s);
    const auto locate = garage.service->locate(u"12345678901"_s);
    QVERIFY(!search.isFinished());
    QVERIFY(!locate.isFinished());
    QCOMPARE(answerOf(search).error().kind, Kind::Refused);
    QCOMPARE(answerOf(locate).error().kind, Kind::Refused);
    QVERIFY(garage.network.requests.isEmpty());
    QCOMPARE(garage.service->queryLimits().minimum, 3);
    QCOMPARE(garage.service->queryLimits().maximum, 10);
}

void TestCpgsService::takes404AsNoCar()
{
    Garage garage;
    garage.network.answer(FakeAnswer::withBody("<html>not found</html>", 404));
    const auto found = answerOf(garage.service->search(u"1NW5"_s));
    QVERIFY(found);
    QVERIFY(found->isEmpty());
    QCOMPARE(answerOf(garage.service->locate(u"川A11NW5"_s)).error(),
             (Error{Kind::NotFound, u"locate: no such car"_s}));
}

void TestCpgsService::takes404AsAnErrorElsewhere()
{
    Garage garage;
    garage.network.answer(FakeAnswer::withStatus(404));
    const Error expected{Kind::NotFound, u"free at cpgs.example.com: HTTP 404"_s};
    QCOMPARE(answerOf(garage.service->vacancies()).error(), expected);
    QCOMPARE(answerOf(garage.service->bayStates()).error().kind, Kind::NotFound);
}

void TestCpgsService::hidesPlatesInMessages_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("message");
    QTest::newRow("msg") << 200 << QByteArray(R"({"code":7,"msg":"车辆川A11NW5异常"})")
                         << u"locate: the vendor's code 7: 车辆***异常"_s;
    QTest::newRow("msg of another plate") << 200 << QByteArray(R"({"code":7,"msg":"see 渝B12345"})")
                                          << u"locate: the vendor's code 7: see ***"_s;
    QTest::newRow("msg of an HTTP error") << 401 << QByteArray(R"({"code":401,"msg":"geheim 川A11NW5?"})")
                                          << u"locate at cpgs.example.com: HTTP 401: *** ***?"_s;
    QTest::newRow("page of an HTTP error")
        << 403 << QByteArray("<p>川A11NW5</p>") << u"locate at cpgs.example.com: HTTP 403"_s;
    QTest::newRow("broken") << 200 << QByteArray(R"({"carNo":"川A11NW5)")
                            << u"locate: not JSON: unterminated string at byte 20"_s;
}

void TestCpgsService::hidesPlatesInMessages()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, message);
    CpgsOptions options = goodOptions();
    options.appSecret = "geheim"; // not like a plate
    Garage garage(options);
    garage.network.answer(FakeAnswer::withBody(body, status));
    const auto cars = answerOf(garage.service->locate(u"川A11NW5"_s));
    QVERIFY(!cars);
    QCOMPARE(cars.error().message, message);
}

void TestCpgsService::fetchesPictures()
{
    const QByteArray jpeg = QByteArray::fromHex("ffd8ffe000104a464946");
    Garage garage;
    garage.network.answer(FakeAnswer::withBody(jpeg));
    QCOMPARE(answerOf(garage.service->picture(QUrl(u"https://ebo-image.oss-cn-shenzhen.aliyuncs.com/a"_s))),
             Expected<QByteArray>(jpeg));
    QCOMPARE(answerOf(garage.service->picture(QUrl(u"https://cpgs.example.com/a"_s))),
             Expected<QByteArray>(jpeg));
    QCOMPARE(answerOf(garage.service->picture(QUrl(u"https://evil.example/a"_s))).error().kind,
             Kind::Insecure);
    QCOMPARE(garage.network.requests.size(), 2);
}

void TestCpgsService::cancellingAborts()
{
    Garage garage;
    garage.network.answer(FakeAnswer::hanging());
    auto future = garage.service->search(u"1NW5"_s);
    QTRY_COMPARE(garage.network.requests.size(), 1);
    future.cancel();
    QTRY_VERIFY(garage.network.requests.first().wasAborted());
    QVERIFY(test::waitFor(future));
    QCOMPARE(future.resultCount(), 0);
}

void TestCpgsService::destructionCancels()
{
    Garage garage;
    garage.network.answer(FakeAnswer::hanging());
    const auto search = garage.service->search(u"1NW5"_s);
    const auto invalid = garage.service->search(u"W5"_s);
    const auto picture = garage.service->picture(QUrl(u"https://cpgs.example.com/a"_s));
    QTRY_VERIFY(garage.network.requests.size() == 2);
    const auto late = garage.service->vacancies();
    const auto lateInvalid = garage.service->locate(u"W5"_s);
    garage.service.reset();
    QCOMPARE(answerOf(search).error().kind, Kind::Cancelled);
    QCOMPARE(answerOf(picture).error().kind, Kind::Cancelled);
    QCOMPARE(answerOf(late).error().kind, Kind::Cancelled);
    QCOMPARE(answerOf(lateInvalid).error().kind, Kind::Cancelled);
    QCOMPARE(answerOf(invalid).error().kind, Kind::Refused); // it had been answered
    for (const test::FakeRequest &request : std::as_const(garage.network.requests))
        QVERIFY(request.wasAborted());
}

void TestCpgsService::unpacksOverTheWire()
{
    test::ScriptedServer server;
    server.answer(test::httpAnswer(200, test::gzipped(documentedAnswer),
                                   {{"Content-Type", "application/json"}, {"Content-Encoding", "gzip"}}));
    CpgsOptions options = goodOptions();
    options.baseUrl = server.url({});
    QNetworkAccessManager network;
    const test::ManualClock clock;
    CpgsService service(options, network, clock, 1);
    const auto cars = answerOf(service.locate(u"川A11NW5"_s));
    QVERIFY(cars);
    QCOMPARE(cars->first().areaName, u"地下室"_s);
    QVERIFY(server.requests.first().startsWith("POST /partner/findByCarNo HTTP/1.1\r\n"));
    QVERIFY(server.requests.first().endsWith(
        R"({"appKey":"test","carNo":"川A11NW5","parkCode":"1234","sign":"d45ae46b88bb44d342e86f25e83d6d92"})"));
}

QTEST_GUILESS_MAIN(TestCpgsService)

#include "tst_cpgsservice.moc"
