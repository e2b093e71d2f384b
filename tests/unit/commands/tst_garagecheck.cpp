// SPDX-License-Identifier: Apache-2.0
#include "commands/garagecheck.h"
#include "net/openanswer.h"
#include "platform/configuration.h"
#include "support/cannedservice.h"
#include "support/imdf.h"
#include "support/manualclock.h"

#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace bayfinder;
using namespace Qt::StringLiterals;
using bayfinder::test::CannedService;
using bayfinder::test::ManualClock;
using Kind = CheckFinding::Kind;

class TestGarageCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void knowsTheConfiguration();
    void findsEverythingRight();
    void stopsWithoutConnection();
    void judgesCredentials_data();
    void judgesCredentials();
    void judgesTheClock_data();
    void judgesTheClock();
    void judgesTheMap_data();
    void judgesTheMap();
    void comparesAsTheKioskDoes_data();
    void comparesAsTheKioskDoes();
    void namesBaysOfTwoBuildingsOnce();
    void doesNotMissBaysWithoutCamera();
    void judgesMapsThatCannotBeRead();

private:
    void writeMap(const QStringList &bays);
    QList<CheckResult> check(const Expected<ServerGreeting> &greeting, const QString &map = {});

    std::unique_ptr<QTemporaryDir> m_map;
    std::unique_ptr<CannedService> m_service;
    ManualClock m_clock;
};

namespace {

BayState bay(const QString &area, const QString &name)
{
    return {area, {}, name, BayState::Occupancy::Free};
}

} // namespace

void TestGarageCheck::init()
{
    m_map = std::make_unique<QTemporaryDir>();
    m_service = std::make_unique<CannedService>();
    m_service->areas = QList<AreaVacancy>();
    m_service->bays = QList<BayState>();
}

// A map with one level, "B1", of those bays.
void TestGarageCheck::writeMap(const QStringList &bays)
{
    test::Map map;
    map.addLevel(u"l"_s, -1, u"B1"_s);
    for (qsizetype i = 0; i < bays.size(); ++i)
        map.addUnit(u"l"_s, u"u%1"_s.arg(i), u"parking"_s, test::rectangle(double(i) * 3, 0, 2.5, 5),
                    {{u"name"_s, QJsonObject{{u"en"_s, bays[i]}}}});
    map.write(m_map->path());
}

QList<CheckResult> TestGarageCheck::check(const Expected<ServerGreeting> &greeting, const QString &map)
{
    GarageCheck check({*m_service, [&] { return answerWith<ServerGreeting>(this, greeting); }, m_clock, map});
    QSignalSpy finished(&check, &GarageCheck::finished);
    QSignalSpy answered(&check, &GarageCheck::answered);
    check.run();
    if (!finished.isEmpty() || !QTest::qWaitFor([&] { return !finished.isEmpty(); }))
        return {};
    const auto results = finished.first().first().value<QList<CheckResult>>();
    // Before, and one by one, the same.
    if (answered.size() != results.size()
        || !std::all_of(answered.cbegin(), answered.cend(), [&results](const QVariantList &told) {
               return results.contains(told.first().value<CheckResult>());
           }))
        return {};
    return results;
}

void TestGarageCheck::knowsTheConfiguration()
{
    GuidanceSettings settings;
    settings.vendor = u"cpgs"_s;
    settings.baseUrl = QUrl(u"https://garage.example"_s);
    const CheckFinding right{
        .kind = Kind::Configured, .detail = u"https://garage.example"_s, .vendor = u"cpgs"_s};
    QCOMPARE(configurationResult(settings),
             (CheckResult{u"configuration"_s, true, u"cpgs at https://garage.example"_s, right}));

    const QString unknown = u"not checked: the configuration is wrong"_s;
    const CheckFinding notChecked{.kind = Kind::NotCheckedMisconfigured};
    const QList<CheckResult> expected{
        {u"configuration"_s, false, u"why"_s, {.kind = Kind::Misconfigured, .detail = u"why"_s}},
        {u"connection"_s, false, unknown, notChecked},
        {u"credentials"_s, false, unknown, notChecked},
        {u"clock"_s, false, unknown, notChecked},
        {u"map"_s, false, unknown, notChecked}};
    QCOMPARE(misconfiguredResults(u"why"_s), expected);
}

