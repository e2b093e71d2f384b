// SPDX-License-Identifier: Apache-2.0
#include "simulator/flatobject.h"
#include "simulator/requestcheck.h"
#include "simulator/signature.h"

#include <QTest>

using namespace bayfinder;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(bayfinder::Call)
Q_DECLARE_METATYPE(bayfinder::Signing)

namespace {

ServicePlan serviceWith(Signing signing)
{
    ServicePlan service;
    service.appSecret = u"s3cret"_s;
    service.signing = signing;
    return service;
}

RawRequest json(const QByteArray &body)
{
    return {"application/json", {}, body};
}

// The signatures in this file were computed with md5sum and openssl, not with the code under test:
//   printf %s '{"appKey":"test","carNo":"川A11NW5","parkCode":"1234"}s3cret' | md5sum
//   printf %s 'appKey=test&carNo=川A11NW5&parkCode=1234s3cret' | md5sum
//   printf %s 'appKey=test&carNo=川A11NW5&parkCode=1234&key=s3cret' | openssl md5
constexpr char locateBody[] =
    R"({"appKey":"test","carNo":"川A11NW5","parkCode":"1234","sign":"d45ae46b88bb44d342e86f25e83d6d92"})";
constexpr char freeBody[] =
    R"({"appKey":"test","parkCode":"1234","sign":"c7b12e18585816ba3b38592cc463e583"})";

} // namespace

class TestRequestCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsWhatIsSignedRightly_data();
    void acceptsWhatIsSignedRightly();
    void refusesEveryMistake_data();
    void refusesEveryMistake();
    void saysNothingOfThePlate();
    void cutsOneMember_data();
    void cutsOneMember();
};

void TestRequestCheck::acceptsWhatIsSignedRightly_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<Signing>("signing");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("carNo");

    const QString plate = u"川A11NW5"_s;
    QTest::newRow("md5-body-secret") << Call::Locate << Signing::Md5BodySecret << QByteArray(locateBody)
                                     << plate;
    QTest::newRow("md5-sorted-query-secret")
        << Call::Locate << Signing::Md5SortedQuerySecret
        << QByteArray(
               R"({"sign":"a6d2017396f022e95704c2145f3eb748","parkCode":"1234","carNo":"川A11NW5","appKey":"test"})")
        << plate;
    QTest::newRow("md5-sorted-query-key")
        << Call::Search << Signing::Md5SortedQueryKey
        << QByteArray(
               R"({"parkCode":"1234","carNo":"川A11NW5","sign":"06edaff81beab7eac04495d2a198e002","appKey":"test"})")
        << plate;
    QTest::newRow("none") << Call::Locate << Signing::None
                          << QByteArray(
                                 R"({"appKey":"test","carNo":"川A11NW5","parkCode":"1234","sign":"s3cret"})")
                          << plate;
    QTest::newRow("without plate") << Call::Free << Signing::Md5BodySecret << QByteArray(freeBody)
                                   << QString();
    QTest::newRow("bays") << Call::Bays << Signing::Md5BodySecret << QByteArray(freeBody) << QString();
    // The order sent is the order signed, wherever sign stands.
    QTest::newRow("another order")
        << Call::Free << Signing::Md5BodySecret
        << QByteArray(R"({"sign":"1672838c2eab05cc3e045abf8bf24042","parkCode":"1234","appKey":"test"})")
        << QString();
    // Escaped bytes are signed as they were sent.
    QTest::newRow("escapes")
        << Call::Locate << Signing::Md5BodySecret
        << QByteArray(
               R"({"appKey":"test","carNo":"\u5dddA11NW5","sign":"6dab2d421d5ca5de1b7fe2a074c9f338","parkCode":"1234"})")
        << plate;
    // So is white space: nothing but the member and its comma is cut out.
    QTest::newRow("white space")
        << Call::Free << Signing::Md5BodySecret
        << QByteArray(
               R"({ "appKey" : "test" ,  "sign":"9869d9bf70905089ca7401d1929f1d89", "parkCode" : "1234" })")
        << QString();
    QTest::newRow("three characters")
        << Call::Search << Signing::None
        << QByteArray(R"({"appKey":"test","carNo":"11N","parkCode":"1234","sign":"s3cret"})") << u"11N"_s;
    QTest::newRow("ten characters")
        << Call::Search << Signing::None
        << QByteArray(R"({"appKey":"test","carNo":"1234567890","parkCode":"1234","sign":"s3cret"})")
        << u"1234567890"_s;
}

