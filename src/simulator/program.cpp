// SPDX-License-Identifier: Apache-2.0
#include "simulator/program.h"

#include "platform/clock.h"
#include "simulator/jsontext.h"
#include "simulator/options.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <sys/socket.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;
using bayfinder::jsontext::object;
using bayfinder::jsontext::quoted;

namespace bayfinder {

namespace {

constexpr int usageError = 2;

// A handler of signals may do next to nothing: it writes a byte, and the event loop reads it.
int signalPipe[2] = {-1, -1};

extern "C" void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = write(signalPipe[0], &byte, 1);
}

void quitOnSignals(QCoreApplication *application)
{
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, signalPipe) != 0)
        return;
    auto *notifier = new QSocketNotifier(signalPipe[1], QSocketNotifier::Read, application);
    QObject::connect(notifier, &QSocketNotifier::activated, application, &QCoreApplication::quit);
    struct sigaction action = {};
    action.sa_handler = onSignal;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    sigaction(SIGTERM, &action, nullptr);
    sigaction(SIGINT, &action, nullptr);
}

void quitAtEndOfInput(QCoreApplication *application)
{
    auto *notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, application);
    QObject::connect(notifier, &QSocketNotifier::activated, application, [application, notifier] {
        char ignored[256];
        const ssize_t count = read(STDIN_FILENO, ignored, sizeof ignored);
        if (count > 0 || (count < 0 && (errno == EINTR || errno == EAGAIN)))
            return;
        notifier->setEnabled(false);
        application->quit();
    });
}

void say(const QString &line)
{
    const QByteArray bytes = "bayfinder-simulator: " + line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()),
                stderr); // one call: lines stay whole
}

void print(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

int serve(const SimulatorOptions &options, const Scenario &scenario)
{
    const QDateTime start = options.startTime.isValid() ? options.startTime : QDateTime::currentDateTime();
    const SystemClock machineClock;
    const GarageClock clock(machineClock, start.toMSecsSinceEpoch(), options.speed);
    const Garage garage(scenario.garage, options.seed, start.offsetFromUtc());
    SimulatorServer server(garage, clock, scenario, options.seed, say);
    quitOnSignals(QCoreApplication::instance());
    if (options.exitWithParent)
        quitAtEndOfInput(QCoreApplication::instance());
    if (const QString problem = server.start(options.listen); !problem.isEmpty()) {
        say(problem);
        return usageError;
    }
    print(object({
              {"url", quoted(server.url())},
              {"parkCode", quoted(scenario.service.parkCode)},
              {"appKey", quoted(scenario.service.appKey)},
              {"appSecret", quoted(scenario.service.appSecret)},
          })
          + '\n');
    const int code = QCoreApplication::exec();
    server.stop();
    return code;
}

} // namespace

int runSimulator(const QStringList &arguments)
{
    const auto options = readSimulatorOptions(arguments);
    if (!options) {
        say(options.error());
        return usageError;
    }
    if (!options->message.isEmpty()) {
        print(options->message.toUtf8());
        return 0;
    }
    Scenario scenario = standardScenario();
    if (scenario.service.appSecret.isEmpty())
        scenario.service.appSecret = seededSecret(options->seed);
    return serve(*options, scenario);
}

} // namespace bayfinder
