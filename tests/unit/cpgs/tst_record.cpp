// SPDX-License-Identifier: Apache-2.0
#include "cpgs/record.h"

#include <QJsonArray>
#include <QTest>

using namespace bayfinder;
using namespace Qt::StringLiterals;

class TestRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTimes_data();
    void readsTimes();
    void readsAddresses_data();
    void readsAddresses();
    void keepsTheFirstFault();
};

void TestRecord::readsTimes_data()
{
    QTest::addColumn<QJsonValue>("written");
    QTest::addColumn<QString>("time");
    const auto row = [](const char *name, const QJsonValue &written, const char *time) {
        QTest::newRow(name) << written << QString::fromLatin1(time);
    };
    const char *const bad = "";
    row("documented", u"2019-08-29T16:36:10.000+0800"_s, "2019-08-29T16:36:10.000+08:00");
    row("colon", u"2019-08-29T16:36:10.123+08:00"_s, "2019-08-29T16:36:10.123+08:00");
    row("hours only", u"2019-08-29T16:36:10+08"_s, "2019-08-29T16:36:10.000+08:00");
    row("no milliseconds", u"2019-08-29T16:36:10+0800"_s, "2019-08-29T16:36:10.000+08:00");
    row("tenths", u"2019-08-29T16:36:10.5+0800"_s, "2019-08-29T16:36:10.500+08:00");
    row("microseconds", u"2019-08-29T16:36:10.123456Z"_s, "2019-08-29T16:36:10.123Z");
    row("Z", u"2019-08-29T08:36:10Z"_s, "2019-08-29T08:36:10.000Z");
    row("small letters", u"2019-08-29t08:36:10z"_s, "2019-08-29T08:36:10.000Z");
    row("space", u"2019-08-29 16:36:10 "_s, bad);
    row("space and offset", u"2019-08-29 16:36:10+0800"_s, "2019-08-29T16:36:10.000+08:00");
    row("west", u"2019-08-29T16:36:10.000-0330"_s, "2019-08-29T16:36:10.000-03:30");
    row("leap day", u"2024-02-29T00:00:00+0800"_s, "2024-02-29T00:00:00.000+08:00");
    row("number", 1567067770123.0, "2019-08-29T08:36:10.123Z");
    row("no offset", u"2019-08-29T16:36:10.000"_s, bad);
    row("bare date", u"2019-08-29"_s, bad);
    row("no leap day", u"2023-02-29T00:00:00+0800"_s, bad);
    row("hour 25", u"2019-08-29T25:36:10+0800"_s, bad);
    row("minute 60", u"2019-08-29T16:60:10+0800"_s, bad);
    row("month 13", u"2019-13-29T16:36:10+0800"_s, bad);
    row("offset of days", u"2019-08-29T16:36:10+9900"_s, bad);
    row("the first year", u"0001-01-01T00:00:00Z"_s, bad);
    row("the last year", u"9999-12-31T23:59:59Z"_s, bad);
    row("zero", 0, bad);
    row("seconds instead of milliseconds", 1567067770, bad);
    row("a number beyond time", 1e300, bad);
    row("a text of digits", u"1567067770123"_s, bad);
    row("other digits", u"２０19-08-29T16:36:10Z"_s, bad);
    row("words", u"刚刚"_s, bad);
    row("more behind it", u"2019-08-29T16:36:10Z and more"_s, bad);
    row("nothing", QJsonValue(), bad);
    row("true", true, bad);
}

void TestRecord::readsTimes()
{
    QFETCH(QJsonValue, written);
    QFETCH(QString, time);
    QCOMPARE(timeIn(written).toString(Qt::ISODateWithMs), time);
}

void TestRecord::readsAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    const auto row = [](const char *name, const QString &text, const QString &address) {
        QTest::newRow(name) << text << address;
    };
    const QString longest = u"https://a.example/"_s.leftJustified(2048, u'x');
    row("https", u"https://a.example/x"_s, u"https://a.example/x"_s);
    row("http", u"http://a.example/x"_s, u"http://a.example/x"_s);
    row("space around", u" https://a.example/x\n"_s, u"https://a.example/x"_s);
    row("signature", u"https://a.example/x?s=%2Bx%3D"_s, u"https://a.example/x?s=%2Bx%3D"_s);
    row("longest", longest, longest);
    row("too long", longest + u'x', {});
    row("relative", u"/x"_s, {});
    row("no scheme", u"//a.example/x"_s, {});
    row("no host", u"https:///x"_s, {});
    row("file", u"file:///etc/passwd"_s, {});
    row("script", u"javascript:alert(1)"_s, {});
    row("data", u"data:image/png;base64,AAAA"_s, {});
    row("space inside", u"https://a.example/x y"_s, {});
    row("control", u"https://a.example/\u0001"_s, {});
    row("bad escape", u"https://a.example/%zz"_s, {});
    row("nothing", {}, {});
}

void TestRecord::readsAddresses()
{
    QFETCH(QString, text);
    QFETCH(QString, address);
    QCOMPARE(addressIn(text).toString(QUrl::FullyEncoded), address);
}

void TestRecord::keepsTheFirstFault()
{
    Record record(QJsonObject{{u"a"_s, QJsonArray()}, {u"b"_s, QJsonObject()}, {u"c"_s, u"fine"_s}},
                  u"element 4"_s);
    QCOMPARE(record.text("c"_L1), u"fine"_s);
    QVERIFY(record.fault().isEmpty());
    QCOMPARE(record.text("a"_L1), QString());
    QCOMPARE(record.count("b"_L1), std::nullopt);
    record.demand(false, "d"_L1);
    QCOMPARE(record.fault(), u"element 4, member a: a list instead of a text"_s);
}

QTEST_GUILESS_MAIN(TestRecord)

#include "tst_record.moc"
