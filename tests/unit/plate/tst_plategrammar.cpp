// SPDX-License-Identifier: Apache-2.0
#include "exampleplates.h"
#include "plate/alphabet.h"
#include "plate/grammar.h"
#include "plate/patterns.h"

#include <QTest>

using namespace bayfinder;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(bayfinder::PlateKind)

class TestPlateGrammar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data();
    void kinds();
    void everyPatternHasAnExample();
    void noTextFitsTwoKinds();
    void alphabetIsWhole();
    void next_data();
    void next();
    void nextIsSorted();
    void anyPartIsUnderstood();
    void offersNothingThatLeadsNowhere();
};

namespace {

const QString provinces = u"京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新"_s;
const QString ten = u"0123456789"_s;
const QString letters = u"ABCDEFGHJKLMNPQRSTUVWXYZ"_s;
const QString specials = u"警学挂使领港澳应急试超临"_s;

} // namespace

void TestPlateGrammar::kinds_data()
{
    QTest::addColumn<QString>("plate");
    QTest::addColumn<PlateKind>("kind");

    const QList<test::ExamplePlate> examples = test::examplePlates();
    for (const test::ExamplePlate &example : examples)
        QTest::addRow("%s", qPrintable(example.plate)) << example.plate << example.kind;

    QTest::newRow("office O") << u"川O12345"_s << PlateKind::Ordinary;
    QTest::newRow("police of office O") << u"川O0001警"_s << PlateKind::Police;
    QTest::newRow("second letter O") << u"KO12345"_s << PlateKind::Military;

    const QStringList none = {
        u""_s,           u"川"_s,          u"川A"_s,         u"川A1234"_s,
        u"川A123456"_s,  u"A12345"_s,      u"川I12345"_s,    u"川A1234I"_s,
        u"川AO1234"_s,   u"川AABC12"_s,    u"川AABC1警"_s,   u"川a12345"_s,
        u"川A·12345"_s,  u"川AI12345"_s,   u"川AL12345"_s,   u"川ADAB123"_s,
        u"川A12345L"_s,  u"川A1234DF"_s,   u"川A12345警"_s,  u"川A123学"_s,
        u"粤A1234港"_s,  u"川Z1234港"_s,   u"粤Z12345港"_s,  u"12345使"_s,
        u"1234567使"_s,  u"使12345"_s,     u"使0145A8"_s,    u"领123456"_s,
        u"22401领"_s,    u"沪1234领"_s,    u"WJ粤123"_s,     u"WJ粤1234I"_s,
        u"WJ粤粤1234"_s, u"JW粤12345"_s,   u"京Y2345应急"_s, u"川12345应急"_s,
        u"京X2345应"_s,  u"京X2345急应"_s, u"应急京1234"_s,  u"AA12345"_s,
        u"VI12345"_s,    u"VA1234"_s,      u"川A12345临"_s,  u"川A1234试"_s,
        u"川A1234超"_s,  u"民航A1234"_s,   u"AB1234"_s,      u"港A12345"_s,
        u"MÜ CX 123"_s,
    };
    for (const QString &plate : none)
        QTest::addRow("none: %s", qPrintable(plate)) << plate << PlateKind::FreeText;
}

void TestPlateGrammar::kinds()
{
    QFETCH(QString, plate);
    QFETCH(PlateKind, kind);
    QCOMPARE(kindOf(plate), kind);
    QCOMPARE(isCompletePlate(plate), kind != PlateKind::FreeText);
}

void TestPlateGrammar::everyPatternHasAnExample()
{
    const QList<test::ExamplePlate> examples = test::examplePlates();
    for (const plate::Pattern &pattern : plate::patterns()) {
        if (pattern.kind == PlateKind::FreeText)
            continue;
        const bool found = std::any_of(examples.cbegin(), examples.cend(), [&](const auto &example) {
            return plate::patternOf(example.plate) == &pattern;
        });
        QVERIFY2(found, qPrintable(QStringView(pattern.places).toString()));
    }
}

