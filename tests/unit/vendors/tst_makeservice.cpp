// SPDX-License-Identifier: Apache-2.0
#include "support/fakenetwork.h"
#include "support/futures.h"
#include "vendors/makeservice.h"

#include <QTest>

#include <functional>

using namespace bayfinder;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::FakeAnswer;
using Kind = Error::Kind;

namespace {

GuidanceSettings goodSettings()
{
    GuidanceSettings settings;
    settings.vendor = u"cpgs"_s;
    settings.baseUrl = QUrl(u"https://cpgs.example.com"_s);
    settings.parkCode = u"1234"_s;
    settings.appKey = u"test"_s;
    settings.appSecret = "s3cret";
    return settings;
}

// The first request of a search with these settings.
test::FakeRequest requestOf(const GuidanceSettings &settings)
{
    test::FakeNetwork network;
    network.answer(FakeAnswer::withBody("[]"));
    const auto service = makeGuidanceService(settings, network);
    if (!service || !test::waitFor((*service)->search(u"1NW5"_s)) || network.requests.isEmpty())
        return {};
    return network.requests.first();
}

} // namespace

class TestMakeService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesCpgs();
    void takesEverySetting();
    void keepsTheTimeout();
    void refusesWhatCannotWork_data();
    void refusesWhatCannotWork();
};

void TestMakeService::makesCpgs()
{
    QCOMPARE(vendorNames(), QStringList{u"cpgs"_s});
    const test::FakeRequest request = requestOf(goodSettings());
    QCOMPARE(request.url(), QUrl(u"https://cpgs.example.com/partner/fuzzyFindByCarNo"_s));
    // printf '%s' '{"appKey":"test","carNo":"1NW5","parkCode":"1234"}s3cret' | md5sum
    QCOMPARE(
        request.body,
        QByteArray(
            R"({"appKey":"test","carNo":"1NW5","parkCode":"1234","sign":"1a795225ca71a7750447b3c2b2d1a96a"})"));
}

void TestMakeService::takesEverySetting()
{
    GuidanceSettings settings = goodSettings();
    settings.baseUrl = QUrl(u"http://cpgs.example.com/base"_s);
    settings.allowInsecure = true;
    settings.cpgs.signing = u"none"_s;
    settings.cpgs.searchPath = u"/s"_s;
    settings.cpgs.locatePath = u"/l"_s;
    settings.cpgs.freePath = u"/f"_s;
    settings.cpgs.baysPath = u"/b"_s;
    settings.allowedImageHosts = {u"images.example.net"_s};
    test::FakeNetwork network;
    network.answer(FakeAnswer::withBody("[]"));
    const auto service = makeGuidanceService(settings, network);
    QVERIFY(service);
    QVERIFY(test::waitFor((*service)->search(u"1NW5"_s)));
    QVERIFY(test::waitFor((*service)->locate(u"1NW5"_s)));
    QVERIFY(test::waitFor((*service)->vacancies()));
    QVERIFY(test::waitFor((*service)->bayStates()));
    QVERIFY(test::waitFor((*service)->picture(QUrl(u"http://images.example.net/p"_s))));
    QStringList asked;
    for (const test::FakeRequest &request : std::as_const(network.requests))
        asked.append(request.url().toString());
    QCOMPARE(asked,
             (QStringList{u"http://cpgs.example.com/base/s"_s, u"http://cpgs.example.com/base/l"_s,
                          u"http://cpgs.example.com/base/f"_s, u"http://cpgs.example.com/base/b"_s,
                          u"http://images.example.net/p"_s}));
    QVERIFY(network.requests.first().body.endsWith(R"("sign":"s3cret"})"));
}

void TestMakeService::keepsTheTimeout()
{
    GuidanceSettings settings = goodSettings();
    settings.timeout = 100ms;
    test::FakeNetwork network;
    network.answer(FakeAnswer::hanging());
    const auto service = makeGuidanceService(settings, network);
    QVERIFY(service);
    const auto future = (*service)->vacancies();
    QVERIFY(test::waitFor(future, 4000)); // before the default of 5 s
    QCOMPARE(future.result().error().kind, Kind::Timeout);
}

void TestMakeService::refusesWhatCannotWork_data()
{
    using Change = std::function<void(GuidanceSettings &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QString &message, const Change &change) {
        QTest::newRow(name) << change << message;
    };
    row("vendor", u"guidance.vendor: \"cgps\" is not known; expected one of cpgs"_s,
        [](GuidanceSettings &settings) { settings.vendor = u"cgps"_s; });
    row("no vendor", u"guidance.vendor: \"\" is not known; expected one of cpgs"_s,
        [](GuidanceSettings &settings) { settings.vendor.clear(); });
    row("signing",
        u"guidance.cpgs.signing: \"sha1\" is not known; expected one of md5-body-secret, "
        "md5-sorted-query-secret, md5-sorted-query-key, none"_s,
        [](GuidanceSettings &settings) { settings.cpgs.signing = u"sha1"_s; });
    row("plain http", u"cpgs: the base address: plain http to cpgs.example.com"_s,
        [](GuidanceSettings &settings) { settings.baseUrl.setScheme(u"http"_s); });
    row("park code", u"cpgs: the park code is empty"_s,
        [](GuidanceSettings &settings) { settings.parkCode.clear(); });
}

void TestMakeService::refusesWhatCannotWork()
{
    QFETCH(std::function<void(GuidanceSettings &)>, change);
    QFETCH(QString, message);
    GuidanceSettings settings = goodSettings();
    change(settings);
    test::FakeNetwork network;
    const auto service = makeGuidanceService(settings, network);
    QVERIFY(!service);
    QCOMPARE(service.error(), (Error{Kind::Misconfigured, message}));
    QVERIFY(network.requests.isEmpty());
}

QTEST_GUILESS_MAIN(TestMakeService)

#include "tst_makeservice.moc"
