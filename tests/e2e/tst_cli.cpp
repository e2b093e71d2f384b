// SPDX-License-Identifier: Apache-2.0
// bayfinder-cli as a script sees it: a process, against the simulator as another.
#include "platform/simulatorprocess.h"
#include "support/imdf.h"

#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace bayfinder;
using namespace Qt::StringLiterals;

namespace {

const QString knownPlate = u"川A11NW5"_s; // always parked in the standard scenario
const QString absentPlate = u"京Z00000"_s;

struct Run
{
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;

    [[nodiscard]] QJsonObject document() const { return QJsonDocument::fromJson(output).object(); }
    [[nodiscard]] QJsonObject error() const
    {
        return QJsonDocument::fromJson(errors).object().value("error"_L1).toObject();
    }
    [[nodiscard]] QString kind() const { return error().value("kind"_L1).toString(); }
    [[nodiscard]] QString message() const { return error().value("message"_L1).toString(); }
};

QString binary(const QString &name)
{
    return QStringLiteral(BAYFINDER_BIN_DIR "/") + name;
}

} // namespace

class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void searches();
    void findsMistypedPlates_data();
    void findsMistypedPlates();
    void searchesExactly();
    void findsNothing();
    void locates();
    void locatesInTwoBays();
    void countsBays();
    void writesPictures();

    void answersLineByLine();
    void survivesTheServersEnd();

    void saysWhyTheServiceFails_data();
    void saysWhyTheServiceFails();
    void refusesForeignCertificates();
    void refusesPicturesFromElsewhere();

    void saysWhatIsWrongWithTheCommandLine_data();
    void saysWhatIsWrongWithTheCommandLine();
    void saysWhatIsWrongWithTheConfiguration_data();
    void saysWhatIsWrongWithTheConfiguration();
    void helps();

    void checksWhatIsRight();
    void checksTheMap();
    void checksWhatIsWrong_data();
    void checksWhatIsWrong();
    void describesSites();

private:
    void simulate(const QStringList &arguments = {});
    QString write(const QString &name, const QByteArray &content, bool secret = false);
    QString configure(const QByteArray &more = {});
    QString writeMapOf(const QJsonArray &bays);
    void start(QProcess &process, const QStringList &arguments);
    Run run(const QStringList &arguments, const QByteArray &input = {});
    Run ask(const QStringList &arguments, const QByteArray &input = {})
    {
        return run(QStringList{u"--config"_s, m_configuration} + arguments, input);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SimulatorProcess> m_simulator;
    GuidanceSettings m_settings;
    QString m_configuration;
};

void TestCli::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_settings = {.vendor = u"cpgs"_s,
                  .baseUrl = QUrl(u"http://127.0.0.1:1"_s),
                  .parkCode = u"1234"_s,
                  .appKey = u"test"_s,
                  .appSecret = "secret",
                  .cpgs = {},
                  .allowedImageHosts = {}};
}

void TestCli::cleanup()
{
    m_simulator.reset();
}

// Starts a simulated garage and configures the client for it.
void TestCli::simulate(const QStringList &arguments)
{
    m_simulator = std::make_unique<SimulatorProcess>(binary(u"bayfinder-simulator"_s), arguments);
    QSignalSpy ready(m_simulator.get(), &SimulatorProcess::ready);
    QSignalSpy failed(m_simulator.get(), &SimulatorProcess::failed);
    m_simulator->start(std::chrono::seconds(60));
    QTRY_VERIFY_WITH_TIMEOUT(!ready.isEmpty() || !failed.isEmpty(), 60000);
    QVERIFY2(failed.isEmpty(), qPrintable(failed.value(0).value(0).toString()));
    m_settings = ready.first().first().value<GuidanceSettings>();
    m_configuration = configure();
}

QString TestCli::write(const QString &name, const QByteArray &content, bool secret)
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()
        || (secret && !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)))
        qFatal("cannot write a test's file");
    return file.fileName();
}

QString TestCli::configure(const QByteArray &more)
{
    write(u"secret"_s, m_settings.appSecret + '\n', true);
    const QString content = u"[guidance]\n"
                            "vendor = \"cpgs\"\n"
                            "base_url = \"%1\"\n"
                            "park_code = \"%2\"\n"
                            "app_key = \"%3\"\n"
                            "app_secret_file = \"secret\"\n"_s.arg(m_settings.baseUrl.toString(),
                                                                   m_settings.parkCode, m_settings.appKey);
    return write(u"cli.toml"_s, content.toUtf8() + more);
}

