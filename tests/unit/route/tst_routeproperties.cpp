// SPDX-License-Identifier: Apache-2.0
// What must hold for every way through every garage, tried on made ones. What a way crosses is decided here
// by sampling it, with arithmetic of this file's own: neither route/ nor plane/ may judge itself.
#include "route/routeplanner.h"
#include "site/readsite.h"
#include "sitemaker/sitemaker.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace bayfinder;
using namespace Qt::StringLiterals;

namespace {

constexpr int questions = 700; // of each garage
constexpr double sampleStep = 0.05; // metres

bool windsAround(const Ring &ring, double x, double y)
{
    int winding = 0;
    for (qsizetype i = 0; i < ring.size(); ++i) {
        const QPointF a = ring.at(i);
        const QPointF b = ring.at((i + 1) % ring.size());
        const double left = (b.x() - a.x()) * (y - a.y()) - (x - a.x()) * (b.y() - a.y());
        if (a.y() <= y && b.y() > y && left > 0)
            ++winding;
        else if (a.y() > y && b.y() <= y && left < 0)
            --winding;
    }
    return winding != 0;
}

bool covers(const Shape &shape, double x, double y)
{
    for (const Polygon &polygon : shape) {
        bool inHole = false;
        for (const Ring &hole : polygon.holes)
            inHole = inHole || windsAround(hole, x, y);
        if (!inHole && windsAround(polygon.outer, x, y))
            return true;
    }
    return false;
}

struct Thing
{
    QString id;
    const Shape *shape;
    double left, right, bottom, top;
};

// What is in the way on a level, by the words of the issue: bays, walls, pillars and other blocking units.
std::vector<Thing> thingsOn(const SiteLevel &level)
{
    std::vector<Thing> things;
    const auto add = [&things](const QString &id, const Shape &shape) {
        Thing thing{id, &shape, 1e9, -1e9, 1e9, -1e9};
        for (const Polygon &polygon : shape) {
            for (QPointF point : polygon.outer) {
                thing.left = std::min(thing.left, point.x());
                thing.right = std::max(thing.right, point.x());
                thing.bottom = std::min(thing.bottom, point.y());
                thing.top = std::max(thing.top, point.y());
            }
        }
        things.push_back(thing);
    };
    for (const SiteBay &bay : level.bays)
        add(bay.id, bay.shape);
    for (const SiteFixture &fixture : level.fixtures) {
        if (fixture.category == "wall"_L1)
            add(fixture.id, fixture.shape);
    }
    static const QStringList walkable{u"walkway"_s, u"lobby"_s,       u"road"_s,    u"ramp"_s,
                                      u"foyer"_s,   u"unspecified"_s, u"driveway"_s};
    for (const SiteUnit &unit : level.units) {
        if (!walkable.contains(unit.category))
            add(unit.id, unit.shape);
    }
    return things;
}

// The id of what the line leads through, other than @p allowed; empty where the way is free.
QString crossed(const Polyline &line, const std::vector<Thing> &things, const QStringList &allowed)
{
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QPointF a = line[i - 1];
        const QPointF b = line[i];
        const int steps = static_cast<int>(std::hypot(b.x() - a.x(), b.y() - a.y()) / sampleStep) + 1;
        for (int step = 1; step < steps; ++step) {
            const double x = a.x() + (b.x() - a.x()) * step / steps;
            const double y = a.y() + (b.y() - a.y()) * step / steps;
            for (const Thing &thing : things) {
                if (x > thing.left && x < thing.right && y > thing.bottom && y < thing.top
                    && !allowed.contains(thing.id) && covers(*thing.shape, x, y))
                    return thing.id + u" at %1,%2"_s.arg(x).arg(y);
            }
        }
    }
    return {};
}

// The units that a leg may enter: those of the connections that it begins and ends with.
QStringList unitsOf(const Site &site, const Route &route, qsizetype number)
{
    QStringList units;
    for (qsizetype leg : {number - 1, number}) {
        if (leg < 0 || !route.legs[leg].connection)
            continue;
        for (const SiteConnection::Stop &stop : site.connections[*route.legs[leg].connection].stops)
            units.append(stop.unit);
    }
    return units;
}

} // namespace

class TestRouteProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waysAreFree_data();
    void waysAreFree();
};

void TestRouteProperties::waysAreFree_data()
{
    QTest::addColumn<int>("levels");
    QTest::addColumn<int>("bays");
    QTest::addColumn<int>("seed");
    QTest::newRow("small") << 2 << 120 << 3;
    QTest::newRow("the demo's size") << 4 << 1200 << 1;
    QTest::newRow("another") << 4 << 1100 << 7;
    QTest::newRow("many levels") << 8 << 1600 << 5;
}

void TestRouteProperties::waysAreFree()
{
    QFETCH(int, levels);
    QFETCH(int, bays);
    QFETCH(int, seed);
    const QTemporaryDir folder;
    QVERIFY(sitemaker::makeSite({levels, bays, static_cast<quint64>(seed)}, folder.path()));
    const auto read = readSite(folder.path());
    QVERIFY(read);
    const auto site = std::make_shared<const Site>(*read);
    const RoutePlanner planner(site);
    std::vector<std::vector<Thing>> things;
    for (const SiteLevel &level : site->levels)
        things.push_back(thingsOn(level));

    std::minstd_rand generator(static_cast<unsigned>(seed));
    const auto below = [&generator](qsizetype count) {
        return static_cast<int>(generator() % static_cast<unsigned long>(count));
    };
    for (int question = 0; question < questions; ++question) {
        const int level = below(site->levels.size());
        const int bay = below(site->levels[level].bays.size());
        const SiteKiosk &kiosk = site->kiosks[below(site->kiosks.size())];
        const bool stepFree = question % 2 == 1;
        const RouteAnswer answer = planner.toBay({kiosk.level, kiosk.position}, level, bay, {stepFree});
        const SiteBay &target = site->levels[level].bays[bay];
        const QByteArray what = qPrintable(u"%1 to %2/%3%4"_s.arg(
            kiosk.name, site->levels[level].area, target.code, stepFree ? u" step-free" : u""));
        QVERIFY2(answer.outcome == RouteAnswer::Outcome::Reached, what.constData());
        QCOMPARE(answer.route.legs.first().points.first(), kiosk.position);
        QCOMPARE(answer.route.legs.last().points.last(), target.middle);
        QVERIFY2(answer.route.seconds >= answer.route.metres / site->walking.speed * 0.3, what.constData());
        for (qsizetype i = 0; i < answer.route.legs.size(); ++i) {
            const RouteLeg &leg = answer.route.legs[i];
            const bool isLast = i == answer.route.legs.size() - 1;
            QCOMPARE(leg.connection.has_value(), !isLast);
            if (leg.connection) {
                const SiteConnection &by = site->connections[*leg.connection];
                QVERIFY2(!stepFree || by.kind == ConnectionKind::Lift || by.kind == ConnectionKind::Ramp,
                         what.constData());
                QVERIFY(!by.closed);
            }
            QStringList allowed = unitsOf(*site, answer.route, i);
            if (isLast)
                allowed.append(target.id);
            const QString hit = crossed(leg.points, things[static_cast<std::size_t>(leg.level)], allowed);
            QVERIFY2(hit.isEmpty(), (what + " leads through " + hit.toUtf8()).constData());
        }
    }
}

QTEST_APPLESS_MAIN(TestRouteProperties)
#include "tst_routeproperties.moc"
