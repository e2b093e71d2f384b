// SPDX-License-Identifier: Apache-2.0
#include "quick/bayentry.h"
#include "support/mapofbays.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace Qt::StringLiterals;

class TestBayEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersNothingBeforeThereIsAMap();
    void showsTheCharactersOfTheMap_data();
    void showsTheCharactersOfTheMap();
    void offersWhatSomeBayGoesOnWith();
    void types_data();
    void types();
    void remembersWhatItRefused();
    void backspaceAndWipe();
    void boxes_data();
    void boxes();
    void anotherMapForgetsWhatWasTyped();
    void theKeysAreAWellBehavedModel();
};

namespace {

MapOfBays garage()
{
    return MapOfBays({levelOfBays(u"01"_s, 1, {u"001"_s, u"017"_s, u"117"_s}),
                      levelOfBays(u"02"_s, 2, {u"017"_s, u"A-12"_s, u"a-13"_s})});
}

/// Each row's characters; those that are not offered in lower case, or in brackets.
QStringList rowsOf(BayEntry &entry)
{
    const KeyModel &keys = *entry.keys();
    QStringList rows;
    for (int i = 0; i < keys.rowCount(); ++i) {
        const QModelIndex key = keys.index(i);
        const int row = keys.data(key, KeyModel::RowRole).toInt();
        while (rows.size() <= row)
            rows.append(QString());
        const QString character = keys.data(key, KeyModel::CharacterRole).toString();
        rows[row] += keys.data(key, KeyModel::OfferedRole).toBool() ? character : u'(' + character + u')';
    }
    return rows;
}

} // namespace

void TestBayEntry::offersNothingBeforeThereIsAMap()
{
    BayEntry entry;
    QVERIFY(!entry.isAvailable());
    QCOMPARE(rowsOf(entry), QStringList());
    QCOMPARE(entry.boxCount(), 0);
    entry.type(u"017"_s);
    entry.press(u"0"_s);
    entry.backspace();
    entry.wipe();
    QCOMPARE(entry.text(), QString());
    QCOMPARE(entry.refused(), QString());

    const MapOfBays map = garage();
    QSignalSpy changed(&entry, &BayEntry::baysChanged);
    entry.setBays(map.site, &map.index);
    QVERIFY(entry.isAvailable());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(entry.site(), map.site.get());

    const MapOfBays bare({levelOfBays(u"01"_s, 1, {})});
    entry.setBays(bare.site, &bare.index);
    QVERIFY(!entry.isAvailable());
}

void TestBayEntry::showsTheCharactersOfTheMap_data()
{
    QTest::addColumn<QStringList>("codes");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("digits") << QStringList{u"123"_s, u"4567890"_s}
                            << QStringList{u"1(2)(3)4(5)(6)(7)(8)(9)(0)"_s};
    QTest::newRow("some digits") << QStringList{u"209"_s} << QStringList{u"2(9)(0)"_s};
    QTest::newRow("few letters by the alphabet")
        << QStringList{u"Q1"_s, u"P1"_s, u"Z1"_s, u"A1"_s} << QStringList{u"(1)"_s, u"APQZ"_s};
    QTest::newRow("as many letters as a row takes")
        << QStringList{u"ABCDEFGHIJ"_s} << QStringList{u"A(B)(C)(D)(E)(F)(G)(H)(I)(J)"_s};
    QTest::newRow("more letters as they lie on keyboards")
        << QStringList{u"ABCDEFGHIJZ"_s} << QStringList{u"(E)(I)"_s, u"A(D)(F)(G)(H)(J)"_s, u"(Z)(C)(B)"_s};
    QTest::newRow("signs below") << QStringList{u"B-1"_s, u"东.2"_s}
                                 << QStringList{u"(1)(2)"_s, u"B"_s, u"(-)(.)东"_s};
    QTest::newRow("more signs than a row takes")
        << QStringList{u"一"_s, u"二"_s, u"三"_s, u"四"_s, u"五"_s, u"六"_s,
                       u"七"_s, u"八"_s, u"九"_s, u"十"_s, u"东"_s}
        << QStringList{u"一七三东九二五八六十"_s, u"四"_s};
    QTest::newRow("spaces are not typed") << QStringList{u"A 1"_s} << QStringList{u"(1)"_s, u"A"_s};
    QTest::newRow("no bays") << QStringList() << QStringList();
}

void TestBayEntry::showsTheCharactersOfTheMap()
{
    QFETCH(QStringList, codes);
    const MapOfBays map({levelOfBays(u"01"_s, 1, codes)});
    BayEntry entry;
    entry.setBays(map.site, &map.index);
    QTEST(rowsOf(entry), "rows");
}

void TestBayEntry::offersWhatSomeBayGoesOnWith()
{
    const MapOfBays map = garage();
    BayEntry entry;
    entry.setBays(map.site, &map.index);
    // Zeros in front may be left out: 17 is 017.
    QCOMPARE(rowsOf(entry), (QStringList{u"1(2)(3)(7)0"_s, u"A"_s, u"(-)"_s}));
    entry.press(u"1"_s);
    QCOMPARE(rowsOf(entry), (QStringList{u"1(2)(3)7(0)"_s, u"(A)"_s, u"(-)"_s}));
    entry.press(u"7"_s);
    QCOMPARE(rowsOf(entry), (QStringList{u"(1)(2)(3)(7)(0)"_s, u"(A)"_s, u"(-)"_s}));
    entry.wipe();
    entry.press(u"A"_s);
    QCOMPARE(rowsOf(entry), (QStringList{u"(1)(2)(3)(7)(0)"_s, u"(A)"_s, u"-"_s}));
    entry.backspace();
    QCOMPARE(rowsOf(entry), (QStringList{u"1(2)(3)(7)0"_s, u"A"_s, u"(-)"_s}));
}

