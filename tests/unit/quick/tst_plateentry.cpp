// SPDX-License-Identifier: Apache-2.0
#include "quick/plateentry.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace bayfinder;
using namespace Qt::StringLiterals;
using KeyPage = PlateEntry::KeyPage;

Q_DECLARE_METATYPE(bayfinder::KeyboardLayout)

class TestPlateEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsEmpty();
    void pressesOneByOne();
    void refusesWhatCannotComeNext_data();
    void refusesWhatCannotComeNext();
    void types_data();
    void types();
    void typesAScannersBurst_data();
    void typesAScannersBurst();
    void offersWhatCanComeNext();
    void stopsAtTheMaximum();
    void backspaceAndWipe();
    void turnsToThePageThatOffers_data();
    void turnsToThePageThatOffers();
    void turnsPagesByHand();
    void pagesOfALayout();
    void boxes_data();
    void boxes();
    void theKeysAreAWellBehavedModel();
};

namespace {

constexpr int minimum = 3;
constexpr int maximum = 10;

QString offeredKeys(PlateEntry &entry)
{
    QString offered;
    const KeyModel &keys = *entry.keys();
    for (int row = 0; row < keys.rowCount(); ++row) {
        if (keys.data(keys.index(row), KeyModel::OfferedRole).toBool())
            offered += keys.data(keys.index(row), KeyModel::CharacterRole).toString();
    }
    return offered;
}

} // namespace

void TestPlateEntry::startsEmpty()
{
    PlateEntry entry(KeyboardLayout::China, minimum, maximum);
    QCOMPARE(entry.text(), QString());
    QCOMPARE(entry.characters(), QStringList());
    QCOMPARE(entry.spelled(), QString());
    QCOMPARE(entry.maximumLength(), maximum);
    QCOMPARE(entry.keyPage(), KeyPage::LettersAndDigits);
    QVERIFY(!entry.isSearchable());
    QCOMPARE(entry.missing(), 3);
    QCOMPARE(entry.keys()->rowTotal(), 4);
    QCOMPARE(entry.keys()->longestRow(), 10);
}

void TestPlateEntry::pressesOneByOne()
{
    PlateEntry entry(KeyboardLayout::China, minimum, maximum);
    QSignalSpy changed(&entry, &PlateEntry::textChanged);
    QSignalSpy refused(&entry, &PlateEntry::refused);
    const QString plate = u"11NW5"_s;
    for (int i = 0; i < plate.size(); ++i) {
        QCOMPARE(entry.missing(), std::max(0, minimum - i));
        QCOMPARE(entry.isSearchable(), i >= minimum);
        entry.press(plate.mid(i, 1));
        QCOMPARE(entry.text(), plate.first(i + 1));
        QCOMPARE(changed.size(), i + 1);
    }
    QCOMPARE(entry.characters(), (QStringList{u"1"_s, u"1"_s, u"N"_s, u"W"_s, u"5"_s}));
    QCOMPARE(entry.spelled(), u"1 1 N W 5"_s);
    QCOMPARE(refused.size(), 0);
}

void TestPlateEntry::refusesWhatCannotComeNext_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("key");
    QTest::newRow("nothing") << u"11"_s << QString();
    QTest::newRow("two at once") << u"11"_s << u"12"_s;
    QTest::newRow("lower case") << u"11"_s << u"n"_s;
    QTest::newRow("a sign") << u"11"_s << u"·"_s;
    QTest::newRow("a third letter in a serial") << u"NWX"_s << u"Y"_s;
    QTest::newRow("a province in the middle") << u"11"_s << u"川"_s;
    QTest::newRow("an O, which means zero") << u"11"_s << u"O"_s;
    QTest::newRow("an I, which means one") << u"11"_s << u"I"_s;
    QTest::newRow("after the end") << u"川A1234警"_s << u"1"_s;
    QTest::newRow("a null character") << u"11"_s << QString(QChar());
}

