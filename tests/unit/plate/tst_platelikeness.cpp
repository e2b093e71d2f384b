// SPDX-License-Identifier: Apache-2.0
#include "plate/confusable.h"
#include "plate/likeness.h"

#include <QTest>

using namespace bayfinder;
using namespace Qt::StringLiterals;

class TestPlateLikeness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orders_data();
    void orders();
    void equals_data();
    void equals();
    void confusables_data();
    void confusables();
    void confusableIsSymmetric();
    void misreadings();
};

void TestPlateLikeness::orders_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("bestFirst");

    QTest::newRow("every rank") << u"B11"_s << QStringList{u"B11"_s,      u"川A99B11"_s, u"B1199"_s,
                                                           u"川AB1199"_s, u"川A8I199"_s, u"川A77777"_s};
    QTest::newRow("whole before ending") << u"川A11NW5"_s << QStringList{u"川A11NW5"_s, u"沪川A11NW5"_s};
    QTest::newRow("raw against normalised")
        << u"ａ·ii"_s << QStringList{u"川BB9A11"_s, u"川a-11999"_s, u"x"_s};
    QTest::newRow("abroad") << u"OI1"_s
                            << QStringList{u"OI 1"_s, u"X-OI1"_s, u"OI-12"_s, u"Q7-12"_s, u"ZZ"_s};
}

void TestPlateLikeness::orders()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, bestFirst);
    for (qsizetype i = 1; i < bestFirst.size(); ++i) {
        QVERIFY2(likeness(bestFirst.at(i - 1), typed) > likeness(bestFirst.at(i), typed),
                 qPrintable(bestFirst.at(i - 1) + u' ' + bestFirst.at(i)));
    }
}

void TestPlateLikeness::equals_data()
{
    QTest::addColumn<QString>("plate");
    QTest::addColumn<QString>("typed");

    QTest::newRow("nothing typed") << u"川A11NW5"_s << u""_s;
    QTest::newRow("only separators typed") << u"川A11NW5"_s << u" ·"_s;
    QTest::newRow("no plate") << u""_s << u"1"_s;
    QTest::newRow("typed is longer") << u"11NW5"_s << u"川A11NW5"_s;
    QTest::newRow("other") << u"川A11NW5"_s << u"777"_s;
}

void TestPlateLikeness::equals()
{
    QFETCH(QString, plate);
    QFETCH(QString, typed);
    QCOMPARE(likeness(plate, typed), 0);
}

void TestPlateLikeness::confusables_data()
{
    QTest::addColumn<QString>("character");
    QTest::addColumn<QString>("others");

    QTest::newRow("0") << u"0"_s << u"DOQ"_s;
    QTest::newRow("1") << u"1"_s << u"7IL"_s;
    QTest::newRow("8") << u"8"_s << u"B"_s;
    QTest::newRow("B") << u"B"_s << u"8"_s;
    QTest::newRow("5") << u"5"_s << u"S"_s;
    QTest::newRow("Z") << u"Z"_s << u"2"_s;
    QTest::newRow("G") << u"G"_s << u"6C"_s;
    QTest::newRow("N") << u"N"_s << u"HMW"_s;
    QTest::newRow("3") << u"3"_s << u""_s;
    QTest::newRow("province") << u"川"_s << u""_s;
}

void TestPlateLikeness::confusables()
{
    QFETCH(QString, character);
    QFETCH(QString, others);
    QCOMPARE(confusableWith(character.front()), others);
}

void TestPlateLikeness::confusableIsSymmetric()
{
    const QString all = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s;
    for (const QChar one : all) {
        const QString others = confusableWith(one);
        QVERIFY(!others.contains(one));
        for (const QChar other : others)
            QVERIFY(confusableWith(other).contains(one));
    }
}

void TestPlateLikeness::misreadings()
{
    QVERIFY(isMisreadingOf(u"11NW5", u"11NW5"));
    QVERIFY(isMisreadingOf(u"1LMWS", u"11NW5"));
    QVERIFY(!isMisreadingOf(u"11NW3", u"11NW5"));
    QVERIFY(!isMisreadingOf(u"11NW", u"11NW5"));
    QVERIFY(!isMisreadingOf(u"11NW55", u"11NW5"));
}

QTEST_GUILESS_MAIN(TestPlateLikeness)

#include "tst_platelikeness.moc"
