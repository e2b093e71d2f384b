// SPDX-License-Identifier: Apache-2.0
#include "signedrequest.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace bayfinder;
using namespace Qt::StringLiterals;

namespace {

// The real program. What is still running in the end is killed.
class Program
{
public:
    explicit Program(const QStringList &arguments)
    {
        m_process.start(QStringLiteral(BAYFINDER_BIN_DIR) + u"/bayfinder-simulator"_s, arguments);
        m_started = m_process.waitForStarted();
    }
    ~Program()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Program)

    [[nodiscard]] bool waitUntilReady()
    {
        if (!m_started || !QTest::qWaitFor([this] { return m_process.canReadLine(); }, 20000))
            return false;
        m_ready = QJsonDocument::fromJson(m_process.readLine()).object();
        return m_ready.size() == 4;
    }
    [[nodiscard]] bool waitUntilEnded()
    {
        return QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, 20000);
    }
    [[nodiscard]] const QJsonObject &ready() const { return m_ready; }
    [[nodiscard]] QProcess &process() { return m_process; }

private:
    QProcess m_process;
    QJsonObject m_ready;
    bool m_started = false;
};

} // namespace

class TestSimulatorProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhenItIsReady();
    void growsFromItsSeed();
    void endsWhenItIsTold_data();
    void endsWhenItIsTold();
    void endsWithItsParent();
    void staysWithoutInput();
    void showsItsOptions();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void saysThatAPortIsTaken();
    void readsSiteAndScenario();

private:
    QJsonDocument ask(const Program &program, const QString &path, const QString &carNo = {})
    {
        QNetworkRequest request(QUrl(program.ready()[u"url"_s].toString() + path));
        request.setRawHeader("Content-Type", "application/json");
        const QByteArray secret = program.ready()[u"appSecret"_s].toString().toUtf8();
        const std::unique_ptr<QNetworkReply> reply(
            m_network.post(request, test::signedRequest(secret, carNo)));
        if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 20000))
            return {};
        return QJsonDocument::fromJson(reply->readAll());
    }

    QNetworkAccessManager m_network;
};

void TestSimulatorProgram::saysWhenItIsReady()
{
    Program program({});
    QVERIFY(program.waitUntilReady());
    const QJsonObject &ready = program.ready();
    QCOMPARE(ready.keys(), QStringList({u"appKey"_s, u"appSecret"_s, u"parkCode"_s, u"url"_s}));
    QVERIFY(ready[u"url"_s].toString().startsWith("http://127.0.0.1:"_L1));
    QCOMPARE(ready[u"parkCode"_s].toString(), u"1234"_s);
    QCOMPARE(ready[u"appKey"_s].toString(), u"test"_s);
    QCOMPARE(ready[u"appSecret"_s].toString().size(), 32);
    const QJsonDocument car = ask(program, u"/partner/findByCarNo"_s, u"川A11NW5"_s);
    QCOMPARE(car[u"areaCode"_s].toString(), u"01"_s);
    QCOMPARE(car[u"code"_s].toString(), u"017"_s);
    QCOMPARE(car[u"areaName"_s].toString(), u"地下室"_s);
    program.process().terminate();
    QVERIFY(program.waitUntilEnded());
    QCOMPARE(program.process().readAllStandardOutput(), QByteArray());
    QCOMPARE(program.process().readAllStandardError(), QByteArray());
}

void TestSimulatorProgram::growsFromItsSeed()
{
    const QStringList frozen{u"--speed"_s, u"0"_s, u"--start-time"_s, u"2026-03-14T12:00:00+08:00"_s};
    Program first(frozen + QStringList{u"--seed"_s, u"7"_s});
    Program second(frozen + QStringList{u"--seed"_s, u"7"_s});
    Program other(frozen + QStringList{u"--seed"_s, u"8"_s});
    QVERIFY(first.waitUntilReady() && second.waitUntilReady() && other.waitUntilReady());
    QCOMPARE(second.ready()[u"appSecret"_s], first.ready()[u"appSecret"_s]);
    QVERIFY(other.ready()[u"appSecret"_s] != first.ready()[u"appSecret"_s]);
    const QJsonDocument bays = ask(first, u"/partner/findBayStatus"_s);
    QCOMPARE(bays.array().size(), 1200);
    QCOMPARE(ask(second, u"/partner/findBayStatus"_s), bays);
    QVERIFY(ask(other, u"/partner/findBayStatus"_s) != bays);
}

void TestSimulatorProgram::endsWhenItIsTold_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void TestSimulatorProgram::endsWhenItIsTold()
{
    QFETCH(int, signal);

    Program program({});
    QVERIFY(program.waitUntilReady());
    // With a connection that is kept.
    QVERIFY(!ask(program, u"/partner/findFreeCount"_s).isNull());
    QCOMPARE(::kill(static_cast<pid_t>(program.process().processId()), signal), 0);
    QVERIFY(program.waitUntilEnded());
    QCOMPARE(program.process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.process().exitCode(), 0);
}