void TestPlateEntry::refusesWhatCannotComeNext()
{
    QFETCH(QString, before);
    QFETCH(QString, key);
    PlateEntry entry(KeyboardLayout::China, minimum, maximum);
    entry.type(before);
    QCOMPARE(entry.text(), before);
    QSignalSpy changed(&entry, &PlateEntry::textChanged);
    QSignalSpy refused(&entry, &PlateEntry::refused);
    entry.press(key);
    QCOMPARE(entry.text(), before);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(refused.size(), 1);
}

void TestPlateEntry::types_data()
{
    QTest::addColumn<KeyboardLayout>("layout");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("refusals");
    const auto china = KeyboardLayout::China;
    const auto latin = KeyboardLayout::Latin;
    QTest::newRow("lower case") << china << QString() << u"11nw5"_s << u"11NW5"_s << 0;
    QTest::newRow("full width") << china << QString() << u"１１ｎＷ５"_s << u"11NW5"_s << 0;
    QTest::newRow("with separators") << china << QString() << u"川a·11 nw-5"_s << u"川A11NW5"_s << 0;
    QTest::newRow("with the scanner's line end")
        << china << QString() << u"川A11NW5\r\n"_s << u"川A11NW5"_s << 0;
    QTest::newRow("a mistaken O") << china << QString() << u"1OO"_s << u"100"_s << 0;
    QTest::newRow("a mistaken O after what stands") << china << u"11"_s << u"o"_s << u"110"_s << 0;
    QTest::newRow("a mistaken I after what stands") << china << u"11NW"_s << u"i"_s << u"11NW1"_s << 0;
    QTest::newRow("as far as it fits") << china << QString() << u"NWXY5"_s << u"NWX"_s << 1;
    QTest::newRow("nothing that counts") << china << u"11"_s << u" -·"_s << u"11"_s << 1;
    QTest::newRow("nothing") << china << u"11"_s << QString() << u"11"_s << 1;
    QTest::newRow("new energy") << china << QString() << u"川AD12345"_s << u"川AD12345"_s << 0;
    QTest::newRow("a second plate after the first")
        << china << u"川A11NW5"_s << u"京A12345"_s << u"川A11NW5"_s << 1;
    QTest::newRow("armed police") << china << QString() << u"wj川1234x"_s << u"WJ川1234X"_s << 0;
    QTest::newRow("Latin keeps I and O") << latin << QString() << u"io10"_s << u"IO10"_s << 0;
    QTest::newRow("Latin takes no province") << latin << QString() << u"川A1"_s << QString() << 1;
    QTest::newRow("Latin up to the maximum")
        << latin << QString() << u"ABCDEFGHIJKL"_s << u"ABCDEFGHIJ"_s << 1;
    QTest::newRow("Latin, full width, lower case") << latin << u"M"_s << u"ａｂ ９"_s << u"MAB9"_s << 0;
    QTest::newRow("a very long text")
        << latin << QString() << QString(100'000, u'7') << QString(10, u'7') << 1;
}

void TestPlateEntry::types()
{
    QFETCH(KeyboardLayout, layout);
    QFETCH(QString, before);
    QFETCH(QString, typed);
    PlateEntry entry(layout, minimum, maximum);
    if (!before.isEmpty())
        entry.type(before);
    QCOMPARE(entry.text(), before);
    QSignalSpy refused(&entry, &PlateEntry::refused);
    QSignalSpy changed(&entry, &PlateEntry::textChanged);
    entry.type(typed);
    QTEST(entry.text(), "expected");
    QTEST(int(refused.size()), "refusals");
    // A text is one change, however long: one search is asked, not one a character.
    QCOMPARE(changed.size(), entry.text() == before ? 0 : 1);
}

void TestPlateEntry::typesAScannersBurst_data()
{
    QTest::addColumn<QString>("burst");
    QTest::addColumn<QString>("expected");
    QTest::newRow("as printed") << u"川A11NW5"_s << u"川A11NW5"_s;
    QTest::newRow("lower case") << u"川a11nw5"_s << u"川A11NW5"_s;
    QTest::newRow("full width") << u"川Ａ１１ｎｗ５"_s << u"川A11NW5"_s;
    QTest::newRow("mistaken letters") << u"川A1O23I"_s << u"川A10231"_s;
    QTest::newRow("the last five") << u"11nw5"_s << u"11NW5"_s;
}

/// A scanner that plays a keyboard sends one key event a character.
void TestPlateEntry::typesAScannersBurst()
{
    QFETCH(QString, burst);
    PlateEntry entry(KeyboardLayout::China, minimum, maximum);
    for (const QChar character : std::as_const(burst))
        entry.type(QString(character));
    QTEST(entry.text(), "expected");
}

void TestPlateEntry::offersWhatCanComeNext()
{
    PlateEntry entry(KeyboardLayout::China, minimum, maximum);
    QCOMPARE(offeredKeys(entry), u"1234567890QWERTYUPASDFGHJKLZXCVBNM"_s);
    entry.type(u"NWX"_s);
    // An office letter and the two letters that a serial may have.
    QCOMPARE(offeredKeys(entry), u"1234567890"_s);
    entry.setKeyPage(KeyPage::Provinces);
    QCOMPARE(offeredKeys(entry), QString());
    entry.wipe();
    entry.setKeyPage(KeyPage::Provinces);
    QCOMPARE(offeredKeys(entry).size(), 31);
    entry.press(u"川"_s);
    QVERIFY(!offeredKeys(entry).contains(u'I'));
    QVERIFY(offeredKeys(entry).contains(u'A'));
}

void TestPlateEntry::stopsAtTheMaximum()
{
    PlateEntry entry(KeyboardLayout::Latin, minimum, 5);
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(offeredKeys(entry).size(), 36);
        entry.press(u"Z"_s);
    }
    QCOMPARE(offeredKeys(entry), QString());
    QSignalSpy refused(&entry, &PlateEntry::refused);
    entry.press(u"Z"_s);
    QCOMPARE(entry.text(), u"ZZZZZ"_s);
    QCOMPARE(refused.size(), 1);
    entry.backspace();
    QCOMPARE(offeredKeys(entry).size(), 36);
}

