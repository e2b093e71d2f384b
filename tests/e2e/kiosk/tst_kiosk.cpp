// SPDX-License-Identifier: Apache-2.0
#include "support/garage.h"
#include "support/kioskdriver.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace bayfinder::test;
using namespace Qt::StringLiterals;

#define DRIVE(call) QVERIFY2(call, driver.error())

/// The real kiosk against the real simulator, over HTTP, touched as a driver would.
class TestKiosk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeJourney();
    void asksNothingAfterTheChoosingTouch();
    void aBayIsFoundWithoutAskingTheHost();
    void aBayIsFoundByKeyboard();
    void aMapThatCannotBeReadOffersNoBays();
    void theWayToTheCar();
    void keyboardAndScanner();
    void languagesOnEveryPage();
    void serverGoesAndComesBack();
    void scenarios_data();
    void scenarios();
    void idleCountdownIsStoppedByATouch();
    void demoTakesItsSimulatorAlong();
    void selfTest();
    void badCommandLines_data();
    void badCommandLines();

private:
    static QString kiosk() { return QStringLiteral(BAYFINDER_BIN_DIR "/bayfinder-kiosk"); }
    static bool start(KioskDriver &driver, Garage &garage, const QString &language = u"en"_s,
                      const QString &settings = {}, const QString &site = {});
    static bool typePlate(KioskDriver &driver, const QString &text);
};

bool TestKiosk::start(KioskDriver &driver, Garage &garage, const QString &language, const QString &settings,
                      const QString &site)
{
    return driver.start(
               kiosk(),
               {u"--config"_s,
                garage.configuration(u"reduced_motion = true\nvacancy_seconds = 5\n"_s + settings, site),
                u"--window"_s, u"1080x1920"_s, u"--language"_s, language},
               garage.environment())
        && driver.waitForItem(u"attractPage"_s);
}

bool TestKiosk::typePlate(KioskDriver &driver, const QString &text)
{
    for (const QChar character : text) {
        if (!driver.tap(u"key_"_s + character))
            return false;
    }
    return true;
}

void TestKiosk::wholeJourney()
{
    Garage garage;
    QVERIFY(garage.start());
    KioskDriver driver;
    DRIVE(start(driver, garage));
    DRIVE(driver.waitForText(u"地下室"_s));
    DRIVE(driver.waitForText(u"Figures from"_s));
    DRIVE(driver.tap(u"invitation"_s));
    DRIVE(driver.waitForItem(u"platePage"_s));
    DRIVE(typePlate(driver, u"11N"_s));
    DRIVE(driver.waitForText(u"cars fit"_s));
    DRIVE(typePlate(driver, u"W5"_s));
    DRIVE(driver.waitForText(u"1 car fits"_s));
    DRIVE(driver.tap(u"candidate_0"_s));
    DRIVE(driver.waitForTextOf(u"bayFigure"_s, u"017"_s));
    DRIVE(driver.waitForTextOf(u"levelFigure"_s, u"01"_s));
    DRIVE(driver.waitForTextOf(u"areaName"_s, u"地下室"_s));
    DRIVE(driver.waitForText(u"Touch to enlarge"_s));
    DRIVE(driver.tap(u"answerPicture"_s));
    DRIVE(driver.waitForItem(u"closePicture"_s));
    DRIVE(driver.tap(u"closePicture"_s));
    DRIVE(driver.waitForNoItem(u"closePicture"_s));

    // "Not my car" leads back, and nothing is lost.
    DRIVE(driver.tap(u"backButton"_s));
    DRIVE(driver.waitForItem(u"platePage"_s));
    DRIVE(driver.waitForItem(u"candidate_0"_s));

    // One hit goes straight on.
    DRIVE(driver.tap(u"findButton"_s));
    DRIVE(driver.waitForTextOf(u"bayFigure"_s, u"017"_s));
    DRIVE(driver.tap(u"doneButton"_s));
    DRIVE(driver.waitForItem(u"attractPage"_s));
    QVERIFY(driver.texts().filter(u"11NW5"_s).isEmpty());
    DRIVE(driver.tap(u"invitation"_s));
    DRIVE(driver.waitForText(u"The last five characters are enough"_s));
    DRIVE(driver.quit());
    QCOMPARE(driver.complaints(), QStringList());
    garage.kill();
    QVERIFY(!driver.standardError().contains("11NW5"));
    QVERIFY(!garage.log().contains("11NW5"));
}

