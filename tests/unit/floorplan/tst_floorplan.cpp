// SPDX-License-Identifier: Apache-2.0
#include "demosite/demosite.h"
#include "floorplan/floorplan.h"
#include "site/readsite.h"

#include <QTest>

#include <algorithm>

using namespace bayfinder;
using namespace Qt::StringLiterals;

namespace {

SiteBay bay(const QString &code, const Ring &outline)
{
    SiteBay result;
    result.code = code;
    result.shape = {Polygon{outline, {}}};
    result.middle = labelPoint(result.shape);
    return result;
}

SiteUnit unit(UnitKind kind, const Polygon &polygon)
{
    SiteUnit result;
    result.kind = kind;
    result.shape = {polygon};
    return result;
}

} // namespace

class TestFloorPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carsLieAlongTheirBays();
    void noCarInOddBays();
    void floorsBeforeWhatStandsOnThem();
    void holesStayHoles();
    void onlyWhatBlocksIsAWall();
    void emptyLevel();
    void theDemo();
};

void TestFloorPlan::carsLieAlongTheirBays()
{
    SiteLevel level;
    // The long side first, and the short side first.
    level.bays = {bay(u"1"_s, {{0, 0}, {5, 0}, {5, 2.5}, {0, 2.5}}),
                  bay(u"2"_s, {{10, 0}, {12.5, 0}, {12.5, 5}, {10, 5}})};
    const FloorPlan plan(level);
    QCOMPARE(plan.bays().size(), std::size_t(2));
    for (const FloorPlan::Bay &painted : plan.bays()) {
        QCOMPARE(painted.width, 2.5);
        QVERIFY(painted.box.contains(painted.car.boundingRect()));
        const QRectF car = painted.car.boundingRect();
        QVERIFY(std::max(car.width(), car.height()) > 4 && std::min(car.width(), car.height()) < 2);
        QCOMPARE(car.width() > car.height(), painted.code == u"1");
    }
}

void TestFloorPlan::noCarInOddBays()
{
    SiteLevel level;
    level.bays = {bay(u"triangle"_s, {{0, 0}, {5, 0}, {5, 2.5}}),
                  bay(u"sliver"_s, {{0, 0}, {5, 0}, {10, 0.1}, {5, 0.1}}),
                  bay(u"L"_s, {{0, 0}, {5, 0}, {5, 1}, {2, 1}, {2, 2}, {0, 2}})};
    const FloorPlan plan(level);
    for (const FloorPlan::Bay &painted : plan.bays()) {
        QVERIFY2(painted.car.isEmpty(), qPrintable(painted.code));
        QCOMPARE(painted.width, 0.0);
    }
}

void TestFloorPlan::floorsBeforeWhatStandsOnThem()
{
    SiteLevel level;
    const Polygon square{{{0, 0}, {1, 0}, {1, 1}, {0, 1}}, {}};
    level.units = {unit(UnitKind::Solid, square), unit(UnitKind::Lift, square), unit(UnitKind::Road, square),
                   unit(UnitKind::Solid, square)};
    const FloorPlan plan(level);
    QCOMPARE(plan.areas().size(), std::size_t(3));
    QCOMPARE(plan.areas()[0].kind, UnitKind::Road);
    QCOMPARE(plan.areas()[1].kind, UnitKind::Lift);
    QCOMPARE(plan.areas()[2].kind, UnitKind::Solid);
    QCOMPARE(plan.areas()[2].shapes.size(), std::size_t(2));
}

void TestFloorPlan::holesStayHoles()
{
    SiteLevel level;
    level.footprint =
        normalised({Polygon{{{0, 0}, {10, 0}, {10, 10}, {0, 10}}, {{{4, 4}, {6, 4}, {6, 6}, {4, 6}}}}});
    const FloorPlan plan(level);
    QVERIFY(plan.footprint().contains(QPointF(1, 1)));
    QVERIFY(!plan.footprint().contains(QPointF(5, 5)));
}

void TestFloorPlan::onlyWhatBlocksIsAWall()
{
    SiteLevel level;
    SiteFixture wall{u"w"_s, u"wall"_s, {Polygon{{{0, 0}, {4, 0}, {4, 1}, {0, 1}}, {}}}, true};
    SiteFixture rug{u"r"_s, u"rug"_s, {Polygon{{{8, 0}, {9, 0}, {9, 1}, {8, 1}}, {}}}, false};
    level.fixtures = {wall, rug};
    const FloorPlan plan(level);
    QCOMPARE(plan.walls().size(), std::size_t(1));
    QVERIFY(plan.walls()[0].contains(QPointF(1, 0.5)));
    QCOMPARE(plan.box(), QRectF(0, 0, 4, 1));
}

void TestFloorPlan::emptyLevel()
{
    const FloorPlan plan(SiteLevel{});
    QVERIFY(plan.box().isEmpty());
    QVERIFY(plan.bays().empty());
    QVERIFY(plan.areas().empty());
}

void TestFloorPlan::theDemo()
{
    const auto site = readSite(demoSiteFolder());
    QVERIFY(site);
    for (const SiteLevel &level : site->levels) {
        const FloorPlan plan(level);
        QCOMPARE(qsizetype(plan.bays().size()), level.bays.size());
        const auto withCar =
            std::count_if(plan.bays().begin(), plan.bays().end(),
                          [](const FloorPlan::Bay &painted) { return !painted.car.isEmpty(); });
        QCOMPARE(withCar, level.bays.size());
        QCOMPARE(plan.landmarks(), level.landmarks);
    }
}

QTEST_GUILESS_MAIN(TestFloorPlan)

#include "tst_floorplan.moc"
