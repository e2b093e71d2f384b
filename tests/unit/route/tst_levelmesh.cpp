// SPDX-License-Identifier: Apache-2.0
#include "route/levelmesh.h"
#include "testlevel.h"

#include <QTest>

using namespace bayfinder;
using namespace bayfinder::testlevel;
using namespace Qt::StringLiterals;

class TestLevelMesh : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void straightAcrossAHall();
    void aroundAWall();
    void throughADoor();
    void notBetweenIslands();
    void keepsAwayFromWalls();
    void rampsCountMore();
    void nearestWithinReach();
    void nearestOfIslands();
    void emptyLevel();
    void preparedWalksAreNoLonger_data();
    void preparedWalksAreNoLonger();
    void preparedForOneIsland();
};

void TestLevelMesh::straightAcrossAHall()
{
    const LevelMesh mesh(hall(40, 20), {});
    const auto from = mesh.nearest({3, 3}, 1);
    const auto to = mesh.nearest({37, 17}, 1);
    QVERIFY(from && to);
    QCOMPARE(from->point, QPointF(3, 3));
    const auto walk = mesh.walk(*from, *to);
    QVERIFY(walk);
    QCOMPARE(walk->line.size(), 2);
    QVERIFY(qAbs(walk->metres - std::hypot(34, 14)) < 0.01);
    QVERIFY(qAbs(walk->effort - walk->metres) < 0.1);
    QVERIFY(mesh.isStraight(*from, *to));
    // On the spot.
    const auto none = mesh.walk(*from, *from);
    QVERIFY(none);
    QCOMPARE(none->metres, 0);
    QCOMPARE(none->line.size(), 2);
}

void TestLevelMesh::aroundAWall()
{
    SiteLevel level = hall(40, 20);
    level.fixtures.append(wall(box(19.9, 0, 20.1, 15)));
    const LevelMesh mesh(level, {});
    const auto from = mesh.nearest({10, 5}, 1);
    const auto to = mesh.nearest({30, 5}, 1);
    QVERIFY(from && to);
    QVERIFY(!mesh.isStraight(*from, *to));
    const auto walk = mesh.walk(*from, *to);
    QVERIFY(walk);
    const double best = 2 * std::hypot(10, 10);
    QVERIFY2(walk->metres > best && walk->metres < best + 2.5, qPrintable(QString::number(walk->metres)));
    for (qsizetype i = 1; i < walk->line.size(); ++i)
        QVERIFY(!crosses(level.fixtures[0].shape, walk->line[i - 1], walk->line[i]));
}

void TestLevelMesh::throughADoor()
{
    SiteLevel level = hall(40, 20);
    level.fixtures = {wall(box(19.9, 0, 20.1, 5)), wall(box(19.9, 6, 20.1, 20))};
    const LevelMesh mesh(level, {});
    const auto walk = mesh.walk(*mesh.nearest({10, 15}, 1), *mesh.nearest({30, 15}, 1));
    QVERIFY(walk);
    QVERIFY(std::any_of(walk->line.cbegin(), walk->line.cend(), [](QPointF point) {
        return qAbs(point.x() - 20) < 1.5 && qAbs(point.y() - 5.5) < 0.5;
    }));
}

void TestLevelMesh::notBetweenIslands()
{
    SiteLevel level = hall(40, 20);
    level.fixtures.append(wall(box(19.9, 0, 20.1, 20)));
    const LevelMesh mesh(level, {});
    const auto from = mesh.nearest({10, 5}, 1);
    const auto to = mesh.nearest({30, 5}, 1);
    QVERIFY(from && to);
    QVERIFY(from->island != to->island);
    QVERIFY(!mesh.walk(*from, *to));
}

void TestLevelMesh::keepsAwayFromWalls()
{
    // An aisle between two rows of bays, entered and left at its side.
    SiteLevel level = hall(60, 20);
    for (int i = 0; i < 20; ++i) {
        level.bays.append(bay(QString::number(i), box(5 + 2.5 * i, 2, 7.5 + 2.5 * i, 7)));
        level.bays.append(bay(QString::number(100 + i), box(5 + 2.5 * i, 13, 7.5 + 2.5 * i, 18)));
    }
    const LevelMesh mesh(level, {});
    const auto walk = mesh.walk(*mesh.nearest({2, 10}, 1), *mesh.nearest({58, 4}, 1));
    QVERIFY(walk);
    // Either the aisle or the strip along the outer wall; what matters is that it goes around the rows.
    for (qsizetype i = 1; i < walk->line.size(); ++i) {
        for (const SiteBay &bay : std::as_const(level.bays))
            QVERIFY(!crosses(bay.shape, walk->line[i - 1], walk->line[i]));
    }
    double nearest = 100;
    for (qsizetype i = 1; i + 1 < walk->line.size(); ++i) {
        for (const SiteBay &bay : std::as_const(level.bays))
            nearest = qMin(nearest, distanceToBorder(bay.shape, walk->line[i]));
    }
    QVERIFY2(nearest > 0.7 && nearest < 3, qPrintable(QString::number(nearest)));
}

void TestLevelMesh::rampsCountMore()
{
    // The ramp is the straight way, the passage beside it the longer one.
    SiteLevel level = hall(40, 20);
    level.fixtures.append(wall(box(10, 8, 30, 8.2)));
    level.fixtures.append(wall(box(10, 15, 30, 20)));
    level.units.append(unit(UnitKind::Ramp, box(10, 8.2, 30, 15)));
    WalkingSettings walking;
    walking.rampWeight = 6;
    const LevelMesh mesh(level, walking);
    const auto walk = mesh.walk(*mesh.nearest({5, 12}, 1), *mesh.nearest({35, 12}, 1));
    QVERIFY(walk);
    QVERIFY(walk->metres > 30.5);
    QVERIFY(qAbs(walk->effort - walk->metres) < 1.5);
    walking.rampWeight = 1;
    const LevelMesh even(level, walking);
    const auto straight = even.walk(*even.nearest({5, 12}, 1), *even.nearest({35, 12}, 1));
    QVERIFY(straight);
    QVERIFY(qAbs(straight->metres - 30) < 0.2);
}