void TestBayEntry::types_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("refused");
    QTest::newRow("as painted") << u"017"_s << u"017"_s << QString();
    QTest::newRow("without zeros") << u"17"_s << u"17"_s << QString();
    QTest::newRow("small letters") << u"a-12"_s << u"A-12"_s << QString();
    QTest::newRow("full width") << u"Ａ－１２"_s << u"A-12"_s << QString();
    QTest::newRow("with spaces") << u" A - 12 "_s << u"A-12"_s << QString();
    QTest::newRow("as far as it fits") << u"0179"_s << u"017"_s << u"0179"_s;
    QTest::newRow("nothing after what does not fit") << u"0917"_s << u"0"_s << u"09"_s;
    QTest::newRow("nothing fits") << u"川A11NW5"_s << QString() << u"川"_s;
    QTest::newRow("nothing") << QString() << QString() << QString();
}

void TestBayEntry::types()
{
    QFETCH(QString, typed);
    const MapOfBays map = garage();
    BayEntry entry;
    entry.setBays(map.site, &map.index);
    entry.type(typed);
    QTEST(entry.text(), "text");
    QTEST(entry.refused(), "refused");
    QCOMPARE(entry.characters().join(QString()), entry.text());
    QCOMPARE(entry.spelled(), entry.characters().join(u' '));
}

void TestBayEntry::remembersWhatItRefused()
{
    const MapOfBays map = garage();
    BayEntry entry;
    entry.setBays(map.site, &map.index);
    QSignalSpy refused(&entry, &BayEntry::refusedChanged);
    QSignalSpy changed(&entry, &BayEntry::textChanged);
    entry.type(u"01"_s);
    entry.type(u"9"_s);
    QCOMPARE(entry.refused(), u"019"_s);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(changed.size(), 1);
    // Gone with the next key, whatever it does.
    entry.press(u"7"_s);
    QCOMPARE(entry.refused(), QString());
    entry.type(u"9"_s);
    entry.backspace();
    QCOMPARE(entry.refused(), QString());
    entry.type(u"9"_s);
    entry.wipe();
    QCOMPARE(entry.refused(), QString());
    entry.type(u"9"_s);
    // Nothing stands that could be wiped, but this was said to somebody.
    entry.wipe();
    QCOMPARE(entry.refused(), QString());
}

void TestBayEntry::backspaceAndWipe()
{
    const MapOfBays map = garage();
    BayEntry entry;
    entry.setBays(map.site, &map.index);
    QSignalSpy changed(&entry, &BayEntry::textChanged);
    entry.backspace();
    entry.wipe();
    QCOMPARE(changed.size(), 0);
    entry.type(u"017"_s);
    entry.backspace();
    QCOMPARE(entry.text(), u"01"_s);
    entry.wipe();
    QCOMPARE(entry.text(), QString());
    QCOMPARE(changed.size(), 3);
}

void TestBayEntry::boxes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("typed");
    QTest::addColumn<int>("expected");
    QTest::newRow("a short code has all of its boxes") << u"017"_s << 0 << 3;
    QTest::newRow("a short code, typed") << u"017"_s << 3 << 3;
    QTest::newRow("a long code begins with some") << u"EAST-017"_s << 0 << 4;
    QTest::newRow("a long code, four typed") << u"EAST-017"_s << 4 << 5;
    QTest::newRow("a long code, typed") << u"EAST-017"_s << 8 << 8;
}

void TestBayEntry::boxes()
{
    QFETCH(QString, code);
    QFETCH(int, typed);
    const MapOfBays map({levelOfBays(u"01"_s, 1, {code})});
    BayEntry entry;
    entry.setBays(map.site, &map.index);
    entry.type(code.first(typed));
    QCOMPARE(entry.text().size(), typed);
    QTEST(entry.boxCount(), "expected");
}

void TestBayEntry::anotherMapForgetsWhatWasTyped()
{
    const MapOfBays map = garage();
    const MapOfBays other({levelOfBays(u"01"_s, 1, {u"B1"_s})});
    BayEntry entry;
    entry.setBays(map.site, &map.index);
    entry.type(u"0179"_s);
    entry.setBays(other.site, &other.index);
    QCOMPARE(entry.text(), QString());
    QCOMPARE(entry.refused(), QString());
    QCOMPARE(rowsOf(entry), (QStringList{u"(1)"_s, u"B"_s}));
}

void TestBayEntry::theKeysAreAWellBehavedModel()
{
    const MapOfBays map = garage();
    BayEntry entry;
    const QAbstractItemModelTester tester(entry.keys(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    entry.setBays(map.site, &map.index);
    entry.type(u"A-12"_s);
    entry.backspace();
    entry.wipe();
    QCOMPARE(entry.keys()->rowCount(), 7);
}

QTEST_GUILESS_MAIN(TestBayEntry)

#include "tst_bayentry.moc"
