// SPDX-License-Identifier: Apache-2.0
#include "route/groundgrid.h"
#include "testlevel.h"

#include <QTest>

using namespace bayfinder;
using namespace bayfinder::testlevel;
using namespace Qt::StringLiterals;

namespace {

Ground groundAt(const GroundGrid &grid, QPointF point)
{
    const QPointF cell = (point - grid.origin) / grid.cell;
    return grid.at(static_cast<int>(cell.x()), static_cast<int>(cell.y()));
}

} // namespace

class TestGroundGrid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hallIsOpenButForItsWalls();
    void whatStandsInTheWay_data();
    void whatStandsInTheWay();
    void roadsAndRampsAreKnown();
    void thinWallsHaveNoGaps_data();
    void thinWallsHaveNoGaps();
    void doorsAreOpen_data();
    void doorsAreOpen();
    void holesOfTheFootprintAreBlocked();
    void overlappingPartsAreBothMeant();
    void hugeLevelsHaveLargerCells();
    void manyLevelsShareTheCells();
    void nothingToWalkOn();
};

void TestGroundGrid::hallIsOpenButForItsWalls()
{
    const GroundGrid grid = groundOf(hall(20, 10));
    QCOMPARE(grid.width, 100);
    QCOMPARE(grid.height, 50);
    QCOMPARE(groundAt(grid, {10, 5}), Ground::Open);
    QCOMPARE(groundAt(grid, {10, 0.1}), Ground::Blocked);
    QCOMPARE(groundAt(grid, {19.9, 5}), Ground::Blocked);
    QCOMPARE(groundAt(grid, {10, 0.5}), Ground::Open);
}

void TestGroundGrid::whatStandsInTheWay_data()
{
    QTest::addColumn<SiteLevel>("level");
    QTest::addColumn<bool>("blocked");
    const Shape middle = box(8, 3, 12, 7);
    const auto row = [](const char *name, bool blocked, const std::function<void(SiteLevel &)> &put) {
        SiteLevel level = hall(20, 10);
        put(level);
        QTest::newRow(name) << level << blocked;
    };
    row("bay", true, [&](SiteLevel &level) { level.bays.append(bay(u"1"_s, middle)); });
    row("wall", true, [&](SiteLevel &level) { level.fixtures.append(wall(middle)); });
    row("carpet", false, [&](SiteLevel &level) {
        level.fixtures.append({u"id"_s, u"unspecified"_s, middle, false});
    });
    row("lift", true, [&](SiteLevel &level) { level.units.append(unit(UnitKind::Lift, middle)); });
    row("stairs", true, [&](SiteLevel &level) { level.units.append(unit(UnitKind::Stairs, middle)); });
    row("escalator", true, [&](SiteLevel &level) { level.units.append(unit(UnitKind::Escalator, middle)); });
    row("room", true, [&](SiteLevel &level) { level.units.append(unit(UnitKind::Room, middle)); });
    row("column", true, [&](SiteLevel &level) { level.units.append(unit(UnitKind::Solid, middle)); });
    row("hole in the floor", true,
        [&](SiteLevel &level) { level.units.append(unit(UnitKind::Void, middle)); });
    row("walkway", false, [&](SiteLevel &level) { level.units.append(unit(UnitKind::Walkway, middle)); });
    row("wall under a walkway", true, [&](SiteLevel &level) {
        level.fixtures.append(wall(middle));
        level.units.append(unit(UnitKind::Walkway, box(0, 0, 20, 10)));
    });
}

void TestGroundGrid::whatStandsInTheWay()
{
    QFETCH(SiteLevel, level);
    QFETCH(bool, blocked);
    const GroundGrid grid = groundOf(level);
    QCOMPARE(groundAt(grid, {10, 5}) == Ground::Blocked, blocked);
    // Nobody squeezes along it, either.
    QCOMPARE(groundAt(grid, {7.9, 5}) == Ground::Blocked, blocked);
    QVERIFY(groundAt(grid, {7.3, 5}) != Ground::Blocked);
}

void TestGroundGrid::roadsAndRampsAreKnown()
{
    SiteLevel level = hall(30, 10);
    level.units = {unit(UnitKind::Ramp, box(2, 2, 8, 8)), unit(UnitKind::Road, box(2, 2, 20, 8))};
    const GroundGrid grid = groundOf(level);
    QCOMPARE(groundAt(grid, {5, 5}), Ground::Ramp);
    QCOMPARE(groundAt(grid, {15, 5}), Ground::Road);
    QCOMPARE(groundAt(grid, {25, 5}), Ground::Open);
}

void TestGroundGrid::thinWallsHaveNoGaps_data()
{
    QTest::addColumn<double>("thickness");
    QTest::addColumn<QPointF>("end"); // from 0,0
    for (double thickness : {0.3, 0.1, 0.01}) {
        for (QPointF end : {QPointF(20, 0), QPointF(0, 20), QPointF(20, 20), QPointF(20, 7), QPointF(3, 20)})
            QTest::addRow("%g m to %g,%g", thickness, end.x(), end.y()) << thickness << end;
    }
}

