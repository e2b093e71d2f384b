// SPDX-License-Identifier: Apache-2.0
#include "plate/alphabet.h"
#include "plate/platematch.h"

#include <QTest>

using namespace bayfinder;
using namespace Qt::StringLiterals;
using Kind = PlateDifference::Kind;

class TestPlateMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void differences_data();
    void differences();
    void ordersBestFirst_data();
    void ordersBestFirst();
    void isNoMatchWithoutText_data();
    void isNoMatchWithoutText();
    void pointsAtTheTextsAsGiven();
    void rankAgreesWithMatch();
    void identityIsExact();
    void oneMistakeCostsLessThanTwo();
    void isSymmetricForPlatesOfOneLength();
    void givesUpBeyondTheLimit();
};

void TestPlateMatch::differences_data()
{
    QTest::addColumn<QString>("plate");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<double>("distance");
    // Kind, typed index, plate index of each: "W2:4"; W wrong, O omitted, I inserted, S swapped.
    QTest::addColumn<QString>("differences");

    QTest::newRow("the same") << u"川A11NW5"_s << u"川A11NW5"_s << 0.0 << u""_s;
    QTest::newRow("the last five") << u"川A11NW5"_s << u"11NW5"_s << 0.0 << u""_s;
    QTest::newRow("the inside") << u"川A11NW5"_s << u"11N"_s << 0.0 << u""_s;
    QTest::newRow("looks alike") << u"川A11NW5"_s << u"11NWS"_s << 0.55 << u"W4:6"_s;
    QTest::newRow("neighbour key") << u"川A11NW5"_s << u"11NW4"_s << 0.7 << u"W4:6"_s;
    QTest::newRow("wrong") << u"川A11NW5"_s << u"11NW9"_s << 1.0 << u"W4:6"_s;
    QTest::newRow("wrong at the beginning") << u"川A11NW5"_s << u"91NW5"_s << 1.0 << u"W0:2"_s;
    QTest::newRow("wrong in the middle") << u"川A11NW5"_s << u"11XW5"_s << 1.0 << u"W2:4"_s;
    QTest::newRow("left out") << u"川A12345"_s << u"1245"_s << 0.51 << u"O-1:4"_s;
    QTest::newRow("left out of the whole") << u"川A12345"_s << u"川A1245"_s << 0.51 << u"O-1:4"_s;
    QTest::newRow("too many") << u"川A12345"_s << u"129345"_s << 1.0 << u"I2:-1"_s;
    QTest::newRow("typed twice") << u"川A12345"_s << u"123345"_s << 0.65 << u"I3:-1"_s;
    QTest::newRow("too many at the end") << u"川A12345"_s << u"川A123459"_s << 1.0 << u"I7:-1"_s;
    QTest::newRow("swapped") << u"川A12345"_s << u"12435"_s << 0.55 << u"S2:4"_s;
    QTest::newRow("swapped at the end") << u"川A12345"_s << u"12354"_s << 0.55 << u"S3:5"_s;
    QTest::newRow("wrong province") << u"川A12345"_s << u"京A12345"_s << 0.3 << u"W0:0"_s;
    QTest::newRow("the camera dropped the province") << u"A12345"_s << u"川A12345"_s << 0.25 << u"I0:-1"_s;
    QTest::newRow("no province typed") << u"川A12345"_s << u"A12345"_s << 0.0 << u""_s;
    QTest::newRow("two mistakes") << u"川A12345"_s << u"川A72354"_s << 1.15 << u"W2:2 S5:5"_s;
    QTest::newRow("new energy, one left out") << u"川AD12345"_s << u"川A12345"_s << 0.51 << u"O-1:2"_s;
    QTest::newRow("beginning") << u"川A12345"_s << u"川A18"_s << 1.0 << u"W3:3"_s;
}

void TestPlateMatch::differences()
{
    QFETCH(QString, plate);
    QFETCH(QString, typed);
    const PlateMatch match = PlateMatcher(typed).match(plate);
    QTEST(match.distance, "distance");
    QCOMPARE(match.exact, match.differences.isEmpty());
    QStringList texts;
    for (const PlateDifference &difference : match.differences) {
        texts += QString(u"WOIS"_s.at(qsizetype(difference.kind)))
            + u"%1:%2"_s.arg(difference.typedIndex).arg(difference.plateIndex);
        QCOMPARE(difference.typed, difference.typedIndex < 0 ? QChar() : typed.at(difference.typedIndex));
        QCOMPARE(difference.read, difference.plateIndex < 0 ? QChar() : plate.at(difference.plateIndex));
    }
    QTEST(texts.join(u' '), "differences");
}

