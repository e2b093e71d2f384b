// SPDX-License-Identifier: Apache-2.0
#include "exampleplates.h"
#include "plate/alphabet.h"
#include "plate/keyboard.h"
#include "plate/normalise.h"

#include <QSet>
#include <QTest>

using namespace bayfinder;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(bayfinder::KeyboardPage)

class TestPlateKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysAreTheGrammarsAlphabet();
    void keysOfLatin();
    void rowsAreShort();
    void everyPlateCanBeTyped();
    void everyPartCanBeTyped();
    void latinAllowsEverythingUntilFull();
    void suggests_data();
    void suggests();
};

namespace {

QString keysOf(KeyboardLayout layout)
{
    QString keys;
    const QList<KeyboardPage> pages = keyboardPages(layout);
    for (const KeyboardPage page : pages)
        keys += keyRows(layout, page).join(QString());
    return keys;
}

QSet<QChar> asSet(const QString &text)
{
    return {text.cbegin(), text.cend()};
}

} // namespace

void TestPlateKeyboard::keysAreTheGrammarsAlphabet()
{
    const QString keys = keysOf(KeyboardLayout::China);
    QCOMPARE(asSet(keys), asSet(allowedKeys(KeyboardLayout::China, u"")));
    QCOMPARE(keys.size(), asSet(keys).size()); // no key twice
    QCOMPARE(asSet(keys), asSet(provinceCharacters() + digits() + serialLetters() + specialEndings()));
}

void TestPlateKeyboard::keysOfLatin()
{
    QCOMPARE(keyboardPages(KeyboardLayout::Latin), QList{KeyboardPage::LettersAndDigits});
    const QString keys = keysOf(KeyboardLayout::Latin);
    QCOMPARE(keys.size(), 36);
    QCOMPARE(asSet(keys), asSet(allowedKeys(KeyboardLayout::Latin, u"")));
    QVERIFY(keyRows(KeyboardLayout::Latin, KeyboardPage::Provinces).isEmpty());
    QVERIFY(keyRows(KeyboardLayout::Latin, KeyboardPage::Endings).isEmpty());
}

void TestPlateKeyboard::rowsAreShort()
{
    for (const KeyboardLayout layout : {KeyboardLayout::China, KeyboardLayout::Latin}) {
        const QList<KeyboardPage> pages = keyboardPages(layout);
        for (const KeyboardPage page : pages) {
            const QStringList rows = keyRows(layout, page);
            QVERIFY(!rows.isEmpty());
            QVERIFY(rows.size() <= 4);
            for (const QString &row : rows)
                QVERIFY(!row.isEmpty() && row.size() <= 10);
        }
    }
}

void TestPlateKeyboard::everyPlateCanBeTyped()
{
    QList<test::ExamplePlate> examples = test::examplePlates();
    examples.append({PlateKind::FreeText, u"川A12345临"_s});
    examples.append({PlateKind::FreeText, u"川A1234试"_s});
    for (const test::ExamplePlate &example : std::as_const(examples)) {
        QString typed;
        for (const QChar key : example.plate) {
            QVERIFY2(allowedKeys(KeyboardLayout::China, typed).contains(key),
                     qPrintable(example.plate + u": "_s + key + u" after "_s + typed));
            typed += key;
        }
    }
}

void TestPlateKeyboard::everyPartCanBeTyped()
{
    const QList<test::ExamplePlate> examples = test::examplePlates();
    for (const test::ExamplePlate &example : examples) {
        QString typed;
        const QString lastFive = example.plate.last(5);
        // A province that opens the last five would be the third character of an armed police plate.
        if (provinceCharacters().contains(lastFive.front()))
            continue;
        for (const QChar key : lastFive) {
            QVERIFY2(allowedKeys(KeyboardLayout::China, typed).contains(key), qPrintable(example.plate));
            typed += key;
        }
    }
}

void TestPlateKeyboard::latinAllowsEverythingUntilFull()
{
    QCOMPARE(allowedKeys(KeyboardLayout::Latin, u"OIOIOIOIOIOIOIO").size(), 36);
    QCOMPARE(allowedKeys(KeyboardLayout::Latin, QString(maximumPlateLength, u'O')), QString());
    QCOMPARE(allowedKeys(KeyboardLayout::China, u"川AD12345"), QString());
}

void TestPlateKeyboard::suggests_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<KeyboardPage>("page");

    QTest::newRow("nothing") << u""_s << KeyboardPage::LettersAndDigits;
    QTest::newRow("province") << u"川"_s << KeyboardPage::LettersAndDigits;
    QTest::newRow("four of the serial") << u"川A1234"_s << KeyboardPage::LettersAndDigits;
    QTest::newRow("embassy") << u"224009"_s << KeyboardPage::Endings;
    QTest::newRow("consulate") << u"沪22401"_s << KeyboardPage::Endings;
    QTest::newRow("emergency") << u"京X1234应"_s << KeyboardPage::Endings;
    QTest::newRow("emergency motorcycle") << u"应急"_s << KeyboardPage::Provinces;
    QTest::newRow("armed police") << u"WJ"_s << KeyboardPage::LettersAndDigits;
    QTest::newRow("complete") << u"川A11NW5"_s << KeyboardPage::LettersAndDigits;
    QTest::newRow("the last five") << u"11NW5"_s << KeyboardPage::LettersAndDigits;
    QTest::newRow("full") << u"川A12345D"_s << KeyboardPage::LettersAndDigits;
}

void TestPlateKeyboard::suggests()
{
    QFETCH(QString, typed);
    QFETCH(KeyboardPage, page);
    QCOMPARE(suggestedPage(KeyboardLayout::China, typed), page);
    QCOMPARE(suggestedPage(KeyboardLayout::Latin, typed), KeyboardPage::LettersAndDigits);
}

QTEST_GUILESS_MAIN(TestPlateKeyboard)

#include "tst_platekeyboard.moc"