void TestRequestCheck::acceptsWhatIsSignedRightly()
{
    QFETCH(Call, call);
    QFETCH(Signing, signing);
    QFETCH(QByteArray, body);
    QFETCH(QString, carNo);

    const auto checked = checkRequest(call, json(body), serviceWith(signing));
    QVERIFY2(checked, checked ? "" : qPrintable(checked.error().reason));
    QCOMPARE(checked->carNo, carNo);
}

void TestRequestCheck::refusesEveryMistake_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("contentEncoding");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("reason");

    const QByteArray type("application/json");
    const auto row = [&type](const char *name, const QByteArray &body, int status, const QString &reason,
                             Call call = Call::Locate) {
        QTest::newRow(name) << call << type << QByteArray() << body << status << reason;
    };

    for (const char *wrong : {"", "text/plain", "application/x-www-form-urlencoded",
                              "application/json; charset=gbk", "application/jsonp"})
        QTest::addRow("type %s", wrong) << Call::Locate << QByteArray(wrong) << QByteArray()
                                        << QByteArray(locateBody) << 415 << u"Content-Type"_s;
    QTest::newRow("compressed") << Call::Locate << type << QByteArray("gzip") << QByteArray(locateBody) << 415
                                << u"compressed"_s;

    row("nothing", "", 400, u"not valid JSON"_s);
    row("no JSON", "carNo=1", 400, u"not valid JSON"_s);
    row("cut short", QByteArray(locateBody).chopped(1), 400, u"not valid JSON"_s);
    row("trailing bytes", QByteArray(locateBody) + "x", 400, u"not valid JSON"_s);
    row("array", "[]", 400, u"not a JSON object"_s);
    row("not UTF-8", "{\"appKey\":\"\xff\"}", 400, u"not valid UTF-8"_s);
    row("empty object", "{}", 400, u"\"appKey\" is missing"_s);
    row("number", R"({"appKey":1})", 400, u"\"appKey\" is not a string"_s);
    row("null", R"({"appKey":null})", 400, u"\"appKey\" is not a string"_s);
    row("object", R"({"appKey":{"a":"b"}})", 400, u"\"appKey\" is not a string"_s);
    row("list", R"({"carNo":["川A11NW5"]})", 400, u"\"carNo\" is not a string"_s);
    row("twice", R"({"appKey":"test","appKey":"test"})", 400, u"\"appKey\" is there twice"_s);
    row("twice, once escaped", R"({"appKey":"test","appKe\u0079":"test"})", 400,
        u"\"appKey\" is there twice"_s);
    row("unknown", R"({"appKey":"test","carno":"1"})", 400, u"unknown member"_s);
    row("plate in a call without", locateBody, 400, u"unknown member"_s, Call::Free);
    row("plate missing", freeBody, 400, u"\"carNo\" is missing"_s);
    row("sign missing", R"({"appKey":"test","carNo":"川A11NW5","parkCode":"1234"})", 400,
        u"\"sign\" is missing"_s);
    row("parkCode missing", R"({"appKey":"test","carNo":"川A11NW5","sign":""})", 400,
        u"\"parkCode\" is missing"_s);
    row("plate empty", R"({"appKey":"test","carNo":"","parkCode":"1234","sign":""})", 400, u"0 characters"_s);
    row("plate too short", R"({"appKey":"test","carNo":"NW","parkCode":"1234","sign":""})", 400,
        u"2 characters"_s);
    row("plate too long", R"({"appKey":"test","carNo":"12345678901","parkCode":"1234","sign":""})", 400,
        u"11 characters"_s);
    row("plate with a line break", R"({"appKey":"test","carNo":"A\n12","parkCode":"1234","sign":""})", 400,
        u"do not print"_s);
    row("appKey unknown",
        R"({"appKey":"Test","carNo":"川A11NW5","parkCode":"1234","sign":"d45ae46b88bb44d342e86f25e83d6d92"})",
        401, u"appKey"_s);
    row("sign in capitals",
        R"({"appKey":"test","carNo":"川A11NW5","parkCode":"1234","sign":"D45AE46B88BB44D342E86F25E83D6D92"})",
        401, u"32 lowercase"_s);
    row("sign too short", R"({"appKey":"test","carNo":"川A11NW5","parkCode":"1234","sign":"d45ae46b"})", 401,
        u"32 lowercase"_s);
    row("sign of another plate",
        R"({"appKey":"test","carNo":"川A11NW6","parkCode":"1234","sign":"d45ae46b88bb44d342e86f25e83d6d92"})",
        401, u"does not match under md5-body-secret"_s);
    row("sign of other bytes",
        R"({"appKey":"test", "carNo":"川A11NW5","parkCode":"1234","sign":"d45ae46b88bb44d342e86f25e83d6d92"})",
        401, u"does not match"_s);
    row("sign of another order",
        R"({"parkCode":"1234","appKey":"test","sign":"c7b12e18585816ba3b38592cc463e583"})", 401,
        u"does not match"_s, Call::Free);
    // Signed rightly, for another garage: printf %s '{"appKey":"test","parkCode":"9999"}s3cret' | md5sum
    row("parkCode unknown",
        R"({"appKey":"test","parkCode":"9999","sign":"e65a7cc40d52f80adaa03aa0431d2af6"})", 403,
        u"parkCode"_s, Call::Free);
}

