// SPDX-License-Identifier: Apache-2.0
#include "route/routeplanner.h"
#include "testgarage.h"

#include <QTest>

#include <functional>

using namespace bayfinder;
using namespace bayfinder::testlevel;
using namespace Qt::StringLiterals;
using Outcome = RouteAnswer::Outcome;
using Obstacle = RouteAnswer::Obstacle;

namespace {

std::shared_ptr<const Site> shared(Site site)
{
    return std::make_shared<const Site>(std::move(site));
}

constexpr int bay1 = 0;
constexpr int bay16 = 15;
const RoutePlace entrance{0, {10, 5}};

QList<int> connectionsOf(const Route &route)
{
    QList<int> used;
    for (const RouteLeg &leg : route.legs) {
        if (leg.connection)
            used.append(*leg.connection);
    }
    return used;
}

} // namespace

class TestRoutePlanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onTheSameLevel();
    void intoTheBayByItsFreeSide();
    void byTheConnectionThatTakesLeast();
    void stepFree();
    void closedConnectionsAreAvoided();
    void onlyCloser_data();
    void onlyCloser();
    void directedOnlyOneWay();
    void byTwoConnections();
    void timesAddUp();
    void figuresOfConnections();
    void connectionsWithoutDoorsOnTheMap();
    void startThatIsNowhere();
    void startInTheWall();
    void startOnTheSideOfTheReader_data();
    void startOnTheSideOfTheReader();
    void theSameEveryTime();
};

void TestRoutePlanner::onTheSameLevel()
{
    const RoutePlanner planner(shared(testgarage::garage()));
    const RouteAnswer answer = planner.toBay(entrance, 0, bay1);
    QCOMPARE(answer.outcome, Outcome::Reached);
    QCOMPARE(answer.obstacle, Obstacle::None);
    QCOMPARE(answer.route.legs.size(), 1);
    const RouteLeg &leg = answer.route.legs.first();
    QCOMPARE(leg.points.first(), entrance.point);
    QCOMPARE(leg.points.last(), planner.site().levels[0].bays[bay1].middle);
    QVERIFY(!leg.connection);
    QVERIFY(leg.metres > 15.5 && leg.metres < 16.5);
    QCOMPARE(answer.route.metres, leg.metres);
    QCOMPARE(answer.route.climb, 0);
}

void TestRoutePlanner::intoTheBayByItsFreeSide()
{
    // From the south, but the south side is walled: around the row and in from the north.
    Site site = testgarage::garage();
    site.levels[0].fixtures.append(wall(box(9, 17.7, 51, 17.9)));
    const RoutePlanner planner(shared(site));
    const RouteAnswer answer = planner.toBay(entrance, 0, bay16);
    QCOMPARE(answer.outcome, Outcome::Reached);
    const Polyline &points = answer.route.legs.first().points;
    QCOMPARE(points.last(), planner.site().levels[0].bays[bay16].middle);
    QVERIFY(points[points.size() - 2].x() > 49.9 || points[points.size() - 2].y() > 22.9);
    for (qsizetype i = 1; i < points.size(); ++i)
        QVERIFY(!crosses(site.levels[0].fixtures[0].shape, points[i - 1], points[i]));
}

void TestRoutePlanner::byTheConnectionThatTakesLeast()
{
    Site site = testgarage::garage();
    // Bay 1 is beside the lift, bay 16 beside the stairs, and neither is worth crossing the hall.
    QCOMPARE(connectionsOf(RoutePlanner(shared(site)).toBay(entrance, 1, bay1).route), {testgarage::lift});
    QCOMPARE(connectionsOf(RoutePlanner(shared(site)).toBay(entrance, 1, bay16).route), {testgarage::stairs});
    site.walking.liftWaitSeconds = 300;
    QCOMPARE(connectionsOf(RoutePlanner(shared(site)).toBay(entrance, 1, bay1).route), {testgarage::stairs});
    site.walking.stairsSecondsPerMetre = 300;
    site.walking.rampWeight = 1;
    QCOMPARE(connectionsOf(RoutePlanner(shared(site)).toBay(entrance, 1, bay1).route), {testgarage::ramp});
}

void TestRoutePlanner::stepFree()
{
    const RoutePlanner planner(shared(testgarage::garage()));
    const RouteAnswer answer = planner.toBay(entrance, 1, bay16, {true});
    QCOMPARE(answer.outcome, Outcome::Reached);
    QCOMPARE(connectionsOf(answer.route), {testgarage::lift});
    QCOMPARE(answer.route.climb, 0);
}

void TestRoutePlanner::closedConnectionsAreAvoided()
{
    Site site = testgarage::garage();
    site.connections[testgarage::lift].closed = true;
    const RoutePlanner planner(shared(site));
    QCOMPARE(connectionsOf(planner.toBay(entrance, 1, bay1).route), {testgarage::stairs});
    QCOMPARE(connectionsOf(planner.toBay(entrance, 1, bay1, {true}).route), {testgarage::ramp});
}

