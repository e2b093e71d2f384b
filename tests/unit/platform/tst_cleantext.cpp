// SPDX-License-Identifier: Apache-2.0
#include "platform/cleantext.h"

#include <QTest>

using bayfinder::cleanText;
using namespace Qt::StringLiterals;

class TestCleanText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void removesWhatMayNotBeShown_data();
    void removesWhatMayNotBeShown();
    void isBounded();
};

void TestCleanText::removesWhatMayNotBeShown_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("clean");

    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("plain") << u"地下室 B2"_s << u"地下室 B2"_s;
    QTest::newRow("markup stays") << u"<b>1</b>"_s << u"<b>1</b>"_s;
    QTest::newRow("control") << u"a\u0000b\u001bc\u007f"_s << u"abc"_s;
    QTest::newRow("line breaks") << u" a\r\n\tb\u2028c "_s << u"a b c"_s;
    QTest::newRow("right to left override") << u"A\u202e123\u202c"_s << u"A123"_s;
    QTest::newRow("isolates and marks") << u"\u2066A\u2069\u200e\u200f\u061c1"_s << u"A1"_s;
    QTest::newRow("zero width") << u"A\u200b\u200d\ufeff1"_s << u"A1"_s;
    QTest::newRow("lone surrogates") << (QString(QChar(0xd800)) + u"A"_s + QChar(0xdc00)) << u"A"_s;
    QTest::newRow("pair") << u"A\U00020000"_s << u"A\U00020000"_s;
    QTest::newRow("non-character") << (QString(QChar(0xffff)) + u"A"_s) << u"A"_s;
    QTest::newRow("private use") << u"\ue000A"_s << u"A"_s;
    QTest::newRow("tower of marks") << (u"e"_s + QString(50, QChar(0x0301)))
                                    << (u"e"_s + QString(4, QChar(0x0301)));
}

void TestCleanText::removesWhatMayNotBeShown()
{
    QFETCH(QString, raw);
    QFETCH(QString, clean);
    QCOMPARE(cleanText(raw), clean);
}

void TestCleanText::isBounded()
{
    QCOMPARE(cleanText(QString(5000, u'x')).size(), 200);
    QCOMPARE(cleanText(u"abcdef"_s, 3), u"abc"_s);
    QCOMPARE(cleanText(u"ab\U00020000"_s, 3), u"ab"_s);
    QCOMPARE(cleanText(u"ab cd"_s, 3), u"ab"_s);
}

QTEST_GUILESS_MAIN(TestCleanText)

#include "tst_cleantext.moc"
