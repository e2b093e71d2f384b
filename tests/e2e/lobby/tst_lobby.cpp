// SPDX-License-Identifier: Apache-2.0
#include "support/garage.h"
#include "support/kioskdriver.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTest>

#include <utility>

using namespace bayfinder::test;
using namespace Qt::StringLiterals;

#define DRIVE(call) QVERIFY2(call, driver.error())

/// The real lobby display against the real simulator, over HTTP.
class TestLobby : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheGarage();
    void scenarios_data();
    void scenarios();
    void mendsFiguresAsConfigured();
    void serverGoesAndComesBack();
    void startsWithoutAServer();
    void messagesComeFromAFile();
    void languagesTakeTurns();
    void demoShowsAMappedGarage();
    void fillsTheScreenThatItIsTold();
    void selfTest();
    void help();
    void badCommandLines_data();
    void badCommandLines();
    void badConfiguration();

private:
    static QString lobby() { return QStringLiteral(BAYFINDER_BIN_DIR "/bayfinder-lobby"); }
    static bool start(KioskDriver &driver, Garage &garage, const QString &settings = {},
                      const QStringList &arguments = {u"--language"_s, u"en"_s});
};

bool TestLobby::start(KioskDriver &driver, Garage &garage, const QString &settings,
                      const QStringList &arguments)
{
    return driver.start(lobby(),
                        QStringList{u"--config"_s, garage.configuration(u"[lobby]\n"_s + settings),
                                    u"--window"_s, u"1920x1080"_s}
                            + arguments,
                        garage.environment())
        && driver.waitForItem(u"page"_s);
}

void TestLobby::showsTheGarage()
{
    Garage garage;
    QVERIFY(garage.start());
    KioskDriver driver;
    DRIVE(start(driver, garage));
    DRIVE(driver.waitForTextOf(u"garageName"_s, u"Test Garage"_s));
    for (const QString &area : {u"area_01"_s, u"area_02"_s, u"area_03"_s, u"area_04"_s})
        DRIVE(driver.waitForItem(area));
    DRIVE(driver.waitForTextOf(u"figuresAge"_s, u"of 1200 in all"_s));
    QVERIFY(driver.textOf(u"garageFree"_s).toInt() > 0);
    QVERIFY(driver.textOf(u"area_01"_s).startsWith(u"地下室: "_s));
    QVERIFY(driver.textOf(u"area_01"_s).contains(u"free"_s));
    DRIVE(driver.quit());
    QCOMPARE(driver.complaints(), QStringList());
}

void TestLobby::scenarios_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("says");

    // Some sensors are broken: their bays are not free.
    QTest::newRow("full") << u"full"_s << u"地下室: full"_s;
    QTest::newRow("empty") << u"empty"_s << u"地下室: 319 bays free"_s;
    QTest::newRow("names with markup") << u"hostile"_s << u"<b onclick"_s;
    QTest::newRow("enveloped") << u"enveloped"_s << u"of 1200 in all"_s;
    QTest::newRow("large") << u"large"_s << u" in all"_s;
}

void TestLobby::scenarios()
{
    QFETCH(QString, scenario);
    QFETCH(QString, says);
    Garage garage;
    QVERIFY(garage.start(scenario));
    KioskDriver driver;
    DRIVE(start(driver, garage));
    DRIVE(driver.waitForText(says));
    DRIVE(driver.quit());
    QCOMPARE(driver.complaints(), QStringList());
}

void TestLobby::mendsFiguresAsConfigured()
{
    Garage garage;
    QVERIFY(garage.start(u"empty"_s));
    KioskDriver driver;
    DRIVE(start(
        driver, garage,
        u"[[lobby.areas]]\narea = \"01\"\nname = {en = \"Upper deck\", zh_CN = \"上层\"}\ncorrection = -20\n"
        "order = 2\n[[lobby.areas]]\narea = \"02\"\nhidden = true\n[[lobby.areas]]\narea = \"03\"\n"
        "reserve = 341\norder = 1\n"_s));
    DRIVE(driver.waitForText(u"Upper deck: 299 bays free"_s));
    DRIVE(driver.waitForText(u"地下三层: full"_s));
    QVERIFY(!driver.item(u"area_02"_s));
    DRIVE(driver.waitForTextOf(u"garageFree"_s, u"498"_s));
    DRIVE(driver.waitForTextOf(u"figuresAge"_s, u"of 860 in all"_s));
    QVERIFY(driver.item(u"area_03"_s)->rect.y() < driver.item(u"area_01"_s)->rect.y());
    QCOMPARE(driver.complaints(), QStringList());
}

