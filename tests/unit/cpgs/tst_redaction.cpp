// SPDX-License-Identifier: Apache-2.0
#include "cpgs/redaction.h"

#include <QTest>

using bayfinder::redacted;
using namespace Qt::StringLiterals;

class TestRedaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hidesPlatesAndSecrets_data();
    void hidesPlatesAndSecrets();
};

void TestRedaction::hidesPlatesAndSecrets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("redacted");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("words") << u"签名错误: invalid signature (code 1001)"_s
                           << u"签名错误: invalid signature (code 1001)"_s;
    QTest::newRow("what was asked") << u"未找到车辆 1NW5!"_s << u"未找到车辆 ***!"_s;
    QTest::newRow("what was asked, in small letters") << u"no car 1nw5"_s << u"no car ***"_s;
    QTest::newRow("the secret") << u"sign should be md5(..S3cret)"_s << u"sign should be md5(..***)"_s;
    QTest::newRow("another plate") << u"车辆渝B12345已离场"_s << u"车辆***已离场"_s;
    QTest::newRow("a new energy plate") << u"川AD12345"_s << u"***"_s;
    QTest::newRow("with a dot") << u"车牌：京A·12345"_s << u"车牌：***"_s;
    QTest::newRow("with an invisible character") << u"京A\u200b12345"_s << u"***"_s;
    QTest::newRow("without its province") << u"car A12345 not found"_s << u"car *** not found"_s;
    QTest::newRow("whole numbers stay") << u"timeout after 30000 ms"_s << u"timeout after 30000 ms"_s;
    QTest::newRow("control characters") << u"a\u001b[31mb\u202e"_s << u"a[31mb"_s;
}

void TestRedaction::hidesPlatesAndSecrets()
{
    QFETCH(QString, text);
    QFETCH(QString, redacted);
    QCOMPARE(::redacted(text, {u"1NW5"_s, QString(), u"s3cret"_s}), redacted);
}

QTEST_GUILESS_MAIN(TestRedaction)

#include "tst_redaction.moc"
