// SPDX-License-Identifier: Apache-2.0
#include "simulator/disturbance.h"
#include "simulator/faultreply.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <vector>

using namespace bayfinder;
using namespace Qt::StringLiterals;

namespace {

Scenario with(const FaultPlan &fault)
{
    Scenario scenario;
    scenario.faults = {fault};
    return scenario;
}

FaultPlan fault(FaultPlan::Kind kind, const QSet<Call> &calls = {Call::Search})
{
    FaultPlan plan;
    plan.kind = kind;
    plan.calls = calls;
    return plan;
}

std::vector<bool> strikes(const Scenario &scenario, quint64 seed, int count)
{
    Disturbances disturbances(scenario, seed);
    std::vector<bool> struck;
    for (int i = 0; i < count; ++i)
        struck.push_back(disturbances.next(Call::Search, 0).fault.has_value());
    return struck;
}

} // namespace

class TestDisturbance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesAQuietHostAlone();
    void delaysWithJitter();
    void strikesByTheSeed();
    void strikesOnlyItsCalls();
    void strikesInItsWindow();
    void firstFaultWins();
    void limitsTheRate();
    void spoilsReplies();
};

void TestDisturbance::leavesAQuietHostAlone()
{
    Disturbances disturbances(Scenario(), 1);
    for (const Call call : allCalls) {
        const Disturbance disturbance = disturbances.next(call, 0);
        QCOMPARE(disturbance.delayMilliseconds, 0);
        QVERIFY(!disturbance.fault);
    }
}

void TestDisturbance::delaysWithJitter()
{
    Scenario scenario;
    scenario.delays = {{{Call::Search, Call::Free}, 200, 100}, {{Call::Search}, 1000, 0}};
    Disturbances disturbances(scenario, 1);
    QSet<int> seen;
    for (int i = 0; i < 50; ++i) {
        const int delay = disturbances.next(Call::Search, 0).delayMilliseconds;
        QVERIFY(delay >= 1200 && delay <= 1300);
        seen.insert(delay);
    }
    QVERIFY(seen.size() > 10);
    QVERIFY(disturbances.next(Call::Free, 0).delayMilliseconds <= 300);
    QCOMPARE(disturbances.next(Call::Locate, 0).delayMilliseconds, 0);
}

void TestDisturbance::strikesByTheSeed()
{
    FaultPlan plan = fault(FaultPlan::Kind::Close);
    plan.share = 0.3;
    const auto struck = strikes(with(plan), 1, 1000);
    QCOMPARE(strikes(with(plan), 1, 1000), struck);
    QVERIFY(strikes(with(plan), 2, 1000) != struck);
    const auto count = std::count(struck.cbegin(), struck.cend(), true);
    QVERIFY2(count > 240 && count < 360, qPrintable(QString::number(count)));
    plan.share = 0;
    QCOMPARE(strikes(with(plan), 1, 100), std::vector<bool>(100, false));
    plan.share = 1;
    QCOMPARE(strikes(with(plan), 1, 100), std::vector<bool>(100, true));
}

void TestDisturbance::strikesOnlyItsCalls()
{
    Disturbances disturbances(with(fault(FaultPlan::Kind::Hang, {Call::Image, Call::Bays})), 1);
    for (const Call call : allCalls)
        QCOMPARE(disturbances.next(call, 0).fault.has_value(), call == Call::Image || call == Call::Bays);
}

void TestDisturbance::strikesInItsWindow()
{
    FaultPlan plan = fault(FaultPlan::Kind::HttpStatus);
    plan.fromSecond = 10;
    plan.untilSecond = 20;
    Disturbances disturbances(with(plan), 1);
    for (const auto &[second, struck] :
         {std::pair{0.0, false}, {9.9, false}, {10.0, true}, {19.9, true}, {20.0, false}, {1000.0, false}})
        QCOMPARE(disturbances.next(Call::Search, second).fault.has_value(), struck);
}

void TestDisturbance::firstFaultWins()
{
    Scenario scenario;
    scenario.faults = {fault(FaultPlan::Kind::Close, {Call::Free}), fault(FaultPlan::Kind::Hang),
                       fault(FaultPlan::Kind::Drip)};
    Disturbances disturbances(scenario, 1);
    QCOMPARE(disturbances.next(Call::Search, 0).fault->kind, FaultPlan::Kind::Hang);
}

void TestDisturbance::limitsTheRate()
{
    FaultPlan plan = fault(FaultPlan::Kind::RateLimit);
    plan.perSecond = 2;
    plan.burst = 3;
    Disturbances disturbances(with(plan), 1);
    const auto passes = [&disturbances](double second) {
        return !disturbances.next(Call::Search, second).fault;
    };
    QVERIFY(passes(0));
    QVERIFY(passes(0));
    QVERIFY(passes(0));
    QVERIFY(!passes(0));
    QVERIFY(!passes(0.4)); // not yet a whole one
    QVERIFY(passes(0.6));
    QVERIFY(!passes(0.6));
    // Rest does not add up beyond the burst.
    for (int i = 0; i < 3; ++i)
        QVERIFY(passes(100));
    QVERIFY(!passes(100));
}

void TestDisturbance::spoilsReplies()
{
    const Reply good{200, "application/json", R"([{"carNo":"1"}])"};
    FaultPlan plan = fault(FaultPlan::Kind::HttpStatus);
    plan.status = 503;
    plan.retryAfterSeconds = 7;
    FaultReply spoiled = faultReply(plan, good);
    QCOMPARE(spoiled.reply.status, 503);
    QCOMPARE(spoiled.headers.first(), std::pair(QByteArray("Retry-After"), QByteArray("7")));

    plan.kind = FaultPlan::Kind::RateLimit;
    QCOMPARE(faultReply(plan, good).reply.status, 429);

    spoiled = faultReply(fault(FaultPlan::Kind::MalformedJson), good);
    QCOMPARE(spoiled.reply.status, 200);
    QVERIFY(!spoiled.reply.body.isEmpty());
    QVERIFY(QJsonDocument::fromJson(spoiled.reply.body).isNull());

    QVERIFY(faultReply(fault(FaultPlan::Kind::WrongType), good).reply.contentType.startsWith("text/html"));
    QVERIFY(faultReply(fault(FaultPlan::Kind::EmptyBody), good).reply.body.isEmpty());

    plan = fault(FaultPlan::Kind::Huge);
    plan.megabytes = 3;
    const QByteArray huge = faultReply(plan, good).reply.body;
    QVERIFY(huge.size() >= 3 * 1024 * 1024);
    QVERIFY(QJsonDocument::fromJson(huge).isArray());

    plan = fault(FaultPlan::Kind::Redirect);
    plan.location = u"https://elsewhere.example/"_s;
    spoiled = faultReply(plan, good);
    QCOMPARE(spoiled.reply.status, 307);
    QCOMPARE(spoiled.headers.first().second, QByteArray("https://elsewhere.example/"));
}

QTEST_GUILESS_MAIN(TestDisturbance)

#include "tst_disturbance.moc"