/// What a visit costs the host: one search, one place and one picture, all of them before the touch.
void TestKiosk::asksNothingAfterTheChoosingTouch()
{
    Garage garage;
    QVERIFY(garage.start());
    KioskDriver driver;
    DRIVE(start(driver, garage));
    const auto before = garage.requests();
    QVERIFY(before);
    QCOMPARE(before->all(), 0);
    DRIVE(driver.tap(u"invitation"_s));
    // Two characters ask nothing, so that there is one question, however slow the machine is.
    DRIVE(typePlate(driver, u"NW5"_s));
    DRIVE(driver.waitForItem(u"candidate_0"_s));
    std::optional<Garage::Requests> ahead;
    QVERIFY(QTest::qWaitFor([&] {
        ahead = garage.requests();
        return ahead && ahead->locates > 0 && ahead->pictures > 0;
    }));
    QCOMPARE(ahead->searches, 1);
    QCOMPARE(ahead->locates, 1);
    QCOMPARE(ahead->pictures, 1);

    DRIVE(driver.tap(u"candidate_0"_s));
    DRIVE(driver.waitForTextOf(u"bayFigure"_s, u"017"_s));
    DRIVE(driver.waitForText(u"Touch to enlarge"_s));
    DRIVE(driver.tap(u"doneButton"_s));
    DRIVE(driver.waitForItem(u"attractPage"_s));
    const auto after = garage.requests();
    QVERIFY(after);
    QCOMPARE(after->all(), ahead->all());
    DRIVE(driver.quit());
    QCOMPARE(driver.complaints(), QStringList());
}

namespace {

QString demoMap()
{
    return QStringLiteral("map = \"" BAYFINDER_SOURCE_DIR "/resources/sites/demo\"\nkiosk = \"entrance-b1\"");
}

} // namespace

void TestKiosk::aBayIsFoundWithoutAskingTheHost()
{
    Garage garage;
    QVERIFY(garage.start());
    KioskDriver driver;
    DRIVE(start(driver, garage, u"en"_s, {}, demoMap()));
    DRIVE(driver.tap(u"invitation"_s));
    DRIVE(driver.waitForItem(u"knowBayButton"_s));
    DRIVE(driver.tap(u"I know my bay number"_s));
    DRIVE(driver.waitForItem(u"bayPage"_s));
    DRIVE(driver.waitForText(u"The number painted on the floor"_s));
    DRIVE(typePlate(driver, u"01"_s));
    DRIVE(driver.waitForText(u"Type one more character"_s));
    DRIVE(typePlate(driver, u"7"_s));
    DRIVE(driver.waitForText(u"3 bays fit"_s));
    DRIVE(driver.waitForItem(u"bay_1"_s));
    DRIVE(driver.tap(u"bay_1"_s));
    DRIVE(driver.waitForTextOf(u"bayFigure"_s, u"017"_s));
    DRIVE(driver.waitForTextOf(u"levelFigure"_s, u"B2"_s));
    DRIVE(driver.waitForTextOf(u"areaName"_s, u"Basement 2"_s));
    DRIVE(driver.tap(u"中文"_s));
    DRIVE(driver.waitForTextOf(u"areaName"_s, u"地下二层"_s));

    // "Not my bay" leads back to what was typed.
    DRIVE(driver.tap(u"backButton"_s));
    DRIVE(driver.waitForItem(u"bayPage"_s));
    DRIVE(driver.tap(u"bay_0"_s));
    DRIVE(driver.waitForTextOf(u"levelFigure"_s, u"B1"_s));
    DRIVE(driver.tap(u"doneButton"_s));
    DRIVE(driver.waitForItem(u"attractPage"_s));
    const auto asked = garage.requests();
    QVERIFY(asked);
    QCOMPARE(asked->all(), 0);
    DRIVE(driver.quit());
    QCOMPARE(driver.complaints(), QStringList());
}