void TestGarageCheck::findsEverythingRight()
{
    writeMap({u"001"_s, u"002"_s});
    m_service->bays = QList{bay(u"B1"_s, u"002"_s), bay(u"B1"_s, u"001"_s)};
    const QList<CheckResult> expected{
        {u"connection"_s, true, u"the server answers"_s, {.kind = Kind::Connected}},
        {u"credentials"_s, true, u"accepted"_s, {.kind = Kind::CredentialsAccepted}},
        {u"clock"_s,
         true,
         u"within 30 s of the server's"_s,
         {.kind = Kind::ClockRight, .allowedSeconds = 30}},
        {u"map"_s, true, u"2 bays, the same as the vendor's"_s, {.kind = Kind::MapRight, .bays = 2}}};
    QCOMPARE(check(ServerGreeting{m_clock.now()}, m_map->path()), expected);
}

void TestGarageCheck::stopsWithoutConnection()
{
    const QString unknown = u"not checked: there is no connection"_s;
    const CheckFinding fault{
        .kind = Kind::NotConnected, .error = Error::Kind::Unreachable, .detail = u"nobody there"_s};
    const CheckFinding notChecked{.kind = Kind::NotCheckedUnconnected};
    const QList<CheckResult> expected{{u"connection"_s, false, u"nobody there"_s, fault},
                                      {u"credentials"_s, false, unknown, notChecked},
                                      {u"clock"_s, false, unknown, notChecked},
                                      {u"map"_s, false, unknown, notChecked}};
    QCOMPARE(check(failure(Error::Kind::Unreachable, u"nobody there"_s), m_map->path()), expected);
}

void TestGarageCheck::judgesCredentials_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<bool>("ok");
    QTest::addColumn<QString>("message");
    QTest::addColumn<CheckFinding>("finding");

    QTest::newRow("refused") << Error::Kind::Refused << false << u"the service refused them: why"_s
                             << CheckFinding{.kind = Kind::CredentialsRefused, .detail = u"why"_s};
    QTest::newRow("no figures") << Error::Kind::NotFound << true << u"accepted"_s
                                << CheckFinding{.kind = Kind::CredentialsAccepted};
    for (const Error::Kind kind : {Error::Kind::Malformed, Error::Kind::Timeout})
        QTest::addRow("%s", qPrintable(errorKindName(kind)))
            << kind << false << u"cannot be told: why"_s
            << CheckFinding{.kind = Kind::CredentialsUnknown, .error = kind, .detail = u"why"_s};
}

void TestGarageCheck::judgesCredentials()
{
    QFETCH(Error::Kind, kind);
    QFETCH(bool, ok);
    QFETCH(QString, message);
    QFETCH(CheckFinding, finding);
    m_service->areas = failure(kind, u"why"_s);
    QCOMPARE(check(ServerGreeting()).at(1), (CheckResult{u"credentials"_s, ok, message, finding}));
}

void TestGarageCheck::judgesTheClock_data()
{
    QTest::addColumn<QDateTime>("server");
    QTest::addColumn<bool>("ok");
    QTest::addColumn<QString>("message");
    QTest::addColumn<CheckFinding>("finding");

    const QDateTime ours = ManualClock().now();
    const CheckFinding right{.kind = Kind::ClockRight, .allowedSeconds = 30};
    QTest::newRow("silent") << QDateTime() << true << u"cannot be told: the server does not say its time"_s
                            << CheckFinding{.kind = Kind::ClockUnknown};
    QTest::newRow("exact, elsewhere") << ours.toUTC() << true << u"within 30 s of the server's"_s << right;
    QTest::newRow("at the edge") << ours.addSecs(30) << true << u"within 30 s of the server's"_s << right;
    QTest::newRow("behind") << ours.addSecs(31) << false
                            << u"31 s behind the server's, expected at most 30 s: set this machine's clock"_s
                            << CheckFinding{.kind = Kind::ClockBehind, .seconds = 31, .allowedSeconds = 30};
    QTest::newRow("ahead") << ours.addSecs(
        -3600) << false << u"3600 s ahead of the server's, expected at most 30 s: set this machine's clock"_s
                           << CheckFinding{.kind = Kind::ClockAhead, .seconds = 3600, .allowedSeconds = 30};
}