void TestCli::start(QProcess &process, const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"BAYFINDER_APP_SECRET"_s);
    process.setProcessEnvironment(environment);
    process.start(binary(u"bayfinder-cli"_s), arguments);
}

Run TestCli::run(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    start(process, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void TestCli::searches()
{
    simulate();
    const Run found = ask({u"search"_s, u"a·11nw5"_s});
    QCOMPARE(found.exitCode, 0);
    QCOMPARE(found.errors, "");
    QCOMPARE(found.output.count('\n'), 1);
    const QJsonArray cars = found.document().value("cars"_L1).toArray();
    QCOMPARE(cars.size(), 1);
    QCOMPARE(cars.first().toObject().value("plate"_L1).toString(), knownPlate);
}

void TestCli::findsMistypedPlates_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("differs");

    QTest::newRow("looks alike") << u"川A11NWS"_s << QByteArray("[[6,6]]");
    QTest::newRow("wrong") << u"川A71NW5"_s << QByteArray("[[2,2]]");
    QTest::newRow("left out") << u"川A11W5"_s << QByteArray("[[-1,4]]");
    QTest::newRow("too many") << u"川A11N7W5"_s << QByteArray("[[5,-1]]");
    QTest::newRow("swapped") << u"川A1N1W5"_s << QByteArray("[[3,3],[4,4]]");
    QTest::newRow("another province") << u"京A11NW5"_s << QByteArray("[[0,0]]");
    QTest::newRow("the last five") << u"11NWS"_s << QByteArray("[[4,6]]");
}

void TestCli::findsMistypedPlates()
{
    QFETCH(QString, typed);
    QFETCH(QByteArray, differs);
    simulate({u"--speed"_s, u"0"_s});
    const Run found = ask({u"search"_s, typed});
    QCOMPARE(found.exitCode, 0);
    const QJsonObject best = found.document().value("cars"_L1).toArray().first().toObject();
    QCOMPARE(best.value("plate"_L1).toString(), knownPlate);
    const QJsonObject match = best.value("match"_L1).toObject();
    QCOMPARE(match.value("kind"_L1).toString(), u"similar"_s);
    QVERIFY(match.value("distance"_L1).toDouble() > 0 && match.value("distance"_L1).toDouble() <= 1);
    QCOMPARE(QJsonDocument(match.value("differs"_L1).toArray()).toJson(QJsonDocument::Compact), differs);
}

void TestCli::searchesExactly()
{
    simulate({u"--speed"_s, u"0"_s});
    const Run mistyped = ask({u"search"_s, u"--exact"_s, u"川A11NWS"_s});
    QCOMPARE(mistyped.exitCode, 1);
    QCOMPARE(mistyped.output, "{\"cars\":[]}\n");
    const Run right = ask({u"--exact"_s, u"search"_s, u"11NW5"_s});
    QCOMPARE(right.exitCode, 0);
    const QJsonObject match =
        right.document().value("cars"_L1).toArray().first().toObject().value("match"_L1).toObject();
    QCOMPARE(match.value("kind"_L1).toString(), u"exact"_s);
    QCOMPARE(match.value("distance"_L1).toDouble(), 0);
    QVERIFY(match.value("differs"_L1).toArray().isEmpty());
    QCOMPARE(ask({u"--exact"_s, u"free"_s}).exitCode, 2);
}

void TestCli::findsNothing()
{
    simulate();
    const Run search = ask({u"search"_s, u"--exact"_s, u"Z00000"_s});
    QCOMPARE(search.exitCode, 1);
    QCOMPARE(search.output, "{\"cars\":[]}\n");
    QCOMPARE(search.errors, "");

    const Run locate = ask({u"locate"_s, absentPlate});
    QCOMPARE(locate.exitCode, 1);
    QCOMPARE(locate.output, "");
    QCOMPARE(locate.kind(), u"not-found"_s);
    QVERIFY(!locate.errors.contains("00000"));
}

void TestCli::locates()
{
    simulate();
    const Run found = ask({u"locate"_s, knownPlate});
    QCOMPARE(found.exitCode, 0);
    QCOMPARE(found.errors, "");
    const QJsonObject car = found.document().value("car"_L1).toObject();
    QCOMPARE(car.keys(),
             (QStringList{u"area"_s, u"areaName"_s, u"bay"_s, u"image"_s, u"parkedSince"_s, u"plate"_s}));
    QCOMPARE(car.value("plate"_L1).toString(), knownPlate);
    QCOMPARE(car.value("area"_L1).toString(), u"01"_s);
    QCOMPARE(car.value("bay"_L1).toString(), u"017"_s);
    QVERIFY(car.value("image"_L1).toString().startsWith(m_settings.baseUrl.toString()));
    static const QRegularExpression time(
        u"\\A\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+08:00\\z"_s);
    QVERIFY2(time.match(car.value("parkedSince"_L1).toString()).hasMatch(), found.output.constData());
    QVERIFY(!found.document().contains("alternatives"_L1));
}

void TestCli::locatesInTwoBays()
{
    simulate({u"--scenario"_s, u"duplicate-plates"_s});
    const Run found = ask({u"locate"_s, knownPlate});
    QCOMPARE(found.exitCode, 0);
    const QJsonArray others = found.document().value("alternatives"_L1).toArray();
    QCOMPARE(others.size(), 1);
    QVERIFY(others.first().toObject() != found.document().value("car"_L1).toObject());
    QCOMPARE(others.first().toObject().value("plate"_L1).toString(), knownPlate);
}

void TestCli::countsBays()
{
    // The garage's clock stands, so that no car moves between the questions.
    simulate({u"--speed"_s, u"0"_s});
    const QJsonArray areas = ask({u"free"_s}).document().value("areas"_L1).toArray();
    const QJsonArray bays = ask({u"bays"_s}).document().value("bays"_L1).toArray();
    QVERIFY(!areas.isEmpty());
    int total = 0;
    int free = 0;
    for (const QJsonValue &area : areas) {
        total += area[u"total"_s].toInt();
        free += area[u"free"_s].toInt();
    }
    QCOMPARE(bays.size(), total);
    QCOMPARE(std::count_if(bays.begin(), bays.end(),
                           [](const QJsonValue &bay) { return bay[u"state"_s].toString() == "free"_L1; }),
             free);
}

void TestCli::writesPictures()
{
    simulate();
    const QString address =
        ask({u"locate"_s, knownPlate}).document().value("car"_L1).toObject().value("image"_L1).toString();
    const QString file = m_folder->filePath(u"car.jpg"_s);
    const Run written = ask({u"image"_s, address, file});
    QCOMPARE(written.exitCode, 0);
    const QJsonObject image = written.document().value("image"_L1).toObject();
    QCOMPARE(image.value("file"_L1).toString(), file);
    QImageReader reader(file);
    QCOMPARE(QSize(image.value("width"_L1).toInt(), image.value("height"_L1).toInt()), reader.size());
    QVERIFY(!reader.read().isNull());

    const Run unwritable = ask({u"image"_s, address, u"/nowhere/car.jpg"_s});
    QCOMPARE(unwritable.exitCode, 2);
    QCOMPARE(unwritable.kind(), u"usage"_s);
}

// A program that keeps the client open gets each answer before it writes the next line.
void TestCli::answersLineByLine()
{
    simulate();
    QProcess process;
    start(process, {u"--config"_s, m_configuration, u"locate"_s, u"-"_s});
    const auto answerTo = [&process](const QByteArray &query) -> QJsonObject {
        process.write(query + '\n');
        if (!QTest::qWaitFor([&process] { return process.canReadLine(); }, 60000))
            return {};
        return QJsonDocument::fromJson(process.readLine()).object();
    };
    QCOMPARE(answerTo(knownPlate.toUtf8()).value("car"_L1).toObject().value("bay"_L1).toString(), u"017"_s);
    QCOMPARE(answerTo(absentPlate.toUtf8()).value("error"_L1).toObject().value("kind"_L1).toString(),
             u"not-found"_s);
    QCOMPARE(answerTo({}).value("error"_L1).toObject().value("kind"_L1).toString(), u"usage"_s);
    QVERIFY(answerTo(knownPlate.toUtf8()).contains("car"_L1));
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 2);
    QCOMPARE(process.readAll(), "");
    QCOMPARE(process.readAllStandardError(), "");
}

