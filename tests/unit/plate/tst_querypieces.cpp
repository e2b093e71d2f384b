// SPDX-License-Identifier: Apache-2.0
#include "plate/alphabet.h"
#include "plate/querypieces.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace bayfinder;
using namespace Qt::StringLiterals;
using Kind = QueryPiece::Kind;

class TestQueryPieces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coversEverySingleMistake_data();
    void coversEverySingleMistake();
    void coversWithOtherLimits();
    void beginsWithTheMostUseful_data();
    void beginsWithTheMostUseful();
    void leadingCharactersMakePieces();
    void plansAroundListsThatAreCut();
    void asksNothingTwice();
    void staysWithinTheLengths();
    void remainingPartsAreNew();
};

namespace {

/// A mistake, its query, and the name by which the list of what cannot be covered knows it.
struct Case
{
    QString name;
    QString typed;
};

/// Every single mistake in @p plate that leads to @p length typed characters, which are all of it or a part.
QList<Case> singleMistakes(const QString &plate, qsizetype length)
{
    QList<Case> cases;
    const QString others = digits() + serialLetters();
    const auto parts = [&plate](qsizetype of) {
        QStringList texts;
        for (qsizetype at = 0; at + of <= plate.size(); ++at)
            texts += plate.sliced(at, of);
        return texts;
    };
    for (const QString &part : parts(length)) {
        for (qsizetype i = 0; i < length; ++i) {
            for (const QChar other : others) {
                if (other != part.at(i))
                    cases.append({u"wrong %1"_s.arg(i), QString(part).replace(i, 1, other)});
            }
            if (i + 1 < length && part.at(i) != part.at(i + 1))
                cases.append({u"swapped %1"_s.arg(i),
                              part.first(i) + part.at(i + 1) + part.at(i) + part.sliced(i + 2)});
        }
    }
    for (const QString &part : parts(length - 1)) {
        for (qsizetype i = 0; i < length; ++i) {
            for (const QChar other : others)
                cases.append({u"inserted %1"_s.arg(i), QString(part).insert(i, other)});
        }
    }
    for (const QString &part : parts(length + 1)) {
        for (qsizetype i = 0; i <= length; ++i)
            cases.append({u"omitted %1"_s.arg(i), QString(part).remove(i, 1)});
    }
    return cases;
}

/// What no piece is whole for, whatever is asked: there are fewer than three characters on both sides.
QStringList notCovered(qsizetype length)
{
    if (length == 5)
        return {u"wrong 2"_s};
    if (length == 4)
        return {u"omitted 2"_s, u"wrong 1"_s, u"wrong 2"_s};
    return {};
}

QStringList uncovered(const QStringList &plates, qsizetype length, PieceLengths lengths)
{
    QStringList names;
    for (const QString &plate : plates) {
        const QList<Case> cases = singleMistakes(plate, length);
        for (const Case &mistake : cases) {
            const QList<QueryPiece> pieces = queryPieces(mistake.typed, lengths);
            // The literal question is always asked.
            const bool covered = plate.contains(mistake.typed)
                || std::any_of(pieces.begin(), pieces.end(), [&](const QueryPiece &piece) {
                                     return piece.kind != Kind::Replaced && plate.contains(piece.text);
                                 });
            if (!covered && !names.contains(mistake.name))
                names += mistake.name;
        }
    }
    names.sort();
    return names;
}

const QStringList &examplePlates()
{
    static const QStringList plates{u"川A12345"_s, u"川AD12345"_s, u"京B11211"_s, u"沪CX7Y90"_s,
                                    u"粤Z7C59港"_s};
    return plates;
}

} // namespace

void TestQueryPieces::coversEverySingleMistake_data()
{
    QTest::addColumn<qsizetype>("length");
    for (const qsizetype length : {4, 5, 6, 7, 8})
        QTest::newRow(qPrintable(QString::number(length))) << length;
}

void TestQueryPieces::coversEverySingleMistake()
{
    QFETCH(qsizetype, length);
    QCOMPARE(uncovered(examplePlates(), length, {}), notCovered(length));
}

void TestQueryPieces::coversWithOtherLimits()
{
    // A service that takes two characters: every single mistake from five characters on.
    QCOMPARE(uncovered({u"川A12345"_s}, 5, {2, 10}), QStringList());
    // One that takes no fewer than four: the whole of a plate is just enough for what is not in its middle.
    QCOMPARE(uncovered({u"川A12345"_s}, 7, {4, 10}), QStringList{u"wrong 3"_s});
}

