// SPDX-License-Identifier: Apache-2.0
#include "site/ringcheck.h"

#include <QTest>
#include <QtMath>

#include <cmath>

using namespace bayfinder;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 plenty = 1'000'000;

QString faultOf(const Ring &ring, qint64 steps = plenty)
{
    Effort effort(steps);
    const auto checked = checkedRing(ring, effort);
    return checked ? u"none"_s : checked.error().message;
}

// Teeth from top to bottom, all of which have an x or a y in common with all others.
Ring comb(int teeth, bool closed)
{
    Ring ring;
    for (int i = 0; i < teeth; ++i)
        ring << QPointF(0, i * 2) << QPointF(1000, i * 2 + 0.5) << QPointF(1000, i * 2 + 1)
             << QPointF(1, i * 2 + 1.5);
    if (closed)
        ring << QPointF(-1, teeth * 2) << QPointF(-1, 0);
    return ring;
}

} // namespace

Q_DECLARE_METATYPE(bayfinder::Ring)

class TestRingCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mends_data();
    void mends();
    void refuses_data();
    void refuses();
    void tellsNothingFromBroken();
    void takesAFewHulls();
    void comparesOnlySoMuch();
};

void TestRingCheck::mends_data()
{
    QTest::addColumn<Ring>("points");
    QTest::addColumn<qsizetype>("corners");
    QTest::addColumn<double>("area");

    const Ring square{{0, 0}, {4, 0}, {4, 4}, {0, 4}};
    QTest::newRow("right") << square << qsizetype(4) << 16.0;
    QTest::newRow("closed") << Ring{{0, 0}, {4, 0}, {4, 4}, {0, 4}, {0, 0}} << qsizetype(4) << 16.0;
    QTest::newRow("repeated") << Ring{{0, 0}, {0, 0}, {4, 0}, {4, 0.0001}, {4, 4}, {0, 4}} << qsizetype(4)
                              << 16.0;
    QTest::newRow("spike outwards") << Ring{{0, 0}, {4, 0}, {9, 0}, {4, 0}, {4, 4}, {0, 4}} << qsizetype(4)
                                    << 16.0;
    QTest::newRow("spike beyond") << Ring{{0, 0}, {9, 0}, {4, 0}, {4, 4}, {0, 4}} << qsizetype(4) << 16.0;
    QTest::newRow("spike at the seam")
        << Ring{{4, 0}, {4, 4}, {0, 4}, {0, 0}, {0, -5}} << qsizetype(5) << 26.0;
    QTest::newRow("nested spikes") << Ring{{0, 0}, {4, 0}, {9, 0}, {9, 3}, {9, 0}, {4, 0}, {4, 4}, {0, 4}}
                                   << qsizetype(4) << 16.0;
    QTest::newRow("touches itself at a point")
        << Ring{{0, 0}, {2, 2}, {4, 0}, {4, 4}, {2, 2}, {0, 4}} << qsizetype(6) << 8.0;
    QTest::newRow("bow-tie") << Ring{{0, 0}, {4, 4}, {4, 0}, {0, 4}} << qsizetype(4) << 16.0;
}

void TestRingCheck::mends()
{
    QFETCH(Ring, points);
    QFETCH(qsizetype, corners);
    QFETCH(double, area);
    Effort effort(plenty);
    const auto checked = checkedRing(points, effort);
    QVERIFY2(checked, checked ? "" : qPrintable(checked.error().message));
    QCOMPARE(checked->ring.size(), corners);
    QVERIFY2(std::abs(std::abs(signedArea(checked->ring)) - area) < 0.01,
             qPrintable(QString::number(signedArea(checked->ring))));
    QCOMPARE(checked->remark.isEmpty(), QLatin1StringView(QTest::currentDataTag()) != "bow-tie"_L1);
}

void TestRingCheck::refuses_data()
{
    QTest::addColumn<Ring>("points");
    QTest::addColumn<QString>("fault");

    const QString few = u"has a ring of fewer than three different points"_s;
    QTest::newRow("nothing") << Ring() << few;
    QTest::newRow("a point") << Ring{{1, 1}, {1, 1}, {1, 1}, {1, 1}} << few;
    QTest::newRow("a line") << Ring{{0, 0}, {4, 0}, {0, 0}} << few;
    QTest::newRow("points on a line") << Ring{{0, 0}, {4, 0}, {8, 0}, {0, 0}} << few;
    QTest::newRow("no area") << Ring{{0, 0}, {0.01, 0}, {0.01, 0.01}} << u"has a ring without area"_s;
    Ring large;
    for (int i = 0; i < 10001; ++i)
        large << QPointF(1000 * std::cos(i * 2 * M_PI / 10001), 1000 * std::sin(i * 2 * M_PI / 10001));
    QTest::newRow("large") << large << u"has a ring of 10001 points, expected at most 10000"_s;
    Ring crossed{{0, 0}, {4, 4}, {4, 0}, {0, 4}};
    for (int i = 1; i < 6; ++i)
        crossed << QPointF(-i, 4 - i * 0.1);
    QTest::newRow("crosses itself") << crossed << u"has a ring that crosses itself"_s;
}

void TestRingCheck::refuses()
{
    QFETCH(Ring, points);
    QTEST(faultOf(points), "fault");
}

void TestRingCheck::tellsNothingFromBroken()
{
    Effort effort(plenty);
    QVERIFY(checkedRing({{0, 0}, {1, 0}}, effort).error().isNothing);
    Effort none(0);
    QVERIFY(!checkedRing({{0, 0}, {1, 0}, {1, 1}}, none).error().isNothing);
}

// Corners in a wrong order, with one inside.
void TestRingCheck::takesAFewHulls()
{
    Effort effort(plenty);
    const auto checked = checkedRing({{0, 0}, {4, 4}, {2, 1}, {4, 0}, {0, 4}}, effort);
    QVERIFY(checked);
    QCOMPARE(checked->remark, u"has a ring that crosses itself, its convex hull is taken"_s);
    QCOMPARE(checked->ring.size(), 4);
    QVERIFY(signedArea(checked->ring) == 16);
}

void TestRingCheck::comparesOnlySoMuch()
{
    // Right, but every edge has to be compared with every other.
    QCOMPARE(faultOf(comb(2000, true), 40'000'000), u"none"_s);
    QCOMPARE(faultOf(comb(2000, true), 1'000'000), u"has too intricate a ring to be checked for crossings"_s);
    // A ring's edges in order are cheap.
    Ring round;
    for (int i = 0; i < 9999; ++i)
        round << QPointF(1000 * std::cos(i * 2 * M_PI / 9999), 1000 * std::sin(i * 2 * M_PI / 9999));
    QCOMPARE(faultOf(round, 100'000), u"none"_s);
}

QTEST_GUILESS_MAIN(TestRingCheck)

#include "tst_ringcheck.moc"
