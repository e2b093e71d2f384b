// SPDX-License-Identifier: Apache-2.0
#include "simulator/program.h"

#include "platform/clock.h"
#include "platform/logging.h"
#include "simulator/jsontext.h"
#include "simulator/options.h"
#include "simulator/scenariofile.h"
#include "simulator/sitelevels.h"

#include <QGuiApplication>
#include <QLoggingCategory>
#include <QSocketNotifier>

#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;
using bayfinder::jsontext::object;
using bayfinder::jsontext::quoted;

namespace bayfinder {

namespace {

Q_LOGGING_CATEGORY(simulatorLog, "bayfinder.simulator")

// A handler of signals may do next to nothing: it writes a byte, and the event loop reads it.
int signalSockets[2] = {-1, -1};

extern "C" void onSignal(int)
{
    const int error = errno;
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = write(signalSockets[0], &byte, 1);
    errno = error;
}

void quitOnSignals(QCoreApplication &application)
{
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, signalSockets) != 0)
        return;
    auto *notifier = new QSocketNotifier(signalSockets[1], QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    struct sigaction action = {};
    action.sa_handler = onSignal;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    sigaction(SIGTERM, &action, nullptr);
    sigaction(SIGINT, &action, nullptr);
}

void quitAtEndOfInput(QCoreApplication &application)
{
    auto *notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, [notifier] {
        char ignored[256];
        const ssize_t count = read(STDIN_FILENO, ignored, sizeof ignored);
        if (count > 0 || (count < 0 && (errno == EINTR || errno == EAGAIN)))
            return;
        notifier->setEnabled(false);
        QCoreApplication::quit();
    });
}

// What a program that starts this one waits for; it must arrive at once and whole.
void sayReady(const SimulatorServer &server, const ServicePlan &service)
{
    const QByteArray line = object({
                                {"url", quoted(server.url())},
                                {"parkCode", quoted(service.parkCode)},
                                {"appKey", quoted(service.appKey)},
                                {"appSecret", quoted(service.appSecret)},
                            })
        + '\n';
    (void)std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
    (void)std::fflush(stdout);
}

int serve(const SimulatorOptions &options, const Scenario &scenario, QCoreApplication &application)
{
    const QDateTime start = options.startTime.isValid() ? options.startTime : QDateTime::currentDateTime();
    const SystemClock machineClock;
    const GarageClock clock(machineClock, start.toMSecsSinceEpoch(), options.speed);
    const Garage garage(scenario.garage, options.seed, start.offsetFromUtc());
    SimulatorServer server(garage, clock, scenario, options.seed,
                           [](const QString &line) { qCWarning(simulatorLog).noquote() << line; });
    // Before the ready line: whoever reads it may end the program at once.
    quitOnSignals(application);
    if (options.exitWithParent)
        quitAtEndOfInput(application);
    if (const QString problem = server.start(options.listen); !problem.isEmpty())
        return printEnd(usageError(simulatorDescription(), problem));
    sayReady(server, scenario.service);
    const int code = QCoreApplication::exec();
    server.stop();
    return code;
}

} // namespace

int runSimulator(int argc, char *argv[])
{
    installLogging();
    const auto options = readSimulatorOptions(argumentsOfMain(argc, argv));
    if (!options)
        return printEnd(options.error());
    auto scenario = readScenario(options->scenario);
    if (!scenario)
        return printEnd(usageError(simulatorDescription(), scenario.error()));
    if (!options->siteFolder.isEmpty()) {
        const auto levels = levelsOfSite(options->siteFolder);
        if (!levels)
            return printEnd(usageError(simulatorDescription(), levels.error()));
        scenario->garage.levels = *levels;
    }
    if (scenario->service.appSecret.isEmpty())
        scenario->service.appSecret = seededSecret(options->seed);
    // Pictures need fonts, which need a GUI application; a display they do not need.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    return serve(*options, *scenario, application);
}

} // namespace bayfinder