void TestGarageCheck::judgesTheClock()
{
    QFETCH(QDateTime, server);
    QFETCH(bool, ok);
    QFETCH(QString, message);
    QFETCH(CheckFinding, finding);
    const CheckResult expected{u"clock"_s, ok, message, finding};
    QCOMPARE(check(ServerGreeting{server}).at(2), expected);
}

void TestGarageCheck::judgesTheMap_data()
{
    QTest::addColumn<QStringList>("mapped");
    QTest::addColumn<QStringList>("vendors");
    QTest::addColumn<QString>("message");
    QTest::addColumn<CheckFinding>("finding");

    QTest::newRow("only on the map") << QStringList{u"1"_s, u"3"_s, u"2"_s} << QStringList{u"2"_s}
                                     << u"2 only on the map: B1/1, B1/3"_s
                                     << CheckFinding{.kind = Kind::MapWrong,
                                                     .bays = 3,
                                                     .onlyMapped = {2, {u"B1/1"_s, u"B1/3"_s}}};
    QTest::newRow("only at the vendor's")
        << QStringList{u"1"_s} << QStringList{u"1"_s, u"2"_s} << u"1 only at the vendor's: B1/2"_s
        << CheckFinding{.kind = Kind::MapWrong, .bays = 1, .onlyVendors = {1, {u"B1/2"_s}}};
    QTest::newRow("both") << QStringList{u"1"_s} << QStringList{u"10"_s, u"10"_s}
                          << u"1 only on the map: B1/1; 1 only at the vendor's: B1/10"_s
                          << CheckFinding{.kind = Kind::MapWrong,
                                          .bays = 1,
                                          .onlyMapped = {1, {u"B1/1"_s}},
                                          .onlyVendors = {1, {u"B1/10"_s}}};
    QTest::newRow("many") << QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s} << QStringList()
                          << u"6 only on the map: B1/1, B1/2, B1/3, B1/4, B1/5, ..."_s
                          << CheckFinding{
                                 .kind = Kind::MapWrong,
                                 .bays = 6,
                                 .onlyMapped = {6, {u"B1/1"_s, u"B1/2"_s, u"B1/3"_s, u"B1/4"_s, u"B1/5"_s}}};
    const QString flaw = u"unit.geojson: u1: has the name of another bay of its level"_s;
    QTest::newRow("flaws") << QStringList{u"1"_s, u"1"_s} << QStringList{u"1"_s}
                           << u"1 flaws of the map, first: "_s + flaw
                           << CheckFinding{.kind = Kind::MapWrong, .detail = flaw, .bays = 1, .flaws = 1};
}

void TestGarageCheck::judgesTheMap()
{
    QFETCH(QStringList, mapped);
    QFETCH(QStringList, vendors);
    QFETCH(QString, message);
    QFETCH(CheckFinding, finding);
    writeMap(mapped);
    QList<BayState> bays;
    for (const QString &name : std::as_const(vendors))
        bays += bay(u"B1"_s, name);
    const CheckResult expected{u"map"_s, false, message, finding};
    QCOMPARE(checkMap(m_map->path(), bays), expected);
}