void TestCli::survivesTheServersEnd()
{
    simulate();
    QProcess process;
    start(process, {u"--config"_s, m_configuration, u"search"_s, u"-"_s});
    process.write("11NW5\n");
    QTRY_VERIFY_WITH_TIMEOUT(process.canReadLine(), 60000);
    QVERIFY(process.readLine().startsWith("{\"cars\":[{"));
    m_simulator.reset();
    process.write("11NW5\n");
    QTRY_VERIFY_WITH_TIMEOUT(process.canReadLine(), 60000);
    const QByteArray line = process.readLine();
    QVERIFY2(line.startsWith("{\"error\":{\"kind\":\"unreachable\","), line.constData());
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 3);
}

void TestCli::saysWhyTheServiceFails_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QByteArray>("configuration");
    QTest::addColumn<QString>("kind");

    const auto fault = [](const QByteArray &kind) { return "[[faults]]\nkind = \"" + kind + "\"\n"; };
    QTest::newRow("half of the JSON") << fault("malformed-json") << QByteArray() << u"malformed"_s;
    QTest::newRow("a captive portal") << fault("wrong-type") << QByteArray() << u"malformed"_s;
    QTest::newRow("megabytes") << fault("huge") << QByteArray() << u"too-large"_s;
    QTest::newRow("no answer") << fault("hang") << QByteArray("timeout_ms = 300\n") << u"timeout"_s;
    QTest::newRow("closed") << fault("close") << QByteArray() << u"unreachable"_s;
    QTest::newRow("server error") << fault("http-status") << QByteArray() << u"unreachable"_s;
    QTest::newRow("redirect elsewhere") << fault("redirect") + "location = \"http://127.0.0.2/\"\n"
                                        << QByteArray() << u"insecure"_s;
    QTest::newRow("another secret") << QByteArray("[service]\napp_secret = \"another\"\n")
                                    << QByteArray("[guidance.cpgs]\nsigning = \"none\"\n") << u"refused"_s;
    QTest::newRow("another path") << QByteArray()
                                  << QByteArray("[guidance.cpgs]\nfree_path = \"/partner/nothing\"\n")
                                  << u"refused"_s;
}

