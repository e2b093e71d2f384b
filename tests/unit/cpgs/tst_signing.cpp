// SPDX-License-Identifier: Apache-2.0
#include "cpgs/requests.h"
#include "cpgs/signing.h"

#include <QTest>

using namespace bayfinder;
using namespace Qt::StringLiterals;

class TestSigning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsTheBytesItSends_data();
    void signsTheBytesItSends();
    void knowsSchemesByName();
    void writesTextsAsJson();
    void isAnObjectAlsoWithoutMembers();
};

// The digests come from md5sum, over what each row's comment prints. The sign in the vendor's own example is
// no vector: its secret is unknown.
void TestSigning::signsTheBytesItSends_data()
{
    QTest::addColumn<SigningScheme>("scheme");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QString>("appKey");
    QTest::addColumn<QString>("parkCode");
    QTest::addColumn<QString>("carNo");
    QTest::addColumn<QByteArray>("body");

    // printf '%s' '{"appKey":"test","carNo":"川A11NW5","parkCode":"1234"}s3cret' | md5sum
    QTest::newRow("body, car") << SigningScheme::Md5BodySecret << QByteArray("s3cret") << u"test"_s
                               << u"1234"_s << u"川A11NW5"_s
                               << QByteArray(R"({"appKey":"test","carNo":"川A11NW5","parkCode":"1234",)"
                                             R"("sign":"d45ae46b88bb44d342e86f25e83d6d92"})");
    // printf '%s' '{"appKey":"test","parkCode":"1234"}s3cret' | md5sum
    QTest::newRow("body, no car") << SigningScheme::Md5BodySecret << QByteArray("s3cret") << u"test"_s
                                  << u"1234"_s << QString()
                                  << QByteArray(R"({"appKey":"test","parkCode":"1234",)"
                                                R"("sign":"c7b12e18585816ba3b38592cc463e583"})");
    // printf '%s' 'appKey=test&carNo=川A11NW5&parkCode=1234s3cret' | md5sum
    QTest::newRow("query, car") << SigningScheme::Md5SortedQuerySecret << QByteArray("s3cret") << u"test"_s
                                << u"1234"_s << u"川A11NW5"_s
                                << QByteArray(R"({"appKey":"test","carNo":"川A11NW5","parkCode":"1234",)"
                                              R"("sign":"a6d2017396f022e95704c2145f3eb748"})");
    // printf '%s' 'appKey=test&carNo=川A11NW5&parkCode=1234&key=s3cret' | md5sum
    QTest::newRow("query with key, car")
        << SigningScheme::Md5SortedQueryKey << QByteArray("s3cret") << u"test"_s << u"1234"_s << u"川A11NW5"_s
        << QByteArray(R"({"appKey":"test","carNo":"川A11NW5","parkCode":"1234",)"
                      R"("sign":"06edaff81beab7eac04495d2a198e002"})");
    // printf '%s' 'appKey=test&parkCode=1234&key=s3cret' | md5sum
    QTest::newRow("query with key, no car")
        << SigningScheme::Md5SortedQueryKey << QByteArray("s3cret") << u"test"_s << u"1234"_s << QString()
        << QByteArray(R"({"appKey":"test","parkCode":"1234",)"
                      R"("sign":"41c4c1b8f7bf0f244c74487fac1fb48b"})");
    // printf '%s' '{"appKey":"a\"b\\c","carNo":"港&=?","parkCode":"停车场"}密钥' | md5sum
    QTest::newRow("body, escapes") << SigningScheme::Md5BodySecret << QByteArray("密钥") << uR"(a"b\c)"_s
                                   << u"停车场"_s << u"港&=?"_s
                                   << QByteArray(R"({"appKey":"a\"b\\c","carNo":"港&=?","parkCode":"停车场",)"
                                                 R"("sign":"4d1a44ba1931a7053bb66a99598a50e7"})");
    // The query holds the plain texts, neither JSON's escapes nor an address's:
    // printf '%s' 'appKey=a"b\c&carNo=港&=?&parkCode=停车场&key=密钥' | md5sum
    QTest::newRow("query with key, escapes")
        << SigningScheme::Md5SortedQueryKey << QByteArray("密钥") << uR"(a"b\c)"_s << u"停车场"_s
        << u"港&=?"_s
        << QByteArray(R"({"appKey":"a\"b\\c","carNo":"港&=?","parkCode":"停车场",)"
                      R"("sign":"4011f5bbeb6f7eb365a6f7669c02cbcd"})");
    QTest::newRow("none") << SigningScheme::None << QByteArray("389786d0") << u"test"_s << u"1234"_s
                          << u"川A11NW5"_s
                          << QByteArray(R"({"appKey":"test","carNo":"川A11NW5","parkCode":"1234",)"
                                        R"("sign":"389786d0"})");
    QTest::newRow("none, escapes") << SigningScheme::None << QByteArray(R"(a"b)") << u"test"_s << u"1234"_s
                                   << QString()
                                   << QByteArray(R"({"appKey":"test","parkCode":"1234","sign":"a\"b"})");
}

void TestSigning::signsTheBytesItSends()
{
    QFETCH(SigningScheme, scheme);
    QFETCH(QByteArray, secret);
    QFETCH(QString, appKey);
    QFETCH(QString, parkCode);
    QFETCH(QString, carNo);
    QFETCH(QByteArray, body);
    CpgsOptions options;
    options.signing = scheme;
    options.appSecret = secret;
    options.appKey = appKey;
    options.parkCode = parkCode;
    QCOMPARE(requestBody(options, carNo), body);
}

void TestSigning::knowsSchemesByName()
{
    QCOMPARE(signingSchemeNames(),
             (QStringList{u"md5-body-secret"_s, u"md5-sorted-query-secret"_s, u"md5-sorted-query-key"_s,
                          u"none"_s}));
    const QStringList names = signingSchemeNames();
    for (const QString &name : names) {
        const std::optional<SigningScheme> scheme = signingSchemeNamed(name);
        QVERIFY(scheme);
        QCOMPARE(signingSchemeName(*scheme), name);
    }
    QCOMPARE(signingSchemeNamed(u"md5-body-secret"_s), std::optional(CpgsOptions().signing));
    for (const QString &name : {u""_s, u"MD5-BODY-SECRET"_s, u"md5"_s, u"none "_s})
        QVERIFY(!signingSchemeNamed(name));
}

void TestSigning::writesTextsAsJson()
{
    const QByteArray body =
        signedBody({{u"z"_s, u"\u0001\n\U00020000"_s}, {u"a"_s, {}}}, "x", SigningScheme::None);
    // Members stay in the order given; what JSON need not escape stays as it is.
    QCOMPARE(body, QByteArray("{\"z\":\"\\u0001\\n\U00020000\",\"a\":\"\",\"sign\":\"x\"}"));
}

void TestSigning::isAnObjectAlsoWithoutMembers()
{
    QCOMPARE(signedBody({}, "x", SigningScheme::None), QByteArray(R"({"sign":"x"})"));
}

QTEST_GUILESS_MAIN(TestSigning)

#include "tst_signing.moc"
