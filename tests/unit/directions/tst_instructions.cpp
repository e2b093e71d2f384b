// SPDX-License-Identifier: Apache-2.0
#include "directions/instructions.h"
#include "testgarage.h"

#include <QTest>

using namespace bayfinder;
using namespace bayfinder::testlevel;
using namespace Qt::StringLiterals;
using Kind = Instruction::Kind;

namespace {

// From the kiosk north, then east along the row, then the bay on the left.
RouteAnswer alongTheRow()
{
    RouteAnswer answer;
    answer.outcome = RouteAnswer::Outcome::Reached;
    answer.route.legs = {
        {0, {{10, 5}, {10, 15}, {30, 15}, {31.25, 17.5}, {31.25, 18}, {31.25, 20.5}}, 0, {}}};
    return answer;
}

// Down by the lift, whose door is in the south.
RouteAnswer byLift()
{
    RouteAnswer answer;
    answer.outcome = RouteAnswer::Outcome::Reached;
    answer.route.legs = {{0, {{10, 5}, {5, 15}, {5, 18}}, 0, testgarage::lift},
                         {1, {{5, 18}, {5, 16}, {30, 16}, {31.25, 17.5}, {31.25, 18}, {31.25, 20.5}}, 0, {}}};
    return answer;
}

QList<Kind> kindsOf(const QList<Instruction> &instructions)
{
    QList<Kind> kinds;
    for (const Instruction &instruction : instructions)
        kinds.append(instruction.kind);
    return kinds;
}

} // namespace

class TestInstructions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onOneLevel();
    void theStartDependsOnTheHeading_data();
    void theStartDependsOnTheHeading();
    void byLiftAndOutOfItsDoor();
    void theBayIsOnASide();
    void landmarkAtTheTurn_data();
    void landmarkAtTheTurn();
    void onlyCloser();
    void nowhere();
    void turns_data();
    void turns();
};

void TestInstructions::onOneLevel()
{
    const auto steps = instructionsFor(testgarage::garage(), alongTheRow(), u"9"_s, 0.0);
    QCOMPARE(kindsOf(steps), (QList{Kind::Start, Kind::Turn, Kind::Arrive}));
    QCOMPARE(steps[0].turn, Turn::Ahead);
    QCOMPARE(steps[0].metres, 10);
    QCOMPARE(steps[1].turn, Turn::Right);
    QCOMPARE(steps[1].point, QPointF(10, 15));
    QVERIFY(qAbs(steps[1].metres - 20 - std::hypot(1.25, 2.5)) < 0.01);
    QCOMPARE(steps[2].turn, Turn::Left);
    QCOMPARE(steps[2].bay, u"9"_s);
}

void TestInstructions::theStartDependsOnTheHeading_data()
{
    QTest::addColumn<double>("heading");
    QTest::addColumn<Turn>("turn");
    QTest::newRow("towards it") << 0.0 << Turn::Ahead;
    QTest::newRow("looking east") << 90.0 << Turn::Left;
    QTest::newRow("looking west") << 270.0 << Turn::Right;
    QTest::newRow("looking away") << 180.0 << Turn::Around;
    QTest::newRow("looking north-east") << 45.0 << Turn::SlightLeft;
}

void TestInstructions::theStartDependsOnTheHeading()
{
    QFETCH(double, heading);
    QFETCH(Turn, turn);
    const Site site = testgarage::garage();
    QCOMPARE(instructionsFor(site, alongTheRow(), u"9"_s, heading).first().turn, turn);
    QCOMPARE(instructionsFor(site, alongTheRow(), u"9"_s, std::nullopt).first().turn, Turn::Unknown);
}

void TestInstructions::byLiftAndOutOfItsDoor()
{
    const auto steps = instructionsFor(testgarage::garage(), byLift(), u"9"_s, 0.0);
    QCOMPARE(kindsOf(steps), (QList{Kind::Start, Kind::Ride, Kind::Leave, Kind::Arrive}));
    QVERIFY(steps[0].mark);
    QCOMPARE(steps[0].mark->relation, WayMark::Relation::Towards);
    QCOMPARE(steps[0].mark->kind, LandmarkKind::Lift);
    QCOMPARE(steps[1].connection, testgarage::lift);
    QCOMPARE(steps[1].level, 1);
    QVERIFY(!steps[1].upwards);
    // Out of the door to the south, then east: to the left.
    QCOMPARE(steps[2].turn, Turn::Left);
    QCOMPARE(steps[2].leg, 1);
    QCOMPARE(steps[2].connection, testgarage::lift);
    QCOMPARE(steps[3].leg, 1);
}