void TestCli::saysWhyTheServiceFails()
{
    QFETCH(QByteArray, fault);
    QFETCH(QByteArray, configuration);
    QFETCH(QString, kind);
    simulate({u"--scenario"_s, write(u"scenario.toml"_s, fault)});
    m_configuration = configure(configuration);
    const Run failed = ask({u"free"_s});
    QCOMPARE(failed.exitCode, 3);
    QCOMPARE(failed.output, "");
    QCOMPARE(failed.errors.count('\n'), 1);
    QCOMPARE(failed.kind(), kind);
    QVERIFY(!failed.message().isEmpty());
}

void TestCli::refusesForeignCertificates()
{
    const QString certificates = QStringLiteral(BAYFINDER_SOURCE_DIR "/tests/support/certificates/");
    simulate(
        {u"--cert"_s, certificates + u"self-signed.crt"_s, u"--key"_s, certificates + u"self-signed.key"_s});
    QCOMPARE(m_settings.baseUrl.scheme(), u"https"_s);
    const Run failed = ask({u"free"_s});
    QCOMPARE(failed.exitCode, 3);
    QCOMPARE(failed.kind(), u"insecure"_s);

    const Run check = ask({u"check"_s});
    QCOMPARE(check.exitCode, 3);
    const QJsonValue connection = check.document().value("checks"_L1).toArray().at(1);
    QVERIFY(!connection[u"ok"_s].toBool());
    QVERIFY2(connection[u"message"_s].toString().contains(u"TLS"_s), check.output.constData());
}

void TestCli::refusesPicturesFromElsewhere()
{
    m_configuration = configure();
    const QString file = m_folder->filePath(u"car.jpg"_s);
    const Run failed = ask({u"image"_s, u"http://127.0.0.2/car"_s, file});
    QCOMPARE(failed.exitCode, 3);
    QCOMPARE(failed.kind(), u"insecure"_s);
    QVERIFY(!QFile::exists(file));
}

void TestCli::saysWhatIsWrongWithTheCommandLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("message");

    QTest::newRow("nothing") << QStringList() << u"--config: missing, expected --config FILE"_s;
    QTest::newRow("unknown option") << QStringList{u"--confg=x"_s, u"free"_s}
                                    << u"--confg: unknown option, did you mean \"--config\"?"_s;
    QTest::newRow("an option of others")
        << QStringList{u"--demo"_s}
        << u"--demo: unknown option, expected one of --help, --version, --config, "
           "--language, --exact, --site, --from, --to, --step-free"_s;
    QTest::newRow("no command") << QStringList{u"--config"_s, u"x"_s}
                                << u"the command is missing, expected one of search, locate, free, bays, "
                                   "image, check, site, route"_s;
    QTest::newRow("unknown command") << QStringList{u"--config"_s, u"x"_s, u"chek"_s}
                                     << u"unknown command, did you mean \"check\"?"_s;
    QTest::newRow("no plate") << QStringList{u"--config"_s, u"x"_s, u"locate"_s}
                              << u"locate: has 0 arguments, expected locate PLATE"_s;
}