void TestKiosk::aBayIsFoundByKeyboard()
{
    Garage garage;
    QVERIFY(garage.start());
    KioskDriver driver;
    DRIVE(start(driver, garage, u"en"_s, {}, demoMap()));
    DRIVE(driver.tap(u"invitation"_s));
    DRIVE(driver.waitForItem(u"knowBayButton"_s));
    DRIVE(driver.tap(u"knowBayButton"_s));
    DRIVE(driver.type(u"az"_s));
    DRIVE(driver.waitForText(u"No bay begins with AZ"_s));
    DRIVE(driver.pressKey(u"Backspace"_s));
    DRIVE(driver.type(u"k09"_s));
    DRIVE(driver.waitForTextOf(u"bayBoxes"_s, u"Typed so far: K 0 9"_s));
    DRIVE(driver.pressKey(u"Return"_s));
    DRIVE(driver.waitForTextOf(u"bayFigure"_s, u"K09"_s));
    DRIVE(driver.waitForTextOf(u"levelFigure"_s, u"B4"_s));
    DRIVE(driver.pressKey(u"Escape"_s));
    DRIVE(driver.waitForItem(u"bayPage"_s));
    QCOMPARE(driver.complaints(), QStringList());
}

void TestKiosk::aMapThatCannotBeReadOffersNoBays()
{
    Garage garage;
    QVERIFY(garage.start());
    KioskDriver driver;
    const QTemporaryDir folder;
    DRIVE(start(driver, garage, u"en"_s, {}, u"map = \"%1\""_s.arg(folder.path())));
    QVERIFY(QTest::qWaitFor([&] { return driver.standardError().contains("map: "); }, 10000));
    DRIVE(driver.tap(u"invitation"_s));
    DRIVE(typePlate(driver, u"11NW5"_s));
    DRIVE(driver.tap(u"findButton"_s));
    DRIVE(driver.waitForTextOf(u"bayFigure"_s, u"017"_s));
    DRIVE(driver.tap(u"doneButton"_s));
    DRIVE(driver.tap(u"invitation"_s));
    DRIVE(driver.waitForText(u"The last five characters are enough"_s));
    QVERIFY(!driver.item(u"knowBayButton"_s));
    QCOMPARE(driver.complaints(), QStringList());
}