void TestInstructions::theBayIsOnASide()
{
    RouteAnswer answer = alongTheRow();
    Polyline &points = answer.route.legs[0].points;
    points = {{50, 15}, {31.25, 15}, {31.25, 18}, {31.25, 20.5}};
    QCOMPARE(instructionsFor(testgarage::garage(), answer, u"9"_s, 0.0).last().turn, Turn::Right);
    points = {{31.25, 5}, {31.25, 17.5}, {31.25, 18}, {31.25, 20.5}};
    QCOMPARE(instructionsFor(testgarage::garage(), answer, u"9"_s, 0.0).last().turn, Turn::Ahead);
}

void TestInstructions::landmarkAtTheTurn_data()
{
    QTest::addColumn<QList<SiteLandmark>>("landmarks");
    QTest::addColumn<std::optional<WayMark>>("mark");
    const auto landmark = [](LandmarkKind kind, QPointF position, const QString &name = {}) {
        return SiteLandmark{u"id"_s, kind, LocalisedText(name), position};
    };
    const auto mark = [](WayMark::Relation relation, LandmarkKind kind, const QString &name = {}) {
        return std::optional(WayMark{relation, kind, LocalisedText(name)});
    };
    using Relation = WayMark::Relation;
    using enum LandmarkKind;
    QTest::newRow("none") << QList<SiteLandmark>{} << std::optional<WayMark>();
    QTest::newRow("beyond the corner") << QList{landmark(Toilet, {10, 20})} << mark(Relation::At, Toilet);
    QTest::newRow("passed") << QList{landmark(Stairs, {7, 11})} << mark(Relation::After, Stairs);
    QTest::newRow("too far") << QList{landmark(Lift, {10, 30})} << std::optional<WayMark>();
    QTest::newRow("named") << QList{landmark(Shop, {10, 18}, u"Bakery"_s)}
                           << mark(Relation::At, Shop, u"Bakery"_s);
    QTest::newRow("the more telling one")
        << QList{landmark(Charging, {10, 17}), landmark(Lift, {10, 18})} << mark(Relation::At, Lift);
    QTest::newRow("says nothing") << QList{landmark(Other, {10, 17})} << std::optional<WayMark>();
    QTest::newRow("behind a wall") << QList{landmark(Lift, {5, 38})} << std::optional<WayMark>();
}

void TestInstructions::landmarkAtTheTurn()
{
    QFETCH(QList<SiteLandmark>, landmarks);
    QFETCH(std::optional<WayMark>, mark);
    Site site = testgarage::garage();
    site.levels[0].landmarks = landmarks;
    if (qstrcmp(QTest::currentDataTag(), "behind a wall") == 0) {
        site.levels[0].landmarks[0].position = {10, 20};
        site.levels[0].fixtures.append(wall(box(0, 17, 60, 17.2)));
    }
    const auto steps = instructionsFor(site, alongTheRow(), u"9"_s, 0.0);
    QCOMPARE(steps[1].kind, Kind::Turn);
    QCOMPARE(steps[1].mark, mark);
}

void TestInstructions::onlyCloser()
{
    RouteAnswer answer;
    answer.outcome = RouteAnswer::Outcome::OnlyCloser;
    answer.obstacle = RouteAnswer::Obstacle::Closed;
    answer.route.legs = {{0, {{10, 5}, {10, 15}}, 0, {}}};
    Site site = testgarage::garage();
    site.levels[0].landmarks = {{u"id"_s, LandmarkKind::Lift, {}, {14, 18}}};
    const auto steps = instructionsFor(site, answer, u"9"_s, 0.0);
    QCOMPARE(kindsOf(steps), (QList{Kind::Start, Kind::Stop}));
    QCOMPARE(steps[1].bay, u"9"_s);
    QVERIFY(steps[1].mark);
    QCOMPARE(steps[1].mark->kind, LandmarkKind::Lift);
}

void TestInstructions::nowhere()
{
    QVERIFY(instructionsFor(testgarage::garage(), {}, u"9"_s, 0.0).isEmpty());
}

void TestInstructions::turns_data()
{
    QTest::addColumn<double>("degrees");
    QTest::addColumn<Turn>("turn");
    QTest::newRow("0") << 0.0 << Turn::Ahead;
    QTest::newRow("-20") << -20.0 << Turn::Ahead;
    QTest::newRow("40") << 40.0 << Turn::SlightRight;
    QTest::newRow("-40") << -40.0 << Turn::SlightLeft;
    QTest::newRow("90") << 90.0 << Turn::Right;
    QTest::newRow("-90") << -90.0 << Turn::Left;
    QTest::newRow("135") << 135.0 << Turn::SharpRight;
    QTest::newRow("-135") << -135.0 << Turn::SharpLeft;
    QTest::newRow("180") << 180.0 << Turn::Around;
}

void TestInstructions::turns()
{
    QFETCH(double, degrees);
    QFETCH(Turn, turn);
    QCOMPARE(turnFor(degrees), turn);
}

QTEST_APPLESS_MAIN(TestInstructions)
#include "tst_instructions.moc"
