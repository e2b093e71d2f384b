// SPDX-License-Identifier: Apache-2.0
#include "simulator/garage.h"
#include "simulator/scenariofile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace bayfinder;
using namespace Qt::StringLiterals;

class TestScenarioFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standardIsTheDefault();
    void builtInScenariosCanBeRead_data();
    void builtInScenariosCanBeRead();
    void readsEverything();
    void sharesBaysAmongLevels();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void namesFilesThatCannotBeRead();

private:
    [[nodiscard]] QString write(const QByteArray &content) const;

    QTemporaryDir m_folder;
};

QString TestScenarioFile::write(const QByteArray &content) const
{
    const QString name = m_folder.filePath(u"my.toml"_s);
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write");
    return name;
}

void TestScenarioFile::standardIsTheDefault()
{
    auto standard = readScenario(u"standard"_s);
    QVERIFY2(standard, standard ? "" : qPrintable(standard.error()));
    QVERIFY(!standard->description.isEmpty());
    standard->description.clear();
    QVERIFY(*standard == standardScenario());
    const auto nothing = readScenario(write(""));
    QVERIFY(nothing);
    QVERIFY(*nothing == standardScenario());
}

void TestScenarioFile::builtInScenariosCanBeRead_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = builtInScenarios();
    QVERIFY(names.size() >= 15);
    for (const QString &name : names)
        QTest::addRow("%s", qPrintable(name)) << name;
}

void TestScenarioFile::builtInScenariosCanBeRead()
{
    QFETCH(QString, name);

    const auto scenario = readScenario(name);
    QVERIFY2(scenario, scenario ? "" : qPrintable(scenario.error()));
    QVERIFY(!scenario->description.isEmpty());
    QVERIFY(!Garage(scenario->garage, 1, 0).bays().isEmpty());
    // Each does something, and the README knows it.
    if (name != "standard"_L1) {
        Scenario same = *scenario;
        same.description.clear();
        QVERIFY(same != standardScenario());
    }
    QFile readme(QStringLiteral(BAYFINDER_SOURCE_DIR) + u"/resources/scenarios/README.md"_s);
    QVERIFY(readme.open(QIODevice::ReadOnly));
    QVERIFY(readme.readAll().contains('`' + name.toUtf8() + '`'));
}