/// From typing to the way over levels: figures as on the walls, the map, the way in words, a way without
/// steps; and nothing of it is there for the next visitor.
void TestKiosk::theWayToTheCar()
{
    Garage garage;
    QVERIFY(garage.start({}, {u"--site"_s, QStringLiteral(BAYFINDER_SOURCE_DIR "/resources/sites/demo")}));
    KioskDriver driver;
    DRIVE(start(driver, garage, u"en"_s, {}, demoMap()));
    // The vendor says 01 and 地下一层; the map speaks English.
    DRIVE(driver.waitForText(u"Level B1"_s));
    DRIVE(driver.waitForText(u"Basement 1"_s));
    DRIVE(driver.tap(u"invitation"_s));
    // 川AD11N06 is in bay 044 of area 03; the walls there say B3.
    DRIVE(typePlate(driver, u"D11N06"_s));
    DRIVE(driver.waitForItem(u"candidate_0"_s));
    DRIVE(driver.tap(u"candidate_0"_s));
    DRIVE(driver.waitForItem(u"map"_s));
    DRIVE(driver.waitForTextOf(u"bayFigure"_s, u"044"_s));
    DRIVE(driver.waitForTextOf(u"levelFigure"_s, u"B3"_s));
    DRIVE(driver.waitForItem(u"leg_1"_s));
    // The words begin where the map is, and lead to the others.
    DRIVE(driver.waitForText(u"Leave Stairs 1"_s));
    DRIVE(driver.waitForText(u"earlier steps"_s));
    DRIVE(driver.tap(u"earlierSteps"_s));
    DRIVE(driver.waitForText(u"Walk down Stairs 1"_s));
    const QString before = driver.textOf(u"waySummary"_s);
    QVERIFY2(before.contains(u" m "_s) && before.contains(u"minute"_s), qPrintable(before));
    DRIVE(driver.tap(u"leg_0"_s));
    DRIVE(driver.waitForText(u"Turn around"_s));
    DRIVE(driver.tap(u"closerButton"_s));
    DRIVE(driver.waitForItem(u"wholeButton"_s));
    DRIVE(driver.tap(u"wholeButton"_s));
    DRIVE(driver.waitForNoItem(u"wholeButton"_s));
    const auto map = driver.item(u"map"_s);
    QVERIFY(map);
    DRIVE(driver.drag(map->rect.center().toPoint(), map->rect.center().toPoint() + QPoint(120, 40)));
    DRIVE(driver.waitForItem(u"wholeButton"_s));
    DRIVE(driver.tap(u"stepFreeButton"_s));
    DRIVE(driver.waitForText(u"Lift A"_s));
    QVERIFY(driver.textOf(u"waySummary"_s) != before);
    DRIVE(driver.tap(u"中文"_s));
    DRIVE(driver.waitForText(u"电梯"_s));
    DRIVE(driver.tap(u"doneButton"_s));
    DRIVE(driver.waitForItem(u"attractPage"_s));
    // The next one is led over the stairs again.
    DRIVE(driver.tap(u"English"_s));
    DRIVE(driver.tap(u"invitation"_s));
    DRIVE(typePlate(driver, u"D11N06"_s));
    DRIVE(driver.waitForItem(u"candidate_0"_s));
    DRIVE(driver.tap(u"candidate_0"_s));
    DRIVE(driver.waitForTextOf(u"waySummary"_s, before));
    DRIVE(driver.quit());
    QCOMPARE(driver.complaints(), QStringList());
}

void TestKiosk::keyboardAndScanner()
{
    Garage garage;
    QVERIFY(garage.start());
    KioskDriver driver;
    DRIVE(start(driver, garage));
    DRIVE(driver.type(u"11nw5"_s));
    DRIVE(driver.waitForItem(u"platePage"_s));
    DRIVE(driver.waitForItem(u"candidate_0"_s));
    DRIVE(driver.pressKey(u"Return"_s));
    DRIVE(driver.waitForTextOf(u"bayFigure"_s, u"017"_s));
    DRIVE(driver.pressKey(u"Escape"_s));
    DRIVE(driver.waitForItem(u"platePage"_s));
    DRIVE(driver.pressKey(u"Backspace"_s));
    DRIVE(driver.waitForTextOf(u"plateBoxes"_s, u"Typed so far: 1 1 N W"_s));
    QCOMPARE(driver.complaints(), QStringList());
}

