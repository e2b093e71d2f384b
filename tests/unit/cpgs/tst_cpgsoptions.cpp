// SPDX-License-Identifier: Apache-2.0
#include "cpgs/cpgsoptions.h"
#include "cpgs/requests.h"

#include <QTest>

#include <functional>

using namespace bayfinder;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

CpgsOptions goodOptions()
{
    CpgsOptions options;
    options.baseUrl = QUrl(u"https://cpgs.example.com"_s);
    options.parkCode = u"1234"_s;
    options.appKey = u"test"_s;
    options.appSecret = "s3cret";
    return options;
}

} // namespace

class TestCpgsOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheInterfacesPaths();
    void refusesWhatCannotWork_data();
    void refusesWhatCannotWork();
    void joinsAddresses_data();
    void joinsAddresses();
    void refusesPlates_data();
    void refusesPlates();
};

void TestCpgsOptions::hasTheInterfacesPaths()
{
    const CpgsOptions options = goodOptions();
    QVERIFY(checkOptions(options));
    QCOMPARE(options.locatePath, u"/partner/findByCarNo"_s);
    QCOMPARE(options.searchPath, u"/partner/fuzzyFindByCarNo"_s);
    QCOMPARE(options.baysPath, u"/partner/findBayStatus"_s);
    QCOMPARE(options.freePath, u"/partner/findFreeCount"_s);
}

void TestCpgsOptions::refusesWhatCannotWork_data()
{
    using Change = std::function<void(CpgsOptions &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QString &message, const Change &change) {
        QTest::newRow(name) << change << message;
    };
    const QString path = u" is not one that begins with / and holds no .. ? # or %"_s;
    row("no address", u"cpgs: the base address: not a complete address"_s,
        [](CpgsOptions &options) { options.baseUrl.clear(); });
    row("plain http", u"cpgs: the base address: plain http to cpgs.example.com"_s,
        [](CpgsOptions &options) { options.baseUrl.setScheme(u"http"_s); });
    row("user", u"cpgs: the base address: an address with a user or a password"_s,
        [](CpgsOptions &options) { options.baseUrl.setUserName(u"me"_s); });
    row("query", u"cpgs: the base address has a query or a fragment"_s,
        [](CpgsOptions &options) { options.baseUrl.setQuery(u"a=b"_s); });
    row("park", u"cpgs: the park code is empty"_s, [](CpgsOptions &options) { options.parkCode.clear(); });
    row("key", u"cpgs: the app key is empty"_s, [](CpgsOptions &options) { options.appKey.clear(); });
    row("secret", u"cpgs: the app secret is empty"_s,
        [](CpgsOptions &options) { options.appSecret.clear(); });
    row("relative path", u"cpgs: the path of locate"_s + path,
        [](CpgsOptions &options) { options.locatePath = u"partner"_s; });
    row("path with a query", u"cpgs: the path of search"_s + path,
        [](CpgsOptions &options) { options.searchPath = u"/x?y"_s; });
    row("path to above", u"cpgs: the path of bays"_s + path,
        [](CpgsOptions &options) { options.baysPath = u"/x/../y"_s; });
    row("path that is a host", u"cpgs: the path of free"_s + path,
        [](CpgsOptions &options) { options.freePath = u"//evil.example/"_s; });
}

void TestCpgsOptions::refusesWhatCannotWork()
{
    QFETCH(std::function<void(CpgsOptions &)>, change);
    QFETCH(QString, message);
    CpgsOptions options = goodOptions();
    change(options);
    const Expected<void> checked = checkOptions(options);
    QVERIFY(!checked);
    QCOMPARE(checked.error(), (Error{Kind::Misconfigured, message}));
}

void TestCpgsOptions::joinsAddresses_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("url");
    QTest::newRow("host") << u"https://a.example"_s << u"https://a.example/partner/findByCarNo"_s;
    QTest::newRow("slash") << u"https://a.example/"_s << u"https://a.example/partner/findByCarNo"_s;
    QTest::newRow("port") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080/partner/findByCarNo"_s;
    QTest::newRow("path") << u"https://a.example/cpgs/"_s << u"https://a.example/cpgs/partner/findByCarNo"_s;
}

void TestCpgsOptions::joinsAddresses()
{
    QFETCH(QString, base);
    QFETCH(QString, url);
    CpgsOptions options = goodOptions();
    options.baseUrl = QUrl(base);
    QVERIFY(checkOptions(options));
    QCOMPARE(requestUrl(options, options.locatePath).toString(), url);
}

void TestCpgsOptions::refusesPlates_data()
{
    QTest::addColumn<QString>("carNo");
    QTest::addColumn<bool>("fits");
    QTest::newRow("shortest") << u"1NW"_s << true;
    QTest::newRow("plate") << u"川A11NW5"_s << true;
    QTest::newRow("longest") << u"1234567890"_s << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("too short") << u"W5"_s << false;
    QTest::newRow("too long") << u"12345678901"_s << false;
    QTest::newRow("much too long") << QString(1000000, u'1') << false;
    QTest::newRow("control") << u"川A1\n1NW5"_s << false;
    QTest::newRow("direction") << u"川A\u202e11"_s << false;
    QTest::newRow("half a character") << (u"川A1"_s + QChar(0xd800)) << false;
    QTest::newRow("spaces") << u"   "_s << false;
}

void TestCpgsOptions::refusesPlates()
{
    QFETCH(QString, carNo);
    QFETCH(bool, fits);
    const Expected<void> checked = checkCarNo(carNo);
    QCOMPARE(checked.has_value(), fits);
    if (!fits)
        QCOMPARE(checked.error().kind, Kind::Refused);
}

QTEST_GUILESS_MAIN(TestCpgsOptions)

#include "tst_cpgsoptions.moc"
