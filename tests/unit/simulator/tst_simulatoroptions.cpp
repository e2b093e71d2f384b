// SPDX-License-Identifier: Apache-2.0
#include "simulator/options.h"

#include <QTest>

using namespace bayfinder;
using namespace Qt::StringLiterals;

class TestSimulatorOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasDefaults();
    void readsEverything();
    void readsHosts_data();
    void readsHosts();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void helps();
};

void TestSimulatorOptions::hasDefaults()
{
    const auto options = readSimulatorOptions({u"x"_s});
    QVERIFY(options);
    QCOMPARE(options->listen.host, u"127.0.0.1"_s);
    QCOMPARE(options->listen.port, 0);
    QVERIFY(options->listen.certificateFile.isEmpty());
    QVERIFY(options->siteFolder.isEmpty());
    QCOMPARE(options->scenario, u"standard"_s);
    QCOMPARE(options->seed, 1ULL);
    QCOMPARE(options->speed, 1.0);
    QVERIFY(!options->startTime.isValid());
    QVERIFY(!options->exitWithParent);
}

void TestSimulatorOptions::readsEverything()
{
    const auto options =
        readSimulatorOptions({u"x"_s, u"--listen"_s, u"127.0.0.1:8080"_s, u"--site=here"_s, u"--scenario"_s,
                              u"slow"_s, u"--seed"_s, u"18446744073709551615"_s, u"--speed"_s, u"0.5"_s,
                              u"--start-time"_s, u"2026-03-14T15:09:26+05:45"_s, u"--cert"_s, u"c.pem"_s,
                              u"--key"_s, u"k.pem"_s, u"--exit-with-parent"_s});
    QVERIFY(options);
    QCOMPARE(options->listen.port, 8080);
    QCOMPARE(options->listen.certificateFile, u"c.pem"_s);
    QCOMPARE(options->listen.keyFile, u"k.pem"_s);
    QCOMPARE(options->siteFolder, u"here"_s);
    QCOMPARE(options->scenario, u"slow"_s);
    QCOMPARE(options->seed, 18446744073709551615ULL);
    QCOMPARE(options->speed, 0.5);
    QCOMPARE(options->startTime.offsetFromUtc(), 5 * 3600 + 45 * 60);
    QVERIFY(options->exitWithParent);
}

void TestSimulatorOptions::readsHosts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");

    QTest::newRow("name") << u"localhost:1"_s << u"localhost"_s << 1;
    QTest::newRow("everywhere") << u"0.0.0.0:65535"_s << u"0.0.0.0"_s << 65535;
    QTest::newRow("IPv6") << u"[::1]:0"_s << u"::1"_s << 0;
}

void TestSimulatorOptions::readsHosts()
{
    QFETCH(QString, text);
    QFETCH(QString, host);
    QFETCH(int, port);

    const auto options = readSimulatorOptions({u"x"_s, u"--listen"_s, text});
    QVERIFY(options);
    QCOMPARE(options->listen.host, host);
    QCOMPARE(options->listen.port, port);
}

void TestSimulatorOptions::namesWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("what");

    const auto row = [](const char *name, const QStringList &arguments, const QString &what) {
        QTest::newRow(name) << arguments << what;
    };
    row("unknown", {u"--sped"_s, u"1"_s}, u"--sped: unknown option"_s);
    row("argument", {u"slow"_s}, u"no arguments"_s);
    row("no value", {u"--seed"_s}, u"--seed: its value is missing"_s);
    for (const auto *listen :
         {"8080", ":8080", "127.0.0.1", "127.0.0.1:", "127.0.0.1:x", "127.0.0.1:-1", "127.0.0.1:65536"})
        row(listen, {u"--listen"_s, QString::fromLatin1(listen)}, u"--listen: not an address"_s);
    for (const auto *seed : {"-1", "x", "1.5", "18446744073709551616"})
        row(seed, {u"--seed="_s + QString::fromLatin1(seed)}, u"--seed: not a number"_s);
    for (const auto *speed : {"-0.1", "fast", "100001", "nan", "inf"})
        row(speed, {u"--speed="_s + QString::fromLatin1(speed)}, u"--speed: not a speed"_s);
    row("start", {u"--start-time"_s, u"yesterday"_s}, u"--start-time: not a time"_s);
    row("certificate alone", {u"--cert"_s, u"c"_s}, u"--key: missing"_s);
    row("key alone", {u"--key"_s, u"c"_s}, u"--cert: missing"_s);
}

void TestSimulatorOptions::namesWhatIsWrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, what);

    const auto options = readSimulatorOptions(QStringList{u"x"_s} + arguments);
    QVERIFY(!options);
    QCOMPARE(options.error().exitCode, 2);
    QVERIFY2(options.error().text.contains(what), qPrintable(options.error().text));
    QCOMPARE(options.error().text.count(u'\n'), 1);
}

void TestSimulatorOptions::helps()
{
    const auto help = readSimulatorOptions({u"x"_s, u"--help"_s});
    QVERIFY(!help);
    QCOMPARE(help.error().exitCode, 0);
    QVERIFY(help.error().text.contains("duplicate-plates"_L1));
    QCOMPARE(readSimulatorOptions({u"x"_s, u"--version"_s}).error().exitCode, 0);
}

QTEST_GUILESS_MAIN(TestSimulatorOptions)

#include "tst_simulatoroptions.moc"