void TestPlateMatch::ordersBestFirst_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("bestFirst");

    QTest::newRow("places") << u"B11"_s
                            << QStringList{u"B11"_s,      u"川A99B11"_s, u"B1199"_s,   u"川AB1199"_s,
                                           u"川A99811"_s, u"川A81199"_s, u"川A77777"_s};
    QTest::newRow("whole before ending") << u"川A11NW5"_s << QStringList{u"川A11NW5"_s, u"沪川A11NW5"_s};
    QTest::newRow("kinds of mistakes")
        << u"12345"_s
        << QStringList{u"川A12345"_s, u"川A123645"_s, u"川A12435"_s, u"川A12346"_s, u"川A12389"_s};
    QTest::newRow("one mistake at the end before one inside")
        << u"12345"_s << QStringList{u"川A12375"_s, u"川A123759"_s};
    QTest::newRow("beginnings are typed with their province")
        << u"川A123"_s << QStringList{u"川A12345"_s, u"京A12345"_s, u"川A19345"_s, u"川B99999"_s};
    QTest::newRow("raw against normalised")
        << u"ａ·ii"_s << QStringList{u"川BB9A11"_s, u"川a-11999"_s, u"x"_s};
    QTest::newRow("abroad") << u"OI1"_s << QStringList{u"OI 1"_s, u"X-OI1"_s, u"OI-12"_s, u"ZZ"_s};
}

void TestPlateMatch::ordersBestFirst()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, bestFirst);
    const PlateMatcher matcher(typed);
    for (qsizetype i = 1; i < bestFirst.size(); ++i) {
        QVERIFY2(matcher.rank(bestFirst.at(i - 1)) < matcher.rank(bestFirst.at(i)),
                 qPrintable(bestFirst.at(i - 1) + u' ' + bestFirst.at(i)));
    }
}

void TestPlateMatch::isNoMatchWithoutText_data()
{
    QTest::addColumn<QString>("plate");
    QTest::addColumn<QString>("typed");

    // Nothing is not near to anything: all that was typed is too many.
    QTest::addColumn<double>("distance");

    QTest::newRow("nothing typed") << u"川A11NW5"_s << u""_s << 0.0;
    QTest::newRow("only separators typed") << u"川A11NW5"_s << u" ·"_s << 0.0;
    QTest::newRow("no plate") << u""_s << u"123"_s << 3.0;
    QTest::newRow("only separators on the plate") << u"——"_s << u"123"_s << 3.0;
}

void TestPlateMatch::isNoMatchWithoutText()
{
    QFETCH(QString, plate);
    QFETCH(QString, typed);
    const PlateMatcher matcher(typed);
    QCOMPARE(matcher.rank(plate), PlateMatcher::noMatch);
    const PlateMatch match = matcher.match(plate);
    QVERIFY(!match.exact);
    QCOMPARE(match.places, QList<qsizetype>(typed.size(), -1));
    QTEST(match.distance, "distance");
}

void TestPlateMatch::pointsAtTheTextsAsGiven()
{
    const PlateMatch match = PlateMatcher(u"a-1 2d").match(u"川A·1205");
    QCOMPARE(match.places, (QList<qsizetype>{1, -1, 3, -1, 4, 5}));
    QCOMPARE(match.differences.size(), 1);
    QCOMPARE(match.differences.first().typedIndex, 5);
    QCOMPARE(match.differences.first().plateIndex, 5);
    QCOMPARE(match.differences.first().typed, u'D');
    QCOMPARE(match.differences.first().read, u'0');
    QCOMPARE(match.differences.first().cause, MistakeCause::LooksAlike);
    // Longer than any plate: cut, and every unit still has a place or none.
    const QString endless(300, u'1');
    QCOMPARE(PlateMatcher(endless).match(u"川A11111").places.size(), 300);
}