void TestPlateEntry::backspaceAndWipe()
{
    PlateEntry entry(KeyboardLayout::China, minimum, maximum);
    QSignalSpy changed(&entry, &PlateEntry::textChanged);
    entry.backspace();
    entry.wipe();
    QCOMPARE(changed.size(), 0);
    entry.type(u"11NW5"_s);
    entry.backspace();
    QCOMPARE(entry.text(), u"11NW"_s);
    entry.wipe();
    QCOMPARE(entry.text(), QString());
    QCOMPARE(entry.missing(), 3);
    QCOMPARE(changed.size(), 3);
    QCOMPARE(offeredKeys(entry), u"1234567890QWERTYUPASDFGHJKLZXCVBNM"_s);
}

void TestPlateEntry::turnsToThePageThatOffers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<PlateEntry::KeyPage>("page");
    QTest::newRow("nothing") << QString() << KeyPage::LettersAndDigits;
    QTest::newRow("a province") << u"川"_s << KeyPage::LettersAndDigits;
    QTest::newRow("the inside of a serial") << u"11N"_s << KeyPage::LettersAndDigits;
    QTest::newRow("an embassy's six digits") << u"123456"_s << KeyPage::Endings;
    QTest::newRow("half of emergency") << u"应"_s << KeyPage::Endings;
    QTest::newRow("emergency, at the beginning of a plate") << u"应急"_s << KeyPage::Provinces;
    QTest::newRow("a police plate, complete") << u"川A1234警"_s << KeyPage::LettersAndDigits;
    QTest::newRow("an ordinary plate, complete") << u"川A11NW5"_s << KeyPage::LettersAndDigits;
}

