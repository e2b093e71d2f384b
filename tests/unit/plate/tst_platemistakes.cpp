// SPDX-License-Identifier: Apache-2.0
#include "plate/alphabet.h"
#include "plate/mistakes.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace bayfinder;
using namespace bayfinder::plate;
using namespace Qt::StringLiterals;

class TestPlateMistakes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void substitutions_data();
    void substitutions();
    void areSymmetric();
    void twoCostMoreThanOne();
    void insertions();
    void mistakable_data();
    void mistakable();
};

void TestPlateMistakes::substitutions_data()
{
    QTest::addColumn<QString>("pair");
    QTest::addColumn<int>("price");
    QTest::addColumn<MistakeCause>("cause");

    QTest::newRow("the same") << u"77"_s << 0 << MistakeCause::Unknown;
    QTest::newRow("0 D") << u"0D"_s << cost::equivalent << MistakeCause::LooksAlike;
    QTest::newRow("0 O") << u"0O"_s << cost::equivalent << MistakeCause::LooksAlike;
    QTest::newRow("8 B") << u"8B"_s << cost::equivalent << MistakeCause::LooksAlike;
    QTest::newRow("2 Z") << u"2Z"_s << cost::equivalent << MistakeCause::LooksAlike;
    QTest::newRow("5 S") << u"5S"_s << cost::equivalent << MistakeCause::LooksAlike;
    QTest::newRow("1 I") << u"1I"_s << cost::equivalent << MistakeCause::LooksAlike;
    QTest::newRow("6 G") << u"6G"_s << cost::equivalent << MistakeCause::LooksAlike;
    QTest::newRow("1 7") << u"17"_s << cost::alike << MistakeCause::LooksAlike;
    QTest::newRow("U V") << u"UV"_s << cost::alike << MistakeCause::LooksAlike;
    QTest::newRow("H N") << u"HN"_s << cost::alike << MistakeCause::LooksAlike;
    QTest::newRow("alike and neighbours") << u"VB"_s << cost::neighbour << MistakeCause::NeighbourKey;
    QTest::newRow("in one row") << u"45"_s << cost::neighbour << MistakeCause::NeighbourKey;
    QTest::newRow("beyond U comes P, I and O are left out")
        << u"UP"_s << cost::neighbour << MistakeCause::NeighbourKey;
    QTest::newRow("slantwise") << u"WS"_s << cost::neighbour << MistakeCause::NeighbourKey;
    QTest::newRow("two keys apart") << u"46"_s << cost::wrong << MistakeCause::Unknown;
    QTest::newRow("two rows apart") << u"4Z"_s << cost::wrong << MistakeCause::Unknown;
    QTest::newRow("others") << u"4X"_s << cost::wrong << MistakeCause::Unknown;
    QTest::newRow("provinces") << u"川京"_s << cost::province << MistakeCause::Province;
    QTest::newRow("a province and a letter") << u"川A"_s << cost::wrong << MistakeCause::Unknown;
    QTest::newRow("an ending") << u"警学"_s << cost::wrong << MistakeCause::Unknown;
}

void TestPlateMistakes::substitutions()
{
    QFETCH(QString, pair);
    const Substitution found = substitution(pair.at(0).unicode(), pair.at(1).unicode());
    QTEST(found.cost, "price");
    QTEST(found.cause, "cause");
}

void TestPlateMistakes::areSymmetric()
{
    const QString all = provinceCharacters() + digits() + u"ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s + specialEndings();
    for (const QChar one : all) {
        for (const QChar other : all) {
            const Substitution there = substitution(one.unicode(), other.unicode());
            const Substitution back = substitution(other.unicode(), one.unicode());
            QCOMPARE(there.cost, back.cost);
            QCOMPARE(there.cause, back.cause);
            QCOMPARE(there.cost == 0, one == other);
        }
    }
}

void TestPlateMistakes::twoCostMoreThanOne()
{
    constexpr std::array all{cost::equivalent, cost::swapped,   cost::alike, cost::omitted,
                             cost::doubled,    cost::neighbour, cost::wrong, cost::inserted};
    const auto [cheapest, dearest] = std::minmax_element(all.begin(), all.end());
    QVERIFY(2 * *cheapest > *dearest);
    QVERIFY(cost::province < *cheapest);
    QVERIFY(cost::noProvince < *cheapest);
}

void TestPlateMistakes::insertions()
{
    QCOMPARE(insertion(u'5', u'5').cost, cost::doubled);
    QCOMPARE(insertion(u'5', u'5').cause, MistakeCause::Doubled);
    QCOMPARE(insertion(u'5', u'6').cost, cost::inserted);
    QCOMPARE(insertion(u'5', 0).cost, cost::inserted);
}

void TestPlateMistakes::mistakable_data()
{
    QTest::addColumn<QString>("character");
    QTest::addColumn<QString>("others");

    // Neither I nor O: no serial has them.
    QTest::newRow("0") << u"0"_s << u"DQ68C9P"_s;
    QTest::newRow("8") << u"8"_s << u"B03679U"_s;
    QTest::newRow("Z") << u"Z"_s << u"2SX"_s;
    QTest::newRow("province") << u"川"_s << u""_s;
    QTest::newRow("ending") << u"警"_s << u""_s;
}

void TestPlateMistakes::mistakable()
{
    QFETCH(QString, character);
    QFETCH(QString, others);
    QCOMPARE(mistakableFor(character.front()), others);
}

QTEST_GUILESS_MAIN(TestPlateMistakes)

#include "tst_platemistakes.moc"