namespace {

/// Plates and typed texts of all kinds, the same in every run.
QStringList samples()
{
    QStringList texts{u"川A11NW5"_s, u"川AD12345"_s, u"使014578"_s, u"WJ粤7710B"_s, u"粤Z7C59港"_s};
    quint32 state = 7;
    const auto below = [&state](qsizetype count) {
        state = state * 1664525 + 1013904223;
        return qsizetype((state >> 16) % quint32(count));
    };
    const QString serial = digits() + serialLetters();
    for (int i = 0; i < 40; ++i) {
        QString text = i % 2 == 0 ? u"川A"_s : QString();
        while (text.size() < 7)
            text += serial.at(below(i % 3 == 0 ? 10 : serial.size()));
        texts += text;
    }
    return texts;
}

} // namespace

void TestPlateMatch::rankAgreesWithMatch()
{
    const QStringList texts = samples();
    for (const QString &plate : texts) {
        for (const QString &other : texts) {
            for (const QString &typed : {other, other.last(5), other.first(4)}) {
                const PlateMatcher matcher(typed);
                const int rank = matcher.rank(plate);
                const PlateMatch match = matcher.match(plate);
                QCOMPARE(match.exact, rank < PlateMatcher::firstSimilar);
                if (!match.exact) {
                    const int odd = rank - PlateMatcher::firstSimilar - qRound(match.distance * 100);
                    QVERIFY2(odd >= 0 && odd <= 40, qPrintable(plate + u' ' + typed));
                }
            }
        }
    }
}

void TestPlateMatch::identityIsExact()
{
    const QStringList texts = samples();
    for (const QString &plate : texts) {
        for (qsizetype length = 1; length <= plate.size(); ++length) {
            for (qsizetype at = 0; at + length <= plate.size(); ++at) {
                const PlateMatch match = PlateMatcher(plate.sliced(at, length)).match(plate);
                QVERIFY(match.exact);
                QCOMPARE(match.distance, 0);
                QVERIFY(!match.places.contains(-1));
            }
        }
    }
}

/// Every single mistake in a plate's last five, each against every second mistake of any kind.
void TestPlateMatch::oneMistakeCostsLessThanTwo()
{
    const QString plate = u"川A13579"_s; // no two of them alike
    const QString typed = plate.last(5);
    const auto mistakesIn = [](const QString &text) {
        QStringList results;
        for (qsizetype i = 0; i < text.size(); ++i) {
            results += QString(text).replace(i, 1, u'X');
            results += QString(text).insert(i, u'T');
            if (i > 0 && i + 1 < text.size())
                results += QString(text).remove(i, 1);
            if (i + 1 < text.size())
                results += text.first(i) + text.at(i + 1) + text.at(i) + text.sliced(i + 2);
        }
        return results;
    };
    const QStringList ones = mistakesIn(typed);
    for (const QString &one : ones) {
        const double distance = PlateMatcher(one).match(plate).distance;
        QVERIFY2(distance > 0 && distance <= 1.0, qPrintable(one));
        // A second one at the far end, so that the two are not one mistake of another kind.
        const QString two = u"Y"_s + one.sliced(1);
        const QString other = one.first(one.size() - 1) + u'Y';
        const double worse =
            qMax(PlateMatcher(two).match(plate).distance, PlateMatcher(other).match(plate).distance);
        QVERIFY2(worse > 1.0, qPrintable(one));
    }
}

void TestPlateMatch::isSymmetricForPlatesOfOneLength()
{
    // Wrong and swapped characters are; left out is cheaper than typed too many, see plate/mistakes.h.
    const QList<std::pair<QString, QString>> pairs{
        {u"川A12345"_s, u"川A1234S"_s}, {u"川A12345"_s, u"川A13245"_s}, {u"川A12345"_s, u"京A12345"_s},
        {u"川A12345"_s, u"川A92345"_s}, {u"川A12345"_s, u"川B12346"_s}, {u"川AD0D0D"_s, u"川A0D0D0"_s},
    };
    for (const auto &[one, other] : pairs)
        QCOMPARE(PlateMatcher(one).match(other).distance, PlateMatcher(other).match(one).distance);
}

void TestPlateMatch::givesUpBeyondTheLimit()
{
    const PlateMatcher matcher(u"川A12345"_s);
    QCOMPARE(matcher.rank(u"川A12435", 100), matcher.rank(u"川A12435"));
    QVERIFY(matcher.rank(u"沪B98760", 100) > 100);
    QVERIFY(matcher.rank(u"川A12435") <= matcher.farthestSimilar());
    QVERIFY(matcher.rank(u"沪B98760") > matcher.farthestSimilar());
}

QTEST_GUILESS_MAIN(TestPlateMatch)

#include "tst_platematch.moc"