void TestRequestCheck::refusesEveryMistake()
{
    QFETCH(Call, call);
    QFETCH(QByteArray, contentType);
    QFETCH(QByteArray, contentEncoding);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, reason);

    const auto checked =
        checkRequest(call, {contentType, contentEncoding, body}, serviceWith(Signing::Md5BodySecret));
    QVERIFY(!checked);
    QCOMPARE(checked.error().status, status);
    QVERIFY2(checked.error().reason.contains(reason), qPrintable(checked.error().reason));
}

void TestRequestCheck::saysNothingOfThePlate()
{
    for (const char *body :
         {R"({"appKey":"test","carNo":"川A11NW5","parkCode":"1234","sign":"0"})",
          R"({"appKey":"test","carNo":"川A11NW5川A11NW5","parkCode":"1234","sign":"0"})",
          R"({"appKey":"test","川A11NW5":"carNo"})", R"({"川A11NW5":5})", R"({"carNo":"川A11NW5)"}) {
        const auto checked = checkRequest(Call::Locate, json(body), serviceWith(Signing::Md5BodySecret));
        QVERIFY(!checked);
        QVERIFY2(!checked.error().reason.contains("11NW5"_L1), qPrintable(checked.error().reason));
    }
}

void TestRequestCheck::cutsOneMember_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("without");

    QTest::newRow("first") << QByteArray(R"({"sign":"1","b":"2"})") << QByteArray(R"({"b":"2"})");
    QTest::newRow("middle") << QByteArray(R"({"a":"1","sign":"2","c":"3"})")
                            << QByteArray(R"({"a":"1","c":"3"})");
    QTest::newRow("last") << QByteArray(R"({"a":"1","sign":"2"})") << QByteArray(R"({"a":"1"})");
    QTest::newRow("only") << QByteArray(R"({"sign":"2"})") << QByteArray(R"({})");
    QTest::newRow("spaced only") << QByteArray(R"({ "sign":"2" })") << QByteArray(R"({  })");
    QTest::newRow("spaced last") << QByteArray("{\"a\":\"1\" ,\n \"sign\" : \"2\"\n}")
                                 << QByteArray("{\"a\":\"1\" \n}");
    QTest::newRow("quotes and commas within")
        << QByteArray(R"({"a":"\",\\","sign":",\"}","c":"{"})") << QByteArray(R"({"a":"\",\\","c":"{"})");
}

void TestRequestCheck::cutsOneMember()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, without);

    const auto object = FlatObject::read(bytes);
    QVERIFY(object);
    QCOMPARE(object->without(*object->find(u"sign"_s)), without);
}

QTEST_GUILESS_MAIN(TestRequestCheck)

#include "tst_requestcheck.moc"