void TestGroundGrid::thinWallsHaveNoGaps()
{
    QFETCH(double, thickness);
    QFETCH(QPointF, end);
    SiteLevel level = hall(20, 20);
    level.footprint = box(-20, -20, 40, 40);
    const QPointF along = end / std::hypot(end.x(), end.y());
    const QPointF half = QPointF(-along.y(), along.x()) * thickness / 2;
    const QPointF from = QPointF(0.03, 0.07) - 60 * along;
    const QPointF to = QPointF(0.03, 0.07) + 60 * along;
    level.fixtures.append(wall({{{from - half, to - half, to + half, from + half}, {}}}));
    GroundGrid grid = groundOf(level);

    // Flood one side, cell by cell; the other one stays dry.
    std::vector<std::pair<int, int>> open;
    const auto visit = [&](int column, int row) {
        if (column < 0 || row < 0 || column >= grid.width || row >= grid.height
            || grid.at(column, row) == Ground::Blocked)
            return;
        grid.cells[static_cast<std::size_t>(row * grid.width + column)] = Ground::Blocked;
        open.emplace_back(column, row);
    };
    const QPointF left = (QPointF(0, 0) + 20 * half / thickness - grid.origin) / grid.cell;
    visit(static_cast<int>(left.x()), static_cast<int>(left.y()));
    QVERIFY(!open.empty());
    while (!open.empty()) {
        const auto [column, row] = open.back();
        open.pop_back();
        visit(column + 1, row);
        visit(column - 1, row);
        visit(column, row + 1);
        visit(column, row - 1);
    }
    QVERIFY(groundAt(grid, QPointF(0, 0) - 20 * half / thickness) != Ground::Blocked);
}

void TestGroundGrid::doorsAreOpen_data()
{
    QTest::addColumn<double>("width");
    QTest::addColumn<double>("left");
    QTest::addColumn<bool>("open");
    for (double left : {9.0, 9.05, 9.11, 9.17}) {
        QTest::addRow("0.9 m at %g", left) << 0.9 << left << true;
        QTest::addRow("2 m at %g", left) << 2.0 << left << true;
        QTest::addRow("0.45 m at %g", left) << 0.45 << left << false;
    }
}

void TestGroundGrid::doorsAreOpen()
{
    QFETCH(double, width);
    QFETCH(double, left);
    QFETCH(bool, open);
    SiteLevel level = hall(20, 10);
    level.fixtures = {wall(box(0, 5, left, 5.2)), wall(box(left + width, 5, 20, 5.2))};
    const GroundGrid grid = groundOf(level);
    bool isOpen = false;
    for (int column = 0; column < grid.width; ++column)
        isOpen = isOpen || grid.at(column, static_cast<int>(5.1 / grid.cell)) != Ground::Blocked;
    QCOMPARE(isOpen, open);
}

void TestGroundGrid::holesOfTheFootprintAreBlocked()
{
    SiteLevel level = hall(20, 10);
    level.footprint[0].holes.append(rectangle(8, 3, 12, 7));
    const GroundGrid grid = groundOf(level);
    QCOMPARE(groundAt(grid, {10, 5}), Ground::Blocked);
    QCOMPARE(groundAt(grid, {5, 5}), Ground::Open);
}

void TestGroundGrid::overlappingPartsAreBothMeant()
{
    SiteLevel level = hall(20, 10);
    level.units = {unit(UnitKind::Room, box(4, 2, 12, 8) + box(8, 2, 16, 8))};
    const GroundGrid grid = groundOf(level);
    for (const QPointF point : {QPointF(6, 5), QPointF(10, 5), QPointF(14, 5)})
        QCOMPARE(groundAt(grid, point), Ground::Blocked);
}

void TestGroundGrid::hugeLevelsHaveLargerCells()
{
    const GroundGrid grid = groundOf(hall(5000, 2000));
    QVERIFY(grid.cells.size() < 8.1e6);
    QVERIFY(grid.cell > 1);
    QCOMPARE(groundAt(grid, {2500, 1000}), Ground::Open);
}

void TestGroundGrid::manyLevelsShareTheCells()
{
    const SiteLevel small = hall(100, 100); // 250,000 of the finest cells
    const SiteLevel huge = hall(5000, 2000);
    QCOMPARE(cellLimit({}), 8e6);
    QCOMPARE(cellLimit(QList<SiteLevel>(40, small)), 8e6);
    QCOMPARE(cellLimit({huge, huge, huge}), 8e6);
    QCOMPARE(cellLimit({huge, huge, huge, huge}), 6e6);
    QCOMPARE(cellLimit({huge, small, huge, small, huge, small, huge, small}), (24e6 - 4 * 250'000) / 4);
    const GroundGrid grid = groundOf(huge, 100'000);
    QVERIFY(grid.cells.size() < 101'000);
}

void TestGroundGrid::nothingToWalkOn()
{
    QCOMPARE(groundOf(SiteLevel()).width, 0);
    QCOMPARE(groundOf(hall(0, 10)).width, 0);
}

QTEST_APPLESS_MAIN(TestGroundGrid)
#include "tst_groundgrid.moc"