void TestRoutePlanner::onlyCloser_data()
{
    QTest::addColumn<Site>("site");
    QTest::addColumn<bool>("stepFree");
    QTest::addColumn<Obstacle>("obstacle");
    QTest::addColumn<int>("level"); // of the nearest point
    const auto row = [](const char *name, bool stepFree, Obstacle obstacle, int level,
                        const std::function<void(Site &)> &change) {
        Site site = testgarage::garage();
        change(site);
        QTest::newRow(name) << site << stepFree << obstacle << level;
    };
    const auto close = [](Site &site) {
        for (SiteConnection &connection : site.connections)
            connection.closed = true;
    };
    const auto onlyStairs = [](Site &site) {
        site.connections.removeAt(testgarage::ramp);
        site.connections.removeAt(testgarage::lift);
    };
    row("everything is closed", false, Obstacle::Closed, 0, close);
    row("only stairs", true, Obstacle::Steps, 0, onlyStairs);
    row("only stairs, closed", true, Obstacle::Closed, 0, [&](Site &site) {
        onlyStairs(site);
        close(site);
    });
    row("the lift is closed, and stairs are open", true, Obstacle::StepFreeClosed, 0, [](Site &site) {
        site.connections.removeAt(testgarage::ramp);
        site.connections[testgarage::lift].closed = true;
    });
    row("nothing joins the levels", false, Obstacle::Apart, 0, [](Site &site) { site.connections.clear(); });
    row("the lift ends a level above", false, Obstacle::Apart, 1, [](Site &site) {
        for (SiteConnection &connection : site.connections)
            connection.stops.removeLast();
    });
    row("a wall across the level", false, Obstacle::Apart, 2, [](Site &site) {
        site.connections.removeAt(testgarage::ramp);
        site.connections.removeAt(testgarage::stairs);
        site.levels[2].fixtures.append(wall(box(15, 0, 15.3, 40)));
        site.levels[2].bays.removeIf([](const SiteBay &bay) { return bay.middle.x() < 17; });
        site.levels[2].bays.append(bay(u"far"_s, box(40, 5, 42.5, 10)));
    });
}

void TestRoutePlanner::onlyCloser()
{
    QFETCH(Site, site);
    QFETCH(bool, stepFree);
    QFETCH(Obstacle, obstacle);
    QFETCH(int, level);
    const RoutePlanner planner(shared(site));
    const RouteAnswer answer =
        planner.toBay(entrance, 2, static_cast<int>(site.levels[2].bays.size()) - 1, {stepFree});
    QCOMPARE(answer.outcome, Outcome::OnlyCloser);
    QCOMPARE(answer.obstacle, obstacle);
    QVERIFY(!answer.route.legs.isEmpty());
    QCOMPARE(answer.route.legs.last().level, level);
    QVERIFY(answer.route.legs.last().points.size() >= 2);
}

void TestRoutePlanner::directedOnlyOneWay()
{
    Site site = testgarage::garage();
    site.connections = {site.connections[testgarage::stairs]};
    site.connections[0].kind = ConnectionKind::Escalator;
    site.connections[0].directed = true;
    QCOMPARE(RoutePlanner(shared(site)).toBay(entrance, 1, bay1).outcome, Outcome::Reached);
    std::reverse(site.connections[0].stops.begin(), site.connections[0].stops.end());
    const RouteAnswer answer = RoutePlanner(shared(site)).toBay(entrance, 1, bay1);
    QCOMPARE(answer.outcome, Outcome::OnlyCloser);
    QCOMPARE(answer.obstacle, Obstacle::Apart);
}

void TestRoutePlanner::byTwoConnections()
{
    Site site = testgarage::garage();
    site.connections.removeAt(testgarage::ramp);
    site.connections[testgarage::lift].stops.removeLast(); // B1, B2
    site.connections[testgarage::stairs].stops.removeFirst(); // B2, B3
    const RoutePlanner planner(shared(site));
    const RouteAnswer answer = planner.toBay(entrance, 2, bay1);
    QCOMPARE(answer.outcome, Outcome::Reached);
    QCOMPARE(connectionsOf(answer.route), (QList<int>{testgarage::lift, testgarage::stairs}));
    QCOMPARE(answer.route.legs.size(), 3);
    // Each leg starts where the one before arrived.
    QCOMPARE(answer.route.legs[0].points.last(), QPointF(5, 18));
    QCOMPARE(answer.route.legs[1].points.first(), QPointF(5, 18));
    QCOMPARE(answer.route.legs[1].points.last(), QPointF(55.5, 18));
    QCOMPARE(answer.route.legs[2].points.first(), QPointF(55.5, 18));
}