void TestLobby::serverGoesAndComesBack()
{
    Garage garage;
    QVERIFY(garage.start(u"full"_s));
    KioskDriver driver;
    DRIVE(start(driver, garage, u"free_seconds = 5\nstale_after = 9\nhide_after = 13\n"_s));
    DRIVE(driver.waitForText(u"地下室: full"_s));
    garage.kill();
    // The figure stays, first with its age, then marked, then not at all; it never turns into a zero.
    DRIVE(driver.waitForText(u"Figures from"_s, 20000));
    DRIVE(driver.waitForText(u"地下室: full, out of date"_s, 20000));
    DRIVE(driver.waitForText(u"full?"_s));
    DRIVE(driver.waitForText(u"地下室: not known"_s, 20000));
    QVERIFY(!driver.item(u"garageFree"_s));
    QVERIFY(garage.start(u"empty"_s));
    DRIVE(driver.waitForText(u"地下室: 319 bays free"_s, 60000));
    DRIVE(driver.waitForTextOf(u"garageFree"_s, u"1197"_s));
    DRIVE(driver.waitForTextOf(u"figuresAge"_s, u"of 1200 in all"_s));
    DRIVE(driver.quit());
    QCOMPARE(driver.complaints(), QStringList());
}

void TestLobby::startsWithoutAServer()
{
    Garage garage;
    QVERIFY(garage.start(u"empty"_s));
    garage.kill();
    KioskDriver driver;
    DRIVE(start(driver, garage));
    DRIVE(driver.waitForItem(u"nothingKnown"_s));
    QVERIFY(driver.textOf(u"nothingKnown"_s).startsWith(u"How many bays are free is not known"_s));
    QVERIFY(garage.start(u"empty"_s));
    DRIVE(driver.waitForText(u"地下室: 319 bays free"_s, 60000));
    DRIVE(driver.waitForNoItem(u"nothingKnown"_s));
    QCOMPARE(driver.complaints(), QStringList());
}

void TestLobby::messagesComeFromAFile()
{
    Garage garage;
    QVERIFY(garage.start());
    KioskDriver driver;
    // Beside the configuration, and not there yet.
    DRIVE(start(driver, garage, u"messages = \"messages.txt\"\nplan_seconds = 5\n"_s));
    const QString name = QFileInfo(garage.configuration()).dir().filePath(u"messages.txt"_s);
    QVERIFY(!driver.item(u"message"_s));
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Level 3 closes at 22:00.\n");
    file.close();
    DRIVE(driver.waitForTextOf(u"message"_s, u"Level 3 closes at 22:00."_s));
    QSaveFile replacing(name);
    QVERIFY(replacing.open(QIODevice::WriteOnly));
    replacing.write("<b>One</b>\nTwo\n");
    QVERIFY(replacing.commit());
    DRIVE(driver.waitForTextOf(u"message"_s, u"<b>One</b>"_s));
    // The next one's turn.
    DRIVE(driver.waitForTextOf(u"message"_s, u"Two"_s, 20000));
    QVERIFY(QFile::remove(name));
    DRIVE(driver.waitForNoItem(u"message"_s));
    QCOMPARE(driver.complaints(), QStringList());
}

void TestLobby::languagesTakeTurns()
{
    Garage garage;
    QVERIFY(garage.start());
    KioskDriver driver;
    DRIVE(start(driver, garage, u"languages = [\"zh_CN\", \"en\"]\nlanguage_seconds = 5\n"_s, {}));
    DRIVE(driver.waitForTextOf(u"garageName"_s, u"测试停车场"_s));
    DRIVE(driver.waitForTextOf(u"garageName"_s, u"Test Garage"_s, 20000));
    DRIVE(driver.waitForTextOf(u"figuresAge"_s, u"of 1200 in all"_s));
    DRIVE(driver.waitForTextOf(u"figuresAge"_s, u"共 1200 个车位"_s, 20000));
    QCOMPARE(driver.complaints(), QStringList());
}

void TestLobby::demoShowsAMappedGarage()
{
    KioskDriver driver;
    DRIVE(driver.start(lobby(), {u"--demo"_s, u"--window"_s, u"1080x1920"_s, u"--language"_s, u"en"_s}));
    // As the map calls it, not the vendor.
    DRIVE(driver.waitForText(u"Basement 1: "_s));
    DRIVE(driver.waitForText(u"Bayfinder demo garage"_s));
    QFile children(u"/proc/%1/task/%1/children"_s.arg(driver.processId()));
    QVERIFY(children.open(QIODevice::ReadOnly));
    const QByteArray simulator = children.readAll().trimmed();
    QVERIFY2(!simulator.isEmpty() && !simulator.contains(' '), simulator.constData());
    const QString process = u"/proc/"_s + QString::fromLatin1(simulator);
    QVERIFY(QFileInfo::exists(process));
    QCOMPARE(driver.complaints(), QStringList());
    // Even when the display is killed, nothing may stay behind.
    driver.kill();
    QTRY_VERIFY_WITH_TIMEOUT(!QFileInfo::exists(process), 10000);
}