void TestPlateEntry::turnsToThePageThatOffers()
{
    QFETCH(QString, typed);
    PlateEntry entry(KeyboardLayout::China, minimum, maximum);
    entry.type(typed);
    QCOMPARE(entry.text(), typed);
    QTEST(entry.keyPage(), "page");
}

void TestPlateEntry::turnsPagesByHand()
{
    PlateEntry entry(KeyboardLayout::China, minimum, maximum);
    QSignalSpy turned(&entry, &PlateEntry::keyPageChanged);
    entry.setKeyPage(KeyPage::LettersAndDigits);
    QCOMPARE(turned.size(), 0);
    entry.setKeyPage(KeyPage::Provinces);
    QCOMPARE(turned.size(), 1);
    QCOMPARE(entry.keys()->rowTotal(), 4);
    QCOMPARE(entry.keys()->longestRow(), 8);
    entry.setKeyPage(KeyPage::Endings);
    QCOMPARE(entry.keys()->rowTotal(), 3);
    entry.setKeyPage(KeyPage::Provinces);
    turned.clear();
    // After a character the keyboard turns by itself to where the next one is.
    entry.press(u"川"_s);
    QCOMPARE(entry.keyPage(), KeyPage::LettersAndDigits);
    QCOMPARE(turned.size(), 1);
    QCOMPARE(entry.keys()->longestRow(), 10);
}

void TestPlateEntry::pagesOfALayout()
{
    const PlateEntry china(KeyboardLayout::China, minimum, maximum);
    QVERIFY(china.hasProvinces());
    QVERIFY(china.hasEndings());
    PlateEntry latin(KeyboardLayout::Latin, minimum, maximum);
    QVERIFY(!latin.hasProvinces());
    QVERIFY(!latin.hasEndings());
    QCOMPARE(latin.keyPage(), KeyPage::LettersAndDigits);
    QCOMPARE(latin.keys()->keyTotal(), 36);
    latin.type(u"IO1"_s);
    QCOMPARE(latin.keyPage(), KeyPage::LettersAndDigits);
    QCOMPARE(offeredKeys(latin).size(), 36);
}

void TestPlateEntry::boxes_data()
{
    QTest::addColumn<int>("typed");
    QTest::addColumn<int>("maximum");
    QTest::addColumn<int>("expected");
    QTest::newRow("nothing typed: the usual five") << 0 << 10 << 5;
    QTest::newRow("four typed") << 4 << 10 << 5;
    QTest::newRow("five typed: one more is possible") << 5 << 10 << 6;
    QTest::newRow("nine typed") << 9 << 10 << 10;
    QTest::newRow("full") << 10 << 10 << 10;
    QTest::newRow("a service that takes few") << 0 << 4 << 4;
    QTest::newRow("a service that takes few, full") << 4 << 4 << 4;
}

void TestPlateEntry::boxes()
{
    QFETCH(int, typed);
    QFETCH(int, maximum);
    PlateEntry entry(KeyboardLayout::Latin, minimum, maximum);
    entry.type(QString(typed, u'7'));
    QTEST(entry.boxCount(), "expected");
}

void TestPlateEntry::theKeysAreAWellBehavedModel()
{
    PlateEntry entry(KeyboardLayout::China, minimum, maximum);
    const QAbstractItemModelTester tester(entry.keys(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const QString &text : {u"川"_s, u"A"_s, u"12345"_s, u"6"_s})
        entry.type(text);
    for (const KeyPage page : {KeyPage::Provinces, KeyPage::Endings, KeyPage::LettersAndDigits})
        entry.setKeyPage(page);
    entry.backspace();
    entry.wipe();
    QCOMPARE(entry.keys()->rowCount(), 34);
}

QTEST_GUILESS_MAIN(TestPlateEntry)

#include "tst_plateentry.moc"