void TestCli::saysWhatIsWrongWithTheCommandLine()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, message);
    const Run failed = run(arguments);
    QCOMPARE(failed.exitCode, 2);
    QCOMPARE(failed.output, "");
    QCOMPARE(failed.errors.count('\n'), 1);
    QCOMPARE(failed.kind(), u"usage"_s);
    QCOMPARE(failed.message(), message);
}

void TestCli::saysWhatIsWrongWithTheConfiguration_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("message"); // how it begins, after the file's name

    QTest::newRow("misspelt") << QByteArray("timeoutms = 1\n")
                              << u":7: guidance.timeoutms: unknown, did you mean \"timeout_ms\"?"_s;
    QTest::newRow("out of range") << QByteArray("timeout_ms = 1\n") << u":7: guidance.timeout_ms: is 1, "_s;
    QTest::newRow("no TOML") << QByteArray("timeout_ms\n") << u":7: not TOML ("_s;
    QTest::newRow("a scheme that nobody has")
        << QByteArray("[guidance.cpgs]\nsigning = \"md6\"\n") << u": "_s;
}

void TestCli::saysWhatIsWrongWithTheConfiguration()
{
    QFETCH(QByteArray, more);
    QFETCH(QString, message);
    m_configuration = configure(more);
    const Run failed = ask({u"free"_s});
    QCOMPARE(failed.exitCode, 2);
    QCOMPARE(failed.output, "");
    QCOMPARE(failed.kind(), u"misconfigured"_s);
    QVERIFY2(failed.message().startsWith(m_configuration + message), failed.errors.constData());

    const Run check = ask({u"check"_s});
    QCOMPARE(check.exitCode, 2);
    QCOMPARE(check.errors, "");
    const QJsonArray checks = check.document().value("checks"_L1).toArray();
    QCOMPARE(checks.size(), 5);
    QCOMPARE(checks.at(0)[u"message"_s].toString(), failed.message());
}

void TestCli::helps()
{
    const Run help = run({u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.output.startsWith("Usage: bayfinder-cli ") && help.output.contains("  locate PLATE "));
    const Run version = run({u"--version"_s});
    QCOMPARE(version.exitCode, 0);
    QVERIFY(version.output.startsWith("bayfinder-cli "));
    QCOMPARE(help.errors + version.errors, "");
}

void TestCli::checksWhatIsRight()
{
    simulate();
    const Run check = ask({u"check"_s});
    QCOMPARE(check.exitCode, 0);
    QCOMPARE(check.errors, "");
    const QJsonArray checks = check.document().value("checks"_L1).toArray();
    QStringList names;
    for (const QJsonValue &result : checks) {
        names += result[u"name"_s].toString();
        QVERIFY2(result[u"ok"_s].toBool() && !result[u"message"_s].toString().isEmpty(),
                 check.output.constData());
    }
    QVERIFY(checks[3][u"message"_s].toString().contains(u"the server's"_s));
    QCOMPARE(names,
             (QStringList{u"configuration"_s, u"connection"_s, u"credentials"_s, u"clock"_s, u"map"_s}));
}

// An IMDF folder with the bays that the vendor reports.
QString TestCli::writeMapOf(const QJsonArray &bays)
{
    test::Map map;
    QStringList areas;
    int count = 0;
    for (const QJsonValue &bay : bays) {
        const QString area = bay[u"area"_s].toString();
        if (!areas.contains(area)) {
            areas += area;
            map.addLevel(area, int(-areas.size()), area);
        }
        map.addBay(area, bay[u"bay"_s].toString(), {(count % 1000) * 2.5, (count / 1000) * 5.0});
        ++count;
    }
    QDir(m_folder->path()).mkdir(u"site"_s);
    map.write(m_folder->filePath(u"site"_s));
    return u"site"_s;
}

void TestCli::checksTheMap()
{
    simulate();
    QJsonArray bays = ask({u"bays"_s}).document().value("bays"_L1).toArray();
    QVERIFY(!bays.isEmpty());
    const auto mapCheck = [&] {
        m_configuration = configure("[site]\nmap = \"" + writeMapOf(bays).toUtf8() + "\"\n");
        const Run check = ask({u"check"_s});
        const QJsonValue map = check.document().value("checks"_L1).toArray().at(4);
        return u"%1 %2 %3"_s.arg(check.exitCode).arg(map[u"ok"_s].toBool()).arg(map[u"message"_s].toString());
    };
    QCOMPARE(mapCheck(), u"0 1 %1 bays, the same as the vendor's"_s.arg(bays.size()));

    const QJsonValue lost = bays.takeAt(3);
    bays += QJsonObject{{u"area"_s, u"01"_s}, {u"bay"_s, u"painted over"_s}};
    QCOMPARE(mapCheck(),
             u"2 0 1 only on the map: 01/painted over; 1 only at the vendor's: %1/%2"_s.arg(
                 lost[u"area"_s].toString(), lost[u"bay"_s].toString()));
}

void TestCli::checksWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("scenario");
    QTest::addColumn<bool>("gone");
    QTest::addColumn<QString>("failed");

    QTest::newRow("gone") << QByteArray() << true << u"connection credentials clock map"_s;
    QTest::newRow("another key") << QByteArray("[service]\napp_key = \"another\"\n") << false
                                 << u"credentials"_s;
}