void TestLobby::fillsTheScreenThatItIsTold()
{
    // Two screens side by side, the right one on edge.
    QTemporaryDir folder;
    QFile screens(folder.filePath(u"screens.json"_s));
    QVERIFY(screens.open(QIODevice::WriteOnly));
    screens.write(R"({"screens": [
        {"name": "left", "x": 0, "y": 0, "width": 1920, "height": 1080,
         "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1},
        {"name": "right", "x": 1920, "y": 0, "width": 1080, "height": 1920,
         "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
    screens.close();
    for (const auto &[screen, size] : {std::pair(u"1"_s, QSizeF(1920, 1080)), {u"2"_s, QSizeF(1080, 1920)}}) {
        KioskDriver driver;
        DRIVE(driver.start(lobby(),
                           {u"--demo"_s, u"--screen"_s, screen, u"--language"_s, u"en"_s, u"-platform"_s,
                            u"offscreen:configfile="_s + screens.fileName()}));
        DRIVE(driver.waitForText(u"Basement 1: "_s));
        const auto page = driver.item(u"page"_s);
        QVERIFY(page);
        // All but the edge.
        QVERIFY(page->rect.width() < size.width() && page->rect.width() > 0.85 * size.width());
        QVERIFY(page->rect.height() < size.height() && page->rect.height() > 0.85 * size.height());
    }
}

void TestLobby::selfTest()
{
    QProcess process;
    process.start(lobby(), {u"--self-test"_s});
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.readAllStandardError(), QByteArray());
    QCOMPARE(process.exitCode(), 0);
    // A note, not a fault.
    const QByteArray notes = process.readAllStandardOutput();
    QVERIFY2(notes.contains("on 1920x1080 pixels the smallest letters are 15 mm high, 38 mm are wished"),
             notes.constData());
}

void TestLobby::help()
{
    QProcess process;
    process.start(lobby(), {u"--help"_s});
    QVERIFY(process.waitForFinished(20000));
    QCOMPARE(process.exitCode(), 0);
    const QByteArray text = process.readAllStandardOutput();
    for (const char *option : {"--config", "--demo", "--window", "--language", "--self-test", "--screen N"})
        QVERIFY2(text.contains(option), option);
}

void TestLobby::badCommandLines_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("names");

    QTest::newRow("unknown option") << QStringList{u"--frobnicate"_s} << u"--frobnicate"_s;
    QTest::newRow("missing file") << QStringList{u"--config"_s, u"/nonexistent/lobby.toml"_s}
                                  << u"/nonexistent/lobby.toml"_s;
    QTest::newRow("bad window") << QStringList{u"--demo"_s, u"--window"_s, u"large"_s} << u"--window"_s;
    QTest::newRow("unknown language")
        << QStringList{u"--self-test"_s, u"--language"_s, u"xx"_s} << u"zh_CN"_s;
    QTest::newRow("no such screen") << QStringList{u"--demo"_s, u"--screen"_s, u"7"_s}
                                    << u"--screen: no such screen, expected a number from 1 to 1"_s;
    QTest::newRow("screen 0") << QStringList{u"--demo"_s, u"--screen"_s, u"0"_s} << u"--screen"_s;
    QTest::newRow("screen by name") << QStringList{u"--demo"_s, u"--screen"_s, u"left"_s} << u"--screen"_s;
    QTest::newRow("nothing") << QStringList() << u"--demo"_s;
}

void TestLobby::badCommandLines()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, names);
    QProcess process;
    process.start(lobby(), arguments);
    QVERIFY(process.waitForFinished(20000));
    QCOMPARE(process.exitCode(), 2);
    const QByteArray line = process.readAllStandardError();
    QCOMPARE(line.count('\n'), 1);
    QVERIFY2(line.contains(names.toUtf8()), line.constData());
    QCOMPARE(process.readAllStandardOutput(), QByteArray());
}

void TestLobby::badConfiguration()
{
    Garage garage;
    QVERIFY(garage.start());
    QProcess process;
    process.setProcessEnvironment(garage.environment());
    process.start(lobby(), {u"--config"_s, garage.configuration(u"[lobby]\nlanguages = [\"en\", \"xx\"]"_s)});
    QVERIFY(process.waitForFinished(20000));
    QCOMPARE(process.exitCode(), 2);
    const QByteArray line = process.readAllStandardError();
    QVERIFY2(line.contains("no translation into 'xx'"), line.constData());
}

QTEST_GUILESS_MAIN(TestLobby)

#include "tst_lobby.moc"