void TestPlateGrammar::noTextFitsTwoKinds()
{
    // Two patterns of one length share a text exactly when their sets meet at every place, as long as the
    // limit of letters does not part them; it never has to.
    const auto meet = [](char16_t a, char16_t b) {
        return std::any_of(plate::alphabet.cbegin(), plate::alphabet.cend(), [=](char16_t character) {
            return plate::setFor(a).contains(character) && plate::setFor(b).contains(character);
        });
    };
    for (const plate::Pattern &one : plate::patterns()) {
        for (const plate::Pattern &other : plate::patterns()) {
            if (one.kind == other.kind || one.places.size() != other.places.size())
                continue;
            QVERIFY2(
                !std::equal(one.places.cbegin(), one.places.cend(), other.places.cbegin(), meet),
                qPrintable(QStringView(one.places).toString() + u' ' + QStringView(other.places).toString()));
        }
    }
}

void TestPlateGrammar::alphabetIsWhole()
{
    QCOMPARE(provinceCharacters(), provinces);
    QCOMPARE(provinceCharacters().size(), 31);
    QCOMPARE(digits(), ten);
    QCOMPARE(serialLetters(), letters);
    QCOMPARE(specialEndings(), specials);
    const QString all = provinces + ten + u"ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s + specials;
    QCOMPARE(QStringView(plate::alphabet).toString(), all);
}

void TestPlateGrammar::next_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("next");

    const QString serial = ten + letters;
    const QString endings = u"警学挂领试超临"_s;

    QTest::newRow("nothing") << u""_s << provinces + serial + specials;
    QTest::newRow("province") << u"川"_s << serial;
    QTest::newRow("region") << u"川A"_s << serial;
    QTest::newRow("province and digit: consulate") << u"川1"_s << ten;
    QTest::newRow("new consulate") << u"川12345"_s << u"领"_s;
    QTest::newRow("ministry of emergencies") << u"京12345"_s << u"领应"_s;
    QTest::newRow("third") << u"川A1"_s << serial;
    QTest::newRow("fourth") << u"川A11"_s << serial;
    QTest::newRow("fifth") << u"川A11N"_s << serial;
    QTest::newRow("two letters are enough") << u"川A11NW"_s << ten + endings;
    QTest::newRow("ordinary plate") << u"川A11NW5"_s << u"试超临"_s;
    QTest::newRow("all digits may grow into new energy") << u"川A12345"_s << u"ABCDEFGHJK试超临"_s;
    QTest::newRow("new energy large") << u"川A12345D"_s << u""_s;
    QTest::newRow("new energy small") << u"川AD1234"_s << ten + u"试超临"_s;
    QTest::newRow("new energy small, complete") << u"川AD12345"_s << u""_s;
    QTest::newRow("energy letter and two more") << u"川ADAB"_s << u""_s;
    QTest::newRow("police") << u"川A1234警"_s << u""_s;
    QTest::newRow("cross-border") << u"粤Z1234"_s << serial + u"警学挂领港澳试超临"_s;
    QTest::newRow("fire brigade") << u"京X1234"_s << serial + u"警学挂领应试超临"_s;
    QTest::newRow("emergency") << u"京X1234应"_s << u"急"_s;
    QTest::newRow("emergency, complete") << u"京X1234应急"_s << u""_s;
    QTest::newRow("emergency motorcycle") << u"应"_s << u"急"_s;
    QTest::newRow("emergency motorcycle's province") << u"应急"_s << provinces;
    QTest::newRow("emergency motorcycle's team") << u"应急京123"_s << u"SX"_s;
    QTest::newRow("old embassy") << u"使"_s << ten;
    QTest::newRow("old embassy, complete") << u"使014578"_s << u""_s;
    QTest::newRow("embassy") << u"014578"_s << u"使"_s;
    QTest::newRow("embassy, complete") << u"014578使"_s << u""_s;
    QTest::newRow("armed police") << u"WJ粤7710"_s << serial;
    QTest::newRow("armed police, complete") << u"WJ粤7710B"_s << u""_s;
    QTest::newRow("military, or a serial") << u"VA2000"_s << ten + u"试超临"_s;
    QTest::newRow("military, complete") << u"VA20003"_s << u""_s;
    QTest::newRow("the last five") << u"11NW5"_s << u"试超临"_s;
    QTest::newRow("four digits, anywhere") << u"1234"_s << serial + u"警学挂使领港澳应试超临"_s;
    QTest::newRow("ending alone") << u"警"_s << u""_s;
    QTest::newRow("no part of any plate") << u"ABCDE"_s << u""_s;
    QTest::newRow("O right after the province is understood") << u"川O1234"_s << serial + u"警学挂领试超临"_s;
    QTest::newRow("O in a serial") << u"川AO"_s << u""_s;
    QTest::newRow("lower case is not normalised") << u"川a"_s << u""_s;
    QTest::newRow("unknown") << u"é"_s << u""_s;
    QTest::newRow("long") << QString(100000, u'1') << u""_s;
}

