// SPDX-License-Identifier: Apache-2.0

// Measures the kiosk beside a bare Qt Quick window, and what a driver feels of it; prints Markdown. Started
// by tools/bench, which says how to read it.

#include "processfigures.h"
#include "sitemaker/sitemaker.h"
#include "support/garage.h"
#include "support/kioskdriver.h"
#include "vendors/makeservice.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QFutureWatcher>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <cstdio>
#include <utility>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace Qt::StringLiterals;
using std::chrono::microseconds;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace {

constexpr int settleMs = 4000;
constexpr int idleWindowMs = 5000;
constexpr int idleWindows = 8;
constexpr int journeys = 15;
constexpr int pictures = 40;
constexpr double debounceMs = 150; // SearchSession::settleTime

void say(const QString &line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

[[noreturn]] void giveUp(const QString &why)
{
    std::fprintf(stderr, "bench: %s\n", qPrintable(why));
    std::exit(1);
}

void require(bool happened, const KioskDriver &driver)
{
    if (!happened)
        giveUp(QString::fromUtf8(driver.error()));
}

double inMs(std::chrono::nanoseconds time)
{
    return double(time.count()) / 1e6;
}

template <typename T>
T answerOf(const QFuture<Expected<T>> &future)
{
    // An event loop: qWaitFor() sleeps between its looks, and would be what is measured.
    QEventLoop loop;
    QFutureWatcher<Expected<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(20000, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    if (!future.isFinished() || future.resultCount() != 1)
        giveUp(u"the simulator does not answer"_s);
    if (!future.result())
        giveUp(future.result().error().message);
    return *future.result();
}

/// A program to start, look at and end.
struct Subject
{
    QString name;
    QString program;
    QStringList arguments;
    QProcessEnvironment environment;
};

struct StartFigures
{
    Sample firstFrameMs;
    Sample pssMiB;
    Sample ownMiB;
};

void measureStart(const Subject &subject, StartFigures *figures)
{
    const QTemporaryDir folder;
    const QString noted = folder.filePath(u"first-frame"_s);
    QProcessEnvironment environment = subject.environment;
    environment.insert(u"QT_PLUGIN_PATH"_s, QStringLiteral(BAYFINDER_TEST_PLUGINS));
    environment.insert(u"QT_QPA_GENERIC_PLUGINS"_s, u"bayfinder-probe"_s);
    environment.insert(u"BAYFINDER_PROBE_FILE"_s, noted);
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.setProcessEnvironment(environment);
    const auto started = steady_clock::now().time_since_epoch();
    process.start(subject.program, subject.arguments);
    QByteArray line;
    const auto isNoted = [&] {
        QFile file(noted);
        if (file.open(QIODevice::ReadOnly))
            line = file.readAll();
        return line.endsWith('\n');
    };
    if (!QTest::qWaitFor(isNoted, 20000))
        giveUp(u"%1 shows no frame"_s.arg(subject.program));
    QTest::qWait(settleMs);
    const auto memory = memoryOf(process.processId());
    if (!memory)
        giveUp(u"%1 ended"_s.arg(subject.program));
    process.terminate();
    process.waitForFinished();
    if (figures == nullptr)
        return;
    constexpr double MiB = 1024.0 * 1024.0;
    figures->firstFrameMs.add(inMs(std::chrono::nanoseconds(line.trimmed().toLongLong()) - started));
    figures->pssMiB.add(double(memory->proportional) / MiB);
    figures->ownMiB.add(double(memory->own) / MiB);
}

void compareStarts(const Subject &base, const Subject &subject, int runs)
{
    StartFigures ofBase;
    StartFigures ofSubject;
    measureStart(base, nullptr); // to warm the disk's cache
    measureStart(subject, nullptr);
    for (int run = 0; run < runs; ++run) {
        measureStart(base, &ofBase);
        measureStart(subject, &ofSubject);
    }
    const auto row = [](const QString &what, const Sample &baseFigures, const Sample &figures) {
        say(u"| %1 | %2 | %3 | %4 |"_s.arg(what, baseFigures.text(), figures.text(),
                                           QString::number(figures.median() / baseFigures.median(), 'f', 2)));
    };
    say(u"| %1 starts each, in turn: median (least to most) | %2 | %3 | %3 / %2 |"_s.arg(
        QString::number(runs), base.name, subject.name));
    say(u"| --- | --- | --- | --- |"_s);
    row(u"start to the first frame, ms"_s, ofBase.firstFrameMs, ofSubject.firstFrameMs);
    row(u"memory on the first page (PSS), MiB"_s, ofBase.pssMiB, ofSubject.pssMiB);
    row(u"memory of its own (USS), MiB"_s, ofBase.ownMiB, ofSubject.ownMiB);
    say({});
}

void measureIdle(const Subject &kiosk)
{
    KioskDriver driver;
    require(driver.start(kiosk.program, kiosk.arguments, kiosk.environment), driver);
    require(driver.waitForText(u"Figures from"_s), driver);
    QTest::qWait(settleMs);
    Sample frames;
    Sample processorMs;
    for (int window = 0; window < idleWindows; ++window) {
        const qint64 framesBefore = driver.frames();
        QTest::qWait(200); // the question's own work
        const auto before = processorTimeOf(driver.processId());
        QTest::qWait(idleWindowMs);
        const auto after = processorTimeOf(driver.processId());
        if (!before || !after)
            giveUp(u"the kiosk ended"_s);
        processorMs.add(inMs(*after - *before));
        frames.add(double(driver.frames() - framesBefore));
    }
    say(u"| the first page left alone, %1 windows of %2 s | median (least to most) |"_s.arg(idleWindows)
            .arg(idleWindowMs / 1000));
    say(u"| --- | --- |"_s);
    say(u"| frames drawn | %1 |"_s.arg(frames.text()));
    say(u"| processor time, ms | %1 |"_s.arg(processorMs.text(1)));
    say({});
}

struct JourneyFigures
{
    Sample pressMs;
    Sample pressFrames;
    Sample candidatesMs;
    Sample answerMs;
    Sample answerFrames;
    int searches = 0;
    int locates = 0;
    int picturesFetched = 0;
    int afterTheTouch = 0;
};

Garage::Requests requestsOf(const Garage &garage)
{
    const auto requests = garage.requests();
    if (!requests)
        giveUp(u"the simulator does not say what it was asked"_s);
    return *requests;
}

/// One visit: five characters, a look, the touch on the car.
void travel(KioskDriver &driver, const Garage &garage, JourneyFigures &figures)
{
    const auto see = [&driver] {
        const auto sighting = driver.sighting();
        if (!sighting)
            giveUp(QString::fromUtf8(driver.error()));
        return *sighting;
    };
    const Garage::Requests before = requestsOf(garage);
    require(driver.tap(u"invitation"_s) && driver.waitForItem(u"key_1"_s), driver);
    // Two characters ask nothing yet.
    require(driver.tap(u"key_N"_s), driver);
    require(driver.watch(u"key_W"_s, u"pressed"_s) && driver.press(u"key_W"_s), driver);
    const auto pressed = see();
    figures.pressMs.add(inMs(pressed.time));
    figures.pressFrames.add(double(pressed.frames));
    require(driver.release(u"key_W"_s), driver);
    require(driver.watch(u"candidate_0"_s) && driver.tap(u"key_5"_s), driver);
    figures.candidatesMs.add(inMs(see().time) - debounceMs);

    // While the driver reads, the car is located and its picture comes.
    QTest::qWait(700);
    const Garage::Requests chosen = requestsOf(garage);
    require(driver.watch(u"bayFigure"_s) && driver.tap(u"candidate_0"_s), driver);
    const auto answered = see();
    figures.answerMs.add(inMs(answered.time));
    figures.answerFrames.add(double(answered.frames));
    QTest::qWait(300);
    const Garage::Requests after = requestsOf(garage);

    figures.searches += after.searches - before.searches;
    figures.locates += after.locates - before.locates;
    figures.picturesFetched += after.pictures - before.pictures;
    figures.afterTheTouch += after.all() - chosen.all();
    require(driver.tap(u"doneButton"_s) && driver.waitForItem(u"invitation"_s), driver);
}

void measureJourney(const Subject &kiosk, const Garage &garage)
{
    QNetworkAccessManager network;
    const GuidanceSettings settings = garage.settings();
    const auto service = makeGuidanceService(settings, network);
    if (!service)
        giveUp(service.error().message);

    // The server's own time, asked in the kiosk's own way.
    Sample searchMs;
    for (int i = 0; i <= journeys; ++i) {
        const auto asked = steady_clock::now();
        (void)answerOf((*service)->search(u"NW5"_s));
        if (i > 0)
            searchMs.add(inMs(steady_clock::now() - asked));
    }

    JourneyFigures figures;
    KioskDriver driver;
    require(driver.start(kiosk.program, kiosk.arguments, kiosk.environment), driver);
    require(driver.waitForText(u"Figures from"_s), driver);
    for (int i = 0; i < journeys; ++i)
        travel(driver, garage, figures);

    const auto each = [](int count) { return QString::number(double(count) / journeys, 'f', 2); };
    say(u"| %1 visits over HTTP | median (least to most) |"_s.arg(journeys));
    say(u"| --- | --- |"_s);
    say(u"| a key under the finger: until it looks pressed, ms | %1 |"_s.arg(figures.pressMs.text(1)));
    say(u"| the same, in frames | %1 |"_s.arg(figures.pressFrames.text()));
    say(u"| the server's own time for the search, ms | %1 |"_s.arg(searchMs.text(1)));
    say(u"| last character to painted candidates, without the %1 ms of waiting for more, ms | %2 |"_s
            .arg(debounceMs)
            .arg(figures.candidatesMs.text(1)));
    say(u"| touch on a car located ahead to the painted answer, ms | %1 |"_s.arg(figures.answerMs.text(1)));
    say(u"| the same, in frames | %1 |"_s.arg(figures.answerFrames.text()));
    say(u"| searches, locates, pictures asked for a visit, mean | %1, %2, %3 |"_s.arg(
        each(figures.searches), each(figures.locates), each(figures.picturesFetched)));
    say(u"| of these after the choosing touch | %1 |"_s.arg(each(figures.afterTheTouch)));
    say({});
}

void measurePictures(const Garage &garage)
{
    QNetworkAccessManager network;
    const auto service = makeGuidanceService(garage.settings(), network);
    if (!service)
        giveUp(service.error().message);
    Sample pictureMs;
    Sample kilobytes;
    const QList<ParkedCar> cars =
        answerOf((*service)->search(u"A88"_s)) + answerOf((*service)->search(u"A66"_s));
    for (const ParkedCar &car : cars.first(std::min<qsizetype>(cars.size(), pictures))) {
        const auto asked = steady_clock::now();
        kilobytes.add(double(answerOf((*service)->picture(car.picture)).size()) / 1024);
        pictureMs.add(inMs(steady_clock::now() - asked));
    }
    say(u"| the simulator's camera pictures, one after the other | median (least to most) |"_s);
    say(u"| --- | --- |"_s);
    say(u"| drawn, encoded and received, ms | %1 |"_s.arg(pictureMs.text(1)));
    say(u"| size, KiB | %1 |"_s.arg(kilobytes.text()));
    say({});
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    int runs = 9;
    if (argc > 2 || (argc == 2 && (runs = QByteArray(argv[1]).toInt()) < 1)) {
        std::fputs("Usage: bayfinder-bench [STARTS]\n", stderr);
        return 2;
    }
    Garage garage;
    if (!garage.start())
        giveUp(u"the simulator does not start"_s);
    const QProcessEnvironment environment = garage.environment();
    const QTemporaryDir folder;
    // The configuration that is written next has the same name.
    const auto kioskWith = [&](const QString &name, const QString &site) {
        const QString file = folder.filePath(name + u".toml"_s);
        if (!QFile::copy(garage.configuration(u"idle_seconds = 600"_s, site), file))
            giveUp(u"cannot write a configuration"_s);
        return Subject{name,
                       QStringLiteral(BAYFINDER_BIN_DIR "/bayfinder-kiosk"),
                       {u"--config"_s, file, u"--window"_s, u"1280x1024"_s, u"--language"_s, u"en"_s},
                       environment};
    };
    const QString large = folder.filePath(u"large"_s);
    if (const auto made = sitemaker::makeSite({10, 10000, 1}, large); !made)
        giveUp(made.error());
    const Subject bare{u"bare window"_s, QStringLiteral(BAYFINDER_BARE_WINDOW), {}, environment};
    const Subject kiosk = kioskWith(u"kiosk"_s, {});
    compareStarts(bare, kiosk, runs);
    compareStarts(
        kiosk, kioskWith(u"with 10,000 bays"_s, u"map = \"%1\"\nkiosk = \"entrance-l1\""_s.arg(large)), runs);
    measureIdle(kiosk);
    measureJourney(kiosk, garage);
    measurePictures(garage);
    return 0;
}
