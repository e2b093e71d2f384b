// SPDX-License-Identifier: Apache-2.0
#include "platform/nearestname.h"

#include <QTest>

using namespace bayfinder;
using namespace Qt::StringLiterals;

class TestNearestName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void suggests();
};

void TestNearestName::finds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("nearest");

    QTest::newRow("exact") << u"idle"_s << u"idle"_s;
    QTest::newRow("case") << u"IDLE"_s << u"idle"_s;
    QTest::newRow("one replaced") << u"idla"_s << u"idle"_s;
    QTest::newRow("one missing") << u"ide"_s << u"idle"_s;
    QTest::newRow("one more") << u"idlee"_s << u"idle"_s;
    QTest::newRow("swapped") << u"ilde"_s << u"idle"_s;
    QTest::newRow("two swaps in a long name") << u"itmeotu_ms"_s << u"timeout_ms"_s;
    QTest::newRow("the nearer of two") << u"timeouts"_s << u"timeout"_s;
    QTest::newRow("far") << u"oil"_s << QString();
    QTest::newRow("nothing like it") << u"zzzzzz"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("endless") << QString(100000, u'x') << QString();
}

void TestNearestName::finds()
{
    QFETCH(QString, name);
    QFETCH(QString, nearest);
    QCOMPARE(nearestName(name, {u"idle"_s, u"timeout_ms"_s, u"timeout"_s}), nearest);
}

void TestNearestName::suggests()
{
    QCOMPARE(suggestion(u"idel"_s, {u"idle"_s, u"map"_s}), u"did you mean \"idle\"?"_s);
    QCOMPARE(suggestion(u"foo"_s, {u"idle"_s, u"map"_s}), u"expected one of idle, map"_s);
}

QTEST_GUILESS_MAIN(TestNearestName)

#include "tst_nearestname.moc"