void TestKiosk::languagesOnEveryPage()
{
    Garage garage;
    QVERIFY(garage.start());
    KioskDriver driver;
    DRIVE(start(driver, garage, u"zh_CN"_s));
    DRIVE(driver.waitForText(u"测试停车场"_s));
    DRIVE(driver.tap(u"English"_s));
    DRIVE(driver.waitForText(u"Where is my car?"_s));
    DRIVE(driver.waitForText(u"Test Garage"_s));
    DRIVE(driver.tap(u"invitation"_s));
    DRIVE(driver.waitForText(u"Your number plate"_s));
    DRIVE(driver.tap(u"中文"_s));
    DRIVE(driver.waitForText(u"您的车牌号"_s));
    DRIVE(typePlate(driver, u"11N"_s));
    DRIVE(driver.waitForItem(u"candidate_0"_s));
    DRIVE(driver.tap(u"findButton"_s));
    DRIVE(driver.waitForText(u"哪一辆是您的车？"_s));
    DRIVE(driver.tap(u"English"_s));
    DRIVE(driver.waitForText(u"Which one is yours?"_s));
    DRIVE(driver.tap(u"candidate_0"_s));
    DRIVE(driver.waitForText(u"Parked since"_s));
    DRIVE(driver.tap(u"中文"_s));
    DRIVE(driver.waitForText(u"停车时间"_s));
    // The next visitor finds the configured language.
    DRIVE(driver.tap(u"English"_s));
    DRIVE(driver.tap(u"doneButton"_s));
    DRIVE(driver.waitForText(u"我的车在哪里？"_s));
    QCOMPARE(driver.complaints(), QStringList());
}

void TestKiosk::serverGoesAndComesBack()
{
    Garage garage;
    QVERIFY(garage.start());
    KioskDriver driver;
    DRIVE(start(driver, garage));
    DRIVE(driver.waitForText(u"地下室"_s));
    garage.kill();
    DRIVE(driver.waitForItem(u"attractTrouble"_s, 20000));
    // Figures from before stay, with their time.
    DRIVE(driver.waitForText(u"Figures from"_s));
    DRIVE(driver.waitForText(u"地下室"_s));
    DRIVE(driver.tap(u"invitation"_s));
    DRIVE(typePlate(driver, u"11NW5"_s));
    DRIVE(driver.waitForText(u"No connection"_s));
    DRIVE(driver.waitForItem(u"retryButton"_s));
    QVERIFY(garage.start());
    // By itself, without a touch.
    DRIVE(driver.waitForItem(u"candidate_0"_s, 40000));
    DRIVE(driver.waitForItem(u"recoveredNote"_s));
    DRIVE(driver.tap(u"candidate_0"_s));
    DRIVE(driver.waitForTextOf(u"bayFigure"_s, u"017"_s));
    QCOMPARE(driver.complaints(), QStringList());
}

void TestKiosk::scenarios_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("choose");
    QTest::addColumn<QString>("says");

    QTest::newRow("empty") << u"empty"_s << u"11NW5"_s << false << u"No car fits"_s;
    QTest::newRow("many") << u"many"_s << u"A88"_s << false << u"Type one more character"_s;
    QTest::newRow("two bays") << u"duplicate-plates"_s << u"11NW5"_s << true << u"in 2 bays"_s;
    QTest::newRow("no picture") << u"no-picture"_s << u"11NW5"_s << true << u"017"_s;
    QTest::newRow("no time") << u"no-time"_s << u"11NW5"_s << true << u"017"_s;
    QTest::newRow("no floor") << u"no-floor"_s << u"11NW5"_s << true << u"017"_s;
    QTest::newRow("minimal search") << u"search-minimal"_s << u"11NW5"_s << true << u"017"_s;
    QTest::newRow("envelopes") << u"enveloped"_s << u"11NW5"_s << true << u"017"_s;
}

void TestKiosk::scenarios()
{
    QFETCH(QString, scenario);
    QFETCH(QString, typed);
    QFETCH(bool, choose);
    QFETCH(QString, says);
    Garage garage;
    QVERIFY(garage.start(scenario));
    KioskDriver driver;
    DRIVE(start(driver, garage));
    DRIVE(driver.tap(u"invitation"_s));
    DRIVE(typePlate(driver, typed));
    if (choose) {
        DRIVE(driver.waitForItem(u"candidate_0"_s));
        DRIVE(driver.tap(u"candidate_0"_s));
        DRIVE(driver.waitForItem(u"answerPage"_s));
    }
    DRIVE(driver.waitForText(says));
    QCOMPARE(driver.complaints(), QStringList());
}

