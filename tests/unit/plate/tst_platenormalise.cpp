// SPDX-License-Identifier: Apache-2.0
#include "exampleplates.h"
#include "plate/normalise.h"

#include <QTest>

using namespace bayfinder;
using namespace Qt::StringLiterals;

class TestPlateNormalise : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalises_data();
    void normalises();
    void latinKeepsItsLetters();
    void leavesCompletePlatesAlone();
    void isBounded();
};

void TestPlateNormalise::normalises_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("plate");

    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("lower case") << u"川a11nw5"_s << u"川A11NW5"_s;
    QTest::newRow("full width") << u"川Ａ１１ＮＷ５"_s << u"川A11NW5"_s;
    QTest::newRow("full width, lower case") << u"川ａ１１ｎｗ５"_s << u"川A11NW5"_s;
    QTest::newRow("separators") << u" 川 A·11-NW.5 "_s << u"川A11NW5"_s;
    QTest::newRow("more separators") << u"川A•1・1‧N_W/5"_s << u"川A11NW5"_s;
    QTest::newRow("full width separators") << u"川Ａ－１１．ＮＷ　５"_s << u"川A11NW5"_s;
    QTest::newRow("control") << u"川A\u0000\u001b11\u200bNW\u202e5\ufeff"_s << u"川A11NW5"_s;
    QTest::newRow("markup") << u"<b>1</b>"_s << u"B1B"_s;
    QTest::newRow("astral") << u"川A\U0002000011NW5"_s << u"川A11NW5"_s;
    QTest::newRow("lone surrogate") << u"川A"_s + QChar(0xd800) + u"11NW5"_s << u"川A11NW5"_s;
    QTest::newRow("combining mark") << u"A\u030112"_s << u"A12"_s;
    QTest::newRow("Arabic digits") << u"٣٤"_s << u"34"_s;
    QTest::newRow("only separators") << u" ·-. "_s << QString();

    QTest::newRow("I in a serial") << u"川AI1NW5"_s << u"川A11NW5"_s;
    QTest::newRow("O in a serial") << u"川AO1NW5"_s << u"川A01NW5"_s;
    QTest::newRow("both, small") << u"川aoino5"_s << u"川A01N05"_s;
    QTest::newRow("many") << u"川AOOIIO"_s << u"川A00110"_s;
    QTest::newRow("full width O") << u"川ＡＯ１２３４"_s << u"川A01234"_s;
    QTest::newRow("part of a serial") << u"O123I"_s << u"01231"_s;
    QTest::newRow("alone") << u"O"_s << u"0"_s;
    QTest::newRow("I alone") << u"i"_s << u"1"_s;
    QTest::newRow("office O") << u"川O1234O"_s << u"川O12340"_s;
    QTest::newRow("office O of police") << u"川OO0OI警"_s << u"川O0001警"_s;
    QTest::newRow("office O begun") << u"川O"_s << u"川O"_s;
    QTest::newRow("office I is a mistake that stands for a digit") << u"沪I2345领"_s << u"沪12345领"_s;
    QTest::newRow("embassy") << u"使OI4578"_s << u"使014578"_s;
    QTest::newRow("military O") << u"KOO2345"_s << u"KO02345"_s;
    QTest::newRow("new energy") << u"川ADO23I5"_s << u"川AD02315"_s;
    QTest::newRow("fits nowhere") << u"OIOIOIOIO"_s << u"OIOIOIOIO"_s;
    QTest::newRow("free text") << u"LOIRE ILE"_s << u"LOIREILE"_s;
}

void TestPlateNormalise::normalises()
{
    QFETCH(QString, raw);
    QFETCH(QString, plate);
    QCOMPARE(normalisedPlate(raw), plate);
    QCOMPARE(normalisedPlate(plate), plate);
}

void TestPlateNormalise::latinKeepsItsLetters()
{
    QCOMPARE(normalisedPlate(u"oi-12 34", KeyboardLayout::Latin), u"OI1234"_s);
    QCOMPARE(normalisedPlate(u"oi-12 34", KeyboardLayout::China), u"011234"_s);
}

void TestPlateNormalise::leavesCompletePlatesAlone()
{
    const QList<test::ExamplePlate> examples = test::examplePlates();
    for (const test::ExamplePlate &example : examples) {
        QCOMPARE(normalisedPlate(example.plate), example.plate);
        QString mistaken = example.plate;
        mistaken.replace(u'0', u'o').replace(u'1', u'i');
        QCOMPARE(normalisedPlate(mistaken), example.plate);
    }
}

void TestPlateNormalise::isBounded()
{
    QCOMPARE(normalisedPlate(QString(5000000, u'1')), QString(16, u'1'));
    QCOMPARE(normalisedPlate(QString(5000000, u' ') + u'1'), QString());
    QCOMPARE(normalisedPlate(QString(50, u'O')), QString(16, u'O'));
}

QTEST_GUILESS_MAIN(TestPlateNormalise)

#include "tst_platenormalise.moc"
