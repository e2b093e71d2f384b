// SPDX-License-Identifier: Apache-2.0
#include "platform/logging.h"

#include <QDateTime>
#include <QTest>

using namespace bayfinder;
using namespace Qt::StringLiterals;

class TestLogging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesALine();
    void staysOneLine_data();
    void staysOneLine();
    void strikesPlatesOut_data();
    void strikesPlatesOut();
};

namespace {

QString logged(const QString &message)
{
    const QString line = logLine(QtWarningMsg, u"c"_s, message, QDateTime::currentDateTime());
    return line.section(u" warning c: "_s, 1);
}

} // namespace

void TestLogging::makesALine()
{
    const auto when = QDateTime::fromString(u"2026-03-14T15:09:26.123+08:00"_s, Qt::ISODateWithMs);
    QCOMPARE(logLine(QtWarningMsg, u"bayfinder.net"_s, u"the message"_s, when),
             u"2026-03-14T15:09:26.123+08:00 warning bayfinder.net: the message"_s);
    QCOMPARE(logLine(QtDebugMsg, u"a"_s, u"b"_s, when.toLocalTime()),
             u"2026-03-14T15:09:26.123+08:00 debug a: b"_s);
    QCOMPARE(logLine(QtInfoMsg, u"a"_s, u"b"_s, when.toUTC()), u"2026-03-14T07:09:26.123Z info a: b"_s);
    QVERIFY(logLine(QtCriticalMsg, u"a"_s, u"b"_s, when).contains(u" error a: b"_s));
    QVERIFY(logLine(QtFatalMsg, u"a"_s, u"b"_s, when).contains(u" fatal a: b"_s));
}

void TestLogging::staysOneLine_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("line");

    QTest::newRow("line breaks") << u"a\nb\r\nc\u2028d"_s << u"a b c d"_s;
    QTest::newRow("escape sequence") << u"a\u001b[31mb"_s << u"a[31mb"_s;
    QTest::newRow("direction") << u"a\u202eb"_s << u"ab"_s;
    QTest::newRow("long") << QString(5000, u'x') << QString(2000, u'x');
}

void TestLogging::staysOneLine()
{
    QFETCH(QString, message);
    QFETCH(QString, line);
    QCOMPARE(logged(message), line);
}

void TestLogging::strikesPlatesOut_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("line");

    for (const QString &plate :
         {u"川A11NW5"_s, u"川a11nw5"_s, u"粤B·12345"_s, u"粤B 12345"_s, u"京AD12345"_s, u"京A12345D"_s,
          u"京A1234警"_s, u"粤Z1234港"_s, u"沪A·1234学"_s, u"使014578"_s, u"川A11N"_s})
        QTest::newRow(qPrintable(plate)) << u"no \"%1\" here"_s.arg(plate) << u"no \"[plate]\" here"_s;
    QTest::newRow("words stay") << u"四川 is a province, 新A is not a plate"_s
                                << u"四川 is a province, 新A is not a plate"_s;
    QTest::newRow("two") << u"川A11NW5,川A11NW6"_s << u"[plate],[plate]"_s;
}

void TestLogging::strikesPlatesOut()
{
    QFETCH(QString, message);
    QFETCH(QString, line);
    QCOMPARE(logged(message), line);
}

QTEST_GUILESS_MAIN(TestLogging)

#include "tst_logging.moc"