void TestKiosk::idleCountdownIsStoppedByATouch()
{
    Garage garage;
    QVERIFY(garage.start());
    KioskDriver driver;
    DRIVE(start(driver, garage, u"en"_s, u"idle_seconds = 5"_s));
    DRIVE(driver.tap(u"invitation"_s));
    DRIVE(typePlate(driver, u"11N"_s));
    const auto find = driver.item(u"findButton"_s);
    QVERIFY(find);
    DRIVE(driver.waitForText(u"Are you still there?"_s));
    // The touch falls on "find" and must do nothing but wake.
    DRIVE(driver.tapAt(find->rect.center().toPoint()));
    DRIVE(driver.waitForItem(u"platePage"_s));
    DRIVE(driver.waitForTextOf(u"plateBoxes"_s, u"Typed so far: 1 1 N"_s));
    QVERIFY(driver.texts().filter(u"Are you still there?"_s).isEmpty());
    QVERIFY(!driver.item(u"candidatesPage"_s));
    // Nobody answers this time: everything is forgotten.
    DRIVE(driver.waitForItem(u"attractPage"_s, 30000));
    QCOMPARE(driver.complaints(), QStringList());
}

void TestKiosk::demoTakesItsSimulatorAlong()
{
    KioskDriver driver;
    DRIVE(driver.start(kiosk(), {u"--demo"_s, u"--window"_s, u"1080x1920"_s, u"--language"_s, u"en"_s}));
    DRIVE(driver.waitForItem(u"attractPage"_s));
    DRIVE(driver.waitForText(u"Figures from"_s));
    QFile children(u"/proc/%1/task/%1/children"_s.arg(driver.processId()));
    QVERIFY(children.open(QIODevice::ReadOnly));
    const QByteArray simulator = children.readAll().trimmed();
    QVERIFY2(!simulator.isEmpty() && !simulator.contains(' '), simulator.constData());
    const QString process = u"/proc/"_s + QString::fromLatin1(simulator);
    QVERIFY(QFileInfo::exists(process));
    // Even when the kiosk is killed, nothing may stay behind.
    driver.kill();
    QTRY_VERIFY_WITH_TIMEOUT(!QFileInfo::exists(process), 10000);
}

void TestKiosk::selfTest()
{
    QProcess process;
    process.start(kiosk(), {u"--self-test"_s});
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.readAllStandardError(), QByteArray());
    QCOMPARE(process.exitCode(), 0);
}

void TestKiosk::badCommandLines_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("names");

    QTest::newRow("unknown option") << QStringList{u"--frobnicate"_s} << u"--frobnicate"_s;
    QTest::newRow("missing file") << QStringList{u"--config"_s, u"/nonexistent/kiosk.toml"_s}
                                  << u"/nonexistent/kiosk.toml"_s;
    QTest::newRow("bad window") << QStringList{u"--demo"_s, u"--window"_s, u"large"_s} << u"--window"_s;
    QTest::newRow("unknown language")
        << QStringList{u"--self-test"_s, u"--language"_s, u"xx"_s} << u"--language"_s;
    QTest::newRow("nothing") << QStringList() << u"--demo"_s;
}

void TestKiosk::badCommandLines()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, names);
    QProcess process;
    process.start(kiosk(), arguments);
    QVERIFY(process.waitForFinished(20000));
    QCOMPARE(process.exitCode(), 2);
    const QByteArray line = process.readAllStandardError();
    QCOMPARE(line.count('\n'), 1);
    QVERIFY2(line.contains(names.toUtf8()), line.constData());
    QCOMPARE(process.readAllStandardOutput(), QByteArray());
}

QTEST_GUILESS_MAIN(TestKiosk)

#include "tst_kiosk.moc"