void TestScenarioFile::readsEverything()
{
    const auto scenario = readScenario(write(R"(
description = "all of it"
[garage]
plates = 500
occupancy = 0.5
broken_sensors = 0.1
seen_twice = 0.2
lookalikes = "A88"
lookalike_count = 7
[[levels]]
code = "B1"
bays = 10
[[levels]]
code = "B2"
name = "\u202Etwo"
bays = 20
[[parked]]
plate = "<b>"
area = "B1"
bay = "X"
since = "23:59"
off_map = true
area_name = "elsewhere"
[service]
park_code = "p"
app_key = "k"
app_secret = "s"
signing = "md5-sorted-query-key"
locate_path = "/a"
search_path = "/b/c"
bays_path = "/d"
free_path = "/e"
[answers]
envelope = "state-msg-data"
not_found = "http-404"
date_form = "iso"
refuse_with_200 = true
locate_as_list = true
numbers_as_text = true
search_limit = 3
leave_out = ["stopTime"]
locate_leaves_out = ["code"]
search_leaves_out = ["carImage", "areaName"]
image_base = "https://images.example.com/cars"
[[delays]]
calls = ["search"]
ms = 5
jitter_ms = 6
[[faults]]
kind = "http-status"
calls = ["locate", "image"]
share = 0.25
from_s = 1
until_s = 2.5
status = 418
retry_after_s = 9
[[faults]]
kind = "rate-limit"
per_second = 0.5
burst = 3
[[faults]]
kind = "drip"
[[faults]]
kind = "hang"
seconds = 4
[[faults]]
kind = "huge"
megabytes = 5
[[faults]]
kind = "redirect"
location = "https://elsewhere.example/"
)"));
    QVERIFY2(scenario, scenario ? "" : qPrintable(scenario.error()));

    Scenario expected;
    expected.description = u"all of it"_s;
    expected.garage.plates = 500;
    expected.garage.occupancy.fill(0.5);
    expected.garage.brokenSensors = 0.1;
    expected.garage.seenTwice = 0.2;
    expected.garage.lookalikes = u"A88"_s;
    expected.garage.lookalikeCount = 7;
    expected.garage.levels = {{u"B1"_s, u"B1"_s, 10, {}}, {u"B2"_s, u"\u202Etwo"_s, 20, {}}};
    expected.garage.parked = {{u"<b>"_s, u"B1"_s, u"X"_s, 23 * 60 + 59, true, u"elsewhere"_s}};
    expected.service = {u"p"_s,  u"k"_s,    u"s"_s,  Signing::Md5SortedQueryKey,
                        u"/a"_s, u"/b/c"_s, u"/d"_s, u"/e"_s};
    expected.answers.envelope = AnswerPlan::Envelope::StateMsgData;
    expected.answers.notFound = AnswerPlan::NotFound::Http404;
    expected.answers.dateForm = AnswerPlan::DateForm::Iso;
    expected.answers.refuseWith200 = true;
    expected.answers.locateAsList = true;
    expected.answers.numbersAsText = true;
    expected.answers.searchLimit = 3;
    expected.answers.locateLeavesOut = {u"stopTime"_s, u"code"_s};
    expected.answers.searchLeavesOut = {u"stopTime"_s, u"carImage"_s, u"areaName"_s};
    expected.answers.imageBase = u"https://images.example.com/cars"_s;
    expected.delays = {{{Call::Search}, 5, 6}};
    const QSet<Call> all(allCalls.begin(), allCalls.end());
    const auto fault = [&all](FaultPlan::Kind kind) {
        FaultPlan plan;
        plan.kind = kind;
        plan.calls = all;
        return plan;
    };
    FaultPlan status = fault(FaultPlan::Kind::HttpStatus);
    status.calls = {Call::Locate, Call::Image};
    status.share = 0.25;
    status.fromSecond = 1;
    status.untilSecond = 2.5;
    status.status = 418;
    status.retryAfterSeconds = 9;
    FaultPlan rate = fault(FaultPlan::Kind::RateLimit);
    rate.perSecond = 0.5;
    rate.burst = 3;
    rate.retryAfterSeconds = 1;
    FaultPlan drip = fault(FaultPlan::Kind::Drip);
    drip.seconds = 0.2;
    FaultPlan hang = fault(FaultPlan::Kind::Hang);
    hang.seconds = 4;
    FaultPlan huge = fault(FaultPlan::Kind::Huge);
    huge.megabytes = 5;
    FaultPlan redirect = fault(FaultPlan::Kind::Redirect);
    redirect.location = u"https://elsewhere.example/"_s;
    expected.faults = {status, rate, drip, hang, huge, redirect};

    // Part by part, so that a failure says where.
    QVERIFY(scenario->garage == expected.garage);
    QVERIFY(scenario->service == expected.service);
    QVERIFY(scenario->answers == expected.answers);
    QVERIFY(scenario->delays == expected.delays);
    for (qsizetype i = 0; i < expected.faults.size(); ++i)
        QVERIFY2(scenario->faults.at(i) == expected.faults.at(i), qPrintable(QString::number(i)));
    QVERIFY(*scenario == expected);
}

void TestScenarioFile::sharesBaysAmongLevels()
{
    for (const int bays : {4, 17, 1201, 20000}) {
        const auto scenario = readScenario(write("[garage]\nbays = " + QByteArray::number(bays)));
        QVERIFY2(scenario, scenario ? "" : qPrintable(scenario.error()));
        int sum = 0;
        for (const LevelPlan &level : scenario->garage.levels) {
            QVERIFY(level.bays > 0);
            sum += level.bays;
        }
        QCOMPARE(sum, bays);
    }
    const auto emptied = readScenario(write("parked = []"));
    QVERIFY(emptied);
    QVERIFY(emptied->garage.parked.isEmpty());
}

void TestScenarioFile::namesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("what");

    const auto row = [](const char *name, const char *content, const QString &what) {
        QTest::newRow(name) << QByteArray(content) << what;
    };
    row("not TOML", "[garage\n", u":1: not TOML"_s);
    row("not UTF-8", "description = \"\xff\"", u":1: not TOML"_s);
    row("unknown section", "\n[garag]", u":2: garag: unknown, did you mean \"garage\"?"_s);
    row("unknown key", "[garage]\n\nocupancy = 1",
        u":3: garage.ocupancy: unknown, did you mean \"occupancy\"?"_s);
    row("wrong type", "[garage]\nplates = \"many\"",
        u":2: garage.plates: is a text, expected a whole number"_s);
    row("out of range", "[garage]\nplates = 20001", u":2: garage.plates: is 20001, expected"_s);
    row("too many bays", "[garage]\nbays = 20001", u":2: garage.bays: is 20001"_s);
    row("fewer plates than bays", "[garage]\nplates = 100", u":1: garage: has fewer plates than bays"_s);
    row("occupancy above 1", "[garage]\noccupancy = 1.5", u":2: garage.occupancy: is 1.5"_s);
    row("23 hours", "[garage]\noccupancy = [0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]",
        u":2: garage.occupancy: has 23 numbers, expected one number or 24"_s);
    row("hour of text", "[garage]\noccupancy = [0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,\"x\"]",
        u":2: garage.occupancy: is a text"_s);
    row("lookalikes", "[garage]\nlookalikes = \"AIO\"", u":2: garage.lookalikes: is no part of a plate"_s);
    row("level without code", "[[levels]]\nbays = 3", u"levels.code: missing"_s);
    row("level without bays", "[[levels]]\ncode = \"1\"", u"levels.bays: missing"_s);
    row("same level twice", "[[levels]]\ncode = \"1\"\nbays = 3\n[[levels]]\ncode = \"1\"\nbays = 3",
        u":5: levels.code: is the code of another level"_s);
    row("levels too large", "[[levels]]\ncode = \"1\"\nbays = 15000\n[[levels]]\ncode = \"2\"\nbays = 15000",
        u":6: levels.bays: makes more than 20000 bays"_s);
    row("levels and bays", "[garage]\nbays = 100\n[[levels]]\ncode = \"1\"\nbays = 3",
        u":2: garage.bays: is said by [[levels]] already"_s);
    row("levels no list", "levels = 5", u":1: levels: is a whole number, expected sections [[levels]]"_s);
    row("list of numbers", "levels = [5]", u":1: levels: is a list, expected sections [[levels]]"_s);
    row("parked without plate", "[[parked]]\narea = \"1\"", u"parked.plate: missing"_s);
    row("parked with a key too many", "[[parked]]\nplate = \"1\"\nbey = \"1\"",
        u"parked.bey: unknown, did you mean \"bay\"?"_s);
    row("empty plate", "[[parked]]\nplate = \"\"", u":2: parked.plate: has 0 characters"_s);
    row("plate too long", "[[parked]]\nplate = \"12345678901234567890123456789012345678901\"",
        u":2: parked.plate: has 41 characters"_s);
    row("no time", "[[parked]]\nplate = \"1\"\nsince = \"25:00\"", u":3: parked.since: is not a time"_s);
    row("off the map where", "[[parked]]\nplate = \"1\"\noff_map = true", u"parked.area: missing"_s);
    row("bay taken",
        "[[parked]]\nplate = \"1\"\narea = \"1\"\nbay = \"2\"\n[[parked]]\nplate = \"3\"\narea = \"1\"\nbay "
        "= \"2\"",
        u":8: parked.bay: is taken by another car"_s);
    row("signing", "[service]\nsigning = \"md5\"",
        u":2: service.signing: is \"md5\", expected \"md5-body-secret\" or"_s);
    row("path", "[service]\nfree_path = \"/a/(.*)\"", u":2: service.free_path: is not a path"_s);
    row("envelope", "[answers]\nenvelope = \"brown\"", u":2: answers.envelope: is \"brown\""_s);
    row("member", "[answers]\nleave_out = [\"carImge\"]",
        u":2: answers.leave_out: unknown member \"carImge\", did you mean \"carImage\"?"_s);
    row("plate left out", "[answers]\nsearch_leaves_out = [\"carNo\"]", u"unknown member \"carNo\""_s);
    row("image base", "[answers]\nimage_base = \"images/\"", u":2: answers.image_base: is not an address"_s);
    row("delay without length", "[[delays]]\njitter_ms = 3", u"delays.ms: missing"_s);
    row("unknown call", "[[delays]]\nms = 1\ncalls = [\"serch\"]",
        u":3: delays.calls: unknown call \"serch\", did you mean \"search\"?"_s);
    row("fault without kind", "[[faults]]\nshare = 0.1",
        u"faults.kind: missing, expected one of \"http-status\""_s);
    row("unknown kind", "[[faults]]\nkind = \"clos\"", u":2: faults.kind: is \"clos\""_s);
    row("key of another kind", "[[faults]]\nkind = \"close\"\nstatus = 500", u":3: faults.status: unknown"_s);
    row("status", "[[faults]]\nkind = \"http-status\"\nstatus = 200", u":3: faults.status: is 200"_s);
    row("share", "[[faults]]\nkind = \"close\"\nshare = -1", u":3: faults.share: is -1"_s);
    row("window", "[[faults]]\nkind = \"close\"\nfrom_s = 5\nuntil_s = 5",
        u":4: faults.until_s: is not later"_s);
    row("redirect to nowhere", "[[faults]]\nkind = \"redirect\"", u"faults.location: missing"_s);
}

void TestScenarioFile::namesWhatIsWrong()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, what);

    const QString name = write(content);
    const auto scenario = readScenario(name);
    QVERIFY(!scenario);
    QVERIFY2(scenario.error().startsWith(name + u':'), qPrintable(scenario.error()));
    QVERIFY2(scenario.error().contains(what), qPrintable(scenario.error()));
    QVERIFY(!scenario.error().contains(u'\n'));
}

void TestScenarioFile::namesFilesThatCannotBeRead()
{
    const auto misspelt = readScenario(u"standrad"_s);
    QVERIFY(!misspelt);
    QVERIFY2(misspelt.error().contains(
                 "--scenario: neither a file nor a built-in scenario, did you mean \"standard\"?"_L1),
             qPrintable(misspelt.error()));
    QVERIFY(!readScenario(QString()));
    const auto folder = readScenario(m_folder.path());
    QVERIFY(!folder);
    QVERIFY(folder.error().contains("is not a file"_L1));
    const auto large = readScenario(write(QByteArray(1024 * 1024 + 1, '#')));
    QVERIFY(!large);
    QVERIFY(large.error().contains("larger than 1 MiB"_L1));
}

QTEST_GUILESS_MAIN(TestScenarioFile)

#include "tst_scenariofile.moc"