void TestGarageCheck::comparesAsTheKioskDoes_data()
{
    QTest::addColumn<QString>("area");
    QTest::addColumn<QString>("name");

    QTest::newRow("zeros") << u"B1"_s << u"A-044"_s;
    QTest::newRow("case, spaces") << u"b1"_s << u"a - 44"_s;
    QTest::newRow("full width") << u"B1"_s << u"Ａ-４４"_s;
    QTest::newRow("zeros of the area") << u"B01"_s << u"A-44"_s;
    QTest::newRow("area not told") << u""_s << u"A-44"_s;
}

void TestGarageCheck::comparesAsTheKioskDoes()
{
    QFETCH(QString, area);
    QFETCH(QString, name);
    writeMap({u"A-44"_s});
    QCOMPARE(
        checkMap(m_map->path(), {bay(area, name)}),
        (CheckResult{
            u"map"_s, true, u"1 bays, the same as the vendor's"_s, {.kind = Kind::MapRight, .bays = 1}}));
}

void TestGarageCheck::namesBaysOfTwoBuildingsOnce()
{
    test::Map map;
    for (const QString &building : {u"a"_s, u"b"_s}) {
        map.add(u"level"_s, building, test::rectangle(0, 0, 50, 30),
                {{u"ordinal"_s, -1}, {u"short_name"_s, u"B1"_s}, {u"building_ids"_s, QJsonArray{building}}});
        map.addBay(building, u"1"_s, {0, 0});
    }
    map.write(m_map->path());
    const CheckResult other = checkMap(m_map->path(), {bay(u"B1"_s, u"2"_s)});
    QCOMPARE(other.finding.onlyMapped, (CheckFinding::Bays{1, {u"B1/1"_s}}));
    const CheckResult same = checkMap(m_map->path(), {bay(u"B1"_s, u"1"_s)});
    QCOMPARE(same.finding.onlyMapped, CheckFinding::Bays());
    QCOMPARE(same.finding.onlyVendors, CheckFinding::Bays());
}

void TestGarageCheck::doesNotMissBaysWithoutCamera()
{
    writeMap({u"1"_s, u"2"_s});
    QFile settings(m_map->filePath(u"site.toml"_s));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[bays]\nwithout_camera = [\"B1/2\"]\n");
    settings.close();
    QCOMPARE(
        checkMap(m_map->path(), {bay(u"B1"_s, u"1"_s)}),
        (CheckResult{
            u"map"_s, true, u"1 bays, the same as the vendor's"_s, {.kind = Kind::MapRight, .bays = 1}}));
    // Nor does it mind them.
    QVERIFY(checkMap(m_map->path(), {bay(u"B1"_s, u"1"_s), bay(u"B1"_s, u"2"_s)}).ok);
}

void TestGarageCheck::judgesMapsThatCannotBeRead()
{
    QVERIFY(!checkMap(m_map->path(), {}).ok); // no level.geojson
    QVERIFY(checkMap(m_map->path(), {}).message.contains(u"level.geojson"_s));

    QFile archive(m_map->filePath(u"map.zip"_s));
    QVERIFY(archive.open(QIODevice::WriteOnly));
    const CheckResult unreadable = checkMap(archive.fileName(), {});
    QVERIFY(unreadable.message.contains(u"is not a ZIP archive"_s));
    QCOMPARE(unreadable.finding, (CheckFinding{.kind = Kind::MapUnreadable, .detail = unreadable.message}));

    writeMap({u"1"_s});
    m_service->bays = failure(Error::Kind::Refused, u"why"_s);
    QCOMPARE(
        check(ServerGreeting(), m_map->path()).at(3),
        (CheckResult{u"map"_s,
                     false,
                     u"cannot be compared: why"_s,
                     {.kind = Kind::MapNotCompared, .error = Error::Kind::Refused, .detail = u"why"_s}}));
    QCOMPARE(check(ServerGreeting(), {}).at(3),
             (CheckResult{u"map"_s, true, u"none is configured"_s, {.kind = Kind::NoMap}}));
}

QTEST_GUILESS_MAIN(TestGarageCheck)

#include "tst_garagecheck.moc"