void TestCli::checksWhatIsWrong()
{
    QFETCH(QByteArray, scenario);
    QFETCH(bool, gone);
    QFETCH(QString, failed);
    simulate({u"--scenario"_s, write(u"scenario.toml"_s, scenario)});
    m_settings.appKey = u"test"_s;
    m_configuration = configure();
    if (gone)
        m_simulator.reset();
    const Run check = ask({u"check"_s});
    QCOMPARE(check.exitCode, 3);
    QStringList names;
    const QJsonArray checks = check.document().value("checks"_L1).toArray();
    for (const QJsonValue &result : checks) {
        if (!result[u"ok"_s].toBool())
            names += result[u"name"_s].toString();
    }
    QCOMPARE(names.join(u' '), failed);
}

// Without any configuration.
void TestCli::describesSites()
{
    test::Map map;
    map.addLevel(u"lower"_s, -2, u"B2"_s);
    map.addLevel(u"upper"_s, -1, u"B1"_s);
    map.addBay(u"lower"_s, u"001"_s, {0, 0});
    map.addBay(u"lower"_s, u"002"_s, {3, 0});
    map.addBay(u"nowhere"_s, u"003"_s, {3, 0});
    map.add(u"kiosk"_s, u"k"_s, test::rectangle(0, 20, 1, 1), {{u"level_id"_s, u"upper"_s}});
    map.setFile(u"site.toml"_s, "[[kiosks]]\nkiosk = \"k\"\nname = \"entrance\"\nheading = 90\n");
    map.write(m_folder->path());
    const Run site = run({u"site"_s, m_folder->path()});
    QCOMPARE(site.errors, "");
    QCOMPARE(site.exitCode, 0);
    QCOMPARE(
        site.output,
        R"({"kiosks":[{"heading":90,"id":"k","level":"upper","name":"entrance"}],"levels":[)"
        R"({"area":"B1","bays":0,"id":"upper","name":"B1","ordinal":-1},)"
        R"({"area":"B2","bays":2,"id":"lower","name":"B2","ordinal":-2}],"problems":[{"feature":)"
        R"("nowhere/003","file":"unit.geojson","message":"is on a level that does not exist: nowhere"}]})"
        "\n");

    write(u"site.toml"_s, "[walking]\nspeed = \"fast\"\n");
    const Run wrong = run({u"site"_s, m_folder->path()});
    QCOMPARE(wrong.exitCode, 2);
    QCOMPARE(wrong.output, "");
    QCOMPARE(wrong.kind(), u"misconfigured"_s);
    QCOMPARE(wrong.message(),
             m_folder->path() + u"/site.toml:2: walking.speed: is a text, expected a number from 0.1 to 5"_s);
    QCOMPARE(run({u"site"_s}).message(), u"site: has 0 arguments, expected site PATH"_s);
    QCOMPARE(run({u"site"_s, u"/nowhere"_s}).exitCode, 2);
}

QTEST_GUILESS_MAIN(TestCli)

#include "tst_cli.moc"