void TestSimulatorProgram::endsWithItsParent()
{
    Program program({u"--exit-with-parent"_s});
    QVERIFY(program.waitUntilReady());
    // What is written there does not matter.
    program.process().write("hello\n");
    QVERIFY(!ask(program, u"/partner/findFreeCount"_s).isNull());
    QCOMPARE(program.process().state(), QProcess::Running);
    program.process().closeWriteChannel();
    QVERIFY(program.waitUntilEnded());
    QCOMPARE(program.process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.process().exitCode(), 0);
}

void TestSimulatorProgram::staysWithoutInput()
{
    Program program({});
    QVERIFY(program.waitUntilReady());
    program.process().closeWriteChannel();
    QVERIFY(!ask(program, u"/partner/findFreeCount"_s).isNull());
    QCOMPARE(program.process().state(), QProcess::Running);
}

void TestSimulatorProgram::showsItsOptions()
{
    for (const QString &option : {u"--help"_s, u"--version"_s}) {
        Program program({option});
        QVERIFY(program.waitUntilEnded());
        QCOMPARE(program.process().exitCode(), 0);
        QVERIFY(program.process().readAllStandardOutput().contains("bayfinder-simulator"));
        QCOMPARE(program.process().readAllStandardError(), QByteArray());
    }
}

void TestSimulatorProgram::namesWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("what");

    QTest::newRow("option") << QStringList{u"--what"_s} << QByteArray("--what: unknown option");
    QTest::newRow("listen") << QStringList{u"--listen"_s, u"here"_s} << QByteArray("--listen: ");
    QTest::newRow("scenario") << QStringList{u"--scenario"_s, u"fulll"_s}
                              << QByteArray("did you mean \"full\"?");
    QTest::newRow("site") << QStringList{u"--site"_s, u"/nonexistent"_s}
                          << QByteArray("--site: /nonexistent: ");
    QTest::newRow("certificate") << QStringList{u"--cert"_s, u"/nonexistent"_s, u"--key"_s, u"/nonexistent"_s}
                                 << QByteArray("--cert: /nonexistent");
}

void TestSimulatorProgram::namesWhatIsWrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, what);

    Program program(arguments);
    QVERIFY(program.waitUntilEnded());
    QCOMPARE(program.process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.process().exitCode(), 2);
    const QByteArray message = program.process().readAllStandardError();
    QVERIFY2(message.contains(what), message.constData());
    QCOMPARE(message.count('\n'), 1);
    QCOMPARE(program.process().readAllStandardOutput(), QByteArray());
}

void TestSimulatorProgram::saysThatAPortIsTaken()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    Program program({u"--listen"_s, u"127.0.0.1:%1"_s.arg(taken.serverPort())});
    QVERIFY(program.waitUntilEnded());
    QCOMPARE(program.process().exitCode(), 2);
    QVERIFY(program.process().readAllStandardError().contains("--listen: cannot listen on 127.0.0.1:"));
}

void TestSimulatorProgram::readsSiteAndScenario()
{
    QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &content) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    };
    QVERIFY(write(u"level.geojson"_s, R"({"type":"FeatureCollection","features":[
        {"id":"a","properties":{"ordinal":-1,"short_name":{"en":"B1"},"name":{"zh-CN":"地下一层"}}}]})"));
    QVERIFY(write(u"unit.geojson"_s, R"({"type":"FeatureCollection","features":[
        {"id":"1","properties":{"category":"parking","level_id":"a","name":{"en":"A-17"}},"geometry":
            {"type":"Polygon","coordinates":[[[104,30],[104.001,30],[104.001,30.001],[104,30]]]}}]})"));
    QVERIFY(write(u"mine.toml"_s, R"(
        [service]
        app_secret = "known"
        [[parked]]
        plate = "A-1 99"
        area = "B1"
        bay = "A-17")"));
    Program program({u"--site"_s, folder.path(), u"--scenario"_s, folder.filePath(u"mine.toml"_s)});
    QVERIFY(program.waitUntilReady());
    QCOMPARE(program.ready()[u"appSecret"_s].toString(), u"known"_s);
    const QJsonDocument car = ask(program, u"/partner/findByCarNo"_s, u"A-1 99"_s);
    QCOMPARE(car[u"areaName"_s].toString(), u"地下一层"_s);
    QCOMPARE(car[u"code"_s].toString(), u"A-17"_s);
}

QTEST_GUILESS_MAIN(TestSimulatorProgram)

#include "tst_simulatorprogram.moc"