void TestQueryPieces::beginsWithTheMostUseful_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("first");

    // The last three say more than the region and one digit, which a full list would cut.
    QTest::newRow("whole") << u"川A12345"_s << QStringList{u"345"_s, u"川A12"_s, u"川A13245"_s};
    QTest::newRow("new energy") << u"川AD12345"_s << QStringList{u"345"_s, u"川AD12"_s, u"川AD13245"_s};
    QTest::newRow("last six") << u"A12345"_s << QStringList{u"345"_s, u"A12"_s, u"A13245"_s};
    QTest::newRow("last five") << u"12345"_s << QStringList{u"123"_s, u"345"_s};
    QTest::newRow("three") << u"123"_s << QStringList{};
}

void TestQueryPieces::beginsWithTheMostUseful()
{
    QFETCH(QString, query);
    QFETCH(QStringList, first);
    const QList<QueryPiece> pieces = queryPieces(query, {});
    QVERIFY(pieces.size() >= first.size());
    for (qsizetype i = 0; i < first.size(); ++i)
        QCOMPARE(pieces.at(i).text, first.at(i));
}

void TestQueryPieces::leadingCharactersMakePieces()
{
    const auto ledOf = [](const QString &query, const QString &leading) {
        QStringList texts;
        const QList<QueryPiece> pieces = queryPieces(query, {}, leading);
        for (const QueryPiece &piece : pieces) {
            if (piece.kind == Kind::Led)
                texts += piece.text;
        }
        return texts;
    };
    QCOMPARE(ledOf(u"12345"_s, u"AD"_s), (QStringList{u"A12"_s, u"D12"_s}));
    QCOMPARE(ledOf(u"1234"_s, u"A"_s), QStringList{u"A12"_s});
    QCOMPARE(ledOf(u"12345"_s, {}), QStringList());
    // More than an ending, and a beginning.
    QCOMPARE(ledOf(u"A12345"_s, u"A"_s), QStringList());
    QCOMPARE(ledOf(u"川A123"_s, u"A"_s), QStringList());
}

void TestQueryPieces::plansAroundListsThatAreCut()
{
    const auto partsOf = [](const QStringList &cut) {
        QStringList texts;
        const QList<QueryPiece> pieces = queryPieces(u"川AD6024"_s, {}, {}, cut);
        for (const QueryPiece &piece : pieces) {
            if (piece.kind == Kind::Part)
                texts += piece.text;
        }
        return texts;
    };
    QCOMPARE(partsOf({}), (QStringList{u"024"_s, u"川AD6"_s}));
    QCOMPARE(partsOf({u"川AD6"_s}), (QStringList{u"024"_s, u"川AD60"_s, u"AD6"_s}));
}

void TestQueryPieces::asksNothingTwice()
{
    for (const QString &query :
         {u"川A12345"_s, u"11111"_s, u"1212"_s, u"川AD12345"_s, u"A11NW5"_s, u"000"_s, u"1234567890"_s}) {
        const QList<QueryPiece> pieces = queryPieces(query, {}, u"A1"_s);
        QSet<QString> texts{query};
        for (const QueryPiece &piece : pieces) {
            QVERIFY2(!texts.contains(piece.text), qPrintable(query + u' ' + piece.text));
            texts.insert(piece.text);
        }
    }
}

void TestQueryPieces::staysWithinTheLengths()
{
    const QString all = u"川A123456789"_s;
    for (qsizetype length = 0; length <= all.size(); ++length) {
        const QList<QueryPiece> pieces = queryPieces(all.first(length), {}, u"A"_s);
        QCOMPARE(pieces.isEmpty(), length < 3 || length > 10);
        for (const QueryPiece &piece : pieces)
            QVERIFY(piece.text.size() >= 3 && piece.text.size() <= 10);
    }
}

void TestQueryPieces::remainingPartsAreNew()
{
    QCOMPARE(remainingParts(u"川A12345"_s, {}, {u"345"_s, u"川A12"_s}),
             (QStringList{u"123"_s, u"234"_s, u"A12"_s, u"川A1"_s}));
    QCOMPARE(remainingParts(u"111"_s, {}, {}), QStringList());
    QCOMPARE(remainingParts(u"11111"_s, {}, {}), QStringList{u"111"_s});
}

QTEST_GUILESS_MAIN(TestQueryPieces)

#include "tst_querypieces.moc"