void TestRoutePlanner::timesAddUp()
{
    const RoutePlanner planner(shared(testgarage::garage()));
    const Route route = planner.toBay(entrance, 2, bay1, {true}).route;
    QCOMPARE(connectionsOf(route), {testgarage::lift});
    QCOMPARE(route.metres, route.legs[0].metres + route.legs[1].metres);
    QCOMPARE(route.seconds, route.metres / 1.2 + 30 + 2 * 6);
    const Route up = planner.toBay({2, {50, 5}}, 0, bay16).route;
    QCOMPARE(connectionsOf(up), {testgarage::stairs});
    QCOMPARE(up.climb, 6);
    QVERIFY(up.metres > up.legs[0].metres + up.legs[1].metres + 6);
}

void TestRoutePlanner::figuresOfConnections()
{
    Site site = testgarage::garage();
    site.connections = {site.connections[testgarage::ramp]};
    const RoutePlanner planner(shared(site));
    const Route down = planner.toBay(entrance, 1, bay1).route;
    QCOMPARE(down.climb, 0);
    QVERIFY(qAbs(down.metres - down.legs[0].metres - down.legs[1].metres - 3 * 8.3) < 0.01);
    QVERIFY(qAbs(down.seconds - down.metres / 1.2) < 0.01);
}

void TestRoutePlanner::connectionsWithoutDoorsOnTheMap()
{
    Site site = testgarage::garage();
    for (SiteConnection &connection : site.connections) {
        for (SiteConnection::Stop &stop : connection.stops) {
            for (const SiteUnit &unit : std::as_const(site.levels[stop.level].units)) {
                if (unit.id == stop.unit)
                    stop.position = unit.middle;
            }
        }
    }
    const RoutePlanner planner(shared(site));
    QCOMPARE(connectionsOf(planner.toBay(entrance, 1, bay1).route), {testgarage::lift});
    // Only a point is known of it.
    for (SiteConnection &connection : site.connections) {
        for (SiteConnection::Stop &stop : connection.stops)
            stop.unit.clear();
    }
    const RoutePlanner bare(shared(site));
    QCOMPARE(connectionsOf(bare.toBay(entrance, 1, bay1).route), {testgarage::lift});
}

void TestRoutePlanner::startThatIsNowhere()
{
    const RoutePlanner planner(shared(testgarage::garage()));
    for (const RoutePlace &from : {RoutePlace{0, {500, 500}}, RoutePlace{7, {10, 5}}, RoutePlace{-1, {}}}) {
        const RouteAnswer answer = planner.toBay(from, 1, bay1);
        QCOMPARE(answer.outcome, Outcome::Nowhere);
        QVERIFY(answer.route.legs.isEmpty());
    }
}

void TestRoutePlanner::startInTheWall()
{
    const RoutePlanner planner(shared(testgarage::garage()));
    const RouteAnswer answer = planner.toBay({0, {0.05, 10}}, 0, bay1);
    QCOMPARE(answer.outcome, Outcome::Reached);
    QCOMPARE(answer.route.legs.first().points.first(), QPointF(0.05, 10));
}

void TestRoutePlanner::startOnTheSideOfTheReader_data()
{
    QTest::addColumn<double>("y"); // of the kiosk; the wall is 0.4 m thick
    QTest::addColumn<double>("heading");
    QTest::addColumn<bool>("north");
    for (const double y : {10.05, 10.2, 10.35}) {
        QTest::addRow("looks north, %g", y) << y << 0.0 << false;
        QTest::addRow("looks south-west, %g", y) << y << 225.0 << true;
    }
}

void TestRoutePlanner::startOnTheSideOfTheReader()
{
    QFETCH(double, y);
    QFETCH(double, heading);
    QFETCH(bool, north);
    Site site = testgarage::garage();
    site.levels[0].fixtures.append(wall(box(10, 10, 30, 10.4)));
    site.kiosks = {{u"kiosk"_s, u"entrance"_s, {}, 0, {20, y}, heading}};
    const RoutePlanner planner(shared(site));
    const RouteAnswer answer = planner.toBay({0, {20, y}, heading}, 0, bay1);
    QCOMPARE(answer.outcome, Outcome::Reached);
    const Polyline &way = answer.route.legs.first().points;
    QCOMPARE(way.first(), QPointF(20, y));
    QCOMPARE(way[1].y() > 10.2, north);
}

void TestRoutePlanner::theSameEveryTime()
{
    const RoutePlanner planner(shared(testgarage::garage()));
    const RoutePlanner other(shared(testgarage::garage()));
    const RouteAnswer first = planner.toBay(entrance, 2, 7);
    // What was asked in between, and remembered from it, changes nothing.
    for (int bay = 0; bay < 16; ++bay)
        (void)planner.toBay({1, {30, 5}}, 2, bay);
    QCOMPARE(planner.toBay(entrance, 2, 7), first);
    QCOMPARE(other.toBay(entrance, 2, 7), first);
}

QTEST_APPLESS_MAIN(TestRoutePlanner)
#include "tst_routeplanner.moc"