void TestLevelMesh::nearestWithinReach()
{
    SiteLevel level = hall(40, 20);
    level.bays.append(bay(u"1"_s, box(10, 5, 12.5, 10)));
    const LevelMesh mesh(level, {});
    QVERIFY(!mesh.nearest({11.25, 7.5}, 1));
    const auto beside = mesh.nearest({11.25, 7.5}, 3);
    QVERIFY(beside);
    QVERIFY(!contains(level.bays[0].shape, beside->point));
    QVERIFY(!mesh.nearest({500, 500}, 5));
}

void TestLevelMesh::nearestOfIslands()
{
    SiteLevel level = hall(40, 20);
    level.fixtures.append(wall(box(19.9, 0, 20.1, 20)));
    const LevelMesh mesh(level, {});
    const auto left = mesh.nearest({10, 5}, 1);
    QVERIFY(left);
    const auto here = mesh.nearestOf({left->island}, {35, 10});
    QVERIFY(here);
    QCOMPARE(here->island, left->island);
    QVERIFY(here->point.x() > 19 && here->point.x() < 19.9);
    QVERIFY(!mesh.nearestOf({}, {35, 10}));
}

void TestLevelMesh::emptyLevel()
{
    const LevelMesh mesh(SiteLevel(), {});
    QCOMPARE(mesh.polygonCount(), 0);
    QVERIFY(!mesh.nearest({0, 0}, 1000));
    QVERIFY(!mesh.nearestOf({0}, {0, 0}));
}

namespace {

// Rows of bays with passages between them, a wall with a door, and a ramp.
SiteLevel busyHall()
{
    SiteLevel level = hall(60, 40);
    for (int row = 0; row < 2; ++row) {
        for (int i = 0; i < 18; ++i) {
            if (i % 7 != 6)
                level.bays.append(bay(QString::number(100 * row + i),
                                      box(5 + 2.5 * i, 6 + 12 * row, 7.5 + 2.5 * i, 11 + 12 * row)));
        }
    }
    level.fixtures = {wall(box(2, 30, 40, 30.2)), wall(box(41, 30, 60, 30.2))};
    level.units.append(unit(UnitKind::Ramp, box(20, 30.2, 35, 40)));
    return level;
}

} // namespace

void TestLevelMesh::preparedWalksAreNoLonger_data()
{
    QTest::addColumn<double>("rampWeight");
    QTest::newRow("even ground") << 1.0;
    QTest::newRow("a ramp that is little worse") << 1.5;
    QTest::newRow("a ramp to be walked around") << 6.0;
}

void TestLevelMesh::preparedWalksAreNoLonger()
{
    QFETCH(double, rampWeight);
    WalkingSettings walking;
    walking.rampWeight = rampWeight;
    const LevelMesh searched(busyHall(), walking);
    LevelMesh prepared(busyHall(), walking);
    const auto from = searched.nearest({3, 3}, 1);
    QVERIFY(from);
    prepared.prepare(*from);
    int walks = 0;
    double searchedSum = 0;
    double quickSum = 0;
    for (int x = 1; x < 60; x += 3) {
        for (int y = 1; y < 40; y += 3) {
            const auto to = searched.nearest(QPointF(x, y), 0.1);
            if (!to)
                continue;
            ++walks;
            const auto before = searched.walk(*from, *to);
            const auto after = prepared.walk(*from, *to);
            const auto effort = prepared.effort(*from, *to);
            QVERIFY(before && after && effort);
            QVERIFY(after->effort <= before->effort);
            searchedSum += before->effort;
            quickSum += *effort;
            QVERIFY2(*effort < 1.25 * before->effort,
                     qPrintable(u"to %1, %2: %3 m, %4 m"_s.arg(x).arg(y).arg(before->effort).arg(*effort)));
            QCOMPARE(after->line.first(), from->point);
            QCOMPARE(after->line.last(), to->point);
        }
    }
    QVERIFY(walks > 100);
    // One may be longer than it need be, but not all.
    QVERIFY2(quickSum < 1.02 * searchedSum, qPrintable(u"%1 m, %2 m"_s.arg(searchedSum).arg(quickSum)));
    // Back again, where nothing is prepared.
    const auto end = searched.nearest({55, 35}, 1);
    QVERIFY(end);
    QCOMPARE(prepared.effort(*end, *from), searched.effort(*end, *from));
}

void TestLevelMesh::preparedForOneIsland()
{
    SiteLevel level = hall(40, 20);
    level.fixtures.append(wall(box(19.9, 0, 20.1, 20)));
    LevelMesh mesh(level, {});
    const auto from = mesh.nearest({10, 5}, 1);
    const auto near = mesh.nearest({12, 15}, 1);
    const auto far = mesh.nearest({30, 5}, 1);
    QVERIFY(from && near && far);
    mesh.prepare(*from);
    QVERIFY(mesh.effort(*from, *near));
    QVERIFY(!mesh.effort(*from, *far));
    QVERIFY(!mesh.walk(*from, *far));
    LevelMesh empty(SiteLevel(), {});
    empty.prepare({});
    QVERIFY(!empty.effort({}, {}));
}

QTEST_APPLESS_MAIN(TestLevelMesh)
#include "tst_levelmesh.moc"