void TestPlateGrammar::next()
{
    QFETCH(QString, typed);
    QFETCH(QString, next);
    QCOMPARE(nextCharacters(typed), next);
}

void TestPlateGrammar::nextIsSorted()
{
    const QString all = QStringView(plate::alphabet).toString();
    const QStringList texts = {u""_s, u"川"_s, u"1"_s, u"A"_s, u"W"_s, u"1234"_s, u"京X123"_s};
    for (const QString &typed : texts) {
        const QString next = nextCharacters(typed);
        for (qsizetype i = 1; i < next.size(); ++i)
            QVERIFY(all.indexOf(next.at(i - 1)) < all.indexOf(next.at(i)));
        QVERIFY(!next.contains(u'I'));
        QVERIFY(!next.contains(u'O'));
    }
}

void TestPlateGrammar::anyPartIsUnderstood()
{
    const QList<test::ExamplePlate> examples = test::examplePlates();
    for (const test::ExamplePlate &example : examples) {
        const QString &plate = example.plate;
        for (qsizetype from = 0; from < plate.size(); ++from) {
            // A province within a plate of the armed police or an emergency motorcycle would be taken for
            // the beginning of another plate.
            if (from > 0 && provinces.contains(plate.at(from)))
                continue;
            for (qsizetype to = from; to < plate.size(); ++to) {
                const QString part = plate.sliced(from, to - from);
                QVERIFY2(nextCharacters(part).contains(plate.at(to)),
                         qPrintable(plate + u": after "_s + part));
            }
        }
    }
}

void TestPlateGrammar::offersNothingThatLeadsNowhere()
{
    // Whatever is offered must be a part of some plate: the longer text must have a place, which shows in
    // something following it or in a pattern that it ends.
    const auto endsAPattern = [](const QString &text) {
        const bool isBeginning = provinces.contains(text.front());
        return std::any_of(plate::patterns().begin(), plate::patterns().end(), [&](const auto &pattern) {
            const qsizetype offset = qsizetype(pattern.places.size()) - text.size();
            return offset >= 0 && (!isBeginning || offset == 0) && plate::fits(pattern, offset, text);
        });
    };
    const QStringList texts = {u""_s, u"川"_s, u"粤Z"_s, u"川A11N"_s, u"12"_s, u"W"_s, u"京X1234"_s, u"AB"_s};
    for (const QString &typed : texts) {
        const QString next = nextCharacters(typed);
        QVERIFY(!next.isEmpty());
        for (const QChar character : next) {
            const QString longer = typed + character;
            QVERIFY2(!nextCharacters(longer).isEmpty() || endsAPattern(longer), qPrintable(longer));
        }
    }
}

QTEST_GUILESS_MAIN(TestPlateGrammar)

#include "tst_plategrammar.moc"
