// SPDX-License-Identifier: Apache-2.0
#include "platform/simulatorprocess.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace bayfinder;
using namespace Qt::StringLiterals;

/// Against a shell script in the simulator's place; the real one is tested end to end.
class TestSimulatorProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void getsReady();
    void endsWithTheObject();
    void endsTheStubborn();
    void fails_data();
    void fails();
    void failsWhenItDiesLater();
    void failsWithoutProgram();
    void keepsOurSecret();

private:
    QString script(const QByteArray &body);
    qint64 pidOfScript() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const QByteArray readyLine = "{\"url\": \"http://127.0.0.1:4711\", \"parkCode\": \"1\", \"appKey\": \"k\", "
                             "\"appSecret\": \"s\"}";

bool isRunning(qint64 pid)
{
    return ::kill(pid_t(pid), 0) == 0;
}

} // namespace

void TestSimulatorProcess::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QString TestSimulatorProcess::script(const QByteArray &body)
{
    QFile file(m_folder->filePath(u"simulator"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write a test's file");
    file.write("#!/bin/sh\necho $$ > " + QFile::encodeName(m_folder->filePath(u"pid"_s)) + '\n'
               + "printf '%s\\n' \"$*\" > " + QFile::encodeName(m_folder->filePath(u"arguments"_s)) + '\n'
               + body + '\n');
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return file.fileName();
}

qint64 TestSimulatorProcess::pidOfScript() const
{
    QFile file(m_folder->filePath(u"pid"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toLongLong() : 0;
}

void TestSimulatorProcess::getsReady()
{
    // What comes after the line, and the line's coming in parts, does not matter.
    const QByteArray half = readyLine.left(20);
    SimulatorProcess simulator(script("printf '%s' '" + half + "'; sleep 0.05; echo '" + readyLine.mid(20)
                                      + "'; echo more; exec cat > /dev/null"),
                               {u"--seed"_s, u"7"_s});
    QSignalSpy ready(&simulator, &SimulatorProcess::ready);
    QSignalSpy failed(&simulator, &SimulatorProcess::failed);
    simulator.start();
    QVERIFY(ready.isEmpty());
    QTRY_COMPARE(ready.size(), 1);
    const auto settings = ready.first().first().value<GuidanceSettings>();
    QCOMPARE(settings.vendor, u"cpgs"_s);
    QCOMPARE(settings.baseUrl, QUrl(u"http://127.0.0.1:4711"_s));
    QCOMPARE(settings.parkCode, u"1"_s);
    QCOMPARE(settings.appKey, u"k"_s);
    QCOMPARE(settings.appSecret, "s");
    QVERIFY(failed.isEmpty());
    QFile arguments(m_folder->filePath(u"arguments"_s));
    QVERIFY(arguments.open(QIODevice::ReadOnly));
    QCOMPARE(arguments.readAll(), "--exit-with-parent --listen 127.0.0.1:0 --seed 7\n");
}

void TestSimulatorProcess::endsWithTheObject()
{
    auto simulator = std::make_unique<SimulatorProcess>(
        script("echo '" + readyLine + "'; cat > /dev/null; echo closed > " // the end of our input
               + QFile::encodeName(m_folder->filePath(u"closed"_s))));
    QSignalSpy ready(simulator.get(), &SimulatorProcess::ready);
    QSignalSpy failed(simulator.get(), &SimulatorProcess::failed);
    simulator->start();
    QTRY_COMPARE(ready.size(), 1);
    const qint64 pid = pidOfScript();
    QVERIFY(isRunning(pid));
    simulator.reset();
    QVERIFY(!isRunning(pid));
    QVERIFY(failed.isEmpty());
}

void TestSimulatorProcess::endsTheStubborn()
{
    auto simulator = std::make_unique<SimulatorProcess>(
        script("trap '' TERM; echo '" + readyLine + "'; while :; do sleep 0.1; done"));
    QSignalSpy ready(simulator.get(), &SimulatorProcess::ready);
    simulator->start();
    QTRY_COMPARE(ready.size(), 1);
    const qint64 pid = pidOfScript();
    simulator.reset();
    QVERIFY(!isRunning(pid));
}

void TestSimulatorProcess::fails_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("message");

    const QString mute = u"the simulator does not say where it listens"_s;
    QTest::newRow("ends") << QByteArray("exit 2") << u"the simulator ended with exit code 2"_s;
    QTest::newRow("crashes") << QByteArray("kill -SEGV $$") << u"the simulator crashed"_s;
    QTest::newRow("not JSON") << QByteArray("echo hello; exec cat") << mute;
    QTest::newRow("no secret") << QByteArray(
        "echo '{\"url\": \"http://127.0.0.1:1\", \"parkCode\": \"1\", \"appKey\": \"k\"}'; exec cat")
                               << mute;
    QTest::newRow("no address") << QByteArray(
        "echo '{\"url\": \"\", \"parkCode\": \"1\", \"appKey\": \"k\", \"appSecret\": \"s\"}'; exec cat")
                                << mute;
    QTest::newRow("endless line") << QByteArray("yes | tr -d '\\n'") << mute;
    QTest::newRow("silent") << QByteArray("exec cat") << u"the simulator does not get ready"_s;
}

void TestSimulatorProcess::fails()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, message);
    SimulatorProcess simulator(script(body));
    QSignalSpy ready(&simulator, &SimulatorProcess::ready);
    QSignalSpy failed(&simulator, &SimulatorProcess::failed);
    const bool silent = message.endsWith(u"ready"_s);
    simulator.start(silent ? std::chrono::milliseconds(100) : std::chrono::seconds(30));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().toString(), message);
    // The process's end after our killing it is not a second failure.
    QTRY_VERIFY(pidOfScript() == 0 || !isRunning(pidOfScript()));
    QCoreApplication::processEvents();
    QCOMPARE(failed.size(), 1);
    QVERIFY(ready.isEmpty());
}

void TestSimulatorProcess::failsWhenItDiesLater()
{
    SimulatorProcess simulator(script("echo '" + readyLine + "'; exec cat > /dev/null"));
    QSignalSpy ready(&simulator, &SimulatorProcess::ready);
    QSignalSpy failed(&simulator, &SimulatorProcess::failed);
    simulator.start();
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(::kill(pid_t(pidOfScript()), SIGKILL), 0);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().toString(), u"the simulator crashed"_s);
}

void TestSimulatorProcess::failsWithoutProgram()
{
    SimulatorProcess simulator(u"/nowhere/bayfinder-simulator"_s);
    QSignalSpy failed(&simulator, &SimulatorProcess::failed);
    simulator.start();
    QVERIFY(failed.isEmpty());
    QTRY_COMPARE(failed.size(), 1);
    const QString message = failed.first().first().toString();
    QVERIFY2(message.startsWith(u"the simulator \"/nowhere/bayfinder-simulator\" cannot be started ("_s),
             qPrintable(message));
    QVERIFY(SimulatorProcess::besideUs().endsWith(u"/bayfinder-simulator"_s));
}

void TestSimulatorProcess::keepsOurSecret()
{
    qputenv("BAYFINDER_APP_SECRET", "s3cret");
    SimulatorProcess simulator(script("test -z \"$BAYFINDER_APP_SECRET\" || exit 9; echo '" + readyLine
                                      + "'; exec cat > /dev/null"));
    QSignalSpy ready(&simulator, &SimulatorProcess::ready);
    simulator.start();
    QTRY_COMPARE(ready.size(), 1);
    qunsetenv("BAYFINDER_APP_SECRET");
}

QTEST_GUILESS_MAIN(TestSimulatorProcess)

#include "tst_simulatorprocess.moc"
